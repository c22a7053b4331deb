package org.shanhai.app.split;

import java.util.Optional;
import java.util.OptionalInt;
import org.shanhai.agreement.Agreement;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.Region;
import org.shanhai.split.FairShares;
import org.shanhai.split.Split;
import org.shanhai.split.Worth;

/// How partners share by an agreement, as an answer.
public final class SplitSheet {
    /// The table of who books what a year.
    public static final String LEDGER = "ledger";

    private final Sheet sheet;
    private final Split split;
    private final Agreement agreement;
    private final PartnerWords words;

    private SplitSheet(Region region, Split split, Words words) {
        sheet = new Sheet(region, words, "split.");
        this.split = split;
        agreement = split.agreement();
        this.words = new PartnerWords(sheet, agreement);
    }

    public static Answer of(Region region, Split split, Words words) {
        return new SplitSheet(region, split, words).answer();
    }

    private Answer answer() {
        new SplitFindings(sheet, words, split).add();
        partners();
        new BargainParts(sheet, words).add(agreement.terms(), split.bargains());
        surplus();
        split.coalitions().ifPresent(this::coalitions);
        ledger();
        payments();
        statistics();
        rates();
        new RestsOn(sheet, words).add(agreement);
        sheet.add(
                new Answer.Items(
                        "assumed",
                        sheet.say("assumed"),
                        new AssumedItems(sheet, words).of(agreement)));
        sheet.add(new Answer.Statement("method", sheet.say("method"), sheet.say("method"), true));
        return sheet.cited(sheet.say("title", agreement.name(), words.years(agreement.years())));
    }

    private void partners() {
        sheet.columns(split.worths())
                .cell("partner", worth -> words.party(worth.party().key()))
                .number("gain", worth -> words.stated(worth.gain()))
                .number("value", worth -> words.stated(worth.value()))
                .number("outside", worth -> words.stated(worth.outside()))
                .number("worst_year", worth -> Cell.of(worth.worstYear()))
                .number("worst", worth -> words.stated(worth.worst()))
                .cell("paid_back", worth -> paidBack(worth))
                .cell("gain_between", worth -> words.between(worth.gain()))
                .add(
                        "partners",
                        sheet.say("partners.remark", String.valueOf(agreement.years().first())));
    }

    private void rates() {
        sheet.columns(split.worths())
                .cell("partner", worth -> words.party(worth.party().key()))
                .cell(
                        "role",
                        worth ->
                                Cell.of(
                                        sheet.say(worth.party().host() ? "host" : "guest"),
                                        worth.party().host() ? "host" : "partner"))
                .share("rate", worth -> worth.party().discountRate())
                .basis("rate_basis", worth -> worth.party().rateBasis())
                .basis("outside_basis", worth -> worth.party().outside().money().basis())
                .basis(worth -> worth.basis())
                .add("rates");
    }

    private Cell paidBack(Worth worth) {
        OptionalInt year = worth.paidBack();
        return year.isPresent()
                ? Cell.of(year.getAsInt())
                : Cell.unknown(sheet.say(worth.outlay() ? "never_back" : "no_outlay"));
    }

    private void surplus() {
        if (!(split.fair() instanceof FairShares.Point point)) {
            return;
        }
        sheet.columns(point.parties())
                .cell("partner", part -> words.party(part.party()))
                .money("whole", part -> part.whole())
                .share("least_share", part -> part.least())
                .share("fair_share", part -> part.share())
                .number("fair_low", part -> end(split.low(), part.party()))
                .number("fair_high", part -> end(split.high(), part.party()))
                .share("by_terms", part -> part.byTerms())
                .money("fair_gain", part -> part.gain())
                .add("surplus", sheet.say("surplus.remark"));
    }

    private Cell end(FairShares shares, String party) {
        Optional<FairShares.Part> part =
                shares instanceof FairShares.Point point
                        ? point.parties().stream()
                                .filter(each -> each.party().equals(party))
                                .findFirst()
                        : Optional.empty();
        return part.map(each -> sheet.share(each.share()))
                .orElse(Cell.unknown(sheet.say("nothing_left")));
    }

    private void coalitions(Split.Coalitions coalitions) {
        sheet.columns(coalitions.reaches())
                .cell("members", reach -> Cell.of(words.names(reach.members()), reach.members()))
                .money("could", reach -> reach.could())
                .money("shapley", reach -> reach.shapley())
                .money("terms_give", reach -> reach.byTerms())
                .basis(reach -> reach.basis())
                .add(
                        "coalitions",
                        sheet.say(
                                coalitions.hasCore() ? "coalitions.remark" : "coalitions.no_core"));
    }

    private void ledger() {
        sheet.columns(split.ledger().lines())
                .cell("year", line -> Cell.of(line.year()))
                .cell("partner", line -> words.party(line.party()))
                .number("tax", line -> plain(line.tax()))
                .number("profit", line -> plain(line.profit()))
                .number("received", line -> plain(line.received()))
                .number("paid", line -> plain(line.paid()))
                .number("invested", line -> plain(line.invested()))
                .number("net", line -> plain(line.net()))
                .add(LEDGER, sheet.say("ledger.remark"));
    }

    /// Money as a bare number of the region's currency, so that the table can be a file.
    private Cell plain(double amount) {
        return Cell.of(words.money(amount), amount);
    }

    private void payments() {
        sheet.add(
                sheet.columns(split.ledger().payments())
                        .cell("year", payment -> Cell.of(payment.year()))
                        .cell("payer", payment -> words.party(payment.payer()))
                        .cell("receiver", payment -> words.party(payment.receiver()))
                        .cell("term", payment -> Cell.of(payment.term()))
                        .number("amount", payment -> plain(payment.amount()))
                        .table("payments", sheet.say("payments"), "", Answer.Layout.DATA));
    }

    private void statistics() {
        StatisticsCells.add(sheet, words, split.statistics());
    }
}
