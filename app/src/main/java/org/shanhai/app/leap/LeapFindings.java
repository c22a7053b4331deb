package org.shanhai.app.leap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.Feasibility;
import org.shanhai.leap.Shortlist;
import org.shanhai.region.Basis;

/// What is put forward first, or why nothing is. The command and the report say the same.
///
/// @param sheet with the prefix `leap.`
public record LeapFindings(Shortlist list, Sheet sheet, LeapWords words) {
    private static final int NAMED = 3;

    public List<Finding> findings() {
        List<Candidate> first = list.proposed().stream().limit(NAMED).toList();
        String place = words.place(list.place());
        Map<String, @Nullable Object> figure =
                JsonObject.of("first", first.stream().map(each -> each.industry().code()).toList());
        return List.of(
                new Finding(
                        first.isEmpty() ? "none" : "first",
                        first.isEmpty() ? none(place) : put(place, first),
                        new Cell("", figure),
                        sheet.sure(sheet.basis(Basis.ESTIMATED)),
                        "cards"));
    }

    private String put(String place, List<Candidate> first) {
        String names = sheet.list(first.stream().map(words::proposed).toList());
        return first.getFirst().feasibility() instanceof Feasibility.Told told
                ? sheet.say("finding.first", place, names, words.came(told))
                : sheet.say("finding.nearest", place, names);
    }

    /// Why nothing can be proposed: what was asked for is there, or barred, or cannot be bid for.
    private String none(String place) {
        List<Candidate> held = list.among(list.held());
        if (list.shown().isEmpty()) {
            return held.isEmpty()
                    ? sheet.say("finding.not_bid_for", place)
                    : sheet.say("finding.all_held", place, names(held));
        }
        return sheet.say("finding.none", place, names(list.shown()));
    }

    private String names(List<Candidate> of) {
        return sheet.list(
                of.stream()
                        .limit(NAMED)
                        .map(
                                each ->
                                        sheet.say(
                                                "head",
                                                words.name(each.industry()),
                                                words.classOf(each)))
                        .toList());
    }
}
