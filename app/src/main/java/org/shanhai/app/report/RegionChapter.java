package org.shanhai.app.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Numbers;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Portion;
import org.shanhai.region.Basis;
import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// What the region is: how large, of how many parts, and what is stated of it as a whole.
final class RegionChapter implements Chapter {
    private static final List<String> HEADLINES =
            List.of(
                    Measure.VALUE_ADDED,
                    Measure.POPULATION,
                    "income_per_person",
                    "urbanisation",
                    "exports",
                    "land_area",
                    "forest_cover");

    @Override
    public String key() {
        return "region";
    }

    @Override
    public void render(Study study, Markup page) {
        page.element("p", study.say("region.lead"), "class", "lead");
        Region region = study.region();
        page.open("dl", "class", "counts");
        count(page, study.say("region.places"), study.region().insideUnits().length);
        count(page, study.say("region.outside"), study.listOutside().size());
        count(page, study.say("region.industries"), region.industries().count());
        count(page, study.say("region.facts"), region.facts().size());
        count(page, study.say("region.sources"), region.sources().size());
        page.close();
        page.element(
                "p",
                study.say(
                        "region.roles",
                        countRole(study, Role.MOUNTAIN),
                        countRole(study, Role.COAST),
                        countRole(study, Role.OTHER)));
        region.list()
                .ifPresent(
                        year ->
                                page.element(
                                        "p",
                                        study.words()
                                                .get(
                                                        "answer.list",
                                                        countRole(study, Role.MOUNTAIN),
                                                        Integer.toString(year))));
        page.open("table", "class", "totals").open("tbody");
        study.findEstimate().ifPresent(estimate -> writeEstimated(study, estimate, page));
        for (String measure : HEADLINES) {
            findNearest(study, measure).ifPresent(fact -> writeStated(study, fact, page));
        }
        page.close().close();
        if (study.isInfeasible()) {
            Notices.infeasible(study, page);
        }
    }

    private static void count(Markup page, String label, int number) {
        page.open("div").element("dt", label).element("dd", Numbers.plain(number)).close();
    }

    private static int countRole(Study study, Role role) {
        return study.region().insideUnits(role).length;
    }

    private static void writeEstimated(Study study, Estimate estimate, Markup page) {
        int[] units = study.region().insideUnits();
        Region region = study.region();
        Basis basis = estimate.knowledge().totalOf(region.areaPlace());
        page.open("tr")
                .element(
                        "th",
                        study.say("region.value_added_sum", Integer.toString(region.baseYear())),
                        "scope",
                        "row");
        page.open("td", "class", "number");
        BasisTag.write(
                page,
                study,
                study.figures().money(Portion.of(estimate, units).valueAdded()),
                basis);
        page.close();
        page.open("td").text(study.say("region.value_added_how")).close().close();
    }

    private static void writeStated(Study study, Fact fact, Markup page) {
        page.open("tr")
                .element(
                        "th",
                        study.say(
                                "region.stated",
                                study.factWords().subject(fact),
                                Integer.toString(fact.year())),
                        "scope",
                        "row");
        page.open("td", "class", "number");
        BasisTag.write(page, study, study.factWords().figure(fact), fact.basis());
        page.close().open("td");
        Citation.write(page, study, fact.source());
        page.close().close();
    }

    /// What is stated of the whole area in the year nearest to the base year.
    private static Optional<Fact> findNearest(Study study, String measure) {
        Region region = study.region();
        return region.facts().about(region.areaPlace()).stream()
                .filter(fact -> fact.measures(measure) && fact.isWhole())
                .filter(fact -> fact.quantity().isPresent())
                .filter(fact -> fact.industries().kind() == IndustrySet.Kind.ALL)
                .min(Comparator.comparingInt(fact -> Math.abs(fact.year() - region.baseYear())));
    }
}
