package org.shanhai.supply.algebra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.InputOutput;

/// Backward and forward linkages of all sectors of a table, with the power and sensitivity of
/// dispersion (Rasmussen 1956; Miller and Blair 2009, ch. 12.2).
///
/// A sector that makes nothing has none, and counts in no mean.
///
/// @param rows one for each sector that makes something, in the order of the table
public record Linkages(List<LinkageRow> rows) {
    public Linkages {
        rows = List.copyOf(rows);
    }

    /// Those of the nation's table, Type I.
    public static Linkages of(InputOutput technology) {
        LeontiefInverse inverse = LeontiefInverse.ofAnySize(technology);
        double[] output = technology.output();
        Matrix whole = inverse.matrix();
        double[] needed = new double[output.length];
        for (int i = 0; i < output.length; i++) {
            for (int j = 0; j < output.length; j++) {
                needed[i] += whole.get(i, j) * output[j];
            }
        }
        return of(output, whole.columnSums(), whole.rowSums(), needed, Optional.of(inverse));
    }

    /// Those of a table that others have solved.
    ///
    /// @param output x of each sector
    /// @param backward column sums of L
    /// @param rowSums of L
    /// @param needed L·x, so that the row sums of G are L·x / x
    /// @param inverse for the coefficients of variation, where it is small enough to be made
    public static Linkages of(
            double[] output,
            double[] backward,
            double[] rowSums,
            double[] needed,
            Optional<LeontiefInverse> inverse) {
        List<Integer> sectors = new ArrayList<>();
        double columns = 0;
        double rows = 0;
        double sold = 0;
        for (int i = 0; i < output.length; i++) {
            if (output[i] > 0) {
                sectors.add(i);
                columns += backward[i];
                rows += rowSums[i];
                sold += needed[i] / output[i];
            }
        }
        int n = sectors.size();
        List<LinkageRow> all = new ArrayList<>();
        for (int i : sectors) {
            double forward = needed[i] / output[i];
            all.add(
                    new LinkageRow(
                            i,
                            backward[i],
                            forward,
                            n * backward[i] / columns,
                            n * rowSums[i] / rows,
                            n * forward / sold,
                            spread(inverse, sectors, i, true),
                            spread(inverse, sectors, i, false)));
        }
        return new Linkages(all);
    }

    /// The standard deviation over the mean, of n entries with n − 1 (Rasmussen 1956); none of a
    /// single one.
    private static OptionalDouble spread(
            Optional<LeontiefInverse> inverse, List<Integer> sectors, int sector, boolean column) {
        int n = sectors.size();
        if (inverse.isEmpty() || n < 2) {
            return OptionalDouble.empty();
        }
        LeontiefInverse l = inverse.get();
        double sum = 0;
        for (int other : sectors) {
            sum += column ? l.get(other, sector) : l.get(sector, other);
        }
        double mean = sum / n;
        double squares = 0;
        for (int other : sectors) {
            double off = (column ? l.get(other, sector) : l.get(sector, other)) - mean;
            squares += off * off;
        }
        return OptionalDouble.of(Math.sqrt(squares / (n - 1)) / mean);
    }
}
