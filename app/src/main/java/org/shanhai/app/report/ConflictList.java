package org.shanhai.app.report;

import java.util.Comparator;
import java.util.List;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Numbers;
import org.shanhai.estimate.Conflict;
import org.shanhai.region.Fact;

/// Facts about one total that do not agree, with the sources of both sides; what rounding leaves is
/// only counted.
final class ConflictList {
    private ConflictList() {}

    static void write(Study study, Markup page) {
        List<Conflict> conflicts = study.listConflicts();
        page.element("h3", study.say("conflicts.title"), "id", "conflicts");
        if (conflicts.isEmpty()) {
            page.element("p", study.say("conflicts.none"));
            return;
        }
        page.element(
                "p", study.say(study.isInfeasible() ? "conflicts.infeasible" : "conflicts.lead"));
        List<Conflict> large =
                conflicts.stream()
                        .filter(c -> study.isInfeasible() || !c.isRounding())
                        .sorted(Comparator.comparingDouble(c -> -c.relativeGap()))
                        .toList();
        page.open("ul", "class", "conflicts");
        for (Conflict conflict : large) {
            writeConflict(study, conflict, page);
        }
        page.close();
        if (large.size() < conflicts.size()) {
            page.element("p", study.say("conflicts.rounding", conflicts.size() - large.size()));
        }
    }

    private static void writeConflict(Study study, Conflict conflict, Markup page) {
        int baseYear = study.region().baseYear();
        page.open("li");
        page.element(
                "b",
                study.say(
                        "conflicts.what",
                        study.name(conflict.place()),
                        study.name(conflict.industries())));
        page.text(study.say("conflicts.stated"));
        BasisTag.write(
                page,
                study,
                figure(study, conflict, conflict.stated()),
                conflict.statedBasis(baseYear));
        page.text(study.say("conflicts.implied"));
        BasisTag.write(
                page,
                study,
                figure(study, conflict, conflict.implied()),
                conflict.impliedBasis(baseYear));
        page.text(study.say("conflicts.gap", Numbers.percent(conflict.relativeGap())));
        page.open("ul");
        for (Fact fact : conflict.facts()) {
            page.open("li");
            page.text(study.factWords().stated(fact));
            BasisTag.write(page, study, study.factWords().figure(fact), fact.basis());
            page.text(" ");
            Citation.write(page, study, fact.source());
            page.element("span", " " + fact.origin(), "class", "small").close();
        }
        page.close().close();
    }

    private static String figure(Study study, Conflict conflict, double value) {
        return study.figures().write(value, conflict.unit(study.region()));
    }
}
