package org.shanhai.pack.book;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Problems;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.workbook.SheetFile;
import org.shanhai.pack.workbook.WorkbookFile;
import org.shanhai.region.NameIndex;

/// Finds the sheets of the book among those of a workbook.
final class BookSheets {
    private final Map<BookSheet, SheetFile> found = new EnumMap<>(BookSheet.class);

    /// Names sheets that are missing, there twice, or go by another name.
    BookSheets(WorkbookFile workbook, BookNames names, String file, Problems problems) {
        NameIndex<BookSheet> index = new NameIndex<>();
        List<String> all = new ArrayList<>();
        for (BookSheet sheet : BookSheet.values()) {
            index.add(sheet, sheet.key());
            names.of(sheet).forEach(name -> index.add(sheet, name));
            all.addAll(names.of(sheet));
        }
        List<SheetFile> strangers = new ArrayList<>();
        for (SheetFile sheet : workbook.sheets()) {
            if (names.ignored().contains(sheet.name())) {
                continue;
            }
            if (index.lookUp(sheet.name()) instanceof NameIndex.Found<BookSheet> known) {
                if (found.putIfAbsent(known.value(), sheet) != null) {
                    problems.error(
                            known.value().key(),
                            sheet.name(),
                            fault(
                                    PackMessage.ALREADY
                                            .of(known.value().key())
                                            .so(PackMessage.KEEP_ONE.of())));
                }
            } else if (sheet.findHeader().isPresent()) {
                strangers.add(sheet);
            }
        }
        boolean complete = found.size() == BookSheet.values().length;
        for (SheetFile stranger : strangers) {
            // Where none is missing, a further sheet is the zone's own.
            if (complete) {
                problems.warning(
                        "",
                        stranger.name(),
                        fault(PackMessage.NOT_READ.of().so(PackMessage.ALLOWED.of(all))));
            } else {
                problems.error(
                        "",
                        stranger.name(),
                        fault(PackMessage.NOT_KNOWN.of().so(near(index, stranger, all))));
            }
        }
        if (strangers.isEmpty()) {
            nameMissing(names, file, problems);
        }
    }

    private static Message near(NameIndex<BookSheet> index, SheetFile stranger, List<String> all) {
        List<String> near =
                index.lookUp(stranger.name()) instanceof NameIndex.Unknown<BookSheet> none
                        ? none.suggestions()
                        : List.of();
        return BookCellReader.near(near, PackMessage.ALLOWED.of(all));
    }

    private void nameMissing(BookNames names, String file, Problems problems) {
        for (BookSheet sheet : BookSheet.values()) {
            if (found.containsKey(sheet)) {
                continue;
            }
            String name = names.of(sheet).getFirst();
            if (sheet == BookSheet.ZONE) {
                problems.error(
                        sheet.key(),
                        file,
                        new Fault(
                                0,
                                "",
                                name,
                                BookMessage.SHEET_MISSING
                                        .of()
                                        .so(PackMessage.ALLOWED.of(names.of(sheet)))));
            } else {
                problems.warning(
                        sheet.key(), file, new Fault(0, "", name, BookMessage.SHEET_LEFT_OUT.of()));
            }
        }
    }

    private static Fault fault(Message message) {
        return Fault.ofFile(message);
    }

    Optional<SheetFile> find(BookSheet sheet) {
        return Optional.ofNullable(found.get(sheet));
    }
}
