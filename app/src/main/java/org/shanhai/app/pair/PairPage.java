package org.shanhai.app.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.CoverageWords;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.chains.Measured;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.pair.LatentLink;
import org.shanhai.pair.Paired;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.Ranking;
import org.shanhai.pair.Ranking.Ranked;
import org.shanhai.pair.Ranking.Standing;
import org.shanhai.pair.ScorePart;
import org.shanhai.pair.Weights;
import org.shanhai.profile.Coverage;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Measure;
import org.shanhai.region.Partner;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// What all answers about pairs say in the same way.
final class PairPage {
    /// Trade of two counties is written in millions (万 in Chinese).
    private static final double SIZE = 1e9;

    /// Quoted companies are told for so much output.
    private static final double FIRMS_OF = 1e10;

    private final Pairing pairing;
    private final Weights weights;
    private final Region region;
    private final Sheet sheet;
    private final Measured money;

    PairPage(Pairing pairing, Weights weights, Words words) {
        this.pairing = pairing;
        this.weights = weights;
        region = pairing.region();
        sheet = new Sheet(region, words, "pair.");
        money = new Measured(words, region, Measure.OUTPUT, region.currency(), SIZE);
    }

    Sheet sheet() {
        return sheet;
    }

    Measured money() {
        return money;
    }

    String say(String key, Object... arguments) {
        return sheet.say(key, arguments);
    }

    Cell place(Place place) {
        return sheet.place(place);
    }

    Cell industry(Industry industry) {
        return Cell.of(sheet.pick(industry.name(), industry.nameLocal()), industry.code());
    }

    Cell amount(double amount) {
        return Cell.of(money.plain(amount), amount);
    }

    void state(String key, Object... arguments) {
        String text = say(key, arguments);
        sheet.add(new Answer.Statement(key, text, text));
    }

    /// What the score is, and what counts in it beyond the standard.
    void stateMeaning() {
        List<String> beyond =
                Arrays.stream(ScorePart.values())
                        .filter(part -> !part.isInScore() && weights.of(part) > 0)
                        .map(part -> say(part.key()))
                        .toList();
        String text = say("meaning", sheet.list(beyond), beyond.size());
        sheet.add(new Answer.Statement("meaning", text, text));
    }

    /// How parts are weighed.
    ///
    /// @param rankings those told of: what counts in none of them is named apart
    Answer.Field weights(List<Ranking> rankings) {
        List<String> counted = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        for (ScorePart part : ScorePart.values()) {
            if (weights.of(part) > 0) {
                (rankings.stream().anyMatch(each -> each.counted().contains(part))
                                ? counted
                                : others)
                        .add(say("weight", say(part.key()), Numbers.plain(weights.of(part))));
            }
            json.put(part.key(), Cell.number(weights.of(part)));
        }
        String text =
                others.isEmpty()
                        ? sheet.list(counted)
                        : counted.isEmpty()
                                ? say("weights.none_counted", sheet.list(others))
                                : say("weights.counted", sheet.list(counted), sheet.list(others));
        return sheet.field("weights", new Cell(text, json));
    }

    /// How trade is known.
    Answer.Field trade() {
        return sheet.field("trade", sheet.basis(pairing.sales().basis()));
    }

    /// How much is known of what a place makes.
    Cell known(Place place) {
        Coverage coverage = pairing.structure().coverage(place);
        return Cell.of(
                coverage.isObserved() || coverage.firms() == 0
                        ? say(
                                "known_of",
                                coverage.present(),
                                coverage.absent(),
                                region.industries().count())
                        : say(
                                "known_by_firms",
                                coverage.firms(),
                                coverage.has(),
                                coverage.present()),
                coverage.present());
    }

    /// Says where there is no complementarity, why, and what would change it.
    void notRankable(Place place) {
        if (pairing.isComparable(place)) {
            return;
        }
        Coverage coverage = pairing.structure().coverage(place);
        String name = place(place).text();
        int industries = region.industries().count();
        String text =
                coverage.isTold()
                        ? say("not_rankable_others", name)
                        : say(
                                "not_rankable_here",
                                name,
                                coverage.figures(),
                                industries,
                                coverage.needed());
        Map<String, @Nullable Object> json = new LinkedHashMap<>(CoverageWords.json(coverage));
        json.put("industries", industries);
        json.put("observed_places", pairing.structure().observedCount());
        sheet.add(new Answer.Statement("not_rankable", text, json));
    }

    /// The parts that have a column for people; programs get all.
    private static final Set<ScorePart> SHOWN =
            EnumSet.of(
                    ScorePart.EXCESS,
                    ScorePart.COMPLEMENTARITY,
                    ScorePart.GAPS,
                    ScorePart.FIRMS,
                    ScorePart.LINKS,
                    ScorePart.DISTANCE);

    /// Columns of the parts: each with its rank, and for programs with its percentile.
    <R> Columns<R> declareParts(Columns<R> columns, Function<R, Optional<Ranked>> ranked) {
        return columns.each(
                List.of(ScorePart.values()), (more, part) -> declarePart(more, part, ranked));
    }

    private <R> void declarePart(
            Columns<R> columns, ScorePart part, Function<R, Optional<Ranked>> ranked) {
        boolean isMoney = part == ScorePart.LINKS || part == ScorePart.SIZE;
        String name = say(part.key());
        String title = isMoney ? say("in_unit", name, money.unit()) : name;
        boolean rough = part != ScorePart.DISTANCE && part != ScorePart.SIZE;
        Function<R, Optional<Standing>> standing =
                row -> ranked.apply(row).flatMap(one -> one.find(part));
        columns.labelled(
                        part.key(),
                        SHOWN.contains(part) ? title : "",
                        Kind.NUMBER,
                        row -> ranked.apply(row).map(one -> standing(one, part)).orElse(none()))
                .known(rough ? Basis.ESTIMATED : Basis.REPORTED)
                .data(
                        part.key() + "_low",
                        Kind.NUMBER,
                        row -> standing.apply(row).map(one -> one.value().low()).orElse(null))
                .data(
                        part.key() + "_high",
                        Kind.NUMBER,
                        row -> standing.apply(row).map(one -> one.value().high()).orElse(null))
                .data(
                        part.key() + "_rank",
                        Kind.NUMBER,
                        row -> standing.apply(row).map(Standing::rank).orElse(null))
                .data(
                        part.key() + "_percentile",
                        Kind.NUMBER,
                        row -> standing.apply(row).map(Standing::percentile).orElse(null));
    }

    private Cell standing(Ranked ranked, ScorePart part) {
        boolean shown = SHOWN.contains(part);
        return ranked.find(part)
                .map(
                        one ->
                                Cell.of(
                                        shown
                                                ? say(
                                                        "ranked",
                                                        plain(part, one.value().value()),
                                                        one.rank())
                                                : "",
                                        one.value().value()))
                .orElseGet(() -> shown ? Cell.unknown(say("dash")) : none());
    }

    /// Whether what could be is more than a tenth of the place's value added.
    Cell large(LatentLink link) {
        return new Cell(link.large() ? say("is_large") : "", link.large());
    }

    static Cell none() {
        return Cell.unknown("");
    }

    /// A value of a part as it is written in its column.
    String plain(ScorePart part, double value) {
        return switch (part) {
            case COMPLEMENTARITY, GAPS, ENCLAVES, BUDGET -> Numbers.plain(value);
            case FIRMS -> Numbers.plain(value * FIRMS_OF);
            case LINKS, SIZE -> money.plain(value);
            case EXCESS, CLASH -> Numbers.percent(value);
            case DISTANCE -> say("km", Numbers.plain(value));
        };
    }

    Cell score(Ranked ranked) {
        return ranked.score().isPresent()
                ? Cell.of(
                        Numbers.rough(100 * ranked.score().getAsDouble()),
                        ranked.score().getAsDouble())
                : Cell.unknown(say("dash"));
    }

    Cell rank(OptionalInt rank) {
        return rank.isPresent() ? Cell.of(rank.getAsInt()) : Cell.unknown(say("dash"));
    }

    /// The weakest basis of what the score rests on.
    Cell basis(Ranking ranking, Ranked ranked) {
        return ranking.basis(ranked).map(sheet::basis).orElse(none());
    }

    /// The name of a place the pack names in its pairs.
    Cell named(Paired paired) {
        return region.places().contains(paired.key())
                ? sheet.place(region.places().get(paired.key()))
                : Cell.of(paired.key());
    }

    /// What ties two places today.
    Cell kinds(Paired paired) {
        List<String> kinds = paired.rows().stream().map(Partner::kind).distinct().toList();
        return Cell.of(
                sheet.list(
                        kinds.stream()
                                .map(kind -> sheet.term("partner_kind", kind).text())
                                .toList()),
                String.join(";", kinds));
    }

    Cell sources(Paired paired) {
        return sheet.source(
                String.join(";", paired.rows().stream().map(Partner::source).distinct().toList()));
    }

    /// Whether a unit is a partner today.
    boolean isPaired(List<Paired> paired, Place unit) {
        return paired.stream().anyMatch(each -> each.unit().equals(Optional.of(unit)));
    }

    /// Why a partner of today has no rank.
    String unrankedBecause(Paired paired) {
        if (!region.places().contains(paired.key())) {
            return say("unranked.unknown");
        }
        Place place = region.places().get(paired.key());
        return region.places().isUnit(place) ? say("unranked.role") : say("unranked.sum");
    }
}
