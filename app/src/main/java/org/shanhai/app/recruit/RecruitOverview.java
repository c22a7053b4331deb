package org.shanhai.app.recruit;

import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.recruit.Recruitment;
import org.shanhai.recruit.Target;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Whom each of several places should call first, one line a place.
public final class RecruitOverview {
    private static final int NAMED = 3;

    private RecruitOverview() {}

    public static Answer of(Region region, List<Recruitment> places, Words words) {
        Sheet sheet = new Sheet(region, words, "recruit.");
        PlaceRemarks.add(sheet);
        RecruitWords names = new RecruitWords(sheet);
        sheet.columns(places)
                .place("place", Recruitment::place)
                .cell("industries", each -> industries(each.chain().focus(), names))
                .cell(
                        "gap",
                        each -> gap(each).map(one -> gap(one, names)).orElse(Cell.unknown("–")))
                .cell(
                        "call_first",
                        each -> gap(each).map(one -> call(one, sheet)).orElse(Cell.unknown("–")))
                .add("places");
        sheet.add(new RecruitSkill(sheet).statement());
        return sheet.cited(sheet.say("title_all", places.size()));
    }

    private static Optional<Recruitment.Gap> gap(Recruitment recruitment) {
        return recruitment.gaps().stream().findFirst();
    }

    private static Cell gap(Recruitment.Gap gap, RecruitWords names) {
        return industries(List.of(gap.node().industry()), names);
    }

    private static Cell industries(List<Industry> industries, RecruitWords names) {
        return Cell.of(names.names(industries), industries.stream().map(Industry::code).toList());
    }

    /// Places first, then companies.
    private static Cell call(Recruitment.Gap gap, Sheet sheet) {
        List<Place> places = gap.clusters().stream().limit(NAMED).map(Target::place).toList();
        if (places.isEmpty()) {
            List<String> firms = gap.firms().stream().limit(NAMED).map(Target::name).toList();
            return Cell.of(sheet.list(firms), firms);
        }
        return Cell.of(
                sheet.list(places.stream().map(place -> sheet.place(place).text()).toList()),
                places.stream().map(Place::key).toList());
    }
}
