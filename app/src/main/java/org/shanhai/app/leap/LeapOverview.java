package org.shanhai.app.leap;

import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapClass;
import org.shanhai.leap.LeapOrder;
import org.shanhai.leap.Shortlist;
import org.shanhai.profile.Coverage;
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
            LeapOrder order,
            Optional<Theme> theme,
            int top,
            Words words) {
        Sheet sheet = new Sheet(leap.region(), words, "leap.");
        PlaceRemarks.add(sheet);
        LeapWords names = new LeapWords(leap, words);
        List<Shortlist> lists = Work.inTurn(places, place -> leap.list(place, order, theme));
        List<Shortlist> rows = lists.stream().limit(top).toList();
        sheet.add(
                sheet.columns(rows)
                        .place("place", Shortlist::place)
                        .cell("told_by", line -> toldBy(line.coverage(), sheet))
                        .data("observed", Kind.TEXT, line -> line.coverage().isObserved())
                        .each(
                                List.of(LeapClass.values()),
                                (columns, kind) ->
                                        columns.labelled(
                                                kind.key(),
                                                names.name(kind),
                                                Kind.NUMBER,
                                                line ->
                                                        Cell.of(
                                                                line.counts()
                                                                        .getOrDefault(kind, 0))))
                        .number(
                                "leap_if_in_reach",
                                line ->
                                        Cell.of(
                                                Math.toIntExact(
                                                        line.countIfInReach(LeapClass.LEAP))))
                        .cell("first", line -> first(line, sheet, names))
                        .table(
                                "places",
                                sheet.say("all"),
                                sheet.say(rows.isEmpty() ? "no_mountain" : "all_remark"),
                                Answer.Layout.GRID));
        lists.stream()
                .findFirst()
                .ifPresent(list -> sheet.add(new LeapSkill(list, sheet).statement()));
        sheet.add(new Answer.Statement("assumed", sheet.say("assumed"), sheet.say("assumed")));
        return sheet.cited(sheet.say("title_all", places.size()));
    }

    /// What is put forward, as on the page of the place.
    private static Cell first(Shortlist list, Sheet sheet, LeapWords names) {
        List<Candidate> first = list.proposed().stream().limit(NAMED).toList();
        return new Cell(
                sheet.list(first.stream().map(names::proposed).toList()),
                String.join(";", first.stream().map(each -> each.industry().code()).toList()));
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
