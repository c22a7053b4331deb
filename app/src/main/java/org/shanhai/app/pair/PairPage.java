package org.shanhai.app.pair;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.pair.PairProspect;
import org.shanhai.pair.PairTrade;
import org.shanhai.pair.Paired;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.SideGain;
import org.shanhai.region.Industry;
import org.shanhai.region.Partner;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// What all answers about pairs say in the same way.
final class PairPage {
    private final Pairing pairing;
    private final Region region;
    private final Sheet sheet;

    PairPage(Pairing pairing, Words words) {
        this.pairing = pairing;
        region = pairing.region();
        sheet = new Sheet(region, words, "pair.");
        sheet.add(PairSkill.statement(words, pairing));
    }

    Sheet sheet() {
        return sheet;
    }

    String say(String key, Object... arguments) {
        return sheet.say(key, arguments);
    }

    void state(String key, Object... arguments) {
        String text = say(key, arguments);
        sheet.add(new Answer.Statement(key, text, text));
    }

    Cell place(Place place) {
        return sheet.place(place);
    }

    String name(Place place) {
        return place(place).text();
    }

    Cell industry(Industry industry) {
        return Cell.of(sheet.pick(industry.name(), industry.nameLocal()), industry.code());
    }

    String name(Industry industry) {
        return industry(industry).text();
    }

    String money(double amount) {
        return sheet.roughMoney(amount).text();
    }

    /// Money a year as it is told of a model, a number for programs.
    Cell amount(double amount) {
        return Cell.of(money(amount), amount);
    }

    /// Likewise persons.
    Cell persons(OptionalDouble jobs) {
        return sheet.maybe(jobs, Numbers::rough);
    }

    /// What a trial plant sells, and what it rests on.
    Answer.Field plant() {
        return sheet.field("plant", sheet.roughMoney(pairing.plantSales()));
    }

    void addMeaning() {
        sheet.state("meaning");
    }

    /// Times out of a hundred.
    Cell chance(OptionalDouble chance) {
        return sheet.maybe(chance, value -> Long.toString(Math.round(100 * value)));
    }

    /// A number without its unit.
    String jobs(SideGain gain) {
        return gain.jobs().isPresent()
                ? Numbers.rough(gain.jobs().getAsDouble())
                : sheet.notKnown().text();
    }

    /// How many more of the prospects are worth as much as the first, to the two digits that are
    /// told.
    static int asMuch(List<PairProspect> prospects) {
        double[] told =
                prospects.stream()
                        .flatMap(each -> each.best().stream())
                        .mapToDouble(trade -> Numbers.twoDigits(trade.both().valueAdded()))
                        .toArray();
        return (int) Arrays.stream(told).filter(each -> each == told[0]).count() - 1;
    }

    /// Columns of the best trade of a pair: what it is, and what it brings both and each.
    <R> Columns<R> declareWorth(Columns<R> columns, Function<R, Optional<PairTrade>> best) {
        columns.column(
                "trade",
                Kind.INDUSTRY,
                row ->
                        best.apply(row)
                                .map(trade -> industry(trade.trade()))
                                .orElse(Cell.unknown(say("no_trade"))));
        worth(columns, "both", best, trade -> trade.both().valueAdded());
        jobs(columns, "both_jobs", best, PairTrade::both);
        worth(columns, "here", best, trade -> trade.here().valueAdded());
        worth(columns, "there", best, trade -> trade.there().valueAdded());
        return columns;
    }

    private <R> void worth(
            Columns<R> columns,
            String key,
            Function<R, Optional<PairTrade>> best,
            ToDoubleFunction<PairTrade> value) {
        columns.number(
                key,
                row ->
                        best.apply(row)
                                .map(trade -> amount(value.applyAsDouble(trade)))
                                .orElse(none()));
    }

    private <R> void jobs(
            Columns<R> columns,
            String key,
            Function<R, Optional<PairTrade>> best,
            Function<PairTrade, SideGain> side) {
        columns.guess(
                key,
                row ->
                        best.apply(row)
                                .map(side)
                                .map(gain -> gain.jobs())
                                .map(this::persons)
                                .orElse(none()));
    }

    static Cell none() {
        return Cell.unknown("");
    }

    /// The prospects with a chance, the likeliest first.
    static List<PairProspect> likeliest(List<PairProspect> prospects) {
        return prospects.stream()
                .filter(each -> each.chance().isPresent())
                .sorted(Comparator.comparingDouble(each -> -each.chance().getAsDouble()))
                .toList();
    }

    /// The name of a place the pack names in its pairs.
    Cell named(Paired paired) {
        return region.places().contains(paired.key())
                ? sheet.place(region.places().get(paired.key()))
                : Cell.of(paired.key());
    }

    /// What ties two places today.
    Cell kinds(Paired paired) {
        return kinds(paired.rows().stream().map(Partner::kind));
    }

    private Cell kinds(Stream<String> all) {
        List<String> kinds = all.distinct().toList();
        return Cell.of(
                sheet.list(
                        kinds.stream()
                                .map(kind -> sheet.term("partner_kind", kind).text())
                                .toList()),
                String.join(";", kinds));
    }

    /// That a partner is tied already, or how likely it is; empty where nothing tells.
    String tie(PairProspect prospect) {
        return !prospect.tied().isEmpty()
                ? say("tied", tied(prospect))
                : prospect.couldCome() ? say("such", chance(prospect.chance()).text()) : "";
    }

    /// The kinds of ties that are known.
    String tied(PairProspect prospect) {
        return kinds(prospect.tied().stream()).text();
    }

    Cell today(PairProspect prospect) {
        return prospect.today().map(this::kinds).orElse(none());
    }

    Cell sources(Paired paired) {
        return sheet.source(
                String.join(";", paired.rows().stream().map(Partner::source).distinct().toList()));
    }

    /// Why nothing is said of a partner of today.
    String untoldBecause(Paired paired) {
        if (!region.places().contains(paired.key())) {
            return say("untold.unknown");
        }
        Place place = region.places().get(paired.key());
        return region.places().isUnit(place) ? say("untold.role") : say("untold.sum");
    }
}
