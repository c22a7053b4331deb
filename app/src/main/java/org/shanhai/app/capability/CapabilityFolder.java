package org.shanhai.app.capability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.shanhai.app.output.OutputFolder;
import org.shanhai.app.text.Words;
import org.shanhai.capability.Indices;
import org.shanhai.pack.panel.PanelTable;

/// Writes the indices of a table into a folder of their own, year by year.
public final class CapabilityFolder implements OutputFolder.Kind {
    /// The name of the data package, by which a folder of ours is known.
    static final String NAME = "shanhai-capability";

    static final String DESCRIPTION = "datapackage.json";

    private CapabilityFolder() {}

    /// Writes the folder whole or not at all; an earlier one of ours there is replaced, anything
    /// else is not.
    ///
    /// @param indices of a year of the table, by its number; empty where nothing is observed in it
    /// @param progress hears how many years are done
    /// @return what people may want to know of each year
    /// @throws IOException when the folder is taken by something else, or cannot be written
    public static List<YearSummary> write(
            PanelTable table,
            Settings settings,
            IntFunction<Optional<Indices>> indices,
            Path out,
            Words words,
            IntConsumer progress)
            throws IOException {
        List<YearSummary> summaries = new ArrayList<>();
        OutputFolder.write(
                out,
                new CapabilityFolder(),
                words,
                folder -> {
                    OutputFiles files = OutputFiles.create(folder, settings);
                    try (files) {
                        YearRows rows =
                                new YearRows(table, settings.options().relatedness(), files);
                        for (int y = 0; y < table.years().size(); y++) {
                            summaries.add(writeYear(table, y, indices.apply(y), rows));
                            progress.accept(y + 1);
                        }
                    }
                    files.convert();
                    Files.writeString(
                            folder.resolve(DESCRIPTION), DataPackage.describe(settings, words));
                });
        return summaries;
    }

    private static YearSummary writeYear(
            PanelTable table, int year, Optional<Indices> indices, YearRows rows)
            throws IOException {
        rows.write(year, indices);
        return indices.map(YearSummary::of)
                .orElseGet(() -> YearSummary.ofNothing(table.years().get(year)));
    }

    @Override
    public Optional<Path> findStranger(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> paths = Files.list(folder)) {
            all = paths.sorted().toList();
        }
        boolean ours = isMarked(folder.resolve(DESCRIPTION));
        return all.stream().filter(path -> !ours || !isName(path)).findFirst();
    }

    private static boolean isMarked(Path description) throws IOException {
        return Files.isRegularFile(description)
                // In Latin 1 any byte is a character: a stranger's may be in any encoding.
                && Files.readString(description, StandardCharsets.ISO_8859_1)
                        .contains('"' + NAME + '"');
    }

    private static boolean isName(Path path) {
        String name = path.getFileName().toString();
        return Files.isRegularFile(path)
                && (name.equals(DESCRIPTION)
                        || Arrays.stream(OutputTable.values())
                                .flatMap(
                                        table ->
                                                Arrays.stream(OutputFormat.values())
                                                        .map(f -> table.key() + "." + f.key()))
                                .anyMatch(name::equals));
    }
}
