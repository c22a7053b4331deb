package org.shanhai.supply.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;

/// Two places and three products, the second of a class of its own.
class OwnFactorsTest {
    private static final IndustryOrder ORDER = new IndustryOrder(new int[] {1, 0, 1}, 2);

    private static Matrix table(double... values) {
        Matrix table = Matrix.zeros(2, values.length / 2);
        System.arraycopy(values, 0, table.storage(), 0, values.length);
        return table;
    }

    @Test
    void mustBePositive() {
        assertThatThrownBy(() -> OwnFactors.of(table(1, 2, 3, 4, 0, 6)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OwnFactors.of(table(1, 2, -3, 4, 5, 6)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areArrangedAndTakenByClass() {
        OwnFactors arranged = OwnFactors.of(table(1, 2, 3, 4, 5, 6)).arranged(ORDER);

        assertThat(arranged.storage()).containsExactly(2, 1, 3, 5, 4, 6);
        assertThat(arranged.ofClass(ORDER, 0).storage()).containsExactly(2, 5);
        assertThat(arranged.ofClass(ORDER, 1).storage()).containsExactly(1, 3, 4, 6);
        assertThat(arranged.at(1, 2)).isEqualTo(6);
    }

    @Test
    void noneAreOneWhateverTheOrder() {
        assertThat(OwnFactors.NONE.arranged(ORDER)).isSameAs(OwnFactors.NONE);
        assertThat(OwnFactors.NONE.ofClass(ORDER, 1)).isSameAs(OwnFactors.NONE);
        assertThat(OwnFactors.NONE.at(1, 2)).isEqualTo(1);
    }

    /// (h − 1)·K_rr·table: of 3 at 2 with a kernel of 5, 2·5·2 more.
    @Test
    void addWhatTheKernelLacks() {
        Matrix kernel = table(5, 1, 1, 7);
        Matrix target = table(100, 200);
        OwnFactors.of(table(3, 0.5)).addTo(target, kernel, table(2, 4));

        assertThat(target.storage()).containsExactly(100 + 20, 200 - 14);

        OwnFactors.NONE.addTo(target, kernel, table(2, 4));
        assertThat(target.storage()).containsExactly(120, 186);
    }
}
