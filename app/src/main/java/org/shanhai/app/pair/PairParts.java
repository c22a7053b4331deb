package org.shanhai.app.pair;

import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.chains.Ranges;
import org.shanhai.app.text.Numbers;
import org.shanhai.pair.Pair;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.Ranking.Standing;
import org.shanhai.pair.ScorePart;
import org.shanhai.pair.Weights;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;
import org.shanhai.supply.Amount;

/// The parts of a pair's score: each with its value and rank, and what stands behind it.
record PairParts(
        Pairing pairing, PairPage page, Weights weights, Pair pair, Place place, Place partner) {
    /// @param top how many lines of each list
    void add(int top) {
        addParts();
        pair.added().ifPresent(added -> addComplementarity(added, top));
        addExcess();
    }

    private void addParts() {
        page.sheet()
                .columns(List.of(ScorePart.values()))
                .cell("part", part -> Cell.of(page.say(part.key()), part.key()))
                .number(
                        "value",
                        part ->
                                standing(part)
                                        .map(
                                                known ->
                                                        Cell.of(
                                                                ranged(part, known),
                                                                known.value().value()))
                                        .orElseGet(() -> Cell.unknown(page.say("not_known"))))
                .known(Basis.ESTIMATED)
                .data(
                        "low",
                        Kind.NUMBER,
                        part -> standing(part).map(known -> known.value().low()).orElse(null))
                .data(
                        "high",
                        Kind.NUMBER,
                        part -> standing(part).map(known -> known.value().high()).orElse(null))
                .number("rank", part -> standing(part).map(this::rank).orElse(PairPage.none()))
                .number(
                        "percentile",
                        part ->
                                standing(part)
                                        .map(
                                                known ->
                                                        Cell.of(
                                                                Numbers.plain(
                                                                        100 * known.percentile()),
                                                                known.percentile()))
                                        .orElse(PairPage.none()))
                .known(Basis.ESTIMATED)
                .column(
                        "basis",
                        Kind.BASIS,
                        part ->
                                standing(part)
                                        .map(known -> page.sheet().basis(known.value().basis()))
                                        .orElse(PairPage.none()))
                .number("part_weight", part -> Cell.plain(weights.of(part)))
                .text("scale", part -> page.say("about." + part.key(), page.money().unit()))
                .add("parts");
    }

    private Optional<Standing> standing(ScorePart part) {
        return pair.ranked().find(part);
    }

    private Cell rank(Standing known) {
        return new Cell(page.say("rank_of", known.rank(), known.of()), known.rank());
    }

    private String ranged(ScorePart part, Standing standing) {
        String value = page.plain(part, standing.value().value());
        Amount told = Ranges.rough(standing.value().range());
        String low = page.plain(part, told.low());
        String high = page.plain(part, told.high());
        return low.equals(high) ? value : page.say("ranged", value, low, high);
    }

    private void addComplementarity(Pair.Added added, int top) {
        var addition = added.addition();
        String text =
                page.say(
                        pairing.structure().cells().isSampled() ? "added_how.sampled" : "added_how",
                        page.place(partner).text(),
                        addition.brought(),
                        page.place(place).text(),
                        Numbers.rough(addition.sum()),
                        Numbers.rough(addition.expected()),
                        Numbers.rough(addition.z()),
                        Numbers.rough(added.p()),
                        Numbers.rough(added.adjusted()));
        page.sheet()
                .add(
                        new Answer.Statement(
                                "complementarity",
                                text,
                                JsonObject.of(
                                        "brought",
                                        addition.brought(),
                                        "sum",
                                        Cell.number(addition.sum()),
                                        "expected",
                                        Cell.number(addition.expected()),
                                        "z",
                                        Cell.number(addition.z()),
                                        "p",
                                        Cell.number(added.p()),
                                        "p_adjusted",
                                        Cell.number(added.adjusted()))));
        page.sheet()
                .columns(
                        added.gains().stream()
                                .filter(gain -> gain.addition() > 0)
                                .limit(top)
                                .toList())
                .column("industry", Kind.INDUSTRY, gain -> page.industry(gain.industry()))
                .share("density", gain -> gain.density())
                .known(Basis.ESTIMATED)
                .share("addition", gain -> gain.addition())
                .known(Basis.ESTIMATED)
                .basis(gain -> Basis.DERIVED)
                .add("gains");
        page.sheet()
                .columns(added.brought().stream().limit(top).toList())
                .column("industry", Kind.INDUSTRY, brought -> page.industry(brought.industry()))
                .number(
                        "worth",
                        brought -> Cell.of(Numbers.rough(brought.worth()), brought.worth()))
                .known(Basis.ESTIMATED)
                .basis(brought -> Basis.DERIVED)
                .add("brought");
    }

    private void addExcess() {
        Pairing.Links links = pairing.links(place, partner);
        page.sheet()
                .add(
                        new Answer.Statement(
                                "excess_how",
                                page.say(
                                        "excess_how",
                                        page.place(place).text(),
                                        page.place(partner).text(),
                                        page.amount(links.now()).rough().text(),
                                        page.amount(links.expected()).rough().text(),
                                        page.money().unit()),
                                JsonObject.of(
                                        "now",
                                        Cell.number(links.now()),
                                        "expected",
                                        Cell.number(links.expected()))));
    }
}
