package org.shanhai.app.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.diagnose.DiagnosisCells;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.chart.Bars;
import org.shanhai.app.report.chart.FactCounts;
import org.shanhai.app.report.chart.FirmsSeen;
import org.shanhai.app.report.chart.Palette;
import org.shanhai.app.report.chart.PresencePicture;
import org.shanhai.app.report.chart.Svg;
import org.shanhai.app.report.study.Lacking;
import org.shanhai.app.report.study.PlaceGroup;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Numbers;
import org.shanhai.estimate.BasisShares;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Portion;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// What is known and what is estimated: of all, of each place, of each industry; how many firms are
/// seen in each place; facts that do not agree; and how many facts there are, of when and of what.
final class KnowledgeChapter implements Chapter {
    private static final int COLLECT = 5;

    @Override
    public String key() {
        return "knowledge";
    }

    @Override
    public List<String> findings(Study study) {
        return study.findEstimate().stream()
                .map(
                        estimate -> {
                            Portion area = Portion.of(estimate, study.region().insideUnits());
                            return study.say(
                                    "knowledge.finding",
                                    Numbers.percent(
                                            shareOfTotals(study, estimate, Basis.REPORTED)
                                                    + shareOfTotals(
                                                            study, estimate, Basis.DERIVED)),
                                    Numbers.percent(
                                            area.share(Basis.REPORTED)
                                                    + area.share(Basis.DERIVED)));
                        })
                .toList();
    }

    /// What to collect next: what most later-developed places do not tell though others do.
    @Override
    public void open(Study study, Markup page) {
        List<Lacking> lacking = Lacking.list(study.diagnoses());
        if (lacking.isEmpty()) {
            return;
        }
        DiagnosisCells cells =
                new DiagnosisCells(new Sheet(study.region(), study.words(), "diagnose."));
        page.element("h3", study.say("knowledge.collect"));
        page.open("ol", "class", "collect");
        lacking.stream()
                .limit(COLLECT)
                .forEach(
                        each ->
                                page.element(
                                        "li",
                                        study.say(
                                                "knowledge.lacking",
                                                cells.gauge(each.gauge()).text(),
                                                each.places(),
                                                study.diagnoses().size(),
                                                each.knownElsewhere())));
        page.close();
    }

    @Override
    public void render(Study study, Markup page) {
        study.findEstimate()
                .ifPresentOrElse(
                        estimate -> {
                            writeOverall(study, estimate, page);
                            writePlaces(study, estimate, page);
                            new PresencePicture(
                                            study,
                                            estimate,
                                            study.findStructure().orElseThrow().cells())
                                    .write(page);
                            FirmsSeen.write(study, estimate, page);
                            writeIndustries(study, estimate, page);
                        },
                        () -> Notices.infeasible(study, page));
        ConflictList.write(study, page);
        FactCounts.write(study, page);
    }

    /// Three bars: value added by how the totals of places, their broad sectors, and their single
    /// industries are known.
    private static void writeOverall(Study study, Estimate estimate, Markup page) {
        page.element("p", study.say("knowledge.lead"));
        page.open("ul", "class", "legend");
        for (Basis basis : Basis.values()) {
            page.open("li");
            Bars.swatch(page, Palette.basis(basis));
            page.text(study.words().get("basis." + basis.key())).close();
        }
        page.close();
        Portion area = Portion.of(estimate, study.region().insideUnits());
        page.open("table", "class", "overall").open("tbody");
        writeOverall(study, "totals", basis -> shareOfTotals(study, estimate, basis), page);
        writeOverall(study, "broads", basis -> shareOfBroads(study, estimate, basis), page);
        writeOverall(study, "cells", area::share, page);
        page.close().close();
    }

    /// Of the value added of the area, the part in units whose total rests on a basis, 0…1.
    private static double shareOfTotals(Study study, Estimate estimate, Basis basis) {
        return share(
                study,
                estimate,
                (part, u) -> estimate.knowledge().totalOf(u) == basis ? part.valueAdded() : 0);
    }

    /// Of the value added of the area, the part in broad sectors whose sum rests on a basis, 0…1.
    private static double shareOfBroads(Study study, Estimate estimate, Basis basis) {
        return share(
                study,
                estimate,
                (part, u) ->
                        Arrays.stream(Broad.values())
                                .filter(broad -> estimate.knowledge().broadOf(u, broad) == basis)
                                .mapToDouble(part::valueAdded)
                                .sum());
    }

    private static double share(
            Study study, Estimate estimate, ToDoubleBiFunction<Portion, Place> counted) {
        double all = 0;
        double resting = 0;
        for (int u : study.region().insideUnits()) {
            Portion unit = Portion.of(estimate, u);
            all += unit.valueAdded();
            resting += counted.applyAsDouble(unit, study.region().places().unit(u));
        }
        return all == 0 ? 0 : resting / all;
    }

    private static void writeOverall(
            Study study, String what, ToDoubleFunction<Basis> share, Markup page) {
        List<Bars.Part> parts = new ArrayList<>();
        List<String> label = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            parts.add(new Bars.Part(share.applyAsDouble(basis), Palette.basis(basis)));
            if (share.applyAsDouble(basis) > 0) {
                label.add(
                        study.words().get("basis." + basis.key())
                                + " "
                                + Numbers.percent(share.applyAsDouble(basis)));
            }
        }
        String words = String.join(study.say("separator"), label);
        page.open("tr").open("th", "scope", "row").text(study.say("knowledge.by_" + what));
        page.open("span", "class", "small");
        BasisTag.write(page, study, words, Basis.DERIVED);
        page.close().close().open("td");
        Bars.stacked(page, words, parts);
        page.close().close();
    }

    private static void writePlaces(Study study, Estimate estimate, Markup page) {
        // Bars that are all the same tell nothing.
        boolean bars =
                Arrays.stream(study.region().insideUnits())
                        .mapToObj(u -> estimate.knowledge().of(study.region().places().unit(u)))
                        .anyMatch(shares -> shares.observed() > 0);
        page.element("h3", study.say("knowledge.places"));
        page.element("p", study.say("knowledge.places_lead", bars ? 1 : 0));
        page.open("div", "class", bars ? "columns" : "columns totals-only");
        for (PlaceGroup group : PlaceGroup.list(study, estimate)) {
            page.open("table", "class", "known-places").element("caption", group.title());
            page.open("thead", "class", "unseen").open("tr");
            for (String head : List.of("place", "totals", "cells", "facts")) {
                if (bars || !head.equals("cells")) {
                    page.element("th", study.say("knowledge.head." + head), "scope", "col");
                }
            }
            page.close().close().open("tbody");
            for (int u : group.units()) {
                Place place = study.region().places().unit(u);
                page.open("tr").element("th", study.name(place), "scope", "row");
                page.open("td");
                writeTotals(study, estimate, place, page);
                page.close();
                if (bars) {
                    page.open("td", "class", "bar");
                    writeShares(study, estimate.knowledge().of(place), page);
                    page.close();
                }
                int facts = study.region().facts().about(place).size();
                page.element("td", Numbers.plain(facts), "class", "number").close();
            }
            page.close().close();
        }
        page.close();
    }

    /// Four squares: how the total and each broad sector are known.
    private static void writeTotals(Study study, Estimate estimate, Place place, Markup page) {
        List<Basis> bases = new ArrayList<>(List.of(estimate.knowledge().totalOf(place)));
        for (Broad broad : Broad.values()) {
            bases.add(estimate.knowledge().broadOf(place, broad));
        }
        List<String> words =
                bases.stream().map(basis -> study.words().get("basis." + basis.key())).toList();
        String label = study.say("knowledge.squares", words.toArray());
        page.open("svg", "class", "squares", "role", "img", "aria-label", label);
        page.element("title", label);
        for (int k = 0; k < bases.size(); k++) {
            Bars.block(
                    page,
                    Svg.share(k * 0.25 + (k == 0 ? 0 : 0.02)),
                    "21%",
                    Palette.basis(bases.get(k)));
        }
        page.close();
    }

    private static void writeShares(Study study, BasisShares shares, Markup page) {
        List<Bars.Part> parts = new ArrayList<>();
        List<String> label = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            if (shares.of(basis) > 0) {
                parts.add(new Bars.Part(shares.of(basis), Palette.basis(basis)));
                label.add(
                        study.words().get("basis." + basis.key())
                                + " "
                                + Numbers.percent(shares.of(basis)));
            }
        }
        Bars.stacked(page, String.join(study.say("separator"), label), parts);
    }

    private static void writeIndustries(Study study, Estimate estimate, Markup page) {
        // The sort is stable: equals stay in the order of industries.
        List<Industry> known =
                study.region().industries().all().stream()
                        .filter(i -> isTouched(study, estimate, i))
                        .sorted(Comparator.comparingInt(i -> -presences(study, i)))
                        .toList();
        boolean observed = known.stream().anyMatch(i -> estimate.knowledge().of(i).observed() > 0);
        page.element("h3", study.say("knowledge.industries"));
        page.element(
                "p",
                study.say(
                        "knowledge.industries_lead",
                        known.size(),
                        study.region().industries().count() - known.size(),
                        observed ? 1 : 0));
        double most = known.stream().mapToInt(i -> presences(study, i)).max().orElse(1);
        page.open("div", "class", "columns wide-columns");
        page.open("table", "class", "known-industries").open("thead").open("tr");
        for (String head : List.of("industry", "presences", "observed")) {
            if (observed || !head.equals("observed")) {
                page.element("th", study.say("knowledge.head." + head), "scope", "col");
            }
        }
        page.close().close().open("tbody");
        for (Industry i : known) {
            int presences = presences(study, i);
            page.open("tr").element("th", study.name(i), "scope", "row");
            page.open("td", "class", "bar");
            Bars.stacked(
                    page,
                    Numbers.plain(presences),
                    List.of(new Bars.Part(presences / most, "presence-present")));
            page.element("span", Numbers.plain(presences), "class", "count").close();
            if (observed) {
                page.open("td", "class", "number");
                BasisTag.write(
                        page,
                        study,
                        Numbers.percent(estimate.knowledge().of(i).observed()),
                        Basis.DERIVED);
                page.close();
            }
            page.close();
        }
        page.close().close().close();
    }

    private static int presences(Study study, Industry industry) {
        return study.findStructure()
                .orElseThrow()
                .cells()
                .countPlaces(study.region().industries().number(industry));
    }

    private static boolean isTouched(Study study, Estimate estimate, Industry industry) {
        return presences(study, industry) > 0 || estimate.knowledge().of(industry).observed() > 0;
    }
}
