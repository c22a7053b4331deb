package org.shanhai.app.show;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Basis;

/// A table of measures: what each comes to, and how that is known.
final class MeasuredRows {
    private record Row(String measure, Cell value, Cell basis) {}

    private final Sheet sheet;
    private final List<Row> rows = new ArrayList<>();

    MeasuredRows(Sheet sheet) {
        this.sheet = sheet;
    }

    void add(String measure, Cell value, Basis basis) {
        add(measure, value, sheet.basis(basis));
    }

    void add(String measure, Cell value, Cell basis) {
        rows.add(new Row(measure, value, basis));
    }

    void addAs(String key, String title, String remark) {
        sheet.add(
                sheet.columns(rows)
                        .cell(
                                "measure",
                                row ->
                                        Cell.of(
                                                sheet.say("measure." + row.measure()),
                                                row.measure()))
                        .number("value", Row::value)
                        .known(Basis.ESTIMATED)
                        .column("basis", Kind.BASIS, Row::basis)
                        .table(key, title, remark, Answer.Layout.GRID));
    }
}
