package org.shanhai.app.report;

import java.util.Comparator;
import java.util.List;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Numbers;
import org.shanhai.estimate.Conflict;
import org.shanhai.region.Basis;
import org.shanhai.region.Fact;
import org.shanhai.region.Measure;

/// Facts about one total that do not agree, with the sources of both sides.
final class ConflictList {
    /// Gaps below half a per cent are rounding, and only counted.
    private static final double ROUNDING = 0.005;

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
                        .filter(c -> study.isInfeasible() || c.relativeGap() >= ROUNDING)
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
        Basis stated = basis(study, conflict, conflict.facts().stream().limit(1).toList());
        Basis implied = basis(study, conflict, conflict.facts().stream().skip(1).toList());
        page.open("li");
        page.element(
                "b",
                study.say(
                        "conflicts.what",
                        study.name(conflict.place()),
                        study.name(conflict.industries())));
        page.text(study.say("conflicts.stated"));
        BasisTag.write(page, study, study.figures().money(conflict.stated()), stated);
        page.text(study.say("conflicts.implied"));
        BasisTag.write(page, study, study.figures().money(conflict.implied()), implied);
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

    /// What a value added that follows from facts rests on: more than arithmetic, where a fact of
    /// another year or measure had to be carried over.
    private static Basis basis(Study study, Conflict conflict, List<Fact> facts) {
        Basis basis = facts.stream().map(Fact::basis).reduce(Basis::and).orElse(Basis.DERIVED);
        boolean carried =
                facts.stream()
                        .anyMatch(
                                fact ->
                                        fact.year() != study.region().baseYear()
                                                || !fact.measures(Measure.VALUE_ADDED));
        boolean itself =
                facts.size() == 1
                        && facts.getFirst().quantity().isPresent()
                        && facts.getFirst().quantity().get().stated() == conflict.stated();
        return carried ? basis.and(Basis.ESTIMATED) : itself ? basis : basis.and(Basis.DERIVED);
    }
}
