package org.shanhai.app.admit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.admit.money.CountyMoney;
import org.shanhai.admit.money.FiscalBalance;
import org.shanhai.admit.money.Spending;
import org.shanhai.admit.money.TaxFigure;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;
import org.shanhai.region.FiscalAssumptions;
import org.shanhai.region.ProjectFigure;

/// The money of a county in words, for people: the same in an answer and in a memo.
public record CountyMoneyWords(AdmissionWords words, CountyMoney money) {
    /// What the local budget would get, and what it may spend to have it back; empty where nobody
    /// says what tax is paid.
    public Optional<String> revenue() {
        TaxFigure local = money.tax().local();
        if (!local.isKnown()) {
            return Optional.empty();
        }
        String got =
                words.say(
                        "revenue", value(local), words.words().get("basis." + local.basis().key()));
        if (!money.tax().believed()) {
            return Optional.of(words.say("revenue.not_believed", got));
        }
        OptionalDouble most = money.balance().breakEven();
        return Optional.of(
                most.isPresent()
                        ? words.say(
                                "revenue.spend",
                                got,
                                amount(most.getAsDouble()),
                                money.assumptions().years())
                        : got);
    }

    /// Whether and when it pays back, and what that supposes.
    String balance() {
        FiscalBalance balance = money.balance();
        String said = outcome(balance);
        if (balance.moneyPerJob().isPresent() && balance.spent() > 0) {
            said =
                    words.say(
                            "fiscal.jobs",
                            said,
                            words.money(balance.moneyPerJob().getAsDouble()),
                            Numbers.plain(Numbers.twoDigits(balance.jobsPerMillion().orElse(0))));
        }
        return words.say("fiscal.line", said, supposed());
    }

    String value(TaxFigure tax) {
        return Intervals.write(
                words,
                tax.quantity(),
                tax.basis() == Basis.ESTIMATED ? this::estimated : words::money);
    }

    String estimated(double amount) {
        return new Estimates(words).write(ProjectFigure.TAX, amount);
    }

    private String outcome(FiscalBalance balance) {
        int counted = money.assumptions().years();
        String breakEven = amount(balance.breakEven().orElse(0));
        return switch (balance.outcome()) {
            case PAYS_BACK -> paysBack(balance);
            case NOT_WITHIN ->
                    words.say(
                            notWithin(balance),
                            counted,
                            amount(-balance.left().orElse(0)),
                            amount(balance.spent()),
                            balance.atBest().orElse(0));
            case SPENDING_NOT_STATED -> words.say("fiscal.not_stated", counted, breakEven);
            case SPENDING_OPEN ->
                    words.say(
                            balance.left().orElse(0) >= 0 ? "fiscal.open" : "fiscal.open_already",
                            gaps(balance.spending()),
                            counted,
                            amount(Math.abs(balance.left().orElse(0))));
            case RECEIPTS_NOT_KNOWN -> words.say("fiscal.no_receipts");
            case RECEIPTS_NOT_BELIEVED -> words.say("fiscal.not_believed");
        };
    }

    /// The least receipts alone were counted; the most may do better.
    private String notWithin(FiscalBalance balance) {
        if (money.tax().own().quantity().isPoint()) {
            return "fiscal.not_within";
        }
        return balance.atBest().isPresent() ? "fiscal.not_within_least" : "fiscal.not_within_open";
    }

    private String paysBack(FiscalBalance balance) {
        int latest = balance.paysBack().orElse(0);
        boolean bounded = money.tax().own().quantity().isPoint();
        if (bounded) {
            return words.say("fiscal.pays_back", latest, amount(balance.spent()));
        }
        return balance.atBest().isPresent() && balance.atBest().getAsInt() != latest
                ? words.say(
                        "fiscal.pays_back_between",
                        balance.atBest().getAsInt(),
                        latest,
                        amount(balance.spent()))
                : words.say("fiscal.pays_back_by", latest, amount(balance.spent()));
    }

    private String gaps(List<Spending> spending) {
        return words.list(
                spending.stream()
                        .filter(one -> one.gap() != Spending.Gap.NONE)
                        .map(
                                one ->
                                        words.say(
                                                "fiscal.gap_of",
                                                kind(one),
                                                words.say("fiscal_gap." + one.gap().key())))
                        .distinct()
                        .toList());
    }

    String kind(Spending spending) {
        return words.words().pick(spending.kind().name(), spending.kind().nameLocal());
    }

    String amount(double value) {
        return money.tax().local().basis() == Basis.ESTIMATED && money.tax().local().isKnown()
                ? estimated(value)
                : words.money(value);
    }

    private String supposed() {
        FiscalAssumptions given = money.assumptions();
        return words.say(
                "fiscal.supposed",
                given.construction(),
                words.list(given.rampUp().stream().map(Numbers::percent).toList()),
                given.years(),
                given.discount().isPresent()
                        ? words.say(
                                "fiscal.discounted",
                                Numbers.percent(given.discount().getAsDouble()))
                        : words.say("fiscal.not_discounted"),
                words.say(
                        money.tax().kept().isKnown()
                                ? "fiscal.after_province"
                                : "fiscal.before_province"));
    }
}
