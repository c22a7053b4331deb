package org.shanhai.app.split;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.agreement.Term;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.split.Bargain;

/// The terms with what can be had by changing the number of one.
final class BargainParts {
    private final Sheet sheet;
    private final PartnerWords words;

    BargainParts(Sheet sheet, PartnerWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    void add(List<Term> terms, List<Bargain> bargains) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Term term : terms) {
            Bargain bargain =
                    bargains.stream()
                            .filter(each -> each.term().key().equals(term.key()))
                            .findFirst()
                            .orElse(null);
            rows.add(
                    List.of(
                            words.termCell(term),
                            Cell.of(words.between(term)),
                            Cell.of(words.years(term.period())),
                            words.numberCell(term, term.parameter()),
                            bargain == null
                                    ? Cell.unknown(sheet.say("no_money"))
                                    : Cell.of(range(sheet, words, bargain)),
                            bargain == null ? Cell.unknown("") : number(term, bargain.fair())));
        }
        sheet.add(
                "terms",
                List.of(
                        sheet.left("term"),
                        sheet.left("who"),
                        sheet.left("years"),
                        sheet.right("number"),
                        sheet.left("all_gain_at"),
                        sheet.right("fair")),
                rows,
                sheet.say("terms.remark"));
        breakEvens(bargains);
    }

    private void breakEvens(List<Bargain> bargains) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Bargain bargain : bargains) {
            for (Bargain.Side side : bargain.sides()) {
                rows.add(
                        List.of(
                                words.termCell(bargain.term()),
                                words.party(side.party()),
                                Cell.of(
                                        sheet.say(side.wantsMore() ? "wants_more" : "wants_less"),
                                        side.wantsMore() ? "more" : "less"),
                                side.breakEven().isPresent()
                                        ? number(bargain.term(), side.breakEven())
                                        : Cell.unknown(sheet.say("none_in_range")),
                                number(bargain.term(), side.atBest()),
                                number(bargain.term(), side.atWorst())));
            }
        }
        sheet.add(
                "break_evens",
                List.of(
                        sheet.left("term"),
                        sheet.left("partner"),
                        sheet.left("wants"),
                        sheet.right("break_even"),
                        sheet.right("at_best"),
                        sheet.right("at_worst")),
                rows,
                sheet.say("break_evens.remark"));
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
