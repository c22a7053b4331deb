package org.shanhai.supply.algebra;

import java.util.Optional;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.Message;
import org.shanhai.supply.Closure;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.Rounds;
import org.shanhai.supply.SupplyMessage;

/// The Leontief inverse L = (I − A)⁻¹ of a small table, every entry of it: l_ij is the output of
/// sector i that a unit of final demand for sector j sets off (Miller and Blair 2009, eq. 2.11).
///
/// Nothing else here is inverted; this is for who wants to read the entries.
public final class LeontiefInverse {
    /// Sectors at most; a square of them is as much as a person or a spreadsheet can take.
    public static final int MOST = 400;

    private final Matrix inverse;

    private LeontiefInverse(Matrix inverse) {
        this.inverse = inverse;
    }

    /// That of the nation's table; none where it has more than [#MOST] industries, or rounds of
    /// spending never come to an end.
    public static Outcome<LeontiefInverse> find(InputOutput technology, Closure closure) {
        return Outcome.unless(
                findTooLarge(technology.industryCount()).or(() -> technology.findEndless(closure)),
                () ->
                        ofCoefficients(
                                closure == Closure.TYPE_I
                                        ? technology.domesticCoefficients()
                                        : technology.closedCoefficients()));
    }

    static LeontiefInverse ofAnySize(InputOutput technology) {
        return ofCoefficients(technology.domesticCoefficients());
    }

    /// Takes over an inverse that others have solved for; it must not be changed afterwards.
    public static LeontiefInverse ofSolved(Matrix inverse) {
        return new LeontiefInverse(inverse);
    }

    /// Of coefficients that leave something over.
    static LeontiefInverse ofCoefficients(Matrix a) {
        return new LeontiefInverse(Rounds.followed(Rounds.factors(a, Blas.best())));
    }

    /// Why the inverse of so many sectors is not made.
    public static Optional<Message> findTooLarge(int sectors) {
        return sectors > MOST
                ? Optional.of(SupplyMessage.INVERSE_TOO_LARGE.of(sectors, MOST))
                : Optional.empty();
    }

    public int sectorCount() {
        return inverse.rows();
    }

    /// l_ij.
    public double get(int row, int column) {
        return inverse.get(row, column);
    }

    /// A copy of it, n × n.
    public Matrix matrix() {
        return inverse.copy();
    }

    /// The Ghosh inverse G = x̂⁻¹ L x̂ (Ghosh 1958; Miller and Blair 2009, ch. 12.1): g_ij is the
    /// output of sector j that a unit of primary inputs of sector i lets it make. A sector that
    /// makes nothing has only itself.
    ///
    /// @param output x of each sector
    public Matrix ghosh(double[] output) {
        int n = sectorCount();
        return Matrix.of(
                n,
                n,
                (i, j) ->
                        output[i] > 0 ? inverse.get(i, j) * output[j] / output[i] : i == j ? 1 : 0);
    }
}
