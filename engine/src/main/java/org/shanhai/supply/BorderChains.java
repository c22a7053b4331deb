package org.shanhai.supply;

import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.FloatMatrix;
import org.shanhai.linalg.Matrix;

/// G = E H: what sellers in other places must deliver, all their customers' home chains
/// included. Kept in single precision, since it only ever multiplies what comes back over a
/// border.
///
/// Cells run sector by sector in here (sector × places + place): then the demands of all
/// places for one product are one matrix product.
final class BorderChains {
    /// Places in a batch: a cache line of single precision.
    private static final int BATCH = 16;

    private final FloatMatrix[] bySector;
    private final Cells cells;
    private final Blas blas;

    BorderChains(SurveyTable table, HomeChains home, Blas blas) {
        cells = table.cells();
        this.blas = blas;
        int n = cells.count();
        int m = cells.sectorCount();
        bySector = new FloatMatrix[m];
        for (int j = 0; j < m; j++) {
            bySector[j] = FloatMatrix.zeros(n, cells.placeCount());
        }
        double[] perOutput = DensePurchases.perOutput(table);
        Matrix batch = Matrix.zeros(n, BATCH * m);
        for (int from = 0; from < cells.placeCount(); from += BATCH) {
            int to = Math.min(cells.placeCount(), from + BATCH);
            for (int r = from; r < to; r++) {
                Matrix chain = home.of(r).copy();
                for (int k = 0; k < m * m; k++) {
                    chain.storage()[k] *= perOutput[r * m + k / m];
                }
                blas.multiply(
                        1,
                        table.flows().block(0, n, r * m, m),
                        As.IS,
                        chain.whole(),
                        As.IS,
                        0,
                        batch.block(0, n, (r - from) * m, m));
            }
            keep(batch, from, to);
        }
    }

    private void keep(Matrix batch, int first, int last) {
        int m = cells.sectorCount();
        int places = cells.placeCount();
        double[] values = batch.storage();
        Chunks.run(
                cells.count(),
                256,
                (from, to) -> {
                    for (int c = from; c < to; c++) {
                        int row = c * batch.columns();
                        int target = inner(c) * places + first;
                        for (int j = 0; j < m; j++) {
                            float[] kept = bySector[j].storage();
                            for (int r = 0; r < last - first; r++) {
                                kept[target + r] = (float) values[row + r * m + j];
                            }
                        }
                        int own = cells.placeOf(c);
                        for (int j = 0; own >= first && own < last && j < m; j++) {
                            bySector[j].set(inner(c), own, 0);
                        }
                    }
                });
    }

    /// The position of a cell of the table in here.
    int inner(int cell) {
        return cells.sectorOf(cell) * cells.placeCount() + cells.placeOf(cell);
    }

    /// G_s·: what others' outputs take from place s; its sectors × cells.
    FloatMatrix soldBy(int place) {
        int m = cells.sectorCount();
        int places = cells.placeCount();
        FloatMatrix sold = FloatMatrix.zeros(m, cells.count());
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                System.arraycopy(
                        bySector[j].storage(),
                        (i * places + place) * places,
                        sold.storage(),
                        i * cells.count() + j * places,
                        places);
            }
        }
        return sold;
    }

    /// (G Y_s)ᵀ for a run of places: for each, products bought × cells.
    FloatMatrix[] setOffBy(Matrix finalDemand, int first, int last) {
        int places = cells.placeCount();
        int n = cells.count();
        FloatMatrix[] setOff = new FloatMatrix[last - first];
        for (int s = 0; s < setOff.length; s++) {
            setOff[s] = FloatMatrix.zeros(cells.sectorCount(), n);
        }
        FloatMatrix bought = FloatMatrix.zeros(last - first, places);
        FloatMatrix product = FloatMatrix.zeros(last - first, n);
        for (int j = 0; j < cells.sectorCount(); j++) {
            for (int s = first; s < last; s++) {
                for (int r = 0; r < places; r++) {
                    bought.set(s - first, r, (float) finalDemand.get(cells.cell(r, j), s));
                }
            }
            blas.multiply(bought, As.IS, bySector[j], As.TRANSPOSED, product);
            for (int s = 0; s < setOff.length; s++) {
                System.arraycopy(product.storage(), s * n, setOff[s].storage(), j * n, n);
            }
        }
        return setOff;
    }
}
