package org.shanhai.pack.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rows of a book that sum up others, told by their figures.
class SummedRowsTest {
    @TempDir private Path folder;

    /// Whatever it is called, and above or below those it sums up; one figure of chance tells none.
    @ParameterizedTest
    @CsvSource({"Gesamt, 14, '[enterprises!A4]'", "Gesamt, 15, '[]'"})
    void aRowWhoseFiguresAreSumsIsNoFirm(String label, int jobs, String at) throws IOException {
        List<Object> all =
                List.of("name", label, "industry", "040", "tax", "5万元", "land", "9亩", "jobs", jobs);
        SmallBook book = SmallBook.withFirm("tax", "2万元", "land", "4亩", "jobs", 8);
        Object[] other = {
            "name", "Other", "industry", "040", "tax", "3万元", "land", "5亩", "jobs", 6
        };
        book.row(BookSheet.ENTERPRISES, other).row(BookSheet.ENTERPRISES, all.toArray());
        assertThat(
                        book.told(folder).stream()
                                .map(one -> one.substring(0, one.indexOf(',')))
                                .toList())
                .hasToString(at);
        SmallBook above = SmallBook.withFirm(all.subList(4, 10).toArray());
        Object[] first = {
            "name", "First", "industry", "037", "tax", "2万元", "land", "4亩", "jobs", 8
        };
        above.row(BookSheet.ENTERPRISES, first).row(BookSheet.ENTERPRISES, other);
        assertThat(above.told(folder)).hasSize(jobs == 14 ? 1 : 0);
    }
}
