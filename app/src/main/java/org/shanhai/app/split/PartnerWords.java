package org.shanhai.app.split;

import java.util.List;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Period;
import org.shanhai.agreement.Term;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Quantity;
import org.shanhai.region.Zone;
import org.shanhai.split.Span;

/// Partners, terms and their numbers in words.
record PartnerWords(Sheet sheet, Agreement agreement) {
    private static final String PER_AREA = "tce/km2";

    String name(String party) {
        var named = agreement.getParty(party).name();
        return sheet.pick(named.english(), named.local());
    }

    Cell party(String party) {
        return Cell.of(name(party), party);
    }

    /// `the share of local tax`, with its years where another term is of the same kind.
    String term(Term term) {
        String text = sheet.say("term." + term.kind().key());
        return term.key().equals(term.kind().key())
                ? text
                : sheet.say("term_in", text, years(term.period()));
    }

    Cell termCell(Term term) {
        return Cell.of(term(term), term.key());
    }

    String years(Period period) {
        return period.first() == period.last()
                ? String.valueOf(period.first())
                : period.first() + "–" + period.last();
    }

    /// Who pays whom.
    String between(Term term) {
        return switch (term) {
            case Term.Clause clause ->
                    sheet.say("pays_whom", name(clause.payer()), name(clause.receiver()));
            case Term.JointVenture company ->
                    sheet.list(
                            company.shares().entrySet().stream()
                                    .map(
                                            each ->
                                                    sheet.say(
                                                            "has_share",
                                                            name(each.getKey()),
                                                            sheet.figures()
                                                                    .write(each.getValue(), "1")))
                                    .toList());
        };
    }

    String unit(Term term) {
        return term.kind().unit().replace("¤", sheet.region().currency());
    }

    String number(Term term, double value) {
        String unit = unit(term);
        return unit.equals(PER_AREA) && sheet.figures().countsInMu()
                ? sheet.figures().write(value / Zone.MU_PER_KM2, "tce/mu")
                : sheet.figures().write(value, unit);
    }

    Cell numberCell(Term term, double value) {
        return Cell.of(number(term, value), Quantity.exactly(value), unit(term));
    }

    String money(double amount) {
        return sheet.figures().money(amount);
    }

    /// What a figure lies between; nothing where it is certain.
    Cell between(Span span) {
        return span.isPoint()
                ? Cell.unknown("")
                : sheet.quantity(
                        Quantity.between(span.low(), span.high()), sheet.region().currency());
    }

    /// A figure as it is stated; programs read what it lies between too.
    Cell stated(Span span) {
        return new Cell(
                money(span.stated()),
                JsonObject.of(
                        "value",
                        Cell.number(span.stated()),
                        "low",
                        Cell.number(span.low()),
                        "high",
                        Cell.number(span.high()),
                        "unit",
                        sheet.region().currency()));
    }

    /// Names in a row.
    String names(List<String> parties) {
        return sheet.list(parties.stream().map(this::name).toList());
    }
}
