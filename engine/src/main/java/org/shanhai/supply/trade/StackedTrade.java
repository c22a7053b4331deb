package org.shanhai.supply.trade;

import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;

/// Trade applied to many tables at once, for each class of reach by one matrix product.
///
/// Tables are stacked: (G·R) × n, row q·R + r for place r of table q, columns in the order of
/// classes. For each class they are laid side by side as R × (G·n_g). Not for use by several
/// threads at once.
public final class StackedTrade {
    private final Trade trade;
    private final Blas blas;
    private final int places;
    private final int industries;
    private int width = -1;
    private Matrix[] uses = {};
    private Matrix[] sales = {};

    public StackedTrade(Trade trade, Blas blas) {
        this.trade = trade;
        this.blas = blas;
        places = trade.sellers().rows();
        industries = trade.sellers().columns();
    }

    /// T·use for each table; `stack` is left alone.
    public Matrix apply(Matrix stack) {
        Matrix sold = Matrix.zeros(stack.rows(), industries);
        makeRoom(stack.rows() / places);
        double[] buyers = trade.buyers().storage();
        double[] sellers = trade.sellers().storage();
        for (int g = 0; g < uses.length; g++) {
            Matrix use = uses[g];
            Matrix sale = sales[g];
            if (use.columns() == 0) {
                continue;
            }
            int start = trade.order().start(g);
            int size = trade.order().size(g);
            Chunks.runRows(
                    places,
                    use.columns(),
                    (from, to) -> {
                        for (int r = from; r < to; r++) {
                            for (int q = 0; q < width; q++) {
                                int a = (q * places + r) * industries + start;
                                int b = (r * width + q) * size;
                                int c = r * industries + start;
                                for (int k = 0; k < size; k++) {
                                    use.storage()[b + k] = stack.storage()[a + k] * buyers[c + k];
                                }
                            }
                        }
                    });
            blas.multiply(1, trade.kernel(g).whole(), As.IS, use.whole(), As.IS, 0, sale.whole());
            Chunks.runRows(
                    places,
                    use.columns(),
                    (from, to) -> {
                        for (int r = from; r < to; r++) {
                            for (int q = 0; q < width; q++) {
                                int a = (q * places + r) * industries + start;
                                int b = (r * width + q) * size;
                                int c = r * industries + start;
                                for (int k = 0; k < size; k++) {
                                    double home = trade.atHome(c + k) * use.storage()[b + k];
                                    sold.storage()[a + k] =
                                            (sale.storage()[b + k] + home) * sellers[c + k];
                                }
                            }
                        }
                    });
        }
        return sold;
    }

    private void makeRoom(int tables) {
        if (tables != width) {
            width = tables;
            int classes = trade.order().classCount();
            uses = new Matrix[classes];
            sales = new Matrix[classes];
            for (int g = 0; g < classes; g++) {
                uses[g] = Matrix.zeros(places, width * trade.order().size(g));
                sales[g] = Matrix.zeros(places, width * trade.order().size(g));
            }
        }
    }
}
