package org.shanhai.supply.survey;

import org.shanhai.linalg.Matrix;
import org.shanhai.supply.SupplyException;

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

    /// Takes over the matrices; they must not be changed afterwards. Output is what is sold:
    /// x = Z·1 + Y·1 (Miller and Blair 2009, eq. 2.1).
    ///
    /// @param flows cells × cells (Z), sellers down, buyers across
    /// @param finalDemand cells × places (Y), all kinds of final use together; stocks may make
    ///     it negative
    /// @throws SupplyException that names the first cell where something is wrong
    public SurveyTable(Cells cells, Matrix flows, Matrix finalDemand) {
        int n = cells.count();
        if (flows.rows() != n || flows.columns() != n) {
            throw new SupplyException(
                    SurveyMessage.FLOWS_MISFIT.of(
                            cells.placeCount(),
                            cells.sectorCount(),
                            n,
                            n,
                            flows.rows(),
                            flows.columns()));
        }
        if (finalDemand.rows() != n || finalDemand.columns() != cells.placeCount()) {
            throw new SupplyException(
                    SurveyMessage.DEMAND_MISFIT.of(
                            n, cells.placeCount(), finalDemand.rows(), finalDemand.columns()));
        }
        this.cells = cells;
        this.flows = flows;
        this.finalDemand = finalDemand;
        double[] bought = new double[n];
        output = new double[n];
        zeros = requireFlows(output, bought);
        addFinalDemand(output);
        requireOutput(bought);
    }

    /// In one pass, since a large table takes longer to read than to add up.
    ///
    /// @param sold becomes what each cell sells to others
    /// @param bought becomes what each cell buys of others
    /// @return how many flows are zero
    private long requireFlows(double[] sold, double[] bought) {
        int n = sold.length;
        double[] values = flows.storage();
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
                refuse(c);
            }
            sold[c] = sum;
        }
        return none;
    }

    private void refuse(int seller) {
        for (int c = 0; c < cells.count(); c++) {
            double value = flows.get(seller, c);
            if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
                throw new SupplyException(
                        SurveyMessage.SALE_NO_NUMBER.of(cells.name(seller), cells.name(c), value));
            }
        }
        throw new SupplyException(SurveyMessage.SALES_TOO_LARGE.of(cells.name(seller)));
    }

    private void addFinalDemand(double[] sold) {
        for (int c = 0; c < sold.length; c++) {
            for (int p = 0; p < cells.placeCount(); p++) {
                double value = finalDemand.get(c, p);
                if (!Double.isFinite(value)) {
                    throw new SupplyException(
                            SurveyMessage.FINAL_SALE_NO_NUMBER.of(
                                    cells.name(c), cells.places().get(p), value));
                }
                sold[c] += value;
            }
        }
    }

    private void requireOutput(double[] bought) {
        for (int c = 0; c < output.length; c++) {
            if (output[c] < 0) {
                throw new SupplyException(
                        SurveyMessage.OUTPUT_NEGATIVE.of(cells.name(c), output[c]));
            }
            if (output[c] == 0 && bought[c] > 0) {
                throw new SupplyException(
                        SurveyMessage.BUYS_WITHOUT_SALES.of(cells.name(c), bought[c]));
            }
        }
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
