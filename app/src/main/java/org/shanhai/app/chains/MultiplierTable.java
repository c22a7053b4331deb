package org.shanhai.app.chains;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.supply.Group;
import org.shanhai.supply.MultiplierRow;
import org.shanhai.supply.survey.SurveyMultipliers;

/// The table of multipliers, largest first: the same for estimated and surveyed trade.
final class MultiplierTable {
    private final Sheet sheet;
    private final Measured measured;
    private final List<Group> groups;
    private final Basis splitBasis;

    /// @param groups into which the multipliers are split; none where no place was asked for
    /// @param splitBasis how it is known where they fall
    MultiplierTable(Sheet sheet, Measured measured, List<Group> groups, Basis splitBasis) {
        this.sheet = sheet;
        this.measured = measured;
        this.groups = List.copyOf(groups);
        this.splitBasis = splitBasis;
    }

    /// One row for each industry.
    ///
    /// @param rows all of them, largest first
    /// @param top how many to show
    void add(List<MultiplierRow> rows, int top) {
        int shown = Math.min(top, rows.size());
        add(
                "table",
                columns(),
                rows.subList(0, shown).stream().map(this::line).toList(),
                rows.subList(0, shown),
                shown < rows.size() ? sheet.say("more", shown, rows.size(), rows.size()) : "");
    }

    /// One row for each industry in each place.
    ///
    /// @param rows all of them, largest first
    /// @param top how many to show
    void addOfPlaces(List<SurveyMultipliers.Row> rows, int top) {
        int shown = Math.min(top, rows.size());
        List<Answer.Column> columns = columns();
        columns.addFirst(sheet.left("place"));
        List<List<Cell>> lines = new ArrayList<>();
        for (SurveyMultipliers.Row row : rows.subList(0, shown)) {
            List<Cell> line = line(row.ofIndustry());
            line.addFirst(sheet.place(row.place()));
            lines.add(line);
        }
        add(
                "table_places",
                columns,
                lines,
                rows.subList(0, shown).stream().map(SurveyMultipliers.Row::ofIndustry).toList(),
                shown < rows.size()
                        ? sheet.say("more_cells", shown, rows.size(), rows.size())
                        : "");
    }

    private List<Answer.Column> columns() {
        List<Answer.Column> columns = new ArrayList<>();
        columns.add(sheet.left("industry"));
        columns.add(sheet.left("name"));
        columns.add(sheet.right("direct"));
        columns.add(sheet.right("total"));
        columns.add(sheet.right("ratio"));
        for (Group group : groups) {
            columns.add(sheet.right(group.key(), splitBasis));
            columns.add(new Answer.Column(group.key() + "_low", "", true));
            columns.add(new Answer.Column(group.key() + "_high", "", true));
        }
        columns.add(sheet.right("covered"));
        return columns;
    }

    private List<Cell> line(MultiplierRow row) {
        Industry industry = row.industry();
        List<Cell> line = new ArrayList<>();
        line.add(Cell.of(industry.code()));
        line.add(Cell.of(sheet.pick(industry.name(), industry.nameLocal())));
        line.add(Double.isNaN(row.direct()) ? sheet.notKnown() : value(row.direct()));
        line.add(value(row.total()));
        line.add(ratio(row));
        for (Group group : groups) {
            var amount = Objects.requireNonNull(row.byGroup().get(group));
            var told = Ranges.rough(amount);
            line.add(
                    Cell.of(
                            Measured.ranged(
                                    measured.multiplier(amount.value()),
                                    measured.multiplier(told.low()),
                                    measured.multiplier(told.high())),
                            amount.value()));
            line.add(Cell.of("", amount.low()));
            line.add(Cell.of("", amount.high()));
        }
        line.add(
                Cell.of(
                        row.covered() > 1 - 1e-9 ? "" : Numbers.percent(row.covered()),
                        row.covered()));
        return line;
    }

    private void add(
            String title,
            List<Answer.Column> columns,
            List<List<Cell>> cells,
            List<MultiplierRow> rows,
            String remark) {
        boolean partial = rows.stream().anyMatch(row -> row.covered() <= 1 - 1e-9);
        sheet.add(
                new Answer.Table(
                        "multipliers",
                        sheet.say(title),
                        columns,
                        cells,
                        partial ? join(remark, sheet.say("partial")) : remark));
    }

    private static String join(String first, String second) {
        return first.isEmpty() ? second : first + " " + second;
    }

    private Cell ratio(MultiplierRow row) {
        if (Double.isNaN(row.direct())) {
            return sheet.notKnown();
        }
        OptionalDouble ratio = row.ratio();
        return ratio.isEmpty()
                ? Cell.unknown(sheet.say("not_defined"))
                : Cell.of(Numbers.plain(ratio.getAsDouble()), ratio.getAsDouble());
    }

    private Cell value(double perMoney) {
        return Cell.of(measured.multiplier(perMoney), perMoney);
    }
}
