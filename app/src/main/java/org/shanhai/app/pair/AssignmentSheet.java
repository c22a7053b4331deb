package org.shanhai.app.pair;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.answer.Within;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.pair.Assignment.Assigned;
import org.shanhai.pair.Assignment.Couple;
import org.shanhai.pair.Assignment.Infeasible;
import org.shanhai.pair.Assignment.Lot;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.Ranking;
import org.shanhai.pair.Ranking.Ranked;
import org.shanhai.pair.Weights;
import org.shanhai.region.Basis;

/// Partners assigned to all mountain places at once, or why that cannot be.
public final class AssignmentSheet {
    private AssignmentSheet() {}

    /// @param rankings of all mountain places, in their order
    public static Answer of(
            Pairing pairing,
            List<Ranking> rankings,
            Assigned assigned,
            Weights weights,
            Words words) {
        PairPage page = new PairPage(pairing, weights, words);
        PlaceRemarks.add(page.sheet());
        page.sheet()
                .values()
                .field("mountain_places", Cell.of(assigned.couples().size()))
                .field("most", Cell.of(assigned.most()))
                .field("total", points(assigned.total()))
                .field(
                        "greedy",
                        Cell.of(
                                page.say(
                                        "greedy_of",
                                        points(assigned.greedy()).text(),
                                        assigned.placedGreedily()),
                                assigned.greedy()))
                .field("today_total", today(page, assigned))
                .field("random", random(page, assigned.random()))
                .field("all_kept", allKept(page, assigned))
                .field(page.weights(rankings))
                .field(page.trade())
                .add("asked");
        page.stateMeaning();
        page.state("meaning_assign", assigned.most());
        List<Line> rows =
                IntStream.range(0, rankings.size())
                        .mapToObj(k -> new Line(assigned.couples().get(k), rankings.get(k)))
                        .toList();
        Columns<Line> columns = page.sheet().columns(rows);
        columns.place("place", row -> row.couple().place())
                .place("partner", row -> row.couple().partner())
                .number("score", row -> points(row.couple().score()))
                .known(Basis.ESTIMATED)
                .number("own_rank", row -> Cell.of(row.couple().rank()));
        page.declareParts(columns, row -> Optional.of(row.given()))
                .place("first_choice", row -> row.couple().first())
                .cell("today", row -> PlacesSheet.today(pairing, page, row.ranking()))
                .column("basis", Kind.BASIS, row -> page.basis(row.ranking(), row.given()))
                .add("assignment");
        page.sheet().add(KeptParts.table(page, assigned.kept()));
        page.sheet().add(scores(pairing, page, rankings));
        page.sheet().add(PairSkill.statement(page.sheet(), pairing, weights));
        return page.sheet().cited(page.say("title_assign"));
    }

    /// Every possible pair, for programs.
    private static Answer.Table scores(Pairing pairing, PairPage page, List<Ranking> rankings) {
        return page.sheet()
                .columns(Within.each(rankings, Ranking::partners))
                .place("place", row -> row.whole().place())
                .place("partner", row -> row.part().partner())
                .number("score", row -> page.score(row.part()))
                .number("rank", row -> page.rank(row.part().rank()))
                .data(
                        "today",
                        Kind.TEXT,
                        row ->
                                page.isPaired(
                                        pairing.paired(row.whole().place()), row.part().partner()))
                .data("scores");
    }

    /// What a place is given.
    private record Line(Couple couple, Ranking ranking) {
        Ranked given() {
            return ranking.find(couple.partner()).orElseThrow();
        }
    }

    /// Scores are told from 0 to 100.
    static Cell points(double score) {
        return Cell.of(Numbers.plain(100 * score), score);
    }

    private static Cell random(PairPage page, Lot random) {
        return new Cell(
                page.say(
                        "random_of",
                        points(random.mean()).text(),
                        points(random.low()).text(),
                        points(random.high()).text(),
                        random.times()),
                JsonObject.of(
                        "mean", Cell.number(random.mean()),
                        "low", Cell.number(random.low()),
                        "high", Cell.number(random.high()),
                        "times", random.times()));
    }

    private static Cell allKept(PairPage page, Assigned assigned) {
        if (assigned.kept().isEmpty()) {
            return Cell.unknown(page.say("kept_none"));
        }
        if (assigned.allKept().isEmpty()) {
            return Cell.unknown(page.say("all_kept_cannot", assigned.most()));
        }
        double with = assigned.allKept().getAsDouble();
        return Cell.of(
                page.say(
                        "all_kept_of",
                        points(with).text(),
                        assigned.kept().size(),
                        points(assigned.total() - with).text()),
                with);
    }

    private static Cell today(PairPage page, Assigned assigned) {
        if (assigned.today().places() == 0) {
            return Cell.unknown(page.say("today_none"));
        }
        return new Cell(
                page.say(
                        "today_of",
                        points(assigned.today().paired()).text(),
                        points(assigned.today().assigned()).text(),
                        assigned.today().places()),
                JsonObject.of(
                        "places",
                        assigned.today().places(),
                        "today",
                        Cell.number(assigned.today().paired()),
                        "assigned",
                        Cell.number(assigned.today().assigned())));
    }

    /// Why not every place can have a partner.
    public static Answer of(Pairing pairing, Infeasible none, Weights weights, Words words) {
        PairPage page = new PairPage(pairing, weights, words);
        String text =
                none.partners() == 0 || none.places() == 0
                        ? page.say("infeasible_nobody", none.places(), none.partners())
                        : none.least().isPresent()
                                ? page.say(
                                        "infeasible",
                                        none.places(),
                                        none.partners(),
                                        none.most(),
                                        none.least().getAsInt())
                                : page.say("infeasible_ever", none.places(), none.partners());
        page.sheet()
                .add(
                        new Answer.Statement(
                                "infeasible",
                                text,
                                JsonObject.of(
                                        "places",
                                        none.places(),
                                        "partners",
                                        none.partners(),
                                        "most",
                                        none.most(),
                                        "least",
                                        none.least().isPresent()
                                                ? none.least().getAsInt()
                                                : null)));
        return page.sheet().cited(page.say("title_assign"));
    }
}
