package org.shanhai.supply.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.FinalUse;
import org.shanhai.supply.Closure;
import org.shanhai.supply.InputOutput;

class ValueAddedOriginTest {
    /// L = [[2, 0], [.4, 1]], v = (.3, 1), e = (10, 5).
    @Test
    void everyEntryIsWorkedByHand() {
        Matrix l = Matrix.zeros(2, 2);
        l.set(0, 0, 2);
        l.set(1, 0, 0.4);
        l.set(1, 1, 1);
        ValueAddedOrigin origin =
                ValueAddedOrigin.of(
                        new double[] {0.3, 1}, LeontiefInverse.ofSolved(l), new double[] {10, 5});

        assertThat(origin.amount(0, 0)).isEqualTo(6);
        assertThat(origin.amount(0, 1)).isZero();
        assertThat(origin.amount(1, 0)).isEqualTo(4);
        assertThat(origin.amount(1, 1)).isEqualTo(5);
        assertThat(origin.byOrigin()).containsExactly(6, 9);
        assertThat(origin.byProduct()).containsExactly(10, 5);
        assertThat(origin.total()).isEqualTo(15);
    }

    /// A unit of output is all paid for: (v + m + t) L = 1.
    @Test
    void valueAddedImportsAndTaxesMakeUpTheExports() {
        InputOutput technology = Germany.technology();
        LeontiefInverse inverse = LeontiefInverse.find(technology, Closure.TYPE_I).orElseThrow();
        double[] exports = technology.finalDemand(FinalUse.EXPORT);
        double[] sum = new double[exports.length];
        for (double[] each :
                new double[][] {
                    technology.valueAdded(), technology.imports(), technology.productTaxes()
                }) {
            double[] content = ValueAddedOrigin.of(each, inverse, exports).byProduct();
            for (int j = 0; j < sum.length; j++) {
                sum[j] += content[j];
            }
        }
        assertThat(sum).containsExactly(exports, within(1e-6));
    }
}
