package org.shanhai.app.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.answer.Within;
import org.shanhai.app.chains.Measured;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.pair.LikelyTies;
import org.shanhai.pair.OpenedTrade;
import org.shanhai.pair.OpenedTrade.Burden;
import org.shanhai.pair.OpenedTrade.Sides;
import org.shanhai.pair.OpenedTrade.TaxPart;
import org.shanhai.pair.PairProspect;
import org.shanhai.pair.Pairing;
import org.shanhai.plan.Loss;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// One place and one partner: how likely a tie is, and up to three plants laid open.
public final class PairSheet {
    private static final int YEARS = 10;

    private final Pairing pairing;
    private final PairPage page;
    private final TradeWords words;
    private final Place place;
    private final PairProspect prospect;
    private final List<OpenedTrade> trades;

    /// @param trades plants of the two laid open
    /// @param losses by trade, what the plan of the region's projects loses to a plant
    public PairSheet(
            Pairing pairing,
            Place place,
            PairProspect prospect,
            List<OpenedTrade> trades,
            Map<Industry, Loss> losses,
            Words words) {
        this.pairing = pairing;
        this.place = place;
        this.prospect = prospect;
        page = new PairPage(pairing, words);
        this.words = new TradeWords(page, losses);
        this.trades = trades;
    }

    /// Where the plants would stand; empty where there are none.
    private String site() {
        return prospect.best().map(trade -> page.name(trade.site())).orElse("");
    }

    private String owner() {
        return prospect.best().map(trade -> page.name(trade.owner())).orElse("");
    }

    private String there() {
        return page.name(prospect.partner());
    }

    /// @param top how many lines of each list
    public Answer answer(int top) {
        PlaceRemarks.add(page.sheet(), place);
        find();
        page.sheet()
                .values()
                .field("place", page.place(place))
                .field("partner", page.place(prospect.partner()))
                .field("chance", page.chance(prospect.chance()))
                .field(
                        "paired_today",
                        prospect.today()
                                .map(
                                        each ->
                                                new Cell(
                                                        page.kinds(each).text()
                                                                + " "
                                                                + page.sources(each).text(),
                                                        page.kinds(each).json()))
                                .orElse(Cell.unknown(page.say("not_today"))))
                .field(page.plant())
                .add("asked");
        page.addMeaning();
        addCards();
        addNumbers();
        addBurdens();
        addSupplies(top);
        addTerms();
        return page.sheet().cited(page.say("title_pair", page.name(place), there()));
    }

    private void find() {
        if (!prospect.tied().isEmpty()) {
            page.sheet()
                    .find(
                            "tied",
                            Basis.DERIVED,
                            prospect.tied().size(),
                            "asked",
                            page.name(place),
                            there(),
                            page.tied(prospect));
        } else if (prospect.chance().isPresent()) {
            page.sheet()
                    .find(
                            "chance",
                            Basis.ESTIMATED,
                            prospect.chance().getAsDouble(),
                            "asked",
                            page.name(place),
                            there(),
                            page.chance(prospect.chance()).text(),
                            Long.toString(
                                    Math.round(
                                            100
                                                    * pairing.likely()
                                                            .map(LikelyTies::base)
                                                            .orElse(0.0))));
        }
        prospect.best()
                .ifPresent(
                        trade ->
                                page.sheet()
                                        .find(
                                                "trade",
                                                Basis.ASSUMED,
                                                trade.both().valueAdded(),
                                                "cards",
                                                page.name(trade.owner()),
                                                page.name(trade.trade()),
                                                page.name(trade.site()),
                                                page.money(trade.both().valueAdded()),
                                                page.jobs(trade.both())));
    }

    private void addCards() {
        page.sheet()
                .add(
                        page.sheet()
                                .<OpenedTrade>columns(trades)
                                .labelled(
                                        "industry",
                                        "",
                                        Kind.TEXT,
                                        each ->
                                                Cell.of(
                                                        words.head(each),
                                                        each.trade().trade().code()))
                                .text("why", words::why)
                                .labelled(
                                        "gains_here",
                                        page.say("gains", site()),
                                        Kind.TEXT,
                                        each -> Cell.of(words.here(each)))
                                .labelled(
                                        "gains_there",
                                        page.say("gains", owner()),
                                        Kind.TEXT,
                                        each -> Cell.of(words.there(each)))
                                .text("agree", words::agree)
                                .text("nature", words::nature)
                                .text("quota", words::quota)
                                .text("park", words::park)
                                .text("who", words::who)
                                .table(
                                        "cards",
                                        page.say("cards", page.money(pairing.plantSales())),
                                        trades.isEmpty()
                                                ? page.say("worth_none")
                                                : page.say("cards_remark"),
                                        Answer.Layout.HEADED));
    }

    /// All of it in numbers.
    private void addNumbers() {
        page.sheet()
                .add(
                        page.declareWorth(
                                        page.sheet().<OpenedTrade>columns(trades),
                                        each -> Optional.of(each.trade()))
                                .number("profit", each -> page.amount(each.trade().profit()))
                                .number("wages_here", each -> page.amount(each.wages().here()))
                                .number("wages_there", each -> page.amount(each.wages().there()))
                                .quiet("tax_here", each -> told(each.localTax(), Sides::here))
                                .quiet("tax_there", each -> told(each.localTax(), Sides::there))
                                .quiet("tax_least", each -> told(each.taxPart(), TaxPart::least))
                                .quiet("tax_fair", each -> told(each.taxPart(), TaxPart::fair))
                                .number("region", each -> page.amount(each.region()))
                                .number("outside", each -> page.amount(each.outside()))
                                .quiet(
                                        "park_both",
                                        each -> OptionalDouble.of(each.park().both().valueAdded()))
                                .quiet("park_away", each -> OptionalDouble.of(each.park().away()))
                                .quiet(
                                        "plan_loses_least",
                                        each -> told(words.loss(each), Loss::atLeast))
                                .quiet(
                                        "plan_loses_most",
                                        each -> told(words.loss(each), Loss::atMost))
                                .share("supplied", OpenedTrade::supplied)
                                .basis(each -> Basis.ASSUMED)
                                .table(
                                        "trades",
                                        page.say("trades"),
                                        page.say("trades_remark"),
                                        Answer.Layout.GRID));
    }

    private static <T> OptionalDouble told(Optional<T> of, ToDoubleFunction<T> value) {
        return of.map(each -> OptionalDouble.of(value.applyAsDouble(each)))
                .orElse(OptionalDouble.empty());
    }

    private void addBurdens() {
        page.sheet()
                .add(
                        page.sheet()
                                .<Within<OpenedTrade, Burden>>columns(
                                        Within.each(trades, OpenedTrade::nature))
                                .column(
                                        "trade",
                                        Kind.INDUSTRY,
                                        row -> page.industry(row.whole().trade().trade()))
                                .cell("pressure", row -> pressure(row.part()))
                                .guess(
                                        "amount",
                                        row ->
                                                page.sheet()
                                                        .figure(
                                                                row.part().amount(),
                                                                row.part().pressure().unit()))
                                .guess("times", row -> row.part().times(), Numbers::rough)
                                .basis(row -> row.part().pressure().basis())
                                .table(
                                        "burdens",
                                        page.say("burdens"),
                                        page.say("burdens_remark"),
                                        Answer.Layout.GRID));
    }

    private Cell pressure(Burden burden) {
        return new Measured(page.sheet().words(), pairing.region(), burden.pressure()).nameCell();
    }

    private void addSupplies(int top) {
        page.sheet()
                .columns(Within.each(trades, each -> each.supplies().stream().limit(top).toList()))
                .column("trade", Kind.INDUSTRY, row -> page.industry(row.whole().trade().trade()))
                .column("product", Kind.INDUSTRY, row -> page.industry(row.part().product()))
                .number("bought", row -> page.amount(row.part().amount()))
                .basis(row -> Basis.ESTIMATED)
                .add("supplies");
    }

    /// What [org.shanhai.split] reads: the first trade as terms, with its numbers filled in.
    private record Term(
            String what, String party, String partner, String years, String value, String basis) {}

    private void addTerms() {
        List<Term> rows = new ArrayList<>();
        Optional<OpenedTrade> first =
                trades.stream().filter(each -> each.taxPart().isPresent()).findFirst();
        first.ifPresent(each -> addTerms(rows, each));
        page.sheet()
                .add(
                        page.sheet()
                                .<Term>columns(rows)
                                .named("what", row -> Cell.of(row.what()))
                                .named("party", row -> Cell.of(row.party()))
                                .named("partner", row -> Cell.of(row.partner()))
                                .named("years", row -> Cell.of(row.years()))
                                .named("value", row -> Cell.of(row.value()))
                                .named("basis", row -> Cell.of(row.basis()))
                                .table(
                                        "terms",
                                        page.say(
                                                "terms",
                                                first.map(each -> page.name(each.trade().trade()))
                                                        .orElse(page.say("dash"))),
                                        page.say("terms_remark", page.name(place), there()),
                                        Answer.Layout.GRID));
    }

    private void addTerms(List<Term> rows, OpenedTrade opened) {
        String host = page.name(opened.trade().site());
        String owner = page.name(opened.trade().owner());
        int year = pairing.region().baseYear();
        String years = (year + 1) + "-" + (year + YEARS);
        String assumed = Basis.ASSUMED.key();
        rows.add(new Term("name", "", "", "", page.name(opened.trade().trade()), ""));
        rows.add(new Term("years", "", "", years, "", ""));
        rows.add(new Term("party", host, "", "", "host", ""));
        rows.add(new Term("party", owner, "", "", "partner", ""));
        rows.add(new Term("discount_rate", host, "", "", "4%", assumed));
        rows.add(new Term("discount_rate", owner, "", "", "4%", assumed));
        Sides tax = opened.localTax().orElseThrow();
        rows.add(new Term("local_tax", "", "", years, yearly(tax.here()), assumed));
        rows.add(new Term("outside", host, "", "", yearly(0), assumed));
        rows.add(new Term("outside", owner, "", "", yearly(Math.max(0, -tax.there())), assumed));
        rows.add(new Term("output", "", "", years, yearly(pairing.plantSales()), assumed));
        rows.add(
                new Term(
                        "share",
                        host,
                        owner,
                        "",
                        Numbers.plain(100 * opened.taxPart().orElseThrow().fair()) + "%",
                        assumed));
    }

    /// As the file of terms reads it.
    private String yearly(double amount) {
        return Math.round(amount) + " " + pairing.region().currency() + "/a";
    }
}
