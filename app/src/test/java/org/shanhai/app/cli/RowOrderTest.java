package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.ask.Engines;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Reading;

/// A pack is a set of rows: every question has the same answer, to the last digit that programs
/// get, whatever order the rows of its tables stand in.
class RowOrderTest {
    /// The questions of a pack, but for `plan`, which takes long, and those that ask no pack.
    private static final List<String> ASKED =
            List.of(
                    "show longyou",
                    "show 040",
                    "show QZ02",
                    "show cangnan-edz",
                    "diagnose longyou",
                    "diagnose",
                    "effects --place longyou --industry 040 --output 100million",
                    "multipliers",
                    "linkages",
                    "flows --from yuecheng --to keqiao",
                    "flows --place longyou",
                    "extract --place longyou",
                    "pair longyou",
                    "leap longyou --industry 040",
                    "recruit longyou --industry 040",
                    "compare CP01 QZ02 --zone longyou-zone",
                    "rules",
                    "rules show mountain");

    private static final int SEED = 35;

    @TempDir Path folder;

    private static Map<String, String> answers(Path pack) {
        Reading reading = PackReader.read(pack.toString());
        assertThat(reading).isInstanceOf(Reading.Sound.class);
        Engines real = RealEngines.REAL;
        Engines held =
                new Engines(
                                (name, options, progress) -> reading,
                                real.estimator(),
                                real.fitter(),
                                real.reporter(),
                                real.models())
                        .held();
        Map<String, String> answers = new TreeMap<>();
        for (String asked : ASKED) {
            Run run = Run.with(held, Run.PLAIN, (asked + " --json").split(" "));
            assertThat(run.err()).as(asked).isEmpty();
            answers.put(asked, run.out());
        }
        return answers;
    }

    private static List<List<String>> rows(Path table) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(table)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    private Path written(Consumer<List<List<String>>> order) throws IOException {
        Path from = Path.of("../packs/zhejiang");
        Path to = Files.createDirectories(folder.resolve("zhejiang"));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(file.getFileName());
                if (file.toString().endsWith(".csv")) {
                    List<List<String>> rows = new ArrayList<>(rows(file));
                    order.accept(rows.subList(1, rows.size()));
                    try (CsvWriter writer = CsvWriter.builder().build(copy)) {
                        rows.forEach(writer::writeRecord);
                    }
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return to;
    }

    /// All tables at once, reversed and shuffled.
    @Test
    void theShippedPackAnswersAlikeInAnyOrder() throws IOException {
        Map<String, String> asShipped = answers(Path.of("../packs/zhejiang"));
        Random random = new Random(SEED);

        Map<String, String> shuffled = answers(written(rows -> Collections.shuffle(rows, random)));

        asShipped.forEach(
                (asked, answer) -> assertThat(shuffled.get(asked)).as(asked).isEqualTo(answer));
    }
}
