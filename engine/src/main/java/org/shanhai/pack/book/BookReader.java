package org.shanhai.pack.book;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Problems;
import org.shanhai.pack.Years;
import org.shanhai.pack.book.BookCellReader.Cell;
import org.shanhai.pack.project.Lookups;
import org.shanhai.pack.sense.SenseMessage;
import org.shanhai.pack.sense.TotalRow;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.RowSink;
import org.shanhai.pack.table.Separator;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Decimals;
import org.shanhai.pack.unit.Rates;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.pack.workbook.WorkbookFile;
import org.shanhai.region.IndustryCodes;
import org.shanhai.region.Region;

/// Reads and checks a whole book against the pack it is to go into: every problem, not the first.
public record BookReader(
        Region region,
        Rates rates,
        BookNames names,
        IndustryCodes codes,
        Optional<DecimalMark> decimal,
        Years years) {
    public FileReading<ZoneBook> read(Path path) {
        Problems problems = new Problems();
        String file = String.valueOf(path.getFileName());
        return WorkbookFile.openWithResults(path, fault -> problems.error("", file, fault))
                .map(book -> book.thenClose(open -> read(open, file, problems)))
                .orElseGet(() -> new FileReading.Broken<>(problems.list()));
    }

    private FileReading<ZoneBook> read(WorkbookFile workbook, String file, Problems problems) {
        Map<BookSheet, TableFile> sheets = BookSheets.find(workbook, names, file, problems);
        Optional<TableFile> first = Optional.ofNullable(sheets.remove(BookSheet.ZONE));
        Faulty faulty =
                first.map(there -> Faulty.of(BookSheet.ZONE, there, problems))
                        .orElse(new Faulty(BookSheet.ZONE.key(), file, false, problems));
        HeadReader reader = HeadReader.of(names, faulty);
        first.ifPresent(
                sheet -> {
                    sheet.read(reader);
                    reader.headings().require(reader.lines().keySet());
                });
        Lookups lookups = new Lookups(region);
        String vintage = reader.text("classification");
        BookCellReader cells = cells(lookups, vintage);
        BookRow head = reader.read(cells);
        Optional<UnitText> money = reader.money();
        int year = head.findYear("year").orElse(region.baseYear());
        Map<BookSheet, List<BookRow>> rows = new EnumMap<>(BookSheet.class);
        sheets.forEach(
                (sheet, there) -> {
                    Faulty of = Faulty.of(sheet, there, problems);
                    RowsReader taking =
                            RowsReader.of(Headings.of(sheet, names, money, of), cells, year);
                    there.read(taking);
                    rows.put(sheet, taking.rows());
                });
        BookChecks checks = new BookChecks(region, lookups, cells.conversion());
        Optional<BookChecks.Whose> whose = first.flatMap(there -> checks.whose(head));
        BookChecks.vintage(vintage, codes, head);
        rows.forEach((sheet, all) -> checks.rows(sheet, all, year));
        if (!problems.hasErrors() && rows.values().stream().allMatch(List::isEmpty)) {
            problems.error("", file, Fault.ofFile(BookMessage.EMPTY_BOOK.of()));
        }
        Optional<ZoneBook> book =
                whose.map(
                        one ->
                                new ZoneBook(
                                        head, one.zone(), one.place(), one.isNew(), year, rows));
        return FileReading.of(book, problems);
    }

    /// @param vintage as the first sheet says; the newest, where it says none
    private BookCellReader cells(Lookups lookups, String vintage) {
        String of = vintage.isBlank() ? codes.vintages().stream().findFirst().orElse("") : vintage;
        IndustryReader by = new IndustryReader(region.industries(), lookups, codes, of);
        Decimals decimals = Separator.NONE.decimals(decimal);
        return new BookCellReader(names, new Conversion(rates), decimals, years, by);
    }

    /// Takes the lines of the first sheet: what is asked for stands in column A, the answer in B.
    private record HeadReader(Headings headings, Faulty faulty, Map<String, Cell> lines)
            implements RowSink {
        private static final int ASKED = 0;
        private static final int ANSWERED = 1;

        static HeadReader of(BookNames names, Faulty faulty) {
            return new HeadReader(
                    Headings.of(BookSheet.ZONE, names, Optional.empty(), faulty),
                    faulty,
                    new LinkedHashMap<>());
        }

        @Override
        public boolean header(List<String> texts, long line) {
            return true;
        }

        @Override
        public void row(RowBuffer row) {
            String asked = row.cell(ASKED);
            Optional<Headings.Heading> heading = headings.read(asked, faulty.cell(ASKED, row));
            if (heading.isPresent()) {
                String key = heading.get().column().key();
                Cell line = Cell.of(faulty, heading.get(), row, ANSWERED);
                if (lines.putIfAbsent(key, line) != null) {
                    headings.already(heading.get().column(), faulty.cell(ASKED, row), asked);
                }
            }
        }

        @Override
        public void fault(Fault fault) {
            faulty.fault(fault);
        }

        /// What is written there; empty where nothing is.
        String text(String key) {
            Cell line = lines.get(key);
            return line == null ? "" : line.text();
        }

        /// The unit of money of headings that say none; empty where the first sheet says none too.
        Optional<UnitText> money() {
            Cell line = lines.get("money_unit");
            return line == null || line.isBlank()
                    ? Optional.empty()
                    : BadFigure.orTell(() -> UnitText.read(line.text()), line::error);
        }

        BookRow read(BookCellReader cells) {
            BookRow row = new BookRow(faulty, 1);
            lines.values().forEach(line -> cells.read(line, 0, row, PackMessage.FILL_TABLE));
            return row;
        }
    }

    private record RowsReader(
            Headings headings,
            BookCellReader cells,
            int year,
            List<BookRow> rows,
            Map<Integer, Headings.Heading> columns)
            implements RowSink {
        static RowsReader of(Headings headings, BookCellReader cells, int year) {
            return new RowsReader(headings, cells, year, new ArrayList<>(), new LinkedHashMap<>());
        }

        @Override
        public boolean header(List<String> names, long line) {
            columns.putAll(headings.read(names, line));
            return true;
        }

        @Override
        public void row(RowBuffer buffer) {
            if (buffer.isBlank()) {
                return;
            }
            Optional<Integer> total = TotalRow.find(buffer, this::isLabel);
            if (total.isPresent()) {
                Headings.Heading heading = columns.get(total.get());
                String cell = faulty().cell(total.get(), buffer);
                String text = heading == null ? "" : heading.text();
                faulty().error(cell, text, buffer.cell(total.get()), SenseMessage.TOTAL_ROW.of());
                return;
            }
            BookRow row = new BookRow(faulty(), buffer.line());
            columns.forEach(
                    (k, heading) -> {
                        Cell cell = Cell.of(faulty(), heading, buffer, k);
                        cells.read(cell, year, row, PackMessage.FILL_OR_LEAVE_OUT);
                    });
            rows.add(row);
        }

        private Faulty faulty() {
            return headings.faulty();
        }

        private boolean isLabel(int cell) {
            Headings.Heading heading = columns.get(cell);
            return heading != null && heading.column().kind().isLabel();
        }

        @Override
        public void fault(Fault fault) {
            // A sheet with nothing on it, not even headings, is as good as none.
            if (!fault.says(TableMessage.NO_HEADER) || headings.sheet() == BookSheet.ENTERPRISES) {
                faulty().fault(fault);
            }
        }
    }
}
