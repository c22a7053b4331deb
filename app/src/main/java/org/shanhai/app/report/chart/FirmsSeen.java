package org.shanhai.app.report.chart;

import java.util.Arrays;
import java.util.List;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.PlaceGroup;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Numbers;
import org.shanhai.estimate.Estimate;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.Place;

/// How many firms registers were seen to hold in each place: the size of the sample, and how much
/// of it was read into an industry.
public final class FirmsSeen {
    private FirmsSeen() {}

    public static void write(Study study, Estimate estimate, Markup page) {
        FirmCounts counts = study.region().firmCounts();
        page.element("h3", study.say("seen.title"));
        if (counts.isEmpty()) {
            page.element("p", study.say("seen.none"));
            return;
        }
        List<Place> places =
                Arrays.stream(study.region().insideUnits())
                        .mapToObj(study.region().places()::unit)
                        .toList();
        long most = places.stream().mapToLong(counts::sampleSize).max().orElse(1);
        page.element(
                "p",
                study.say(
                        "seen.lead",
                        places.stream().mapToLong(counts::sampleSize).sum(),
                        places.stream().mapToLong(counts::readSize).sum(),
                        places.stream().filter(place -> counts.sampleSize(place) > 0).count(),
                        places.size(),
                        study.firmSample().quotients().cellsSeen(),
                        (long) places.size() * study.region().industries().count()));
        page.open("div", "class", "columns many-columns");
        for (PlaceGroup group : PlaceGroup.list(study, estimate)) {
            page.open("table", "class", "known-places seen-places");
            page.element("caption", group.title());
            page.open("thead", "class", "unseen").open("tr");
            page.element("th", study.say("knowledge.head.place"), "scope", "col");
            page.element("th", study.say("seen.head.read"), "scope", "col");
            page.element("th", study.say("seen.head.sample"), "scope", "col");
            page.close().close().open("tbody");
            for (int unit : group.units()) {
                write(study, study.region().places().unit(unit), most, page);
            }
            page.close().close();
        }
        page.close();
    }

    private static void write(Study study, Place place, long most, Markup page) {
        long sample = study.region().firmCounts().sampleSize(place);
        long read = study.region().firmCounts().readSize(place);
        page.open("tr").element("th", study.name(place), "scope", "row");
        page.open("td", "class", "bar");
        Bars.stacked(
                page,
                study.say("seen.bar", sample, read),
                List.of(
                        new Bars.Part((double) read / most, "presence-present"),
                        new Bars.Part((double) (sample - read) / most, "seen-unread")));
        page.close().element("td", Numbers.plain((double) sample), "class", "number").close();
    }
}
