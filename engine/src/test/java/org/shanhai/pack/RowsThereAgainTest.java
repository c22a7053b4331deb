package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.message.English;

/// Rows that are there again, broken or not, are told of; none comes twice to what is built.
class RowsThereAgainTest {
    @TempDir private Path folder;

    private List<String> problems(TinyPack pack) {
        return PackReader.read(pack.folder(folder).toString(), Progress.SILENT).problems().stream()
                .map(problem -> problem.line() + " " + English.of(problem.message()))
                .toList();
    }

    /// As where the pages of a printed table were put together.
    @ParameterizedTest
    @ValueSource(strings = {"places", "industries", "groups", "facts", "zones", "value_added"})
    void theHeaderThreeTimesIsToldOnce(String table) {
        TinyPack pack = TinyPack.sound();
        List<String> lines = pack.text(table + ".csv").lines().toList();
        String header = lines.getFirst() + "\n";
        pack.with(
                table + ".csv",
                header.repeat(3) + String.join("\n", lines.subList(1, lines.size())));
        assertThat(problems(pack))
                .containsExactly("2 The header stands here once more. So in 2 rows: 2, 3.");
    }

    /// Each is wrong in a cell, which is told; that there are several is not.
    @ParameterizedTest
    @ValueSource(strings = {"places", "industries", "groups", "zones", "projects"})
    void aBrokenRowThreeTimesIsNoMoreThanBroken(String table) {
        TinyPack pack = TinyPack.sound();
        String text = pack.text(table + ".csv");
        int columns = text.lines().findFirst().orElseThrow().split(",", -1).length;
        String row = "same," + String.join(",", Collections.nCopies(columns - 1, "%")) + "\n";
        pack.with(table + ".csv", text + row.repeat(3));
        assertThat(problems(pack)).isNotEmpty();
    }
}
