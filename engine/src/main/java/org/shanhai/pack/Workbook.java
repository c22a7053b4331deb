package org.shanhai.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.workbook.WorkbookFile;

/// A pack that is a workbook, or JSON of tables: a sheet for each, and the sheet `pack` with rows
/// of key and value (`base_year`, `area`, `rates.USD.2020`, `unit.inputs` …).
record Workbook(String name, PackHome home, WorkbookFile workbook, Packs packs, Problems problems)
        implements Pack {
    private static final String OWN_SHEET = Schemas.PROPERTIES.name();

    static Optional<Pack> open(Path path, PackHome home, Packs packs, Problems problems) {
        String file = String.valueOf(path.getFileName());
        String name = home.name().isEmpty() ? file : home.name();
        return WorkbookFile.open(path, fault -> problems.error("", name, fault))
                .map(workbook -> new Workbook(name, home, workbook, packs, problems));
    }

    @Override
    public Optional<Description> describe() {
        Map<String, List<TableFile>> tables = new LinkedHashMap<>();
        Map<String, String> properties = new LinkedHashMap<>();
        Optional<TableFile> own = Optional.empty();
        for (TableFile sheet : workbook.sheets()) {
            String title = sheet.title();
            if (title.equals(OWN_SHEET)) {
                own = Optional.of(home.named(sheet.name(), sheet));
                readProperties(own.get(), properties);
            } else if (Schemas.find(title).isPresent()) {
                tables.put(title, List.of(home.named(sheet.name(), sheet)));
            } else {
                Message what = Suggestions.among(PackMessage.NOT_READ, Schemas.names(), title);
                problems.warning("", name, new Fault(0, "", title, what));
            }
        }
        if (own.isEmpty()) {
            problems.error(name, "", PackMessage.SHEET_MISSING.of(OWN_SHEET));
        }
        String file = own.map(TableFile::name).orElse(name);
        return packs.over(
                home,
                file,
                Optional.ofNullable(properties.get(DescriptionReader.BASE)),
                base ->
                        new DescriptionProperties(home.name(), file, properties, base, problems)
                                .describe(tables, path -> noBoundaries(file, path)));
    }

    private void readProperties(TableFile sheet, Map<String, String> properties) {
        RowReader rows =
                new RowReader(
                        Schemas.PROPERTIES,
                        sheet.name(),
                        problems,
                        PackOptions.PLAIN::decimals,
                        (row, cells) -> properties.put(row.cell(cells[0]), row.cell(cells[1])));
        sheet.read(rows);
    }

    private Optional<String> noBoundaries(String file, String path) {
        Message none = PackMessage.NO_BOUNDARIES.of();
        problems.warning("", file, new Fault(0, "boundaries", path, none));
        return Optional.empty();
    }

    @Override
    public SortedMap<String, byte[]> contents() throws IOException {
        Path path = home.path().orElseThrow();
        return new TreeMap<>(Map.of(String.valueOf(path.getFileName()), Files.readAllBytes(path)));
    }

    @Override
    public void close() {
        workbook.close();
    }
}
