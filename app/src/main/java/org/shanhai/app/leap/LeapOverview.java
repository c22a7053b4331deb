package org.shanhai.app.leap;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.leap.Cards;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapClass;
import org.shanhai.leap.Shortlist;
import org.shanhai.leap.Stability;
import org.shanhai.leap.Utility;
import org.shanhai.profile.Coverage;
import org.shanhai.profile.Steadiness;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Theme;
import org.shanhai.work.Work;

/// Several places of a region: how many industries of each class, and the first names.
public final class LeapOverview {
    private static final int NAMED = 3;

    private LeapOverview() {}

    /// @param top how many places
    public static Answer of(
            Leap leap,
            List<Place> places,
            Utility utility,
            Optional<Theme> theme,
            int top,
            Words words) {
        Sheet sheet = new Sheet(leap.region(), words, "leap.");
        LeapWords names = new LeapWords(leap, words);
        List<Shortlist> lists = Work.inTurn(places, place -> leap.list(place, utility, theme));
        List<Stability> stabilities =
                Work.beside(lists, list -> leap.stability(list, Steadiness.HEAD));
        List<Cards> cards =
                IntStream.range(0, lists.size())
                        .mapToObj(k -> leap.cards(lists.get(k), stabilities.get(k)))
                        .toList();
        long rankable = stabilities.stream().filter(Stability::isRankable).count();
        if (stabilities.stream().anyMatch(Stability::told)) {
            sheet.find(
                    new Finding(
                            "rankable_of",
                            sheet.say("finding.rankable_of", rankable, places.size()),
                            new Cell("", Math.toIntExact(rankable)),
                            sheet.sure(sheet.basis(Basis.ESTIMATED)),
                            "places"));
        }
        List<Line> rows =
                IntStream.range(0, Math.min(top, lists.size()))
                        .mapToObj(k -> new Line(lists.get(k), stabilities.get(k), cards.get(k)))
                        .toList();
        sheet.add(
                sheet.columns(rows)
                        .place("place", line -> line.list().place())
                        .cell("told_by", line -> toldBy(line.list().coverage(), sheet))
                        .data("observed", Kind.TEXT, line -> line.list().coverage().isObserved())
                        .each(
                                List.of(LeapClass.values()),
                                (columns, kind) ->
                                        columns.labelled(
                                                kind.key(),
                                                names.name(kind),
                                                Kind.NUMBER,
                                                line ->
                                                        Cell.of(
                                                                line.list()
                                                                        .counts()
                                                                        .getOrDefault(kind, 0))))
                        .number(
                                "leap_if_in_reach",
                                line ->
                                        Cell.of(
                                                Math.toIntExact(
                                                        line.list()
                                                                .countIfInReach(LeapClass.LEAP))))
                        .cell("first", line -> first(line.cards(), sheet, names))
                        .number("stays", line -> stays(line.stability()))
                        .cell("rankable", line -> rankable(line.stability(), sheet))
                        .table(
                                "places",
                                sheet.say("all"),
                                sheet.say(rows.isEmpty() ? "no_mountain" : "all_remark"),
                                Answer.Layout.GRID));
        sheet.add(new Answer.Statement("assumed", sheet.say("assumed"), sheet.say("assumed")));
        return sheet.cited(sheet.say("title_all", places.size()));
    }

    private record Line(Shortlist list, Stability stability, Cards cards) {}

    private static Cell stays(Stability stability) {
        return stability.told()
                ? Cell.of(Numbers.wholePercent(stability.share()), stability.share())
                : Cell.unknown("");
    }

    private static Cell rankable(Stability stability, Sheet sheet) {
        return new Cell(sheet.say(stability.isRankable() ? "yes" : "no"), stability.isRankable());
    }

    /// What is put forward, as on the page of the place; marked where nothing holds.
    private static Cell first(Cards cards, Sheet sheet, LeapWords names) {
        List<Industry> first =
                cards.cards().stream()
                        .limit(NAMED)
                        .map(each -> each.candidate().industry())
                        .toList();
        String text = sheet.list(first.stream().map(names::name).toList());
        return new Cell(
                cards.nearest() && !first.isEmpty() ? sheet.say("first_nearest", text) : text,
                String.join(";", first.stream().map(Industry::code).toList()));
    }

    private static Cell toldBy(Coverage coverage, Sheet sheet) {
        return switch (coverage.why()) {
            case NOT -> Cell.of(sheet.say("told_by.figures"), "figures");
            case SAMPLE -> Cell.of(sheet.say("told_by.firms", coverage.firms()), "firms");
            case FEW_FIGURES, PRESENCES_ONLY, NOTHING ->
                    Cell.of(sheet.say("told_by.nothing"), "nothing");
        };
    }
}
