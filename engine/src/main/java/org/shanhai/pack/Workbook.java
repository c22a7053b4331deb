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
import org.shanhai.pack.workbook.SheetFile;
import org.shanhai.pack.workbook.WorkbookFile;

/// A pack that is a workbook: a sheet for each table, and the sheet `pack` with rows of key and
/// value (`base_year`, `area`, `rates.USD.2020`, `unit.inputs` …).
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
        boolean own = false;
        for (SheetFile sheet : workbook.sheets()) {
            String title = sheet.name();
            if (title.equals(OWN_SHEET)) {
                own = true;
                readProperties(sheet, properties);
            } else if (Schemas.find(title).isPresent()) {
                tables.put(title, List.of(home.named(sheet.name(), sheet)));
            } else {
                Message what = Suggestions.among(PackMessage.NOT_READ, Schemas.names(), title);
                problems.warning("", name, new Fault(0, "", title, what));
            }
        }
        if (!own) {
            problems.error(name, "", PackMessage.SHEET_MISSING.of(OWN_SHEET));
        }
        String file = own ? home.file(OWN_SHEET) : name;
        return packs.over(
                home,
                file,
                Optional.ofNullable(properties.get(DescriptionReader.BASE)),
                base ->
                        new DescriptionProperties(home.name(), file, properties, base, problems)
                                .describe(tables, this::noBoundaries));
    }

    private void readProperties(TableFile sheet, Map<String, String> properties) {
        RowReader rows =
                new RowReader(
                        Schemas.PROPERTIES,
                        home.file(OWN_SHEET),
                        problems,
                        PackOptions.PLAIN::decimals,
                        (row, cells) -> properties.put(row.cell(cells[0]), row.cell(cells[1])));
        sheet.read(rows, TableFile.Listener.SILENT);
    }

    private Optional<String> noBoundaries(String path) {
        Message none = PackMessage.NO_BOUNDARIES.of();
        problems.warning("", home.file(OWN_SHEET), new Fault(0, "boundaries", path, none));
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
