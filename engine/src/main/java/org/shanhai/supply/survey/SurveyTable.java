package org.shanhai.supply.survey;

import java.util.Optional;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.Message;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.SupplyException;
import org.shanhai.supply.SupplyMessage;

/// A multi-regional table as surveyed: who sold how much to whom, money a year.
///
/// Immutable in effect: nobody writes to the matrices once the table is made.
public final class SurveyTable {
    /// The share of zeros from which a table is kept as sparse.
    private static final double SPARSE_FROM = 0.6;

    private final Cells cells;
    private final Matrix flows;
    private final Matrix finalDemand;
    private final double[] output;
    private final long zeros;

    private SurveyTable(
            Cells cells, Matrix flows, Matrix finalDemand, double[] output, long zeros) {
        this.cells = cells;
        this.flows = flows;
        this.finalDemand = finalDemand;
        this.output = output;
        this.zeros = zeros;
    }

    /// As [#find], for who has no use for the reason.
    ///
    /// @throws SupplyException that names the first cell where something is wrong
    public static SurveyTable of(Cells cells, Matrix flows, Matrix finalDemand) {
        return find(cells, flows, finalDemand).orElseThrow();
    }

    /// Takes over the matrices; they must not be changed afterwards. Output is what is sold:
    /// x = Z·1 + Y·1 (Miller and Blair 2009, eq. 2.1).
    ///
    /// @param flows cells × cells (Z), sellers down, buyers across
    /// @param finalDemand cells × places (Y), all kinds of final use together; stocks may make
    ///     it negative
    /// @return none, with the first cell named, where something is wrong
    public static Outcome<SurveyTable> find(Cells cells, Matrix flows, Matrix finalDemand) {
        int n = cells.count();
        if (flows.rows() != n || flows.columns() != n) {
            return Outcome.none(
                    SupplyMessage.MISFIT.of(n + " × " + n, flows.rows() + " × " + flows.columns()));
        }
        if (finalDemand.rows() != n || finalDemand.columns() != cells.placeCount()) {
            return Outcome.none(
                    SupplyMessage.MISFIT.of(
                            n + " × " + cells.placeCount(),
                            finalDemand.rows() + " × " + finalDemand.columns()));
        }
        Sums sums = Sums.of(flows);
        Optional<Message> badSale = sums.findBadSale(cells, flows);
        if (badSale.isPresent()) {
            return Outcome.none(badSale.get());
        }
        double[] output = sums.sold().clone();
        return Outcome.unless(
                addFinalDemand(cells, finalDemand, output)
                        .or(() -> findBadOutput(cells, output, sums.bought())),
                () -> new SurveyTable(cells, flows, finalDemand, output, sums.zeros()));
    }

    /// What flows add up to.
    ///
    /// @param sold what each cell sells to others, up to the first with a bad sale
    /// @param bought what each cell buys of others
    /// @param zeros how many flows are zero
    /// @param bad the first seller with a sale that is no number or below zero, or with sales too
    ///     large to add; -1 where all are well
    @SuppressWarnings("ArrayRecordComponent") // Never leaves this file.
    private record Sums(double[] sold, double[] bought, long zeros, int bad) {

        /// In one pass, since a large table takes longer to read than to add up.
        static Sums of(Matrix flows) {
            int n = flows.rows();
            double[] values = flows.storage();
            double[] sold = new double[n];
            double[] bought = new double[n];
            long none = 0;
            for (int c = 0; c < n; c++) {
                int start = c * n;
                for (int k = 0; k < n; k++) {
                    bought[k] += values[start + k];
                }
                double sum = 0;
                double least = 0;
                for (int k = start; k < start + n; k++) {
                    double value = values[k];
                    sum += value;
                    least = Math.min(least, value);
                    none += value == 0 ? 1 : 0;
                }
                // A value that is no number leaves none behind.
                if (!(least == 0 && sum < Double.POSITIVE_INFINITY)) {
                    return new Sums(sold, bought, none, c);
                }
                sold[c] = sum;
            }
            return new Sums(sold, bought, none, -1);
        }

        Optional<Message> findBadSale(Cells cells, Matrix flows) {
            if (bad < 0) {
                return Optional.empty();
            }
            for (int c = 0; c < cells.count(); c++) {
                double value = flows.get(bad, c);
                if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
                    return Optional.of(
                            SurveyMessage.SALE_NO_NUMBER.of(cells.name(bad), cells.name(c), value));
                }
            }
            return Optional.of(SurveyMessage.SALES_TOO_LARGE.of(cells.name(bad)));
        }
    }

    /// @param sold becomes output, unless some final sale is no number
    private static Optional<Message> addFinalDemand(
            Cells cells, Matrix finalDemand, double[] sold) {
        for (int c = 0; c < sold.length; c++) {
            for (int p = 0; p < cells.placeCount(); p++) {
                double value = finalDemand.get(c, p);
                if (!Double.isFinite(value)) {
                    return Optional.of(
                            SurveyMessage.FINAL_SALE_NO_NUMBER.of(
                                    cells.name(c), cells.places().get(p), value));
                }
                sold[c] += value;
            }
        }
        return Optional.empty();
    }

    private static Optional<Message> findBadOutput(Cells cells, double[] output, double[] bought) {
        for (int c = 0; c < output.length; c++) {
            if (output[c] < 0) {
                return Optional.of(SurveyMessage.OUTPUT_NEGATIVE.of(cells.name(c), output[c]));
            }
            if (output[c] == 0 && bought[c] > 0) {
                return Optional.of(SurveyMessage.BUYS_WITHOUT_SALES.of(cells.name(c), bought[c]));
            }
        }
        return Optional.empty();
    }

    public Cells cells() {
        return cells;
    }

    /// Cells × cells (Z); not to be changed.
    public Matrix flows() {
        return flows;
    }

    /// Cells × places (Y); not to be changed.
    public Matrix finalDemand() {
        return finalDemand;
    }

    /// Output of a cell (x).
    public double output(int cell) {
        return output[cell];
    }

    /// A copy of all outputs (x), one for each cell.
    public double[] output() {
        return output.clone();
    }

    /// What a cell needs of a seller for a unit of its output (a = z / x; Miller and Blair 2009,
    /// eq. 2.4); zero where it makes nothing.
    public double coefficient(int seller, int buyer) {
        return output[buyer] == 0 ? 0 : flows.get(seller, buyer) / output[buyer];
    }

    /// Whether over 60 % of the flows are zero.
    public boolean isSparse() {
        return zeros > SPARSE_FROM * flows.storage().length;
    }

    /// Stressors for a unit of output (S = F x̂⁻¹), k × cells; zero where a cell makes nothing.
    ///
    /// @throws SupplyException when a cell causes something without making anything
    public Matrix intensities(Stressors stressors) {
        stressors.requireFits(cells);
        Matrix intensities = stressors.byCell().copy();
        for (int k = 0; k < stressors.count(); k++) {
            for (int c = 0; c < output.length; c++) {
                double value = intensities.get(k, c);
                if (output[c] == 0 && value != 0) {
                    throw new SupplyException(
                            SurveyMessage.STRESSOR_WITHOUT_OUTPUT.of(
                                    cells.name(c), value, stressors.names().get(k)));
                }
                intensities.set(k, c, output[c] == 0 ? 0 : value / output[c]);
            }
        }
        return intensities;
    }
}
