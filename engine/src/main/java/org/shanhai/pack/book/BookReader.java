package org.shanhai.pack.book;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Problems;
import org.shanhai.pack.Years;
import org.shanhai.pack.project.Lookups;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.Separator;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Rates;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.pack.workbook.SheetFile;
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
        Map<BookSheet, SheetFile> sheets = BookSheets.find(workbook, names, file, problems);
        Optional<SheetFile> first = Optional.ofNullable(sheets.remove(BookSheet.ZONE));
        Faulty faulty =
                new Faulty(BookSheet.ZONE.key(), first.map(SheetFile::name).orElse(file), problems);
        HeadReader reader = HeadReader.of(names, faulty);
        first.ifPresent(
                sheet -> {
                    sheet.read(reader, TableFile.Listener.SILENT);
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
                    Faulty of = new Faulty(sheet.key(), there.name(), problems);
                    RowsReader taking =
                            RowsReader.of(Headings.of(sheet, names, money, of), cells, year);
                    there.read(taking, TableFile.Listener.SILENT);
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
        return new BookCellReader(
                names,
                new Conversion(rates),
                Separator.NONE.decimals(decimal),
                years,
                new IndustryReader(region.industries(), lookups, codes, of));
    }
}
