package org.shanhai.pack.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.RowSink;
import org.shanhai.pack.workbook.CellName;

/// Takes the sheet of a template on which questions on process and site are answered.
final class AnswerRows implements RowSink {
    private static final Set<String> MATTER = Set.of("matter", "事项");
    private static final Set<String> ANSWER = Set.of("answer", "答复");
    private static final Map<String, String> WORDS =
            Map.of(
                    "yes", "yes", "是", "yes", "no", "no", "否", "no", "lifted", "lifted", "已解除",
                    "lifted");

    private final Set<String> matters;
    private final BiConsumer<String, Fault> faults;
    private final List<String> answers = new ArrayList<>();
    private int matterAt = -1;
    private int answerAt = -1;

    /// @param matters that can be answered
    /// @param faults by the cell; empty for one of the sheet
    AnswerRows(Set<String> matters, BiConsumer<String, Fault> faults) {
        this.matters = Set.copyOf(matters);
        this.faults = faults;
    }

    /// `plating=no;dyeing=yes`.
    String answers() {
        return String.join(";", answers);
    }

    @Override
    public boolean header(List<String> columns, long line) {
        matterAt = DraftRows.last(columns, MATTER);
        answerAt = DraftRows.last(columns, ANSWER);
        return matterAt >= 0 && answerAt >= 0;
    }

    @Override
    public void row(RowBuffer row) {
        String matter = row.cell(matterAt);
        String answer = row.cell(answerAt);
        if (answer.isEmpty()) {
            return;
        }
        Optional<String> known = Optional.ofNullable(WORDS.get(answer.toLowerCase(Locale.ROOT)));
        if (!matters.contains(matter)) {
            wrong(row, matterAt, matter, ProjectMessage.NO_SUCH_QUESTION);
        } else if (known.isEmpty()) {
            wrong(row, answerAt, answer, ProjectMessage.NO_SUCH_ANSWER);
        } else {
            answers.add(matter + "=" + known.get());
        }
    }

    private void wrong(RowBuffer row, int column, String value, ProjectMessage message) {
        faults.accept(
                CellName.of(column, row.line()),
                new Fault(
                        FaultKind.FIELD_UNKNOWN,
                        0,
                        "",
                        value,
                        message.of(),
                        ProjectMessage.BEGIN_FROM_TEMPLATE.of()));
    }

    @Override
    public void fault(Fault fault) {
        faults.accept("", fault);
    }
}
