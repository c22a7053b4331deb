package org.shanhai.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FileBytes;
import org.shanhai.pack.table.FileKind;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.table.Separator;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.table.TableSchema;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Decimals;
import org.shanhai.pack.workbook.WorkbookFile;

/// Tables that a user brings beside a pack: a file with one of them, or a workbook or JSON of
/// several by name. Sources in them are free text: nobody has to enter them in the pack first.
record OwnTables(Path path, Optional<DecimalMark> decimal, Keys keys, Problems problems) {

    static OwnTables of(Path path, Optional<DecimalMark> decimal) {
        Keys keys = new Keys();
        keys.doubt("sources");
        return new OwnTables(path, decimal, keys, new Problems());
    }

    /// What is made of the tables there are; nothing, with a problem, without the first.
    <T> List<T> read(List<String> names, Function<Map<String, TableFile>, List<T>> reading) {
        List<T> made = new ArrayList<>();
        FileBytes file = FileBytes.of(path);
        Message give = PackMessage.GIVE_CSV_OR_XLSX.of();
        NoFile.orRead(
                path,
                give,
                this::fault,
                there -> {
                    if (Set.of(FileKind.WORKBOOK, FileKind.JSON).contains(FileKind.of(file))) {
                        WorkbookFile.open(path, this::fault)
                                .map(book -> book.thenClose(open -> sheets(open, names, reading)))
                                .ifPresent(made::addAll);
                    } else {
                        TableFile only = BroughtFile.of(path, give, book -> Optional.empty());
                        made.addAll(reading.apply(Map.of(names.getFirst(), only)));
                    }
                });
        return made;
    }

    private <T> List<T> sheets(
            WorkbookFile book,
            List<String> names,
            Function<Map<String, TableFile>, List<T>> reading) {
        Map<String, TableFile> tables = new LinkedHashMap<>();
        for (TableFile sheet : book.sheets()) {
            // One that has no name is the only one.
            String title = sheet.title().isEmpty() ? names.getFirst() : sheet.title();
            if (names.contains(title)) {
                tables.put(title, sheet);
            }
        }
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

    /// Something wrong with the file as a whole.
    void fault(Message message) {
        fault(Fault.ofFile(message));
    }

    private void fault(Fault fault) {
        problems.error("", FileBytes.of(path).name(), fault);
    }
}
