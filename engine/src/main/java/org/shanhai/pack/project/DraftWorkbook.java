package org.shanhai.pack.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.workbook.SheetFile;
import org.shanhai.pack.workbook.WorkbookFile;
import org.shanhai.region.Matter;
import org.shanhai.region.Region;

/// Reads the workbook that a template was filled in as, or that lists many projects.
///
/// @param faults of the sheet of projects
/// @param ofCells faults of other sheets, by what names their cell
record DraftWorkbook(
        Region region,
        ProjectFields fields,
        Spots spots,
        Optional<DecimalMark> decimal,
        Consumer<Fault> faults,
        BiConsumer<String, Fault> ofCells) {
    /// The sheet on which questions on process and site are answered.
    static final String QUESTIONS = "questions";

    private static final String PROJECTS = "project";

    List<Draft> read(Path path, FieldNames names) {
        return WorkbookFile.open(path, faults)
                .map(book -> book.thenClose(open -> read(open.sheets(), names)))
                .orElse(List.of());
    }

    private List<Draft> read(List<SheetFile> sheets, FieldNames names) {
        SheetFile sheet = find(sheets, PROJECTS).orElseGet(sheets::getFirst);
        DraftRows rows = new DraftRows(names, decimal, faults);
        spots.of(sheet.name(), rows);
        sheet.read(rows, TableFile.Listener.SILENT);
        // Of many projects nobody could tell whose answers they were.
        if (rows.drafts().size() == 1) {
            find(sheets, QUESTIONS).ifPresent(there -> answer(there, rows.drafts().getFirst()));
        }
        return rows.drafts();
    }

    private static Optional<SheetFile> find(List<SheetFile> sheets, String name) {
        return sheets.stream().filter(each -> each.name().startsWith(name)).findFirst();
    }

    private void answer(SheetFile sheet, Draft draft) {
        Set<String> matters =
                region.all(Matter.class).stream().map(Matter::key).collect(Collectors.toSet());
        AnswerRows rows =
                new AnswerRows(
                        matters,
                        (cell, fault) ->
                                ofCells.accept(
                                        cell.isEmpty() ? sheet.name() : sheet.name() + "!" + cell,
                                        fault));
        sheet.read(rows, TableFile.Listener.SILENT);
        ProjectField field = fields.get(ProjectFields.ANSWERS);
        String all =
                Stream.concat(
                                draft.find(field).map(Draft.Written::text).stream(),
                                Stream.of(rows.answers()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(";"));
        if (!all.isEmpty()) {
            draft.replace(field, all);
        }
    }
}
