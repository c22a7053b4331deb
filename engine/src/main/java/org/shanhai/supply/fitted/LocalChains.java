package org.shanhai.supply.fitted;

import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Matrix;
import org.shanhai.linalg.SingularMatrixException;
import org.shanhai.supply.Rounds;
import org.shanhai.supply.trade.Trade;

/// What a change sets off where it is, as if every place bought the average share S of each
/// product at home: P = (I − S A)⁻¹, n × n. And what the nation makes beyond that, for whoever
/// deals it out to places by their sizes.
///
/// @param response P
/// @param purchases A P: what is bought for it
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record LocalChains(
        double[] ownShares,
        double[] sizes,
        Matrix coefficients,
        Matrix response,
        Matrix purchases,
        Matrix beyond,
        Blas blas) {
    /// @param coefficients A, n × n in the order of classes
    /// @param sizes of places, which add up to one
    LocalChains(Trade trade, Matrix coefficients, double[] sizes, Blas blas) {
        double[] ownShares = trade.ownShares();
        Matrix response = Rounds.followed(Rounds.factors(coefficients, ownShares, blas));
        Matrix purchases = Matrix.zeros(response.rows(), response.columns());
        blas.multiply(
                1, coefficients.whole(), As.IS, response.whole(), As.IS, 0, purchases.whole());
        this(
                ownShares,
                sizes,
                coefficients,
                response,
                purchases,
                beyond(coefficients, response, blas),
                blas);
    }

    /// (I − A)⁻¹ − P; nothing where the nation uses up all it makes.
    private static Matrix beyond(Matrix coefficients, Matrix response, Blas blas) {
        try {
            Matrix beyond = Rounds.followed(Rounds.factors(coefficients, blas));
            for (int k = 0; k < beyond.storage().length; k++) {
                beyond.storage()[k] -= response.storage()[k];
            }
            return beyond;
        } catch (SingularMatrixException withoutEnd) {
            return Matrix.zeros(response.rows(), response.columns());
        }
    }

    /// The share of its own use that the average place supplies, of the product at a position.
    double ownShare(int position) {
        return ownShares[position];
    }

    double size(int place) {
        return sizes[place];
    }

    int places() {
        return sizes.length;
    }

    /// What one place's change sets off in it: P·change.
    double[] follow(double[] change) {
        return times(response, change);
    }

    /// A·made.
    double[] bought(double[] made) {
        return times(coefficients, made);
    }

    /// What the nation makes of changes that sum to this, beyond what follows where they are.
    double[] beyond(double[] sums) {
        return times(beyond, sums);
    }

    private double[] times(Matrix matrix, double[] vector) {
        double[] product = new double[vector.length];
        blas.multiply(1, matrix.whole(), As.IS, vector, 0, product);
        return product;
    }
}
