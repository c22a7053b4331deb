package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shanhai.message.English;
import org.shanhai.pack.table.Fault;

/// Problems that are found beside others are told as if they had been found among them.
class ProblemsTest {
    private static void find(Problems problems, String table, int many) {
        for (int line = many; line > 0; line--) {
            problems.error(
                    table,
                    table + ".csv",
                    new Fault(line, "k", "x" + line, PackMessage.NOT_KNOWN.of()));
            problems.warning(
                    table,
                    table + ".csv",
                    new Fault(line, "u", "y" + line, PackMessage.SOURCE_UNUSED.of()));
        }
    }

    @Test
    void thoseOfOtherTablesAreTakenInWhole() {
        Problems together = new Problems();
        find(together, "places", 2);
        find(together, "projects", Problems.SHOWN + 5);
        find(together, "facts", 3);
        Problems first = new Problems();
        find(first, "places", 2);
        Problems beside = new Problems();
        find(beside, "projects", Problems.SHOWN + 5);
        first.take(beside);
        find(first, "facts", 3);

        assertThat(first.list()).isEqualTo(together.list());
        assertThat(first.errorCount()).isEqualTo(together.errorCount());
        assertThat(first.list())
                .filteredOn(one -> one.table().equals("projects"))
                .hasSize(2 * Problems.SHOWN + 2);
    }

    /// The first is named, with how many there are; what differs stands by itself.
    @Test
    void whatIsWrongWithSeveralRowsAlikeIsToldOnce() {
        Problems problems = new Problems();
        for (int line = 2; line < 50; line++) {
            problems.error("a", "a.csv", new Fault(line, "k", "999x", PackMessage.NOT_KNOWN.of()));
            problems.error("a", "a.xlsx!K" + line, new Fault(0, "k", "", PackMessage.NO_ROWS.of()));
            problems.error("a", "b.csv", new Fault(0, "k", "", PackMessage.NO_ROWS.of()));
        }
        problems.error("a", "a.csv", new Fault(50, "k", "998x", PackMessage.NOT_KNOWN.of()));

        assertThat(problems.list())
                .extracting(one -> one.file() + " " + one.line() + " " + English.of(one.message()))
                .satisfiesExactlyInAnyOrder(
                        first ->
                                assertThat(first)
                                        .startsWith("a.csv 2 ")
                                        .endsWith("So in 48 rows: 2, 3, 4, 5, 6 and 43 more."),
                        other -> assertThat(other).startsWith("a.csv 50 ").doesNotContain("rows"),
                        cell ->
                                assertThat(cell)
                                        .startsWith("a.xlsx!K2 ")
                                        .endsWith("48 rows: K2, K3, K4, K5, K6 and 43 more."),
                        nowhere ->
                                assertThat(nowhere)
                                        .startsWith("b.csv 0 ")
                                        .endsWith("So in 48 rows."));
        assertThat(problems.errorCount()).isEqualTo(4);
    }
}
