package org.shanhai.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;

class ShiftShareTest {
    private static Panel panel(Matrix before, Matrix after) {
        PanelBuilder builder = Panel.builder();
        for (int r = 0; r < before.rows(); r++) {
            for (int i = 0; i < before.columns(); i++) {
                String place = "R" + r;
                String industry = "I" + i;
                builder.add(place, industry, "1", before.get(r, i));
                builder.add(place, industry, "2", after.get(r, i));
            }
        }
        return builder.build();
    }

    @Test
    void partsAddUpToTheChange() {
        Matrix before = Tables.randomValues(7, 9, 1);
        Matrix after = Tables.randomValues(7, 9, 2);
        for (int r = 0; r < 7; r++) {
            before.set(r, 4, 0);
        }
        ShiftShare parts = ShiftShare.of(panel(before, after), 0, 1);
        double mix = 0;
        for (int i = 0; i < 9; i++) {
            double local = 0;
            for (int r = 0; r < 7; r++) {
                double change = after.get(r, i) - before.get(r, i);
                double sum =
                        parts.national().get(r, i)
                                + parts.mix().get(r, i)
                                + parts.local().get(r, i);
                assertThat(sum).isCloseTo(change, within(1e-9));
                local += parts.local().get(r, i);
                mix += parts.mix().get(r, i);
            }
            if (i != 4) {
                // Of an industry, what some places win others lose.
                assertThat(local).isCloseTo(0, within(1e-9));
            }
        }
        assertThat(mix).isCloseTo(-after.columnSums()[4], within(1e-9));
    }

    @Test
    void followsItsDefinition() {
        Matrix before = Tables.matrix(Tables.row(10, 10), Tables.row(30, 50));
        Matrix after = Tables.matrix(Tables.row(20, 10), Tables.row(40, 50));
        ShiftShare parts = ShiftShare.of(panel(before, after), 0, 1);
        assertThat(parts.national().get(0, 0)).isCloseTo(10 * 0.2, within(1e-12));
        assertThat(parts.mix().get(0, 0)).isCloseTo(10 * (0.5 - 0.2), within(1e-12));
        assertThat(parts.local().get(0, 0)).isCloseTo(20 - 15, within(1e-12));
    }

    @Test
    void nothingCannotHaveGrown() {
        Panel panel = panel(Matrix.zeros(2, 2), Tables.randomValues(2, 2, 1));
        assertThatThrownBy(() -> ShiftShare.of(panel, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Nothing was observed in the first year");
    }
}
