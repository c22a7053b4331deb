package org.shanhai.app.chains;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.survey.Cells;
import org.shanhai.supply.survey.EnvironmentalAccounts;
import org.shanhai.supply.survey.RegionSurvey;
import org.shanhai.supply.survey.SurveyExtension;
import org.shanhai.supply.survey.SurveyTable;

/// Where an indicator arises and for whose use, by the surveyed flows of a pack.
public final class AccountsSheet {
    /// Beside the largest amount, what is smaller than this is rounding.
    private static final double ROUNDING = 1e-13;

    private static final double WHOLE = 1 - 1e-9;

    private final RegionSurvey survey;
    private final SurveyExtension indicator;
    private final SurveyTable table;
    private final Cells cells;
    private final Region region;
    private final Sheet sheet;
    private final Measured measured;
    private final EnvironmentalAccounts accounts;
    private final Matrix direct;
    private final Matrix multipliers;
    private final double rounding;

    private AccountsSheet(
            RegionSurvey survey,
            SurveyExtension indicator,
            EnvironmentalAccounts accounts,
            Words words) {
        this.survey = survey;
        this.indicator = indicator;
        table = survey.table();
        cells = table.cells();
        region = survey.region();
        sheet = new Sheet(region, words, "accounts.");
        this.accounts = accounts;
        direct = table.intensities(indicator.stressors(table));
        multipliers = accounts.multipliers();
        double size = largest(accounts.productionBasedByPlace());
        rounding = ROUNDING * size;
        measured = new Measured(words, region, indicator.key(), indicator.unit(), size);
    }

    /// @param place the one to look at, by industry; empty for all places
    /// @param accounts of the indicator alone
    /// @param top how many rows
    public static Answer of(
            RegionSurvey survey,
            SurveyExtension indicator,
            EnvironmentalAccounts accounts,
            Optional<Place> place,
            int top,
            Words words) {
        return new AccountsSheet(survey, indicator, accounts, words).answer(place, top);
    }

    private static double largest(Matrix amounts) {
        double largest = 0;
        for (double amount : amounts.storage()) {
            largest = Math.max(largest, Math.abs(amount));
        }
        return largest;
    }

    private Answer answer(Optional<Place> place, int top) {
        AccountsFindings findings =
                new AccountsFindings(
                        sheet,
                        measured,
                        indicator,
                        accounts,
                        p -> sheet.place(region.places().unit(p)));
        if (place.isPresent()) {
            findings.ofPlace(unit(place.get()), indicator.covered(table));
        } else {
            findings.all(indicator.covered(table), rounding);
        }
        asked(place);
        int first = place.map(one -> cells.cell(unit(one), 0)).orElse(0);
        int count = place.isPresent() ? cells.sectorCount() : cells.count();
        List<Integer> some = IntStream.range(first, first + count).boxed().toList();
        if (place.isPresent()) {
            Matrix consumption = accounts.consumptionBased();
            List<Integer> largest = largest(some, cell -> consumption.get(0, cell));
            cells(largest).addFirst("by_industry", top);
        } else {
            byPlace(top);
            perOutput(who(largest(some, cell -> multipliers.get(0, cell))))
                    .addFirst("multipliers", top);
            sheet.add(cells(some).data("cells"));
        }
        return sheet.cited(sheet.say("title", measured.name()));
    }

    private int unit(Place place) {
        return region.places().getUnitNumber(place);
    }

    private void asked(Optional<Place> place) {
        String perMoney = measured.multiplierUnit();
        double covered = indicator.covered(table);
        EnvironmentalAccounts.Convergence convergence = accounts.convergence();
        sheet.values()
                .field("of", measured.nameCell())
                .field("unit", measured.unitCell())
                .field(
                        "multiplier_unit",
                        Cell.of(
                                perMoney.isEmpty() ? sheet.say("money_for_money") : perMoney,
                                measured.multiplierKey()))
                .only(place.isPresent(), more -> more.field("place", sheet.place(place.get())))
                .field("basis", sheet.basis(indicator.basis()))
                .field("source", SurveySources.cell(sheet, indicator))
                .field("covered", Cell.of(Numbers.percent(covered), covered))
                .only(
                        place.isPresent() && indicator.hasFinalUse(),
                        more -> more.field("final_use", finalUse(unit(place.get()))))
                .field(
                        "steps",
                        convergence.steps() == 0
                                ? Cell.of(sheet.say("factored"), 0)
                                : Cell.of(convergence.steps()))
                .field("residual", Cell.below(convergence.residual()))
                .field("home_difference", Cell.below(convergence.homeDifference()))
                .add("asked");
        sheet.state("read");
        if (indicator.hasFinalUse()) {
            sheet.state("final_users");
        }
        if (covered < WHOLE) {
            sheet.state("partial");
        }
        SurveySources.nameClashes(sheet, survey);
        others();
    }

    /// What final users of a place cause themselves.
    private Cell finalUse(int place) {
        double amount = indicator.finalUse(place);
        return Double.isNaN(amount) ? sheet.notKnown() : amount(amount);
    }

    /// What else can be asked of the pack.
    private void others() {
        List<Answer.Item> items =
                survey.indicators().stream()
                        .filter(each -> each != indicator)
                        .map(
                                each ->
                                        Measured.item(
                                                each.key(),
                                                new Measured(
                                                                sheet.words(),
                                                                region,
                                                                each.key(),
                                                                each.unit(),
                                                                0)
                                                        .name()))
                        .toList();
        sheet.add(new Answer.Items("indicators", sheet.say("indicators"), items));
    }

    private static List<Integer> largest(List<Integer> some, IntToDoubleFunction of) {
        return some.stream()
                .sorted(Comparator.comparingDouble((Integer k) -> -of.applyAsDouble(k)))
                .toList();
    }

    private void byPlace(int top) {
        Matrix production = accounts.productionBasedByPlace();
        Matrix consumption = accounts.consumptionBasedByPlace();
        Matrix imports = accounts.embodiedImportsByPlace();
        Matrix exports = accounts.embodiedExportsByPlace();
        List<Integer> places = IntStream.range(0, cells.placeCount()).boxed().toList();
        sheet.columns(largest(places, p -> consumption.get(0, p)))
                .place("place", p -> region.places().unit(p))
                .number("production", p -> amount(production.get(0, p)))
                .number("consumption", p -> amount(consumption.get(0, p)))
                .number("imports", p -> amount(imports.get(0, p)))
                .number("exports", p -> amount(exports.get(0, p)))
                .only(indicator.hasFinalUse(), more -> more.number("final_use", p -> finalUse(p)))
                .addFirst("by_place", top);
    }

    /// What the accounts say of each cell.
    private Columns<Integer> cells(List<Integer> some) {
        Matrix production = accounts.productionBased();
        Matrix consumption = accounts.consumptionBased();
        Matrix imports = accounts.embodiedImports();
        Matrix exports = accounts.embodiedExports();
        return perOutput(
                who(some)
                        .number("production", cell -> made(cell, production.get(0, cell)))
                        .number("consumption", cell -> amount(consumption.get(0, cell)))
                        .number("imports", cell -> amount(imports.get(0, cell)))
                        .number("exports", cell -> made(cell, exports.get(0, cell))));
    }

    private Columns<Integer> who(List<Integer> some) {
        return sheet.columns(some)
                .place("place", cell -> region.places().unit(cells.placeOf(cell)))
                .text("industry", cell -> industry(cell).code())
                .text(
                        "name",
                        cell -> sheet.pick(industry(cell).name(), industry(cell).nameLocal()));
    }

    private Industry industry(int cell) {
        return region.industries().get(cells.sectorOf(cell));
    }

    private Columns<Integer> perOutput(Columns<Integer> columns) {
        return columns.number("direct", this::direct)
                .number("multiplier", cell -> multiplier(multipliers.get(0, cell)));
    }

    private Cell direct(int cell) {
        return indicator.isKnown(cell) ? multiplier(direct.get(0, cell)) : sheet.notKnown();
    }

    private Cell multiplier(double perOutput) {
        return Cell.of(measured.multiplier(perOutput), perOutput);
    }

    /// What is made in a cell, where that is known.
    private Cell made(int cell, double amount) {
        return indicator.isKnown(cell) ? amount(amount) : sheet.notKnown();
    }

    /// An amount; zero where it is but what rounding left of a difference.
    private Cell amount(double amount) {
        return measured.amount(Math.abs(amount) <= rounding ? 0 : amount);
    }
}
