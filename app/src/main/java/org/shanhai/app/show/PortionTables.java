package org.shanhai.app.show;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.estimate.Portion;
import org.shanhai.profile.Holding;
import org.shanhai.region.Basis;

/// The parts of an estimate: the largest for people, all of them for programs.
final class PortionTables {
    private static final int LARGEST = 10;

    private PortionTables() {}

    /// @param one what each of its parts is of, `place` or `industry`
    /// @param all key of the table for programs
    /// @param title of the other
    /// @param parts so many of the largest
    /// @param name of a part
    static void add(
            Sheet sheet,
            String one,
            String all,
            String title,
            double total,
            IntFunction<List<Portion>> parts,
            int count,
            Function<Portion, Cell> name,
            Function<Portion, Holding> holding) {
        sheet.add(
                sizes(sheet, parts.apply(LARGEST), one, total, name)
                        .column("output", Kind.MONEY, part -> sheet.money(part.output()))
                        .known(Basis.ESTIMATED)
                        .jobs("jobs", Portion::jobs)
                        .known(Basis.ESTIMATED)
                        .basis(Portion::cellBasis)
                        .column("jobs_basis", Kind.BASIS, sheet::jobsBasis)
                        .word("holding", "holding.", holding)
                        .table(
                                "largest_" + all,
                                title,
                                sheet.say("largest_remark"),
                                Answer.Layout.GRID));
        sheet.add(
                sizes(sheet, parts.apply(count), one, total, name)
                        .basis(Portion::cellBasis)
                        .data("holding", Kind.TEXT, part -> holding.apply(part).key())
                        .data(all));
    }

    private static Columns<Portion> sizes(
            Sheet sheet,
            List<Portion> parts,
            String one,
            double total,
            Function<Portion, Cell> name) {
        return sheet.columns(parts)
                .column(one, one.equals("place") ? Kind.PLACE : Kind.INDUSTRY, name)
                .money("value_added", Portion::valueAdded)
                .known(Basis.ESTIMATED)
                .share("share", part -> part.valueAdded() / total)
                .known(Basis.ESTIMATED);
    }
}
