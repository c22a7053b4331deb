package org.shanhai.pack.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Spots;
import org.shanhai.pack.Years;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;

/// Takes what projects and firms came to: of known ones alone, one row a year, none before the
/// project was let in or of years to come.
record ActualYearRows(
        KnownProjects known,
        Years years,
        String file,
        Spots spots,
        List<YearRow> rows,
        Map<String, Long> seen) {
    void add(Draft draft, ProjectBuilder builder) {
        String written =
                Draft.LABELS.stream()
                        .flatMap(field -> draft.find(field).stream())
                        .map(Draft.Written::text)
                        .findFirst()
                        .orElse("");
        Consumer<Message> wrong = bad -> fault(draft, ProjectFields.PROJECT, written, bad);
        if (written.isEmpty()) {
            wrong.accept(TableMessage.CELL_EMPTY.so(ProjectMessage.WRITE_PROJECT.of()));
            return;
        }
        Optional<String> key = known.find(written, wrong);
        // It goes by the name it has in the register, whatever the file calls it.
        draft.replace(ProjectFields.PROJECT, key.orElse("x"));
        draft.replace(ProjectFields.NAME, written);
        // All tax is meant where it does not say which.
        String scope = draft.find(ProjectFields.TAX_SCOPE).map(Draft.Written::text).orElse("");
        if (scope.isEmpty() || scope.equals(Project.TaxScope.UNSPECIFIED.key())) {
            draft.replace(ProjectFields.TAX_SCOPE, Project.TaxScope.TOTAL.key());
        }
        ProjectEntry entry = builder.build(draft, "x");
        year(draft, key, entry.project().year());
        rows.add(new YearRow(entry, key.filter(one -> known.since(one) > 0)));
    }

    private void year(Draft draft, Optional<String> key, OptionalInt year) {
        if (year.isEmpty()) {
            if (draft.find(ProjectFields.YEAR).isEmpty()) {
                fault(draft, ProjectFields.YEAR, "", ProjectMessage.YEAR_MISSING.of());
            }
            return;
        }
        String written = Integer.toString(year.getAsInt());
        Consumer<Message> wrong = bad -> fault(draft, ProjectFields.YEAR, written, bad);
        // What came about is of years that have begun, at the latest.
        int last = years.last() - 1;
        if (year.getAsInt() > last) {
            wrong.accept(
                    PackMessage.OUT_OF_RANGE.so(
                            PackMessage.MUST_LIE_BETWEEN.of(Years.FIRST, last)));
        }
        key.ifPresent(one -> require(one, year.getAsInt(), draft.line(), wrong));
    }

    private void require(String key, int year, long line, Consumer<Message> wrong) {
        int since = known.since(key);
        if (year < since) {
            wrong.accept(ProjectMessage.YEAR_BEFORE.of(key, since));
        }
        String told = key + " " + year;
        Long earlier = seen.putIfAbsent(told, line);
        if (earlier != null) {
            wrong.accept(PackMessage.ROW_TWICE.of(told, file + ":" + earlier));
        }
    }

    private void fault(Draft draft, String field, String value, Message message) {
        long line = draft.find(field).map(Draft.Written::line).orElse(draft.line());
        spots.error(new Fault(line, field, value, message));
    }
}
