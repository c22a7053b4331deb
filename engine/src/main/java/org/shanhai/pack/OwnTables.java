package org.shanhai.pack;

import java.io.IOException;
import java.nio.file.AccessMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.shanhai.message.Message;
import org.shanhai.pack.table.CsvFile;
import org.shanhai.pack.table.Faults;
import org.shanhai.pack.table.FileBytes;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.table.Separator;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.table.TableSchema;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Decimals;
import org.shanhai.pack.workbook.WorkbookFile;

/// Tables that a user brings beside a pack: a CSV file with one of them, or a workbook with a sheet
/// for each. Sources in them are free text: nobody has to enter them in the pack first.
record OwnTables(Path path, Optional<DecimalMark> decimal, Keys keys, Problems problems) {

    static OwnTables of(Path path, Optional<DecimalMark> decimal) {
        Keys keys = new Keys();
        keys.doubt("sources");
        return new OwnTables(path, decimal, keys, new Problems());
    }

    /// What is made of the tables there are; nothing, with a problem, without the first.
    <T> List<T> read(List<String> names, Function<Map<String, TableFile>, List<T>> reading) {
        if (!isThere()) {
            return List.of();
        }
        if (Packs.hasEnding(path, ".csv")) {
            return csv(names.getFirst(), reading);
        }
        if (Packs.hasEnding(path, ".xlsx")) {
            return WorkbookFile.open(path, fault -> problems.error("", name(), fault))
                    .map(book -> book.thenClose(open -> sheets(open, names, reading)))
                    .orElse(List.of());
        }
        fault(PackMessage.FORMAT_UNKNOWN.so(PackMessage.GIVE_CSV_OR_XLSX.of()));
        return List.of();
    }

    /// Whether there is such a file; told where there is not.
    boolean isThere() {
        boolean there = Files.isRegularFile(path);
        if (!there) {
            fault(NoFile.of(path).so(PackMessage.GIVE_CSV_OR_XLSX.of()));
        }
        return there;
    }

    private <T> List<T> csv(String table, Function<Map<String, TableFile>, List<T>> reading) {
        try {
            // A file that is not there is said to be missing, not an empty table.
            path.getFileSystem().provider().checkAccess(path, AccessMode.READ);
            return reading.apply(Map.of(table, csv()));
        } catch (IOException broken) {
            fault(TableMessage.FILE_UNREADABLE.of(Faults.reason(broken)));
            return List.of();
        }
    }

    CsvFile csv() {
        return new CsvFile(FileBytes.of(path));
    }

    private <T> List<T> sheets(
            WorkbookFile book,
            List<String> names,
            Function<Map<String, TableFile>, List<T>> reading) {
        Map<String, TableFile> tables = new LinkedHashMap<>();
        book.sheets().stream()
                .filter(sheet -> names.contains(sheet.name()))
                .forEach(sheet -> tables.put(sheet.name(), sheet));
        if (tables.containsKey(names.getFirst())) {
            return reading.apply(tables);
        }
        fault(PackMessage.NO_SHEET.of(names.getFirst(), book.names()));
        return List.of();
    }

    List<CheckedRow> records(String table, Map<String, TableFile> tables) {
        TableFile file = tables.get(table);
        Function<Separator, Decimals> notation = by -> by.decimals(decimal);
        TableSchema schema = Schemas.get(table);
        Overlay.Count count = new Overlay.Count();
        return file == null
                ? List.of()
                : new TableReader(schema, keys, Years.now(), notation, count, problems)
                        .read(List.of(List.of(file)), Progress.SILENT);
    }

    /// Names tables without rows; that which is wanted must have some.
    void requireSome(List<CheckedRow> rows) {
        keys.reportEmpty(Set.of(), problems);
        if (rows.isEmpty() && !problems.hasErrors()) {
            fault(PackMessage.NO_ROWS.of());
        }
    }

    RowMaker maker(Conversion conversion) {
        return RowMaker.of(conversion, problems);
    }

    private String name() {
        return String.valueOf(path.getFileName());
    }

    /// Something wrong with the file as a whole.
    void fault(Message message) {
        problems.error(name(), "", message);
    }
}
