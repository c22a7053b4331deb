package org.shanhai.app.report;

import java.util.List;
import org.shanhai.app.text.Numbers;
import org.shanhai.estimate.Conflict;
import org.shanhai.region.Basis;
import org.shanhai.region.Fact;

/// Facts about one total that do not agree, with the sources of both sides.
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
        page.open("ul", "class", "conflicts");
        for (Conflict conflict : conflicts) {
            writeConflict(study, conflict, page);
        }
        page.close();
    }

    private static void writeConflict(Study study, Conflict conflict, Markup page) {
        String currency = study.region().currency();
        Basis stated = conflict.facts().stream().findFirst().map(Fact::basis).orElse(Basis.DERIVED);
        Basis implied =
                conflict.facts().stream()
                        .skip(1)
                        .map(Fact::basis)
                        .reduce(Basis.DERIVED, Basis::and);
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
                Numbers.money(conflict.stated(), currency, study.words().language()),
                stated);
        page.text(study.say("conflicts.implied"));
        BasisTag.write(
                page,
                study,
                Numbers.money(conflict.implied(), currency, study.words().language()),
                implied);
        page.text(study.say("conflicts.gap", Numbers.percent(conflict.relativeGap())));
        page.open("ul");
        for (Fact fact : conflict.facts()) {
            page.open("li");
            page.text(
                    study.say(
                            "conflicts.fact",
                            study.name(fact.place()),
                            study.words().pick(fact.measure().name(), fact.measure().nameLocal()),
                            study.name(fact.industries()),
                            Integer.toString(fact.year())));
            BasisTag.write(page, study, FactText.figure(study, fact), fact.basis());
            page.text(" ");
            Citation.write(page, study, fact.source());
            page.element("span", " " + fact.origin(), "class", "small").close();
        }
        page.close().close();
    }
}
