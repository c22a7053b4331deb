package org.shanhai.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.admit.ProjectFigure;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Followed;

/// Promised against actual, as `follow --into` left it in the pack; nothing where there is none.
final class FollowedPart {
    private FollowedPart() {}

    /// Of each project and figure the latest year.
    private static List<Followed> latest(Study study) {
        Map<String, Followed> latest = new LinkedHashMap<>();
        for (Followed one : study.region().all(Followed.class)) {
            latest.merge(
                    one.project() + " " + one.figure(),
                    one,
                    (before, now) -> before.year() > now.year() ? before : now);
        }
        return List.copyOf(latest.values());
    }

    private static boolean isBehind(Followed one) {
        return one.expected().isPresent()
                && one.actual() < one.expected().getAsDouble() * one.promised();
    }

    /// How many promises are behind; empty where none is followed.
    static Optional<String> finding(Study study) {
        List<Followed> latest = latest(study);
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        long behind = latest.stream().filter(FollowedPart::isBehind).count();
        return Optional.of(study.say("admit.followed.finding", latest.size(), behind));
    }

    static void render(Study study, Markup page) {
        List<Followed> latest = latest(study);
        if (latest.isEmpty()) {
            return;
        }
        AdmissionWords words = new AdmissionWords(study.region(), study.words());
        page.element("h3", study.say("admit.followed.title"));
        page.element("p", study.say("admit.followed.lead"));
        page.open("table", "class", "followed").open("thead").open("tr");
        for (String head :
                List.of("project", "figure", "year", "promised", "actual", "share", "expected")) {
            boolean text = head.equals("project") || head.equals("figure");
            page.element(
                    "th",
                    study.say("admit.followed." + head),
                    "scope",
                    "col",
                    "class",
                    text ? head : "number");
        }
        page.close().close().open("tbody");
        for (Followed one : latest) {
            row(study, words, one, page);
        }
        page.close().close();
    }

    private static void row(Study study, AdmissionWords words, Followed one, Markup page) {
        ProjectFigure figure =
                ProjectFigure.find(one.figure())
                        .orElseGet(() -> ProjectFigure.ofPressure(one.figure()));
        page.open("tr").element("th", one.name(), "scope", "row");
        page.element("td", words.item(figure));
        List<String> numbers = new ArrayList<>();
        numbers.add(Integer.toString(one.year()));
        numbers.add(words.write(figure, one.promised()));
        numbers.add(words.write(figure, one.actual()));
        numbers.add(one.promised() > 0 ? Numbers.percent(one.actual() / one.promised()) : "");
        numbers.add(
                one.expected().isPresent()
                        ? Numbers.percent(one.expected().getAsDouble())
                        : study.say("admit.followed.no_curve"));
        numbers.forEach(number -> page.element("td", number, "class", "number"));
        page.close();
    }
}
