package org.shanhai.app.chains;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.region.Place;
import org.shanhai.supply.Extension;
import org.shanhai.supply.algebra.ValueAddedOrigin;
import org.shanhai.supply.fitted.NationalChains;
import org.shanhai.supply.survey.Cells;
import org.shanhai.supply.survey.SurveyChains;

/// Where the value added, or any other indicator, in exports or final use comes from.
public final class OriginSheet {
    private final Sheet sheet;
    private final Extension indicator;
    private final Measured measured;
    private final Measured money;
    private final ValueAddedOrigin origin;
    private final Sectors sectors;
    private final List<Integer> there;
    private final double[] demand;
    private final double total;

    /// What was asked.
    ///
    /// @param use whose final demand, as `export`; `final` for all
    /// @param place whose final users, by surveyed flows; empty for all
    /// @param complete whether the indicator is known everywhere
    public record Asked(Extension indicator, String use, Optional<Place> place, boolean complete) {}

    private OriginSheet(
            Sheet sheet, Sectors sectors, Asked asked, ValueAddedOrigin origin, double[] output) {
        this.sheet = sheet;
        this.sectors = sectors;
        this.origin = origin;
        demand = origin.demand();
        indicator = asked.indicator();
        there = MatrixSheet.making(output);
        total = origin.total();
        measured = measured(sheet, indicator.key(), indicator.unit(), total);
        double sum = 0;
        for (double each : demand) {
            sum += Math.abs(each);
        }
        money = measured(sheet, "output", sheet.region().currency(), sum);
    }

    private static Measured measured(Sheet sheet, String key, String unit, double size) {
        return new Measured(sheet.words(), sheet.region(), key, unit, size);
    }

    /// @param top how many rows of each table
    public static Answer ofNation(
            NationalChains nation, Asked asked, ValueAddedOrigin origin, int top, Words words) {
        Sheet sheet = new Sheet(nation.region(), words, "origin.");
        return new OriginSheet(
                        sheet, Sectors.ofNation(sheet), asked, origin, nation.technology().output())
                .answer(asked, top);
    }

    /// @param top how many rows of each table
    public static Answer ofSurvey(
            SurveyChains chains, Asked asked, ValueAddedOrigin origin, int top, Words words) {
        Sheet sheet = new Sheet(chains.region(), words, "origin.");
        SurveySources.nameClashes(sheet, chains.survey());
        Cells cells = chains.table().cells();
        return new OriginSheet(
                        sheet,
                        Sectors.ofSurvey(sheet, cells),
                        asked,
                        origin,
                        chains.table().output())
                .answer(asked, top);
    }

    private Answer answer(Asked asked, int top) {
        new OriginFindings(sheet, asked, origin, measured, sectors)
                .add(money, Arrays.stream(demand).sum());
        asked(asked);
        byProduct(top);
        byOrigin(top);
        new MatrixSheet(sheet, sectors, origin::amount)
                .add(
                        there,
                        entries ->
                                entries.number("amount", at -> measured.amount(amount(at)))
                                        .column(
                                                "share",
                                                Kind.SHARE,
                                                at -> share(amount(at), total)),
                        top);
        return sheet.cited(sheet.say("title", measured.name()));
    }

    private void asked(Asked asked) {
        double sum = Arrays.stream(demand).sum();
        sheet.values()
                .field("of", measured.nameCell())
                .field("unit", measured.unitCell())
                .field("in", Cell.of(sheet.say("use." + asked.use()), asked.use()))
                .maybe(asked.place(), (more, place) -> more.field("place", sheet.place(place)))
                .field("basis", sheet.basis(indicator.basis()))
                .field("demand", money.amount(sum))
                .field("demand_unit", money.unitCell())
                .field("total", measured.amount(total))
                .only(measured.isMoney(), more -> more.field("share_of_demand", share(total, sum)))
                .add("asked");
        sheet.state("read");
        if (!asked.complete()) {
            sheet.state("partial");
        }
    }

    /// A share; nothing of nothing.
    private static Cell share(double part, double whole) {
        return whole == 0 ? Cell.unknown("") : Cell.of(Numbers.percent(part / whole), part / whole);
    }

    private double amount(MatrixSheet.At at) {
        return origin.amount(at.row(), at.column());
    }

    private void byProduct(int top) {
        double[] amounts = origin.byProduct();
        sectors.declare(sheet.columns(largest(amounts)), c -> c)
                .number("demand", c -> money.amount(demand[c]))
                .number("amount", c -> measured.amount(amounts[c]))
                .number("own", c -> measured.amount(origin.amount(c, c)))
                .only(
                        measured.isMoney(),
                        more ->
                                more.column(
                                        "share_of_demand",
                                        Kind.SHARE,
                                        c -> share(amounts[c], demand[c])))
                .addFirst("by_product", top);
    }

    private void byOrigin(int top) {
        double[] amounts = origin.byOrigin();
        sectors.declare(sheet.columns(largest(amounts)), c -> c)
                .number("amount", c -> measured.amount(amounts[c]))
                .column("share", Kind.SHARE, c -> share(amounts[c], total))
                .addFirst("by_origin", top);
    }

    private List<Integer> largest(double[] amounts) {
        return there.stream()
                .sorted(Comparator.comparingDouble((Integer c) -> -Math.abs(amounts[c])))
                .toList();
    }
}
