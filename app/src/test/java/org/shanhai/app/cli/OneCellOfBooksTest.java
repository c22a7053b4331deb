package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.zone.BookImport;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Years;
import org.shanhai.pack.book.BookReader;
import org.shanhai.pack.book.ZoneBook;
import org.shanhai.pack.workbook.CellName;
import org.shanhai.region.IndustryCodes;

/// In the book of a zone.
class OneCellOfBooksTest extends OneCellRuns {
    /// The form of a zone's book as the program writes it, filled in by a row of each sheet.
    private Map<String, List<List<String>>> zoneBook() throws IOException {
        Path form = folder.resolve("form.xlsx");
        Run run = Run.with(ENGINES, Run.PLAIN, "zone", "init", "longyou", "--out", form.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook from = new ReadableWorkbook(Files.newInputStream(form))) {
            for (Sheet sheet : from.getSheets().toList()) {
                List<List<String>> rows = new ArrayList<>();
                for (Row row : sheet.read()) {
                    List<String> cells = new ArrayList<>();
                    for (int k = 0; k < row.getCellCount(); k++) {
                        cells.add(row.getCellText(k));
                    }
                    rows.add(cells);
                }
                sheets.put(sheet.getName(), rows);
            }
        }
        return sheets;
    }

    private static final Map<String, List<String>> BOOK =
            Map.of(
                    "Zone",
                    List.of(
                            "",
                            "longyou-zone",
                            "Longyou zone",
                            "龙游区",
                            "Longyou",
                            "no",
                            "040",
                            "900",
                            "2021",
                            "2017",
                            "Committee",
                            "million yuan"),
                    "Enterprises",
                    List.of(
                            "Toys Ltd|040|2021|30|1|3|12|0.5|90|0.1|0.1|0.1|0.1|0.1|0.1|40|A|12"
                                    + "|1000|QZ01"),
                    "Parcels",
                    List.of("A-01|120|toys|free|general|key control|East plant"),
                    "Quotas",
                    List.of("energy|12000|tce|until 2025"),
                    "Utilities",
                    List.of("East plant|sewage|20000|14500|t/day"),
                    "Projects",
                    List.of("Puzzles|040|signed|2021|30|35|50|2|local tax|1|100|50|by letter"),
                    "Vacancies",
                    List.of("Toys Ltd|fitters|12|2026"),
                    "Terms",
                    List.of("Toys Ltd|tax refund|half of the local part|1.2|2027"));

    private Told zoneBook(
            Map<String, List<List<String>>> sheets, String name, OneCell.Changed one) {
        Map<String, List<List<String>>> changed = new LinkedHashMap<>(sheets);
        changed.put(name, one.rows());
        BookReader reader =
                new BookReader(
                        REGION,
                        SOUND.rates(),
                        BookImport.names(REGION),
                        new IndustryCodes(List.of()),
                        Optional.empty(),
                        Years.now());
        return switch (reader.read(book(changed))) {
            case FileReading.Sound<ZoneBook> sound -> new Told(sound.value(), sound.problems());
            case FileReading.Broken<ZoneBook> broken -> new Told("", broken.problems());
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zone",
                "Enterprises",
                "Parcels",
                "Quotas",
                "Utilities",
                "Projects",
                "Vacancies",
                "Terms"
            })
    void aZonesBook(String name) throws IOException {
        Map<String, List<List<String>>> sheets = zoneBook();
        sheets.keySet().retainAll(BOOK.keySet());
        sheets.forEach(
                (sheet, rows) -> {
                    List<String> filled = requireNonNull(BOOK.get(sheet));
                    if (sheet.equals("Zone")) {
                        for (int k = 1; k < filled.size(); k++) {
                            rows.set(k, List.of(rows.get(k).getFirst(), filled.get(k)));
                        }
                    } else {
                        rows.subList(1, rows.size()).clear();
                        filled.forEach(row -> rows.add(List.of(row.split("\\|", -1))));
                    }
                });
        OneCell table = new OneCell(requireNonNull(sheets.get(name)), Map.of(), Map.of());
        assertNothingIsReadOver(
                table,
                one -> zoneBook(sheets, name, one),
                one ->
                        Stream.concat(
                                        IntStream.range(0, 20)
                                                .mapToObj(k -> CellName.of(k, one.line()))
                                                .map(cell -> name + "!" + cell),
                                        Stream.of(one.from()))
                                .toList());
    }
}
