package org.shanhai.pack.panel;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.table.Column;
import org.shanhai.pack.table.ColumnType;
import org.shanhai.pack.table.CsvFile;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FileBytes;
import org.shanhai.pack.table.FileKind;
import org.shanhai.pack.table.ParquetColumn;
import org.shanhai.pack.table.ParquetFile;
import org.shanhai.pack.table.TableFile.Listener;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.table.TableSchema;
import org.shanhai.pack.workbook.SheetFile;
import org.shanhai.pack.workbook.WorkbookFile;

/// A user's table in whatever form.
record PanelFile(FileBytes file, PanelQuestion question, CellReader cells, Listener listener) {
    /// Reads its rows into the cells.
    ///
    /// @return the columns; empty where no header could be settled
    Optional<PanelColumns> read() throws IOException {
        return switch (FileKind.of(file)) {
            case PARQUET -> parquet();
            case WORKBOOK ->
                    WorkbookFile.open(file.path(), cells::fault)
                            .flatMap(
                                    book ->
                                            book.thenClose(
                                                    open -> sheet(open).flatMap(this::read)));
            case TEXT, JSON -> {
                PanelRows rows = new PanelRows(question, Optional.empty(), cells);
                new CsvFile(file).read(rows, listener);
                yield rows.columns();
            }
            case OLD_WORKBOOK, PACKED, OTHER -> {
                cells.fault(Fault.ofFile(TableMessage.NOT_A_TABLE.of()));
                yield Optional.empty();
            }
        };
    }

    private Optional<PanelColumns> parquet() {
        List<ParquetColumn> all =
                new ParquetFile(file, file::path, new TableSchema("", List.of(), List.of()))
                        .listColumns(cells::fault);
        List<String> names = all.stream().map(ParquetColumn::name).toList();
        Optional<PanelColumns> settled =
                all.isEmpty() ? Optional.empty() : Roles.settle(question, names, 0, cells::fault);
        settled.ifPresent(
                columns ->
                        ParquetFile.ofColumns(file, file::path, schema(columns, names))
                                .read(new PanelRows(question, settled, cells), listener));
        return settled.map(
                columns ->
                        columns.withNumbers(
                                all.stream()
                                        .filter(ParquetColumn::isNumber)
                                        .map(ParquetColumn::name)
                                        .toList()));
    }

    /// The columns that are read: keys as texts, values as numbers.
    private TableSchema schema(PanelColumns columns, List<String> names) {
        List<Column> keys =
                names.stream()
                        .filter(columns::isKey)
                        .map(name -> Column.required(name, new ColumnType.Text()))
                        .toList();
        ColumnType number = new ColumnType.NumberCell(0, Double.POSITIVE_INFINITY, false);
        List<Column> wanted =
                names.stream()
                        .filter(
                                name ->
                                        question.wide()
                                                ? !question.ignored().contains(name)
                                                : columns.value().filter(name::equals).isPresent())
                        .filter(name -> !columns.isKey(name))
                        .map(name -> Column.required(name, number))
                        .toList();
        return new TableSchema(
                "", Stream.concat(keys.stream(), wanted.stream()).toList(), List.of());
    }

    private Optional<PanelColumns> read(SheetFile sheet) {
        PanelRows rows = new PanelRows(question, Optional.empty(), cells);
        sheet.read(rows, listener);
        return rows.columns().map(columns -> columns.withNumbers(sheet.listNumberColumns()));
    }

    private Optional<SheetFile> sheet(WorkbookFile workbook) {
        List<SheetFile> sheets = workbook.sheets();
        Optional<String> wanted = question.sheet();
        Optional<SheetFile> found =
                sheets.stream()
                        .filter(
                                sheet ->
                                        wanted.map(sheet.name()::equals).orElse(sheets.size() == 1))
                        .findFirst();
        if (found.isEmpty()) {
            cells.fault(
                    new Fault(
                            0,
                            "",
                            wanted.orElse(""),
                            (wanted.isPresent()
                                            ? PackMessage.NOT_KNOWN.of()
                                            : PanelMessage.SEVERAL_SHEETS.of(sheets.size()))
                                    .so(PanelMessage.SAY_WHICH_SHEET.of(workbook.names()))));
        }
        return found;
    }
}
