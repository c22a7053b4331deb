package org.shanhai.app.leap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.leap.Aim;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapClass;
import org.shanhai.leap.Shortlist;
import org.shanhai.region.Place;

/// All mountain places of a region: how many industries of each class, and the first names.
public final class LeapOverview {
    private static final int NAMED = 3;

    private LeapOverview() {}

    /// @param top how many places
    public static Answer of(Leap leap, Aim aim, int top, Words words) {
        Sheet sheet = new Sheet(leap.region(), words, "leap.");
        LeapWords names = new LeapWords(leap, words);
        List<Answer.Column> columns = new ArrayList<>();
        columns.add(sheet.left("place"));
        columns.add(sheet.left("observed_word"));
        for (LeapClass kind : LeapClass.values()) {
            columns.add(new Answer.Column(kind.key(), names.name(kind), true));
        }
        columns.add(new Answer.Column("leap_if_in_reach", sheet.say("leap_if_in_reach"), true));
        columns.add(sheet.left("first"));
        List<Place> places = leap.listMountain();
        List<List<Cell>> rows =
                places.stream()
                        .limit(top)
                        .map(place -> row(leap, place, aim, sheet, names))
                        .toList();
        sheet.add(
                new Answer.Table(
                        "places",
                        sheet.say("all"),
                        columns,
                        rows,
                        rows.isEmpty() ? sheet.say("no_mountain") : sheet.say("all_remark")));
        sheet.add(new Answer.Statement("assumed", sheet.say("assumed"), sheet.say("assumed")));
        return sheet.cited(sheet.say("title_all", places.size()));
    }

    private static List<Cell> row(Leap leap, Place place, Aim aim, Sheet sheet, LeapWords names) {
        Shortlist list = leap.list(place, aim);
        Map<LeapClass, Integer> counts = list.counts();
        List<Cell> row = new ArrayList<>();
        row.add(sheet.place(list.place()));
        row.add(
                new Cell(
                        sheet.say(list.coverage().isObserved() ? "yes" : "no"),
                        list.coverage().isObserved()));
        for (LeapClass kind : LeapClass.values()) {
            row.add(Cell.of(counts.getOrDefault(kind, 0)));
        }
        row.add(Cell.of(Math.toIntExact(list.countIfInReach(LeapClass.LEAP))));
        List<Candidate> first =
                IntStream.range(0, Math.min(NAMED, list.ranked().size()))
                        .mapToObj(list.ranked()::get)
                        .toList();
        row.add(
                new Cell(
                        sheet.list(
                                first.stream().map(each -> names.name(each.industry())).toList()),
                        String.join(
                                ";", first.stream().map(each -> each.industry().code()).toList())));
        return row;
    }
}
