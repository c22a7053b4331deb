package org.shanhai.app.split;

import java.util.List;
import org.shanhai.agreement.Agreement;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.Basis;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.split.Settlement;

/// Who owes whom for a year, and the statement that each side books.
public final class SettlementSheet {
    /// The table of who owes whom under which term.
    public static final String CLAIMS = "claims";

    private final Sheet sheet;
    private final Settlement settlement;
    private final PartnerWords words;
    private final String year;

    private SettlementSheet(Region region, Settlement settlement, Words words) {
        sheet = new Sheet(region, words, "split.");
        this.settlement = settlement;
        this.words = new PartnerWords(sheet, settlement.agreement());
        year = String.valueOf(settlement.year());
    }

    public static Answer of(Region region, Settlement settlement, Words words) {
        return new SettlementSheet(region, settlement, words).answer();
    }

    private Answer answer() {
        Agreement agreement = settlement.agreement();
        if (settlement.debts().isEmpty()) {
            find("owes_nothing", 0, CLAIMS, year);
        }
        for (Settlement.Debt debt : settlement.debts()) {
            find(
                    "owes",
                    debt.amount(),
                    CLAIMS,
                    words.name(debt.payer()),
                    words.name(debt.receiver()),
                    words.money(debt.amount()),
                    year);
        }
        List<String> parts =
                settlement.statements().stream()
                        .filter(each -> each.taxPart().isPresent())
                        .map(
                                each ->
                                        sheet.say(
                                                "has_share",
                                                words.name(each.party().key()),
                                                sheet.figures()
                                                        .write(each.taxPart().orElseThrow(), "1")))
                        .toList();
        if (!parts.isEmpty()) {
            find(
                    "statistics_stay",
                    settlement.statements().getFirst().taxPart().orElse(0.0),
                    "statements",
                    words.name(agreement.host().key()),
                    sheet.list(parts));
        }
        claims();
        statements();
        statistics();
        new RestsOn(sheet, words).add(agreement);
        if (!settlement.aside().isEmpty()) {
            String aside =
                    sheet.say(
                            "aside",
                            year,
                            sheet.list(settlement.aside().stream().map(String::valueOf).toList()));
            sheet.add(new Answer.Statement("aside", aside, settlement.aside()));
        }
        return sheet.cited(sheet.say("settlement", agreement.name(), year));
    }

    private void find(String key, double figure, String look, Object... arguments) {
        sheet.find(key, basis(), figure, look, arguments);
    }

    private Basis basis() {
        Agreement agreement = settlement.agreement();
        Basis basis = Basis.DERIVED;
        for (var figures : agreement.streams().values()) {
            if (figures.containsKey(settlement.year())) {
                basis = basis.and(figures.get(settlement.year()).basis());
            }
        }
        for (Settlement.Claim claim : settlement.claims()) {
            basis = claim.term().basis().map(basis::and).orElse(basis);
        }
        return basis;
    }

    private void claims() {
        sheet.columns(settlement.claims())
                .cell("term", claim -> words.termCell(claim.term()))
                .cell("payer", claim -> words.party(claim.payer()))
                .cell("receiver", claim -> words.party(claim.receiver()))
                .number("of", claim -> of(claim))
                .number(
                        "number",
                        claim ->
                                Cell.of(
                                        words.number(claim.term(), claim.term().parameter()),
                                        claim.term().parameter()))
                .number("amount", claim -> plain(claim.amount()))
                .number("planned", claim -> plain(claim.planned()))
                .add(CLAIMS, settlement.claims().isEmpty() ? sheet.say("claims.none", year) : "");
    }

    /// What the number of a term is applied to.
    private Cell of(Settlement.Claim claim) {
        return switch (claim.term().kind()) {
            case LAND_PRICE ->
                    Cell.of(sheet.figures().land(Quantity.exactly(claim.of())), claim.of());
            case ENERGY_PRICE -> Cell.of(sheet.figures().write(claim.of(), "tce"), claim.of());
            default -> plain(claim.of());
        };
    }

    private Cell plain(double amount) {
        return Cell.of(words.money(amount), amount);
    }

    private void statements() {
        sheet.columns(settlement.statements())
                .cell("partner", each -> words.party(each.party().key()))
                .number("tax", each -> plain(each.line().tax()))
                .number("received", each -> plain(each.line().received()))
                .number("paid", each -> plain(each.line().paid()))
                .number("profit", each -> plain(each.line().profit()))
                .number("invested", each -> plain(each.line().invested()))
                .number("net", each -> plain(each.line().net()))
                .number(
                        "tax_part",
                        each -> each.taxPart().map(sheet::share).orElse(sheet.notKnown()))
                .add("statements", sheet.say("statements.remark"));
    }

    private void statistics() {
        StatisticsCells.add(
                sheet,
                words,
                settlement.statements().stream().map(Settlement.Statement::statistics).toList());
    }
}
