package org.shanhai.pack.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowBufferTest {
    private final RowBuffer row = new RowBuffer();

    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        for (int k = 0; k < row.count(); k++) {
            cells.add(row.text(k));
        }
        return cells;
    }

    @Test
    void cellsLieEndToEnd() {
        row.begin(7);
        row.add("ab");
        row.add("");
        row.add("cd");
        row.add("-efg-".toCharArray(), 1, 3);
        assertThat(cells()).containsExactly("ab", "", "cd", "efg");
        assertThat(row.line()).isEqualTo(7);
        assertThat(row.start(2)).isEqualTo(2);
        assertThat(row.start(3)).isEqualTo(4);
        assertThat(row.length(3)).isEqualTo(3);
        assertThat(new String(row.chars(), 0, row.start(4))).isEqualTo("abcdefg");
    }

    /// Cells at the start of a text, of an array, and behind much that was there before.
    @Test
    void growsWithItsCells() {
        List<String> expected = new ArrayList<>();
        for (int k = 0; k < 200; k++) {
            String cell = "cell " + k;
            expected.add(cell);
            if (k % 2 == 0) {
                row.add(cell);
            } else {
                row.add(cell.toCharArray(), 0, cell.length());
            }
        }
        String wide = "w".repeat(5000);
        expected.add(wide);
        row.add(wide);
        expected.add(wide + wide);
        row.add((">>" + wide + wide).toCharArray(), 2, 10_000);
        expected.add(wide + "<");
        row.add(wide + "<");
        assertThat(cells()).isEqualTo(expected);
    }

    /// As a row comes from Parquet, behind what was there before and beyond what there is room for.
    @Test
    void cellsOfATextStandBetweenSeparators() {
        row.begin(1);
        row.add("first");
        row.addAll("||a||bc|", '|');
        assertThat(cells()).containsExactly("first", "", "", "a", "", "bc", "");
        row.begin(2);
        row.addAll("", '|');
        assertThat(cells()).containsExactly("");
        row.begin(3);
        row.addAll(("w".repeat(50) + "|").repeat(199), '|');
        assertThat(row.count()).isEqualTo(200);
        assertThat(row.text(198)).isEqualTo("w".repeat(50));
        assertThat(row.text(199)).isEmpty();
    }

    @Test
    void beginsAnewWithoutWhatWasThere() {
        row.begin(1);
        row.add("1");
        row.markNumber(0);
        row.add("a");
        assertThat(row.isNumber(0)).isTrue();
        assertThat(row.isNumber(1)).isFalse();
        row.begin(2);
        assertThat(row.count()).isZero();
        row.add("b");
        assertThat(cells()).containsExactly("b");
        assertThat(row.isNumber(0)).isFalse();
    }

    @Test
    void aRowIsBlankWhereNoCellHasAnythingInIt() {
        assertThat(row.isBlank()).isTrue();
        row.add("");
        row.add(" \t　");
        assertThat(row.isBlank()).isTrue();
        row.add("a");
        assertThat(row.isBlank()).isFalse();
        row.begin(2);
        row.add(" ");
        assertThat(row.isBlank()).isTrue();
    }
}
