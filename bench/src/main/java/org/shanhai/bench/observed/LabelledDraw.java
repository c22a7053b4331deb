package org.shanhai.bench.observed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.register.SmallTable;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.Region;
import org.shanhai.region.Word;
import org.shanhai.register.Classified;
import org.shanhai.register.Classifier;
import org.shanhai.register.LabelledFirm;
import org.shanhai.register.Vocabulary;

/// Firms that people read as a draw of its own, where people put them; the chances beside it are
/// learned of all other firms.
record LabelledDraw(String place, int year, String read, String label) {
    /// @param folder of the sample and its labels
    static ChancesAside of(Path folder, Region region) {
        List<LabelledDraw> firms = firms(folder);
        List<FirmCount> others =
                region.firmCounts().all().stream()
                        .map(
                                count ->
                                        Spans.part(
                                                count,
                                                count.firms()
                                                        - firms.stream()
                                                                .filter(firm -> firm.isOf(count))
                                                                .count(),
                                                count.branches()))
                        .filter(count -> count.withoutBranches() >= 0)
                        .toList();
        List<FirmCount> labelled =
                firms.stream()
                        .filter(firm -> region.industries().contains(firm.label()))
                        .map(LabelledDraw::counted)
                        .toList();
        return new ChancesAside()
                .add(
                        region.toBuilder().firmCounts(new FirmCounts(others, List.of())).build(),
                        region.toBuilder().firmCounts(new FirmCounts(labelled, List.of())).build(),
                        false);
    }

    private boolean isOf(FirmCount count) {
        return count.place().equals(place)
                && count.industry().equals(Optional.of(read))
                && count.since().orElse(0) <= year
                && count.until().orElse(year) >= year;
    }

    private FirmCount counted() {
        return new FirmCount(
                place,
                Optional.of(label),
                OptionalInt.empty(),
                OptionalInt.empty(),
                1,
                0,
                0,
                0,
                "people");
    }

    /// Those of which name and scope tell the row of the sample.
    private static List<LabelledDraw> firms(Path folder) {
        Map<String, List<NamedCsvRecord>> rows = new HashMap<>();
        try (CsvReader<NamedCsvRecord> sample =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        new GZIPInputStream(
                                                Files.newInputStream(
                                                        folder.resolve("firms_reduced.csv.gz"))),
                                        StandardCharsets.UTF_8))) {
            sample.forEach(
                    row ->
                            rows.computeIfAbsent(
                                            row.getField("name") + row.getField("scope"),
                                            key -> new ArrayList<>())
                                    .add(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<LabelledFirm> labelled = new ArrayList<>();
        SmallTable.labelledFirms(folder.resolve("labels_dev.csv"), labelled);
        Region words =
                PackReader.read(
                                EmbeddedPacks.preferred(),
                                PackOptions.PLAIN.withImports(),
                                Progress.SILENT)
                        .orElseThrow();
        Classifier classifier = new Classifier(new Vocabulary(words.all(Word.class)));
        return labelled.stream()
                .filter(
                        firm ->
                                rows.getOrDefault(firm.name() + firm.scope(), List.of()).size()
                                        == 1)
                .map(
                        firm ->
                                of(
                                        firm,
                                        Objects.requireNonNull(rows.get(firm.name() + firm.scope()))
                                                .getFirst(),
                                        classifier.classify(firm.name(), firm.scope())))
                .toList();
    }

    private static LabelledDraw of(LabelledFirm firm, NamedCsvRecord row, Classified read) {
        return new LabelledDraw(
                row.getField("place"),
                Integer.parseInt(row.getField("year")),
                read.industry().orElse(""),
                firm.label());
    }
}
