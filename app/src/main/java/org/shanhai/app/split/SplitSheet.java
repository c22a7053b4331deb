package org.shanhai.app.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Party;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.Region;
import org.shanhai.split.FairShares;
import org.shanhai.split.Ledger;
import org.shanhai.split.Split;
import org.shanhai.split.Statistics;
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
        List<List<Cell>> rows = new ArrayList<>();
        for (Worth worth : split.worths()) {
            rows.add(
                    List.of(
                            words.party(worth.party().key()),
                            words.stated(worth.gain()),
                            words.stated(worth.value()),
                            words.stated(worth.outside()),
                            Cell.of(worth.worstYear()),
                            words.stated(worth.worst()),
                            paidBack(worth),
                            words.between(worth.gain())));
        }
        sheet.add(
                "partners",
                List.of(
                        sheet.left("partner"),
                        sheet.right("gain"),
                        sheet.right("value"),
                        sheet.right("outside"),
                        sheet.right("worst_year"),
                        sheet.right("worst"),
                        sheet.left("paid_back"),
                        sheet.left("gain_between")),
                rows,
                sheet.say("partners.remark", String.valueOf(agreement.years().first())));
    }

    private void rates() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Worth worth : split.worths()) {
            Party party = worth.party();
            rows.add(
                    List.of(
                            words.party(party.key()),
                            Cell.of(
                                    sheet.say(party.host() ? "host" : "guest"),
                                    party.host() ? "host" : "partner"),
                            sheet.share(party.discountRate()),
                            sheet.basis(party.rateBasis()),
                            sheet.basis(party.outside().money().basis()),
                            sheet.basis(worth.basis())));
        }
        sheet.add(
                "rates",
                List.of(
                        sheet.left("partner"),
                        sheet.left("role"),
                        sheet.right("rate"),
                        sheet.left("rate_basis"),
                        sheet.left("outside_basis"),
                        sheet.left("basis")),
                rows,
                "");
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
        List<List<Cell>> rows = new ArrayList<>();
        for (FairShares.Part part : point.parties()) {
            rows.add(
                    List.of(
                            words.party(part.party()),
                            sheet.money(part.whole()),
                            sheet.share(part.least()),
                            sheet.share(part.share()),
                            end(split.low(), part.party()),
                            end(split.high(), part.party()),
                            sheet.share(part.byTerms()),
                            sheet.money(part.gain())));
        }
        sheet.add(
                "surplus",
                List.of(
                        sheet.left("partner"),
                        sheet.right("whole"),
                        sheet.right("least_share"),
                        sheet.right("fair_share"),
                        sheet.right("fair_low"),
                        sheet.right("fair_high"),
                        sheet.right("by_terms"),
                        sheet.right("fair_gain")),
                rows,
                sheet.say("surplus.remark"));
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
        List<List<Cell>> rows = new ArrayList<>();
        for (Split.Reach reach : coalitions.reaches()) {
            rows.add(
                    List.of(
                            Cell.of(words.names(reach.members()), reach.members()),
                            sheet.money(reach.could()),
                            sheet.money(reach.shapley()),
                            sheet.money(reach.byTerms()),
                            sheet.basis(reach.basis())));
        }
        sheet.add(
                "coalitions",
                List.of(
                        sheet.left("members"),
                        sheet.right("could"),
                        sheet.right("shapley"),
                        sheet.right("terms_give"),
                        sheet.left("basis")),
                rows,
                sheet.say(coalitions.hasCore() ? "coalitions.remark" : "coalitions.no_core"));
    }

    private void ledger() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Ledger.Line line : split.ledger().lines()) {
            rows.add(
                    List.of(
                            Cell.of(line.year()),
                            words.party(line.party()),
                            plain(line.tax()),
                            plain(line.profit()),
                            plain(line.received()),
                            plain(line.paid()),
                            plain(line.invested()),
                            plain(line.net())));
        }
        sheet.add(
                LEDGER,
                List.of(
                        sheet.left("year"),
                        sheet.left("partner"),
                        sheet.right("tax"),
                        sheet.right("profit"),
                        sheet.right("received"),
                        sheet.right("paid"),
                        sheet.right("invested"),
                        sheet.right("net")),
                rows,
                sheet.say("ledger.remark"));
    }

    /// Money as a bare number of the region's currency, so that the table can be a file.
    private Cell plain(double amount) {
        return Cell.of(words.money(amount), amount);
    }

    private void payments() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Ledger.Payment payment : split.ledger().payments()) {
            rows.add(
                    List.of(
                            Cell.of(payment.year()),
                            words.party(payment.payer()),
                            words.party(payment.receiver()),
                            Cell.of(payment.term()),
                            plain(payment.amount())));
        }
        sheet.add(
                new Answer.Table(
                        "payments",
                        sheet.say("payments"),
                        List.of(
                                sheet.left("year"),
                                sheet.left("payer"),
                                sheet.left("receiver"),
                                sheet.left("term"),
                                sheet.right("amount")),
                        rows,
                        "",
                        Answer.Layout.DATA));
    }

    private void statistics() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Statistics each : split.statistics()) {
            rows.add(StatisticsCells.of(sheet, words, each));
        }
        sheet.add(
                "statistics", StatisticsCells.columns(sheet), rows, sheet.say("statistics.remark"));
    }
}
