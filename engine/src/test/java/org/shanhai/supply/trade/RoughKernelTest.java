package org.shanhai.supply.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Matrix;

/// Single precision is taken where it pays and suffices, and the fit ends where double precision
/// ends.
class RoughKernelTest {
    private static final int PLACES = 1000;
    private static final int PRODUCTS = 101;

    private final Random random = new Random(7);
    private final Blas blas = Blas.best();

    private Matrix kernel(double km) {
        double[] along = random.doubles(PLACES, 0, 500).sorted().toArray();
        Matrix kernel = Matrix.zeros(PLACES, PLACES);
        Kernel form = new Kernel(km, Kernel.EXPONENT, 0);
        for (int r = 0; r < PLACES; r++) {
            for (int s = 0; s < PLACES; s++) {
                kernel.set(r, s, form.at(Math.abs(along[r] - along[s])));
            }
        }
        return kernel;
    }

    private Matrix table() {
        Matrix table = Matrix.zeros(PLACES, PRODUCTS);
        for (int r = 0; r < PLACES; r++) {
            for (int c = 1; c < PRODUCTS; c++) {
                table.set(r, c, Math.pow(10, c - 50) * Math.exp(3 * random.nextGaussian()));
            }
        }
        return table;
    }

    /// Columns from 1e-49 to 1e50, and one of nothing.
    @Test
    void productsAreRightToAMillionthWhateverTheScale() {
        Matrix kernel = kernel(20);
        kernel.set(0, 1, 7);
        Matrix table = table();
        RoughKernel rough = RoughKernel.of(kernel, PRODUCTS, blas).orElseThrow();
        kernel.set(3, 3, 5);
        rough.take(kernel);
        for (As as : As.values()) {
            Matrix exact = Matrix.zeros(PLACES, PRODUCTS);
            Matrix found = Matrix.zeros(PLACES, PRODUCTS);
            blas.multiply(1, kernel.whole(), as, table.whole(), As.IS, 0, exact.whole());
            rough.multiply(as, table, found);
            for (int k = 0; k < exact.storage().length; k++) {
                double wanted = exact.storage()[k];
                assertThat(found.storage()[k]).isCloseTo(wanted, within(3e-6 * wanted));
            }
        }
    }

    @Test
    void smallOrSteepKernelsStayExact() {
        assertThat(RoughKernel.of(kernel(20), 99, blas)).isEmpty();
        assertThat(RoughKernel.of(kernel(0.01), PRODUCTS, blas)).isEmpty();
    }

    /// Sales meet supply to a tolerance far below what single precision tells.
    @Test
    void aFitEndsInDoublePrecision() {
        Matrix kernel = kernel(20);
        Matrix supply = Matrix.zeros(PLACES, PRODUCTS);
        Matrix demand = Matrix.zeros(PLACES, PRODUCTS);
        for (int c = 0; c < PRODUCTS; c++) {
            double sold = 0;
            double used = 0;
            for (int r = 0; r < PLACES; r++) {
                supply.set(r, c, random.nextDouble() < 0.7 ? random.nextDouble() : 0);
                demand.set(r, c, random.nextDouble());
                sold += supply.get(r, c);
                used += demand.get(r, c);
            }
            for (int r = 0; r < PLACES; r++) {
                demand.set(r, c, demand.get(r, c) * sold / used);
            }
        }
        OwnFactors more = OwnFactors.of(Matrix.of(PLACES, PRODUCTS, (r, c) -> 1 + c / 7.0));
        TradeFit fit = new TradeFit(kernel, supply, demand, blas);
        fit.sellToThemselves(more);
        assertThat(fit.converge(1e-9, 200)).isTrue();
        assertThat(fit.error()).isLessThanOrEqualTo(1e-9);

        Matrix reached = Matrix.zeros(PLACES, PRODUCTS);
        Matrix bought = fit.sellers().copy();
        blas.multiply(1, kernel.whole(), As.TRANSPOSED, bought.whole(), As.IS, 0, reached.whole());
        more.addTo(reached, kernel, bought);
        for (int k = 0; k < reached.storage().length; k++) {
            bought.storage()[k] = demand.storage()[k] / reached.storage()[k];
        }
        blas.multiply(1, kernel.whole(), As.IS, bought.whole(), As.IS, 0, reached.whole());
        more.addTo(reached, kernel, bought);
        Matrix own = fit.own();
        for (int r = 0; r < PLACES; r++) {
            for (int c = 0; c < PRODUCTS; c++) {
                double o = supply.get(r, c);
                double sellers = fit.sellers().get(r, c);
                assertThat(sellers * reached.get(r, c)).isCloseTo(o, within(2e-9 * o));
                assertThat(fit.gap(r, c)).isLessThan(1.000001 * fit.error());
                double kept = sellers * kernel.get(r, r) * more.at(r, c) * bought.get(r, c);
                assertThat(own.get(r, c)).isCloseTo(kept, within(1e-9 * kept));
            }
        }
    }
}
