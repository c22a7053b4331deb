package org.shanhai.pack.panel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.table.Column;
import org.shanhai.pack.table.ColumnType;
import org.shanhai.pack.table.CsvFile;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FileBytes;
import org.shanhai.pack.table.ParquetCells;
import org.shanhai.pack.table.ParquetColumn;
import org.shanhai.pack.table.ParquetFile;
import org.shanhai.pack.table.TableFile.Listener;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.table.TableSchema;
import org.shanhai.pack.workbook.SheetFile;
import org.shanhai.pack.workbook.WorkbookFile;

/// The formats of a user's table, told by what the file begins with, not by what it is called.
enum PanelFormat {
    /// With commas, semicolons or tabs, whichever the header has most of.
    TEXT {
        @Override
        Optional<PanelColumns> read(
                FileBytes file, PanelQuestion question, CellReader cells, Listener listener) {
            PanelRows rows = new PanelRows(question, Optional.empty(), cells);
            new CsvFile(file).read(rows, listener);
            return rows.columns();
        }
    },

    PARQUET {
        @Override
        Optional<PanelColumns> read(
                FileBytes file, PanelQuestion question, CellReader cells, Listener listener) {
            List<ParquetColumn> all =
                    new ParquetFile(file, file::path, new TableSchema("", List.of(), List.of()))
                            .listColumns(cells::fault);
            List<String> names = all.stream().map(ParquetColumn::name).toList();
            Optional<PanelColumns> settled =
                    all.isEmpty()
                            ? Optional.empty()
                            : Roles.settle(question, names, 0, cells::fault);
            settled.ifPresent(
                    columns -> readParquet(file, question, columns, all, cells, listener));
            return settled.map(
                    columns ->
                            columns.withNumbers(
                                    all.stream()
                                            .filter(ParquetColumn::isNumber)
                                            .map(ParquetColumn::name)
                                            .toList()));
        }
    },

    WORKBOOK {
        @Override
        Optional<PanelColumns> read(
                FileBytes file, PanelQuestion question, CellReader cells, Listener listener) {
            return WorkbookFile.open(file.path(), cells::fault)
                    .flatMap(
                            book ->
                                    book.thenClose(
                                            open ->
                                                    sheet(open, question.sheet(), cells)
                                                            .flatMap(
                                                                    sheet ->
                                                                            readSheet(
                                                                                    sheet, question,
                                                                                    cells,
                                                                                    listener))));
        }
    },

    /// Of a kind that is known, and known to be none of the others.
    OTHER {
        @Override
        Optional<PanelColumns> read(
                FileBytes file, PanelQuestion question, CellReader cells, Listener listener) {
            cells.fault(Fault.ofFile(TableMessage.NOT_A_TABLE.of()));
            return Optional.empty();
        }
    };

    /// @return the columns; empty where no header could be settled
    abstract Optional<PanelColumns> read(
            FileBytes file, PanelQuestion question, CellReader cells, Listener listener)
            throws IOException;

    static PanelFormat of(FileBytes file) throws IOException {
        byte[] start;
        try (InputStream in = file.open()) {
            start = in.readNBytes(4);
        }
        String magic = new String(start, StandardCharsets.ISO_8859_1);
        if (magic.equals("PAR1")) {
            return PARQUET;
        }
        if (magic.startsWith("PK\u0003\u0004")) {
            return WORKBOOK;
        }
        return Stream.of("\u001F\u008B", "\u00D0\u00CF\u0011\u00E0", "(\u00B5/\u00FD", "BZh")
                        .anyMatch(magic::startsWith)
                ? OTHER
                : TEXT;
    }

    private static void readParquet(
            FileBytes file,
            PanelQuestion question,
            PanelColumns columns,
            List<ParquetColumn> all,
            CellReader cells,
            Listener listener) {
        List<String> names = all.stream().map(ParquetColumn::name).toList();
        TableSchema schema = schema(question, columns, names);
        List<Fault> unfit =
                schema.columns().stream()
                        .flatMap(
                                column ->
                                        all
                                                .get(names.indexOf(column.name()))
                                                .findFault(column)
                                                .stream())
                        .toList();
        Optional<ParquetColumn> value = columns.value().map(names::indexOf).map(all::get);
        if (unfit.isEmpty() && value.filter(ParquetColumn::isNumber).isPresent()) {
            List<ParquetColumn> keys =
                    NumberedRows.keysOf(columns).stream()
                            .map(names::indexOf)
                            .map(all::get)
                            .toList();
            new ParquetCells(file, file::path, keys, value.get())
                    .read(new NumberedRows(cells, columns), listener)
                    .ifPresent(cells::fault);
        } else {
            ParquetFile.ofColumns(file, file::path, schema)
                    .read(new PanelRows(question, Optional.of(columns), cells), listener);
        }
    }

    private static TableSchema schema(
            PanelQuestion question, PanelColumns columns, List<String> names) {
        List<Column> wanted = new ArrayList<>();
        for (String name : names) {
            boolean key =
                    name.equals(columns.place())
                            || columns.industry().filter(name::equals).isPresent()
                            || columns.year().filter(name::equals).isPresent();
            boolean value =
                    question.wide()
                            ? !key && !question.ignored().contains(name)
                            : columns.value().filter(name::equals).isPresent();
            if (key || value) {
                wanted.add(
                        Column.required(
                                name,
                                key
                                        ? new ColumnType.Text()
                                        : new ColumnType.NumberCell(
                                                0, Double.POSITIVE_INFINITY, false)));
            }
        }
        return new TableSchema("", wanted, List.of());
    }

    private static Optional<PanelColumns> readSheet(
            SheetFile sheet, PanelQuestion question, CellReader cells, Listener listener) {
        PanelRows rows = new PanelRows(question, Optional.empty(), cells);
        sheet.read(rows, listener);
        return rows.columns().map(columns -> columns.withNumbers(sheet.listNumberColumns()));
    }

    private static Optional<SheetFile> sheet(
            WorkbookFile workbook, Optional<String> wanted, CellReader cells) {
        List<SheetFile> sheets = workbook.sheets();
        List<String> names = workbook.names();
        if (wanted.isEmpty() && sheets.size() == 1) {
            return Optional.of(sheets.getFirst());
        }
        int at = wanted.map(names::indexOf).orElse(-1);
        if (at >= 0) {
            return Optional.of(sheets.get(at));
        }
        cells.fault(
                new Fault(
                        0,
                        "",
                        wanted.orElse(""),
                        (wanted.isPresent()
                                        ? PackMessage.NOT_KNOWN.of()
                                        : PanelMessage.SEVERAL_SHEETS.of(sheets.size()))
                                .so(PanelMessage.SAY_WHICH_SHEET.of(names))));
        return Optional.empty();
    }
}
