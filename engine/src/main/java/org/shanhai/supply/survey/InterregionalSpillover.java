package org.shanhai.supply.survey;

import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.FloatMatrix;
import org.shanhai.linalg.Matrix;

/// Spillover between places, G = E H (Miller 1969; Round 1985): what sellers in other places must
/// deliver, all their customers' intraregional chains included. Kept in single precision, since it
/// only ever multiplies what comes back over a border.
///
/// In here cells run sector by sector (sector × places + place): then the demands of all places
/// for one product are one matrix product. Amounts are divided by the root of the output of their
/// cell: so scaled, G is never of a norm much above one.
final class InterregionalSpillover {
    /// What a row has a value of for each cell.
    enum Kind {
        /// Money a year.
        AMOUNTS,
        /// For a unit of money.
        WORTHS
    }

    /// Rows worked on at once: few enough to stay in a cache.
    private static final int STRIPE = 64;

    private final Cells cells;
    private final Blas blas;
    private final double[] root;
    private final FloatMatrix chains;

    InterregionalSpillover(SurveyTable table, IntraregionalChains home, Blas blas) {
        cells = table.cells();
        this.blas = blas;
        root = table.output();
        for (int c = 0; c < root.length; c++) {
            root[c] = root[c] == 0 ? 1 : Math.sqrt(root[c]);
        }
        int n = cells.count();
        int m = cells.sectorCount();
        chains = FloatMatrix.zeros(n, n);
        FloatMatrix[] scaled = scaledChains(table, home);
        FloatMatrix sales = FloatMatrix.zeros(Math.min(STRIPE, n), n);
        FloatMatrix stripe = FloatMatrix.zeros(sales.rows(), n);
        for (int from = 0; from < n; from += STRIPE) {
            int count = Math.min(STRIPE, n - from);
            round(table.flows(), from, count, sales);
            for (int r = 0; r < cells.placeCount(); r++) {
                blas.multiply(
                        sales.block(0, count, r * m, m),
                        As.IS,
                        scaled[r].whole(),
                        As.IS,
                        stripe.block(0, count, r * m, m));
            }
            keep(stripe, from, count);
        }
    }

    /// H of each place, for amounts of flows on its rows and scaled amounts on its columns.
    private FloatMatrix[] scaledChains(SurveyTable table, IntraregionalChains home) {
        int m = cells.sectorCount();
        double[] perOutput = DensePurchases.perOutput(table);
        FloatMatrix[] scaled = new FloatMatrix[cells.placeCount()];
        for (int r = 0; r < scaled.length; r++) {
            scaled[r] = FloatMatrix.zeros(m, m);
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < m; j++) {
                    double each = perOutput[r * m + i] * home.of(r).get(i, j);
                    scaled[r].set(i, j, (float) (each * root[r * m + j]));
                }
            }
        }
        return scaled;
    }

    /// Some rows of flows, scaled by the seller's root.
    private void round(Matrix flows, int first, int count, FloatMatrix sales) {
        double[] values = flows.storage();
        float[] rounded = sales.storage();
        int n = cells.count();
        for (int c = 0; c < count; c++) {
            double per = 1 / root[first + c];
            int source = (first + c) * n;
            for (int k = 0; k < n; k++) {
                rounded[c * n + k] = (float) (values[source + k] * per);
            }
        }
    }

    private void keep(FloatMatrix stripe, int first, int count) {
        int m = cells.sectorCount();
        int places = cells.placeCount();
        float[] values = stripe.storage();
        float[] kept = chains.storage();
        for (int c = 0; c < count; c++) {
            int source = c * cells.count();
            int target = inner(first + c) * cells.count();
            for (int j = 0; j < m; j++) {
                for (int r = 0; r < places; r++) {
                    kept[target + j * places + r] = values[source + r * m + j];
                }
                kept[target + j * places + cells.placeOf(first + c)] = 0;
            }
        }
    }

    Cells cells() {
        return cells;
    }

    /// The position of a cell of the table in here.
    int inner(int cell) {
        return cells.sectorOf(cell) * cells.placeCount() + cells.placeOf(cell);
    }

    /// What amounts of a cell are divided by in here.
    double scale(int cell) {
        return root[cell];
    }

    /// Each row v becomes G·v.
    FloatMatrix forward(FloatMatrix rows) {
        FloatMatrix product = FloatMatrix.zeros(rows.rows(), rows.columns());
        blas.multiply(rows, As.IS, chains, As.TRANSPOSED, product);
        return product;
    }

    /// Each row v becomes Gᵀ·v.
    FloatMatrix back(FloatMatrix rows) {
        FloatMatrix product = FloatMatrix.zeros(rows.rows(), rows.columns());
        blas.multiply(rows, As.IS, chains, As.IS, product);
        return product;
    }

    /// Final demand as it is kept in here: cells × places.
    Matrix demandInside(Matrix finalDemand) {
        Matrix inside = Matrix.zeros(finalDemand.rows(), finalDemand.columns());
        for (int c = 0; c < finalDemand.rows(); c++) {
            for (int s = 0; s < finalDemand.columns(); s++) {
                inside.set(inner(c), s, finalDemand.get(c, s) / root[c]);
            }
        }
        return inside;
    }

    /// Rows in the order of the table, as they are kept in here.
    Matrix inside(Matrix rows, Kind kind) {
        Matrix inside = Matrix.zeros(rows.rows(), rows.columns());
        for (int c = 0; c < rows.columns(); c++) {
            double scale = kind == Kind.AMOUNTS ? 1 / root[c] : root[c];
            int target = inner(c);
            for (int k = 0; k < rows.rows(); k++) {
                inside.set(k, target, rows.get(k, c) * scale);
            }
        }
        return inside;
    }

    /// Rows kept in here, in the order of the table.
    Matrix outside(Matrix rows, Kind kind) {
        Matrix outside = Matrix.zeros(rows.rows(), rows.columns());
        for (int c = 0; c < rows.columns(); c++) {
            double scale = kind == Kind.AMOUNTS ? root[c] : 1 / root[c];
            int source = inner(c);
            for (int k = 0; k < rows.rows(); k++) {
                outside.set(k, c, rows.get(k, source) * scale);
            }
        }
        return outside;
    }

    /// G_s·: what others' outputs take from place s; its sectors × cells.
    FloatMatrix.Block soldBy(int place) {
        return chains.everyOther(place, cells.placeCount(), cells.sectorCount());
    }

    /// (G Y_s)ᵀ for a run of places: products bought × places of the run, by cells; row
    /// j × run + s.
    ///
    /// @param demand final demand as kept in here
    FloatMatrix setOffBy(FloatMatrix demand, int first, int last) {
        int places = cells.placeCount();
        int n = cells.count();
        int run = last - first;
        FloatMatrix setOff = FloatMatrix.zeros(cells.sectorCount() * run, n);
        for (int j = 0; j < cells.sectorCount(); j++) {
            blas.multiply(
                    demand.block(j * places, places, first, run),
                    As.TRANSPOSED,
                    chains.block(0, n, j * places, places),
                    As.TRANSPOSED,
                    setOff.block(j * run, run, 0, n));
        }
        return setOff;
    }
}
