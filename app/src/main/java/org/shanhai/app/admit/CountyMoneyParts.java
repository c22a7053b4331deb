package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.money.CountyMoney;
import org.shanhai.admit.money.FiscalBalance;
import org.shanhai.admit.money.Spending;
import org.shanhai.admit.money.TaxFigure;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.FiscalAssumptions;
import org.shanhai.region.Quantity;
import org.shanhai.region.TaxShare;

/// What a project is to the budget of its county: three figures of tax, a balance over years.
final class CountyMoneyParts {
    private final Sheet sheet;
    private final AdmissionWords words;
    private final CountyMoney money;
    private final String source;
    private final CountyMoneyWords told;

    /// @param source of what the project states
    CountyMoneyParts(Sheet sheet, AdmissionWords words, CountyMoney money, String source) {
        this.sheet = sheet;
        this.words = words;
        this.money = money;
        this.source = source;
        told = new CountyMoneyWords(words, money);
    }

    void add() {
        taxes();
        shares();
        balance();
        years();
        spending();
        money.displacement()
                .ifPresent(moved -> new DisplacementParts(sheet, words, told::amount).add(moved));
    }

    private void taxes() {
        List<String> laws = new ArrayList<>();
        for (TaxShare share : words.region().all(TaxShare.class)) {
            laws.add(
                    words.say(
                            "tax_share.line",
                            sheet.pick(share.name(), share.nameLocal()),
                            Numbers.percent(share.local()),
                            sheet.source(share.source()).text()));
        }
        boolean counted = money.tax().places() > 0 && money.assumptions().localShare().isEmpty();
        String remark = words.say("tax_figures.remark");
        if (counted) {
            remark =
                    words.say(
                            "tax_figures.places",
                            remark,
                            money.tax().places(),
                            Numbers.percent(Estimates.twoDigits(money.tax().least())),
                            Numbers.percent(Estimates.twoDigits(money.tax().most())));
        }
        if (!laws.isEmpty()) {
            remark = words.say("tax_figures.law", remark, words.list(laws));
        }
        sheet.columns(money.tax().list())
                .cell(
                        "figure",
                        each ->
                                Cell.of(
                                        words.say("tax_figure." + each.kind().key()),
                                        each.kind().key()))
                .number(
                        "value",
                        each ->
                                new Cell(
                                        each.isKnown() ? told.value(each) : words.say("not_known"),
                                        each.isKnown()
                                                ? Intervals.json(
                                                        each.quantity(), words.region().currency())
                                                : null))
                .number(
                        "middle",
                        each ->
                                new Cell(
                                        each.middle().isPresent()
                                                ? told.estimated(each.middle().getAsDouble())
                                                : "",
                                        number(each.middle())))
                .cell(
                        "known_by",
                        each ->
                                Cell.of(
                                        words.say("tax_origin." + each.origin().key()),
                                        each.origin().key()))
                .cell(
                        "basis",
                        each -> each.isKnown() ? sheet.basis(each.basis()) : Cell.unknown(""))
                .cell(
                        "source",
                        each ->
                                each.origin() == TaxFigure.Origin.STATED
                                        ? sheet.source(source)
                                        : Cell.unknown(""))
                .add("tax_figures", remark);
    }

    private void shares() {
        sheet.add(
                sheet.columns(words.region().all(TaxShare.class))
                        .cell(
                                "tax",
                                share ->
                                        Cell.of(
                                                sheet.pick(share.name(), share.nameLocal()),
                                                share.key()))
                        .share("local", share -> share.local())
                        .number("year", share -> sheet.year(share.year()))
                        .basis(share -> share.basis())
                        .source(share -> share.source())
                        .cell("note", share -> Cell.of(share.note()))
                        .data("tax_shares"));
    }

    private void balance() {
        FiscalBalance balance = money.balance();
        sheet.add(
                new Answer.Statement(
                        "fiscal_balance",
                        told.balance(),
                        JsonObject.of(
                                "outcome",
                                balance.outcome().key(),
                                "pays_back",
                                whole(balance.paysBack()),
                                "at_best",
                                whole(balance.atBest()),
                                "break_even",
                                number(balance.breakEven()),
                                "left",
                                number(balance.left()),
                                "spent",
                                balance.spending().isEmpty() ? null : Cell.number(balance.spent()),
                                "money_per_job",
                                number(balance.moneyPerJob()),
                                "jobs_per_million",
                                number(balance.jobsPerMillion()),
                                "assumptions",
                                assumptions()),
                        true));
    }

    private Map<String, @Nullable Object> assumptions() {
        FiscalAssumptions given = money.assumptions();
        return JsonObject.of(
                "construction",
                given.construction(),
                "ramp_up",
                given.rampUp().stream().map(Cell::number).toList(),
                "years",
                given.years(),
                "discount",
                number(given.discount()),
                "local_share",
                number(given.localShare()),
                "kept_share",
                number(given.keptShare()),
                "moved_from",
                given.movedFrom().orElse(null),
                "moved_share",
                Cell.number(given.movedShare()));
    }

    private void years() {
        boolean told = !money.balance().spending().isEmpty();
        sheet.add(
                sheet.columns(money.balance().years())
                        .number("project_year", year -> Cell.of(year.year()))
                        .cell(
                                "phase",
                                year ->
                                        Cell.of(
                                                words.say(
                                                        year.construction()
                                                                ? "phase.construction"
                                                                : "phase.operation"),
                                                year.construction() ? "construction" : "operation"))
                        .number(
                                "operation",
                                year ->
                                        Cell.of(
                                                Numbers.percent(year.operation()),
                                                year.operation()))
                        .number("receipts", year -> sum(year.receipts()))
                        .number("spending", year -> sum(year.spending()))
                        .number("balance", year -> sum(year.balance()))
                        .number("sum", year -> sum(year.sum()))
                        .table(
                                "fiscal_years",
                                sheet.say("fiscal_years"),
                                "",
                                told ? Answer.Layout.GRID : Answer.Layout.DATA));
    }

    private Cell sum(double value) {
        return Cell.of(value == 0 ? "0" : told.amount(value), value);
    }

    private void spending() {
        sheet.add(
                sheet.columns(money.balance().spending())
                        .cell("kind", each -> Cell.of(told.kind(each), each.kind().key()))
                        .number(
                                "spent",
                                each ->
                                        ((each.gap() == Spending.Gap.NONE)
                                                        || each.gap() == Spending.Gap.AT_LEAST)
                                                ? new Cell(
                                                        words.interval(
                                                                (each.gap() == Spending.Gap.NONE)
                                                                        ? Quantity.exactly(
                                                                                each.total())
                                                                        : Quantity.atLeast(
                                                                                each.total()),
                                                                words::money),
                                                        Intervals.json(
                                                                (each.gap() == Spending.Gap.NONE)
                                                                        ? Quantity.exactly(
                                                                                each.total())
                                                                        : Quantity.atLeast(
                                                                                each.total()),
                                                                words.region().currency()))
                                                : sheet.notKnown())
                        .number(
                                "held_against",
                                each ->
                                        new Cell(
                                                each.reference().isPresent()
                                                        ? price(each.reference().getAsDouble())
                                                        : "",
                                                number(each.reference())))
                        .cell(
                                "gap",
                                each ->
                                        Cell.of(
                                                (each.gap() == Spending.Gap.NONE)
                                                        ? ""
                                                        : words.say(
                                                                "fiscal_gap." + each.gap().key()),
                                                each.gap().key()))
                        .table(
                                "fiscal_spending",
                                sheet.say("fiscal_spending"),
                                "",
                                money.balance().spending().isEmpty()
                                        ? Answer.Layout.DATA
                                        : Answer.Layout.GRID));
    }

    /// A price of land, money per km2.
    private String price(double perArea) {
        return new LandPriceWords(words).write(perArea);
    }

    private static @Nullable Object number(OptionalDouble value) {
        return value.isPresent() ? Cell.number(value.getAsDouble()) : null;
    }

    private static @Nullable Object whole(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
