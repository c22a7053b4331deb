package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shanhai.pack.table.Fault;

/// Problems that are found beside others are told as if they had been found among them.
class ProblemsTest {
    private static void find(Problems problems, String table, int many) {
        for (int line = many; line > 0; line--) {
            problems.error(
                    table, table + ".csv", new Fault(line, "k", "x", PackMessage.NOT_KNOWN.of()));
            problems.warning(
                    table,
                    table + ".csv",
                    new Fault(line, "u", "y", PackMessage.SOURCE_UNUSED.of()));
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
}
