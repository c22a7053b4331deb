package org.shanhai.app.chains;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;
import org.shanhai.supply.Group;
import org.shanhai.supply.MultiplierRow;
import org.shanhai.supply.survey.SurveyMultipliers;

/// The table of multipliers, largest first: the same for estimated and surveyed trade.
///
/// @param groups into which the multipliers are split; none where no place was asked for
/// @param splitBasis how it is known where they fall
record MultiplierTable(Sheet sheet, Measured measured, List<Group> groups, Basis splitBasis) {
    MultiplierTable {
        groups = List.copyOf(groups);
    }

    /// One row for each industry.
    ///
    /// @param rows all of them, largest first
    /// @param top how many to show
    void add(List<MultiplierRow> rows, int top) {
        int shown = Math.min(top, rows.size());
        List<MultiplierRow> some = rows.subList(0, shown);
        add(
                "table",
                declare(sheet.columns(some), row -> row),
                some,
                shown < rows.size() ? sheet.say("more", shown, rows.size()) : "");
    }

    /// One row for each industry in each place.
    ///
    /// @param rows all of them, largest first
    /// @param top how many to show
    void addOfPlaces(List<SurveyMultipliers.Row> rows, int top) {
        int shown = Math.min(top, rows.size());
        List<SurveyMultipliers.Row> some = rows.subList(0, shown);
        add(
                "table_places",
                declare(
                        sheet.columns(some).place("place", SurveyMultipliers.Row::place),
                        SurveyMultipliers.Row::ofIndustry),
                some.stream().map(SurveyMultipliers.Row::ofIndustry).toList(),
                shown < rows.size() ? sheet.say("more", shown, rows.size()) : "");
    }

    private <R> Columns<R> declare(Columns<R> columns, Function<R, MultiplierRow> of) {
        columns.text("industry", row -> of.apply(row).industry().code())
                .text("name", row -> MultiplierFindings.name(sheet, of.apply(row).industry()))
                .number("direct", row -> direct(of.apply(row)))
                .number("total", row -> value(of.apply(row).total()))
                .number("ratio", row -> ratio(of.apply(row)));
        for (Group group : groups) {
            boolean rounded =
                    group == Group.HERE && measured.isMoney() && splitBasis == Basis.ESTIMATED;
            Ranges.declare(
                    columns,
                    group.key(),
                    // What is told of them is rounded beyond one.
                    rounded ? Basis.DERIVED : splitBasis,
                    row -> Objects.requireNonNull(of.apply(row).byGroup().get(group)),
                    rounded ? Ranges::roughBeyondOne : Ranges::rough,
                    measured::multiplier);
        }
        return columns.column("covered", Kind.SHARE, row -> covered(of.apply(row).covered()));
    }

    private Cell direct(MultiplierRow row) {
        return Double.isNaN(row.direct()) ? sheet.notKnown() : value(row.direct());
    }

    private static Cell covered(double share) {
        return Cell.of(share > 1 - 1e-9 ? "" : Numbers.percent(share), share);
    }

    private void add(String title, Columns<?> columns, List<MultiplierRow> rows, String remark) {
        boolean partial = rows.stream().anyMatch(row -> row.covered() <= 1 - 1e-9);
        sheet.add(
                columns.table(
                        "multipliers",
                        sheet.say(title),
                        partial ? join(remark, sheet.say("partly")) : remark,
                        Answer.Layout.GRID));
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
