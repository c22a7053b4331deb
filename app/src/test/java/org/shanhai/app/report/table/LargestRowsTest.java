package org.shanhai.app.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.output.CsvSink;
import org.shanhai.app.report.EmbeddedStudy;
import org.shanhai.app.report.TestEditions;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Language;

/// Of tables that grow with the square of places a region of many has the rows that count most.
class LargestRowsTest {
    private static final Study STUDY = EmbeddedStudy.ENGLISH;

    @TempDir private Path folder;

    private List<String> rows(ReportTable<?> table) throws IOException {
        Path file = folder.resolve(table.name() + table.rowCount() + ".csv");
        CsvSink.write(table, TestEditions.of(Language.EN).csv(), file);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(1 + table.rowCount());
        return lines.subList(1, lines.size());
    }

    private static double amount(String row) {
        return Double.parseDouble(row.split(",", -1)[4]);
    }

    @Test
    void linksAreTheLargestInTheOrderOfThePack() throws IOException {
        ReportTable<?> all = LinksTable.of(STUDY);
        List<String> every = rows(all);
        ReportTable<?> largest = LinksTable.of(STUDY, 20);
        List<String> kept = rows(largest);

        List<String> expected =
                every.stream()
                        .sorted(Comparator.comparingDouble(row -> -amount(row)))
                        .limit(20)
                        .toList();
        assertThat(kept).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(every).containsSubsequence(kept);
        assertThat(largest.about())
                .startsWith("The 20 largest of ")
                .contains("%,d".formatted(every.size()));
        assertThat(all.about()).isEqualTo("What each place sells to each other, with its range.");
    }

    @Test
    void equalsAreCutToo() throws IOException {
        int zeros =
                (int) rows(LinksTable.of(STUDY)).stream().filter(row -> amount(row) == 0).count();
        int all = LinksTable.of(STUDY).rowCount();

        assertThat(rows(LinksTable.of(STUDY, all - zeros / 2))).hasSize(all - zeros / 2);
    }

    @Test
    void pairsAreTheFirstOfEachPlace() throws IOException {
        List<String> every = rows(PairsTable.of(STUDY));
        Map<String, List<String>> byPlace =
                every.stream().collect(Collectors.groupingBy(row -> row.split(",", -1)[0]));
        ReportTable<?> first = PairsTable.of(STUDY, 12 * byPlace.size());
        List<String> expected = new ArrayList<>();
        byPlace.values().forEach(rows -> expected.addAll(rows.subList(0, 12)));

        assertThat(rows(first)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(first.about()).contains("the first 12 coast places");
        assertThat(rows(PairsTable.of(STUDY, 1))).hasSize(10 * byPlace.size());
    }
}
