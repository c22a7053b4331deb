package org.shanhai.app.split;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.shanhai.agreement.Term;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.answer.Within;
import org.shanhai.split.Bargain;

/// The terms with what can be had by changing the number of one.
record BargainParts(Sheet sheet, PartnerWords words) {
    void add(List<Term> terms, List<Bargain> bargains) {
        Function<Term, Optional<Bargain>> had =
                term ->
                        bargains.stream()
                                .filter(each -> each.term().key().equals(term.key()))
                                .findFirst();
        sheet.columns(terms)
                .cell("term", words::termCell)
                .text("who", words::between)
                .text("years", term -> words.years(term.period()))
                .number("number", term -> words.numberCell(term, term.parameter()))
                .cell(
                        "all_gain_at",
                        term ->
                                had.apply(term)
                                        .map(each -> Cell.of(range(sheet, words, each)))
                                        .orElseGet(() -> Cell.unknown(sheet.say("no_money"))))
                .number(
                        "fair",
                        term ->
                                had.apply(term)
                                        .map(each -> number(term, each.fair()))
                                        .orElse(Cell.unknown("")))
                .add("terms", sheet.say("terms.remark"));
        breakEvens(bargains);
    }

    private void breakEvens(List<Bargain> bargains) {
        sheet.columns(Within.each(bargains, Bargain::sides))
                .cell("term", row -> words.termCell(row.whole().term()))
                .cell("partner", row -> words.party(row.part().party()))
                .cell("wants", row -> wants(row.part().wantsMore()))
                .number(
                        "break_even",
                        row ->
                                row.part().breakEven().isPresent()
                                        ? number(row.whole().term(), row.part().breakEven())
                                        : Cell.unknown(sheet.say("none_in_range")))
                .number("at_best", row -> number(row.whole().term(), row.part().atBest()))
                .number("at_worst", row -> number(row.whole().term(), row.part().atWorst()))
                .add("break_evens", sheet.say("break_evens.remark"));
    }

    private Cell wants(boolean more) {
        return Cell.of(sheet.say(more ? "wants_more" : "wants_less"), more ? "more" : "less");
    }

    private Cell number(Term term, OptionalDouble value) {
        return value.isPresent()
                ? words.numberCell(term, value.getAsDouble())
                : Cell.unknown(sheet.say("none"));
    }

    /// `48 % to 76 %`, or that there is none.
    static String range(Sheet sheet, PartnerWords words, Bargain bargain) {
        if (bargain.bothFrom().isEmpty()) {
            return sheet.say("nowhere");
        }
        String from = words.number(bargain.term(), bargain.bothFrom().getAsDouble());
        double to = bargain.bothTo().orElseThrow();
        return Double.isInfinite(to)
                ? sheet.say("from_on", from)
                : sheet.say("from_to", from, words.number(bargain.term(), to));
    }
}
