package org.shanhai.app.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Known;
import org.shanhai.agreement.Period;
import org.shanhai.agreement.QuotaGift;
import org.shanhai.agreement.Term;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Basis;
import org.shanhai.region.Quantity;

/// Every figure and term an answer rests on, and how it is known: for programs, and for whoever
/// wants to see that a cell of the file was read.
final class RestsOn {
    private final Sheet sheet;
    private final PartnerWords words;
    private final List<Row> rows = new ArrayList<>();

    RestsOn(Sheet sheet, PartnerWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    void add(Agreement agreement) {
        String money = sheet.region().currency();
        agreement
                .streams()
                .forEach(
                        (stream, figures) ->
                                figures(
                                        stream.key(),
                                        Cell.unknown(""),
                                        figures,
                                        stream.unit().replace("¤", money)));
        agreement
                .investments()
                .forEach(
                        (party, figures) ->
                                figures("investment", words.party(party), figures, money));
        for (QuotaGift gift : agreement.gifts()) {
            row(
                    gift.quota().key(),
                    words.party(gift.giver()),
                    words.party(gift.taker()),
                    new Period(gift.year(), gift.year()),
                    sheet.quantity(gift.amount().value(), gift.quota().unit()),
                    Optional.of(gift.amount().basis()));
        }
        for (Term term : agreement.terms()) {
            switch (term) {
                case Term.Clause clause ->
                        row(
                                clause.key(),
                                words.party(clause.payer()),
                                words.party(clause.receiver()),
                                clause.period(),
                                words.numberCell(clause, clause.parameter()),
                                clause.basis());
                case Term.JointVenture company ->
                        company.shares()
                                .forEach(
                                        (party, share) ->
                                                row(
                                                        company.key(),
                                                        words.party(party),
                                                        Cell.unknown(""),
                                                        company.period(),
                                                        sheet.quantity(
                                                                Quantity.exactly(share), "1"),
                                                        company.basis()));
            }
        }
        sheet.add(
                sheet.columns(rows)
                        .text("what", Row::what)
                        .cell("party", Row::party)
                        .cell("partner", Row::partner)
                        .cell("first_year", row -> Cell.of(row.years().first()))
                        .cell("last_year", row -> Cell.of(row.years().last()))
                        .number("value", Row::value)
                        .cell(
                                "basis",
                                row -> row.basis().map(sheet::basis).orElse(Cell.unknown("")))
                        .table("rests_on", sheet.say("rests_on"), "", Answer.Layout.DATA));
    }

    private record Row(
            String what,
            Cell party,
            Cell partner,
            Period years,
            Cell value,
            Optional<Basis> basis) {}

    private void figures(String what, Cell party, Map<Integer, Known> figures, String unit) {
        figures.forEach(
                (year, known) ->
                        row(
                                what,
                                party,
                                Cell.unknown(""),
                                new Period(year, year),
                                sheet.quantity(known.value(), unit),
                                Optional.of(known.basis())));
    }

    private void row(
            String what,
            Cell party,
            Cell partner,
            Period years,
            Cell value,
            Optional<Basis> basis) {
        rows.add(new Row(what, party, partner, years, value, basis));
    }
}
