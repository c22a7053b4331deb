package org.shanhai.app.recruit;

import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.recruit.Recruitment;
import org.shanhai.region.Industry;
import org.shanhai.region.Region;

/// Whom each of several places could call, one line a place.
public final class RecruitOverview {
    private static final int NAMED = 3;

    private RecruitOverview() {}

    public static Answer of(Region region, List<Recruitment> places, Words words) {
        Sheet sheet = new Sheet(region, words, "recruit.");
        PlaceRemarks.add(sheet);
        RecruitWords names = new RecruitWords(sheet);
        sheet.columns(places)
                .place("place", Recruitment::place)
                .cell("gaps_named", each -> gaps(each, names))
                .cell(
                        "call_on",
                        each ->
                                each.gaps().stream()
                                        .findFirst()
                                        .map(gap -> call(gap, sheet, names))
                                        .orElse(Cell.unknown("–")))
                .add("places");
        sheet.add(new RecruitSkill(sheet).statement());
        return sheet.cited(sheet.say("title_all", places.size()));
    }

    private static Cell gaps(Recruitment recruitment, RecruitWords names) {
        List<Industry> industries =
                recruitment.gaps().stream().limit(NAMED).map(gap -> gap.node().industry()).toList();
        return industries.isEmpty()
                ? Cell.unknown("–")
                : Cell.of(
                        names.names(industries), industries.stream().map(Industry::code).toList());
    }

    private static Cell call(Recruitment.Gap gap, Sheet sheet, RecruitWords names) {
        List<String> targets = names.head(gap, NAMED).stream().map(names::target).toList();
        return Optional.of(targets)
                .filter(some -> !some.isEmpty())
                .map(some -> Cell.of(sheet.list(some), some))
                .orElse(Cell.unknown("–"));
    }
}
