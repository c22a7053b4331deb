package org.shanhai.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a matrix holds, cell by cell.
class MatrixTest {
    @Test
    void isFilledByRowAndColumn() {
        Matrix matrix = Matrix.of(2, 3, (row, column) -> 10 * row + column);

        assertThat(matrix.rows()).isEqualTo(2);
        assertThat(matrix.columns()).isEqualTo(3);
        assertThat(matrix.storage()).containsExactly(0, 1, 2, 10, 11, 12);
        assertThat(matrix.get(1, 2)).isEqualTo(12);
    }

    @Test
    void withoutRowsNothingIsAsked() {
        Matrix none =
                Matrix.of(
                        0,
                        3,
                        (row, column) -> {
                            throw new AssertionError("asked for " + row + ", " + column);
                        });

        assertThat(none.storage()).isEmpty();
    }
}
