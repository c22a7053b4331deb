package org.shanhai.app.capability;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.app.output.RowFile;
import org.shanhai.capability.Concentration;
import org.shanhai.capability.Indices;
import org.shanhai.capability.RelatednessMeasure;
import org.shanhai.capability.Scores;
import org.shanhai.capability.SetAside;
import org.shanhai.capability.Specialisation;
import org.shanhai.linalg.Matrix;
import org.shanhai.pack.panel.PanelTable;

/// Writes the rows of a year: all places and industries of the table, in the order of their keys.
/// What is set aside has its size and values, and no indices.
final class YearRows {
    static final int ASIDE = -1;

    private final PanelTable table;
    private final RelatednessMeasure relatedness;
    private final OutputFiles files;
    private final Optional<ShiftShareRows> shiftShare;

    YearRows(PanelTable table, RelatednessMeasure relatedness, OutputFiles files) {
        this.table = table;
        this.relatedness = relatedness;
        this.files = files;
        shiftShare =
                files.find(OutputTable.SHIFT_SHARE).map(file -> new ShiftShareRows(table, file));
    }

    /// @param indices empty where nothing is observed in the year
    void write(int year, Optional<Indices> indices) throws IOException {
        int[] places = positions(table.places(), indices.map(Indices::places));
        int[] industries = positions(table.industries(), indices.map(Indices::industries));
        String key = table.years().get(year);
        Matrix values = table.values(year);
        Optional<RowFile> file = files.find(OutputTable.PLACES);
        if (file.isPresent()) {
            writeLines(
                    file.get(),
                    key,
                    table.places(),
                    values.rowSums(),
                    places,
                    indices.map(all -> all.present().diversity()),
                    indices.map(YearRows::scoresOfPlaces),
                    OutputTable.PLACES);
        }
        file = files.find(OutputTable.INDUSTRIES);
        if (file.isPresent()) {
            writeLines(
                    file.get(),
                    key,
                    table.industries(),
                    values.columnSums(),
                    industries,
                    indices.map(all -> all.present().ubiquity()),
                    indices.map(YearRows::scoresOfIndustries),
                    OutputTable.INDUSTRIES);
        }
        file = files.find(OutputTable.CELLS);
        if (file.isPresent()) {
            new CellRows(file.get(), table, year).write(indices, places, industries);
        }
        file = files.find(OutputTable.RELATEDNESS);
        if (file.isPresent() && indices.isPresent()) {
            writeRelatedness(file.get(), key, indices.get());
        }
        file = files.find(OutputTable.SIMILARITY);
        if (file.isPresent() && indices.isPresent()) {
            SimilarityRows.write(file.get(), key, indices.get());
        }
        if (shiftShare.isPresent()) {
            shiftShare.get().write(year);
        }
        file = files.find(OutputTable.SET_ASIDE);
        if (file.isPresent() && indices.isPresent()) {
            writeSetAside(file.get(), key, indices.get().observed().setAside());
        }
    }

    /// In the order of the columns.
    private static List<Scores> scoresOfPlaces(Indices indices) {
        Stream<Scores> specialisation =
                Arrays.stream(Specialisation.values()).map(each -> each.of(indices.observed()));
        return Stream.concat(
                        Stream.of(
                                indices.eci(),
                                indices.fitness().fitness(),
                                indices.outlook().coi()),
                        specialisation)
                .toList();
    }

    private static List<Scores> scoresOfIndustries(Indices indices) {
        Stream<Scores> concentration =
                Arrays.stream(Concentration.values()).map(each -> each.of(indices.observed()));
        return Stream.concat(
                        Stream.of(indices.pci(), indices.fitness().complexity()), concentration)
                .toList();
    }

    private static void writeLines(
            RowFile file,
            String year,
            List<String> keys,
            double[] sizes,
            int[] positions,
            Optional<int[]> counts,
            Optional<List<Scores>> scores,
            OutputTable as)
            throws IOException {
        byte[] yearText = file.encode(year);
        for (int k = 0; k < sizes.length; k++) {
            file.text(yearText).text(file.encode(keys.get(k))).number(sizes[k]);
            int at = positions[k];
            if (at == ASIDE) {
                // All but the year, the key and the size.
                for (int c = 3; c < as.columns().size(); c++) {
                    file.unknown();
                }
            } else {
                file.whole(counts.orElseThrow()[at]);
                for (Scores one : scores.orElseThrow()) {
                    file.number(one.find(at).orElse(Double.NaN));
                }
            }
            file.end();
        }
    }

    private void writeRelatedness(RowFile file, String year, Indices indices) throws IOException {
        byte[] yearText = file.encode(year);
        List<String> keys = indices.industries();
        double[] values = relatedness.of(indices.present(), keys).storage();
        byte[][] names = new byte[keys.size()][];
        for (int i = 0; i < names.length; i++) {
            names[i] = file.encode(keys.get(i));
        }
        for (int i = 0; i < names.length; i++) {
            for (int j = i + 1; j < names.length; j++) {
                double value = values[i * names.length + j];
                if (value != 0) {
                    file.text(yearText).text(names[i]).text(names[j]).number(value).end();
                }
            }
        }
    }

    private static void writeSetAside(RowFile file, String year, List<SetAside> all)
            throws IOException {
        byte[] yearText = file.encode(year);
        for (SetAside one : all) {
            file.text(yearText)
                    .text(file.encode(one.kind().key()))
                    .text(file.encode(one.key()))
                    .text(file.encode(one.reason().key()))
                    .end();
        }
    }

    /// Where each key of the table stands among those that take part; −1 where it does not.
    private static int[] positions(List<String> keys, Optional<List<String>> takingPart) {
        Map<String, Integer> positions = new HashMap<>();
        takingPart.ifPresent(
                part -> {
                    for (String key : part) {
                        positions.put(key, positions.size());
                    }
                });
        int[] found = new int[keys.size()];
        Arrays.setAll(found, k -> positions.getOrDefault(keys.get(k), ASIDE));
        return found;
    }
}
