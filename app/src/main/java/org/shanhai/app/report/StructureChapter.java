package org.shanhai.app.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.chart.Bars;
import org.shanhai.app.report.chart.MoneyUnit;
import org.shanhai.app.report.chart.Palette;
import org.shanhai.app.report.study.PlaceGroup;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Numbers;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Knowledge;
import org.shanhai.estimate.Portion;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Fact;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Role;

/// The structure of each place: how large, how it divides into the three broad sectors, and which
/// industries it is known for.
final class StructureChapter implements Chapter {
    @Override
    public String key() {
        return "structure";
    }

    @Override
    public void render(Study study, Markup page) {
        if (study.findEstimate().isEmpty()) {
            Notices.infeasible(study, page);
            return;
        }
        Estimate estimate = study.findEstimate().get();
        MoneyUnit unit = MoneyUnit.of(study);
        page.element("p", study.say("structure.lead", unit.label()));
        writeLegend(study, page);
        for (PlaceGroup group : PlaceGroup.list(study, estimate)) {
            writeGroup(study, estimate, unit, group, page);
        }
    }

    private static void writeLegend(Study study, Markup page) {
        page.open("ul", "class", "legend");
        for (Broad broad : Broad.values()) {
            page.open("li");
            Bars.swatch(page, Palette.bar(broad, Basis.REPORTED));
            page.text(study.say("broad." + broad.key())).close();
        }
        page.open("li");
        Bars.swatch(page, Palette.bar(Broad.TERTIARY, Basis.ESTIMATED));
        page.text(study.say("structure.hatched")).close();
        for (Role role : List.of(Role.MOUNTAIN, Role.COAST)) {
            page.open("li");
            RoleMark.write(page, study, role);
            page.text(study.say("role." + role.key())).close();
        }
        page.close();
    }

    private static void writeGroup(
            Study study, Estimate estimate, MoneyUnit unit, PlaceGroup group, Markup page) {
        page.open("table", "class", "places");
        page.open("caption").element("b", group.title());
        page.open("span", "class", "sum");
        BasisTag.write(
                page,
                study,
                unit.withLabel(Portion.of(estimate, group.units()).valueAdded()),
                estimate.knowledge().totalOf(group.place()));
        page.text(study.say("structure.count", group.units().length)).close().close();
        page.open("thead", "class", "unseen").open("tr");
        for (String head : List.of("place", "value_added", "bar", "ratio", "known")) {
            page.element("th", study.say("structure.head." + head), "scope", "col");
        }
        page.close().close().open("tbody");
        for (int u : group.units()) {
            writeUnit(study, estimate, unit, u, page);
        }
        page.close().close();
    }

    private static void writeUnit(
            Study study, Estimate estimate, MoneyUnit unit, int u, Markup page) {
        Place place = study.region().places().unit(u);
        page.open("tr").open("th", "scope", "row", "class", "who");
        place.role().ifPresent(role -> RoleMark.write(page, study, role));
        page.text(study.name(place)).close();
        page.open("td", "class", "number");
        BasisTag.write(
                page,
                study,
                unit.plain(Portion.of(estimate, u).valueAdded()),
                estimate.knowledge().totalOf(place));
        page.close().open("td", "class", "bar");
        double total = Portion.of(estimate, u).valueAdded();
        List<Bars.Part> parts = new ArrayList<>();
        List<String> label = new ArrayList<>();
        for (Broad broad : Broad.values()) {
            Basis basis = shareBasis(estimate, place, broad);
            double share = total == 0 ? 0 : Portion.of(estimate, u).valueAdded(broad) / total;
            parts.add(new Bars.Part(share, Palette.bar(broad, basis)));
            label.add(
                    "%s %s (%s)"
                            .formatted(
                                    study.say("broad." + broad.key()),
                                    Numbers.percent(share),
                                    study.words().get("basis." + basis.key())));
        }
        Bars.stacked(page, String.join(", ", label), parts);
        page.close().open("td", "class", "ratio");
        writeRatio(study, estimate, u, place, page);
        page.close().open("td", "class", "known");
        writeKnown(study, place, page);
        page.close().close();
    }

    /// `3 : 45 : 52`, with one tag where all three rest on the same basis.
    private static void writeRatio(
            Study study, Estimate estimate, int u, Place place, Markup page) {
        double total = Portion.of(estimate, u).valueAdded();
        List<Basis> bases =
                Arrays.stream(Broad.values())
                        .map(broad -> shareBasis(estimate, place, broad))
                        .toList();
        boolean same = bases.stream().distinct().count() == 1;
        page.open("span", "class", "figure");
        for (Broad broad : Broad.values()) {
            page.text(broad == Broad.PRIMARY ? "" : " : ");
            page.text(
                    total == 0
                            ? study.say("unknown")
                            : Numbers.plain(
                                    Math.rint(
                                            Portion.of(estimate, u).valueAdded(broad)
                                                    / total
                                                    * 100)));
            if (!same || broad == Broad.TERTIARY) {
                BasisTag.write(page, study, bases.get(broad.ordinal()));
            }
        }
        page.close();
    }

    private static Basis shareBasis(Estimate estimate, Place place, Broad broad) {
        Knowledge knowledge = estimate.knowledge();
        return Basis.DERIVED.and(knowledge.totalOf(place)).and(knowledge.broadOf(place, broad));
    }

    private static void writeKnown(Study study, Place place, Markup page) {
        List<Fact> presences =
                study.region().facts().about(place).stream()
                        .filter(fact -> fact.measures(Measure.PRESENCE))
                        .collect(
                                Collectors.toMap(
                                        fact -> fact.industries().key(),
                                        fact -> fact,
                                        (first, second) -> first,
                                        java.util.LinkedHashMap::new))
                        .values()
                        .stream()
                        .sorted(Comparator.comparing(fact -> fact.industries().key()))
                        .toList();
        for (int k = 0; k < presences.size(); k++) {
            Fact fact = presences.get(k);
            page.text(k == 0 ? "" : study.say("separator"));
            page.text(study.name(fact.industries()));
            BasisTag.write(page, study, fact.basis());
        }
        if (presences.isEmpty()) {
            page.element("span", study.say("structure.nothing_known"), "class", "none");
        }
    }
}
