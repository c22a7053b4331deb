package org.shanhai.pack.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Years;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;

/// Takes what projects and firms came to: of known ones alone, one row a year, none before the
/// project was let in or of years to come.
record ActualYearRows(
        ProjectFields fields,
        KnownProjects known,
        Years years,
        String file,
        Consumer<Fault> faults,
        List<YearRow> rows,
        Map<String, Long> seen) {
    void add(Draft draft, ProjectBuilder builder) {
        String written =
                draft.find(fields.get(ProjectFields.PROJECT))
                        .or(() -> draft.find(fields.get(ProjectFields.NAME)))
                        .or(() -> draft.find(fields.get(ProjectFields.NAME_LOCAL)))
                        .map(Draft.Written::text)
                        .orElse("");
        if (written.isEmpty()) {
            fault(
                    draft,
                    ProjectFields.PROJECT,
                    "",
                    TableMessage.CELL_EMPTY.so(ProjectMessage.WRITE_PROJECT.of()));
            return;
        }
        Optional<String> key =
                known.find(written, bad -> fault(draft, ProjectFields.PROJECT, written, bad));
        // It goes by the name it has in the register, whatever the file calls it.
        draft.replace(fields.get(ProjectFields.PROJECT), key.orElse("x"));
        draft.replace(fields.get(ProjectFields.NAME), written);
        // All tax is meant where it does not say which.
        ProjectField scope = fields.get(ProjectFields.TAX_SCOPE);
        if (draft.find(scope)
                .filter(said -> !said.text().equals(Project.TaxScope.UNSPECIFIED.key()))
                .isEmpty()) {
            draft.replace(scope, Project.TaxScope.TOTAL.key());
        }
        ProjectEntry entry = builder.build(draft, "x");
        year(draft, key, entry);
        rows.add(new YearRow(entry, key.filter(one -> known.since(one) > 0)));
    }

    private void year(Draft draft, Optional<String> key, ProjectEntry entry) {
        OptionalInt year = entry.project().year();
        if (year.isEmpty()) {
            if (draft.find(fields.get(ProjectFields.YEAR)).isEmpty()) {
                fault(draft, ProjectFields.YEAR, "", ProjectMessage.YEAR_MISSING.of());
            }
            return;
        }
        String written = Integer.toString(year.getAsInt());
        // What came about is of years that have begun, at the latest.
        int last = years.last() - 1;
        if (year.getAsInt() > last) {
            fault(
                    draft,
                    ProjectFields.YEAR,
                    written,
                    PackMessage.OUT_OF_RANGE.so(
                            PackMessage.MUST_LIE_BETWEEN.of(Years.FIRST, last)));
        }
        if (key.isEmpty()) {
            return;
        }
        int since = known.since(key.get());
        if (year.getAsInt() < since) {
            fault(
                    draft,
                    ProjectFields.YEAR,
                    written,
                    ProjectMessage.YEAR_BEFORE.of(key.get(), since));
        }
        String told = key.get() + " " + written;
        Long earlier = seen.putIfAbsent(told, draft.line());
        if (earlier != null) {
            fault(
                    draft,
                    ProjectFields.YEAR,
                    written,
                    PackMessage.ROW_TWICE.of(told, file + ":" + earlier));
        }
    }

    private void fault(Draft draft, String field, String value, Message message) {
        long line = draft.find(fields.get(field)).map(Draft.Written::line).orElse(draft.line());
        faults.accept(new Fault(line, field, value, message));
    }
}
