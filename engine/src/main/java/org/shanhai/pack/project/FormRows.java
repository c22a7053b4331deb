package org.shanhai.pack.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Problems;
import org.shanhai.pack.Setting;
import org.shanhai.pack.project.FormFile.Kind;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.RowSink;
import org.shanhai.pack.workbook.CellName;
import org.shanhai.pack.workbook.WorkbookFile;
import org.shanhai.region.Matter;
import org.shanhai.region.ProjectEntry;

/// Takes the sheet of a form that a firm filled in.
final class FormRows implements RowSink {
    private static final String BETWEEN = "([\\s/,，、。.]*";
    private static final String YES = "(yes|y|是|有)";
    private static final String NO = "(no|n|否|无|没有)";
    private static final Pattern SAYS_YES = Pattern.compile(YES + BETWEEN + YES + ")*");
    private static final Pattern SAYS_NO = Pattern.compile(NO + BETWEEN + NO + ")*");

    private final FormFile form;
    private final Problems problems;
    private final List<FilledForm.Row> rows = new ArrayList<>();
    private final List<String> sets = new ArrayList<>();
    private String sheet = "";
    private String by = "";
    /// Where it is said who answers, the last counts; 0 where there is no form.
    private long byLine;

    FormRows(FormFile form, Problems problems) {
        this.form = form;
        this.problems = problems;
    }

    void read(WorkbookFile book) {
        try (book) {
            sheet = book.sheets().getFirst().name();
            book.sheets().getFirst().read(this);
        }
    }

    FilledForm filled() {
        if (byLine > 0 && by.isEmpty()) {
            wrong(FormFile.ANSWER, byLine, "", ProjectMessage.BY_MISSING.of());
        }
        return new FilledForm(by, rows, sets, problems.list());
    }

    private static String[] marked(String mark) {
        return (mark + "  ").split(" ", -1);
    }

    @Override
    public boolean header(List<String> columns, long line) {
        String mark = columns.size() > FormFile.MARK ? columns.get(FormFile.MARK) : "";
        boolean isForm = marked(mark)[0].equals(Kind.FORM.key());
        if (!mark.equals(FormFile.mark(form.entry().project().key(), form.site()))) {
            ProjectMessage what =
                    isForm ? ProjectMessage.FORM_OF_ANOTHER : ProjectMessage.NOT_A_FORM;
            wrong(0, line, marked(mark)[1], what.so(ProjectMessage.TAKE_NEW_FORM.of()));
        }
        byLine = isForm ? line : 0;
        return isForm;
    }

    @Override
    public void row(RowBuffer row) {
        String mark = row.cell(FormFile.MARK);
        String[] parts = marked(mark);
        Optional<Kind> kind = Keyed.find(Kind.class, parts[0]);
        String answer = row.cell(FormFile.ANSWER);
        String shown = row.cell(FormFile.SHOWN);
        if (kind.filter(Kind.BY::equals).isPresent()) {
            by = answer;
            byLine = row.line();
            return;
        }
        if (kind.filter(Kind.FORM::equals).isPresent() || (answer + shown).isEmpty()) {
            return;
        }
        String question = row.cell(FormFile.QUESTION);
        String local = row.cell(FormFile.QUESTION_LOCAL);
        if (kind.filter(one -> mark.equals(FormFile.mark(one, parts[1], question, local))).isEmpty()
                || !isOpen(kind.get(), parts[1])) {
            Message what = ProjectMessage.ROW_CHANGED.so(ProjectMessage.TAKE_NEW_FORM.of());
            wrong(FormFile.QUESTION, row.line(), question, what);
            return;
        }
        boolean isFigure = kind.get() == Kind.FIGURE;
        String value = isFigure ? answer : word(answer);
        boolean isLifted = kind.get() == Kind.LIFTABLE && value.equals("yes") && !shown.isEmpty();
        String told = isLifted ? "lifted" : value;
        String cell = sheet + "!" + CellName.of(FormFile.ANSWER, row.line());
        FilledForm.Row read =
                new FilledForm.Row(cell, isFigure, parts[1], question, local, told, shown);
        take(row.line(), answer, read);
    }

    private boolean isOpen(Kind kind, String about) {
        return rows.stream().noneMatch(each -> each.about().equals(about))
                && (kind == Kind.FIGURE
                        || form.region().all(Matter.class).stream()
                                .anyMatch(each -> each.key().equals(about)));
    }

    private static String word(String answer) {
        String lower = answer.toLowerCase(Locale.ROOT);
        return SAYS_YES.matcher(lower).matches()
                ? "yes"
                : SAYS_NO.matcher(lower).matches() ? "no" : "";
    }

    private void take(long line, String answer, FilledForm.Row row) {
        rows.add(row);
        if (row.value().isEmpty()) {
            wrong(FormFile.ANSWER, line, answer, ProjectMessage.NO_SUCH_ANSWER.of());
        } else if (row.isFigure()) {
            row.settings().forEach(setting -> set(line, answer, setting));
        } else {
            form.found().stream()
                    .filter(other -> isOfOne(other, row.setting()))
                    .filter(other -> !other.split(FilledForm.BY, 2)[0].equals(row.setting()))
                    .forEach(other -> contradicted(line, answer, other));
        }
    }

    private void set(long line, String answer, String setting) {
        FileReading<List<ProjectEntry>> read = form.change(setting);
        if (read instanceof FileReading.Broken<List<ProjectEntry>> broken) {
            broken.problems().forEach(each -> wrong(FormFile.ANSWER, line, answer, each.message()));
            return;
        }
        List<String> others =
                form.sets().stream().filter(other -> isOfOne(other, setting)).toList();
        others.stream()
                .filter(other -> !form.change(other).equals(read))
                .forEach(other -> contradicted(line, answer, other));
        if (others.isEmpty()) {
            sets.add(setting);
        }
    }

    private static boolean isOfOne(String one, String other) {
        return Setting.of(one).key().equals(Setting.of(other).key());
    }

    private void contradicted(long line, String answer, String other) {
        wrong(FormFile.ANSWER, line, answer, ProjectMessage.SAID_OTHERWISE.of(other));
    }

    private void wrong(int column, long line, String value, Message message) {
        String cell = sheet + "!" + CellName.of(column, line);
        problems.error(ProjectFile.TABLE, cell, new Fault(0, "", value, message));
    }

    @Override
    public void fault(Fault fault) {
        problems.error(ProjectFile.TABLE, sheet, fault);
    }
}
