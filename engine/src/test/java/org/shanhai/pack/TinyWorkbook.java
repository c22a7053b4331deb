package org.shanhai.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a pack as a workbook, numbers as numbers.
final class TinyWorkbook {
    private TinyWorkbook() {}

    /// Changes a sheet after it was filled.
    @FunctionalInterface
    interface Change {
        void apply(Worksheet sheet);
    }

    static Path of(TinyPack pack, Path file) {
        return of(pack, file, Map.of());
    }

    static Path of(TinyPack pack, Path file, Map<String, Change> changes) {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Shanhai", "1.0")) {
            Worksheet own = workbook.newWorksheet("pack");
            List<List<String>> properties =
                    List.of(
                            List.of("key", "value"),
                            List.of("name", "Tiny"),
                            List.of("area", "all"),
                            List.of("base_year", "2020"),
                            List.of("rates.USD.2020", "6.9"),
                            List.of("unit.inputs", "万元"),
                            List.of("unit.final_use", "万元"));
            fill(own, properties);
            changes.getOrDefault("pack", sheet -> {}).apply(own);
            for (String name : pack.files().keySet()) {
                if (name.endsWith(".csv")) {
                    String title = name.replace(".csv", "");
                    Worksheet sheet = workbook.newWorksheet(title);
                    fill(sheet, rows(pack.text(name)));
                    if (changes.containsKey(title)) {
                        changes.get(title).apply(sheet);
                    }
                }
            }
            return file;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<List<String>> rows(String csv) {
        try (var reader = de.siegmar.fastcsv.reader.CsvReader.builder().ofCsvRecord(csv)) {
            return reader.stream().map(de.siegmar.fastcsv.reader.CsvRecord::getFields).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void fill(Worksheet sheet, List<List<String>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                String text = rows.get(r).get(c);
                if (text.matches("-?[1-9][0-9]*(\\.[0-9]+)?")) {
                    sheet.value(r, c, Double.valueOf(text));
                } else if (!text.isEmpty()) {
                    sheet.value(r, c, text);
                }
            }
        }
    }
}
