package org.shanhai.pack.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Problem.Severity;
import org.shanhai.pack.Problems;
import org.shanhai.pack.Suggestions;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.HeadingFinder;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.workbook.WorkbookFile;
import org.shanhai.region.NameIndex;

/// Finds the sheets of the book among those of a workbook.
final class BookSheets {
    private BookSheets() {}

    /// Names sheets that are missing, there twice, or go by another name.
    static Map<BookSheet, TableFile> find(
            WorkbookFile workbook, BookNames names, String file, Problems problems) {
        NameIndex<BookSheet> index = new NameIndex<>();
        List<String> all = new ArrayList<>();
        for (BookSheet sheet : BookSheet.values()) {
            index.add(sheet, sheet.key());
            names.of(sheet).forEach(name -> index.add(sheet, name));
            all.addAll(names.of(sheet));
        }
        List<TableFile> sheets =
                workbook.sheets().stream()
                        .filter(sheet -> !names.ignored().contains(sheet.title()))
                        .toList();
        Map<BookSheet, Integer> places =
                HeadingFinder.find(
                        sheets.size(),
                        k -> index.lookUp(sheets.get(k).title()).find(),
                        (sheet, earlier, k) -> {
                            Message what = PackMessage.ALREADY.of(sheet.key());
                            Fault twice = Fault.ofFile(what.so(PackMessage.KEEP_ONE.of()));
                            problems.error(sheet.key(), sheets.get(k).title(), twice);
                        });
        Map<BookSheet, TableFile> found = new EnumMap<>(BookSheet.class);
        places.forEach((sheet, k) -> found.put(sheet, sheets.get(k)));
        List<TableFile> strangers =
                sheets.stream()
                        .filter(sheet -> index.lookUp(sheet.title()).find().isEmpty())
                        .filter(sheet -> sheet.findHeader().isPresent())
                        .toList();
        // Where none is missing, a further sheet is the zone's own.
        boolean complete = found.size() == BookSheet.values().length;
        for (TableFile stranger : strangers) {
            Message allowed = PackMessage.ALLOWED.of(all);
            List<String> near = index.lookUp(stranger.title()).near(BookSheet::key);
            Message what =
                    complete
                            ? PackMessage.NOT_READ.so(allowed)
                            : PackMessage.NOT_KNOWN.so(Suggestions.didYouMean(near).then(allowed));
            Severity how = complete ? Severity.WARNING : Severity.ERROR;
            problems.add(how, "", stranger.title(), Fault.ofFile(what));
        }
        if (strangers.isEmpty()) {
            Arrays.stream(BookSheet.values())
                    .filter(sheet -> !found.containsKey(sheet))
                    .forEach(sheet -> missing(sheet, names.of(sheet), file, problems));
        }
        return found;
    }

    private static void missing(
            BookSheet sheet, List<String> called, String file, Problems problems) {
        boolean isFirst = sheet == BookSheet.ZONE;
        Message what =
                isFirst
                        ? BookMessage.SHEET_MISSING.so(PackMessage.ALLOWED.of(called))
                        : BookMessage.SHEET_LEFT_OUT.of();
        Fault fault = new Fault(0, "", called.getFirst(), what);
        problems.add(isFirst ? Severity.ERROR : Severity.WARNING, sheet.key(), file, fault);
    }
}
