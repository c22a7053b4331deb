package org.shanhai.app.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Numbers;
import org.shanhai.follow.Kept;
import org.shanhai.region.ProjectFigure;

/// Promised against actual, as `follow --into` left it in the pack; nothing where there is none.
final class FollowedPart {
    private static final Set<String> TEXTS = Set.of("project", "figure", "state");

    private FollowedPart() {}

    /// How many promises are off their course; empty where none is followed.
    static Optional<String> finding(Study study) {
        List<Kept> latest = study.followed();
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        long off = latest.stream().filter(one -> one.state().isOff()).count();
        return Optional.of(study.say("admit.followed.finding", latest.size(), off));
    }

    static void render(Study study, Markup page) {
        List<Kept> latest = study.followed();
        if (latest.isEmpty()) {
            return;
        }
        AdmissionWords words = new AdmissionWords(study.region(), study.words());
        page.element("h3", study.say("admit.followed.title"));
        page.element("p", study.say("admit.followed.lead"));
        page.open("table", "class", "followed").open("thead").open("tr");
        for (String head :
                List.of(
                        "project",
                        "figure",
                        "state",
                        "year",
                        "promised",
                        "actual",
                        "share",
                        "expected")) {
            page.element(
                    "th",
                    study.say("admit.followed." + head),
                    "scope",
                    "col",
                    "class",
                    TEXTS.contains(head) ? head : "number");
        }
        page.close().close().open("tbody");
        for (Kept one : latest) {
            row(study, words, one, page);
        }
        page.close().close();
    }

    private static void row(Study study, AdmissionWords words, Kept one, Markup page) {
        ProjectFigure figure = one.figure();
        String name = study.words().pick(one.promise().name(), one.promise().nameLocal());
        page.open("tr").element("th", name, "scope", "row");
        page.element("td", words.item(figure));
        page.element("td", study.words().get("follow.state." + one.state().key()));
        for (String number :
                List.of(
                        Integer.toString(one.year()),
                        words.write(figure, one.promised()),
                        words.write(figure, one.actual()),
                        Numbers.percent(one.share()),
                        one.expected().isPresent()
                                ? Numbers.percent(one.expected().getAsDouble())
                                : study.say("admit.followed.no_curve"))) {
            page.element("td", number, "class", "number");
        }
        page.close();
    }
}
