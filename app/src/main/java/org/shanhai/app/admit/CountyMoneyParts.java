package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.money.CountyMoney;
import org.shanhai.admit.money.Displacement;
import org.shanhai.admit.money.FiscalBalance;
import org.shanhai.admit.money.FiscalYear;
import org.shanhai.admit.money.Spending;
import org.shanhai.admit.money.TaxFigure;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;
import org.shanhai.region.FiscalAssumptions;
import org.shanhai.region.Quantity;
import org.shanhai.region.TaxShare;

/// What a project is to the budget of its county: three figures of tax, a balance over years.
///
/// @param source of what the project states
record CountyMoneyParts(Sheet sheet, AdmissionWords words, CountyMoney money, String source) {
    private CountyMoneyWords told() {
        return new CountyMoneyWords(words, money);
    }

    void add() {
        taxes();
        shares();
        balance();
        years();
        spending();
        money.displacement().ifPresent(this::displacement);
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
                            Numbers.percent(Numbers.twoDigits(money.tax().least())),
                            Numbers.percent(Numbers.twoDigits(money.tax().most())));
        }
        if (!laws.isEmpty()) {
            remark = words.say("tax_figures.law", remark, words.list(laws));
        }
        sheet.columns(money.tax().list())
                .word("figure", "tax_figure.", each -> each.kind())
                .number("value", this::value)
                .number("middle", each -> Intervals.maybe(each.middle(), told()::estimated))
                .word("known_by", "tax_origin.", each -> each.origin())
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

    private Cell value(TaxFigure tax) {
        return tax.isKnown()
                ? new Cell(told().value(tax), Intervals.json(tax.quantity(), currency()))
                : sheet.notKnown();
    }

    private String currency() {
        return words.region().currency();
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
                        told().balance(),
                        JsonObject.of(
                                "outcome",
                                balance.outcome().key(),
                                "pays_back",
                                whole(balance.paysBack()),
                                "at_best",
                                whole(balance.atBest()),
                                "break_even",
                                Cell.numberOrNull(balance.breakEven()),
                                "left",
                                Cell.numberOrNull(balance.left()),
                                "spent",
                                balance.spending().isEmpty() ? null : Cell.number(balance.spent()),
                                "money_per_job",
                                Cell.numberOrNull(balance.moneyPerJob()),
                                "jobs_per_million",
                                Cell.numberOrNull(balance.jobsPerMillion()),
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
                Cell.numberOrNull(given.discount()),
                "local_share",
                Cell.numberOrNull(given.localShare()),
                "kept_share",
                Cell.numberOrNull(given.keptShare()),
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
                        .cell("phase", this::phase)
                        .number("operation", CountyMoneyParts::operation)
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

    private Cell phase(FiscalYear year) {
        String phase = year.construction() ? "construction" : "operation";
        return Cell.of(words.say("phase." + phase), phase);
    }

    private static Cell operation(FiscalYear year) {
        return Cell.of(Numbers.percent(year.operation()), year.operation());
    }

    private Cell sum(double value) {
        return Cell.of(value == 0 ? "0" : told().amount(value), value);
    }

    private void spending() {
        sheet.add(
                sheet.columns(money.balance().spending())
                        .cell("kind", each -> Cell.of(told().kind(each), each.kind().key()))
                        .number("spent", this::spent)
                        .number(
                                "held_against",
                                each -> Intervals.maybe(each.reference(), words::landPrice))
                        .cell("gap", this::gap)
                        .table(
                                "fiscal_spending",
                                sheet.say("fiscal_spending"),
                                "",
                                money.balance().spending().isEmpty()
                                        ? Answer.Layout.DATA
                                        : Answer.Layout.GRID));
    }

    /// What another place loses where the firm moves.
    private void displacement(Displacement moved) {
        sheet.columns(moved.moved())
                .word("item", "moved.", Displacement.Moved::item)
                .number("here", each -> moved(each.item(), each.here()))
                .known(Basis.ESTIMATED)
                .number("there", each -> moved(each.item(), each.there()))
                .known(Basis.ESTIMATED)
                .number("region", each -> moved(each.item(), each.region()))
                .known(Basis.ESTIMATED)
                .add(
                        "displacement",
                        words.say(
                                moved.inside() ? "displacement.inside" : "displacement.outside",
                                Numbers.percent(moved.share()),
                                words.name(moved.from())));
    }

    private Cell moved(Displacement.Item item, double value) {
        return item == Displacement.Item.JOBS ? sheet.jobs(value) : sum(value);
    }

    private Cell spent(Spending each) {
        if (each.gap() != Spending.Gap.NONE && each.gap() != Spending.Gap.AT_LEAST) {
            return sheet.notKnown();
        }
        Quantity spent =
                each.gap() == Spending.Gap.NONE
                        ? Quantity.exactly(each.total())
                        : Quantity.atLeast(each.total());
        return new Cell(
                Intervals.write(words, spent, words::money), Intervals.json(spent, currency()));
    }

    private Cell gap(Spending each) {
        return each.gap() == Spending.Gap.NONE
                ? Cell.of("", each.gap().key())
                : sheet.word("fiscal_gap.", each.gap());
    }

    private static @Nullable Object whole(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
