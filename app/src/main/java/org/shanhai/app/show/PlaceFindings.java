package org.shanhai.app.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Portion;
import org.shanhai.region.Basis;
import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Zone;

/// What a person reads first of a place: what it is, what it is known to have, what is planned
/// there, how much is not known and what to ask next.
final class PlaceFindings {
    /// Who lives there, the year's figure before that of a census.
    static final List<String> RESIDENTS = List.of(Measure.POPULATION, "population_census");

    private final Sheet sheet;
    private final Region region;
    private final Place place;
    private final String name;
    private final FindingWords words;
    private final Estimated estimated;

    PlaceFindings(Sheet sheet, Place place, Estimated estimated) {
        this.sheet = sheet;
        this.place = place;
        this.estimated = estimated;
        region = sheet.region();
        name = sheet.place(place).text();
        words = new FindingWords(sheet, name);
    }

    /// Adds them; asked once all that is not known stands in the sheet.
    void add() {
        what();
        // What is to be decided comes before what is there.
        plans();
        has();
        words.findUnknown();
        words.findNext(next());
    }

    private List<Place> insideUnits() {
        return Arrays.stream(region.places().unitsWithin(place))
                .mapToObj(region.places()::unit)
                .filter(region::isInside)
                .toList();
    }

    private void what() {
        List<String> figures = new ArrayList<>();
        List<Basis> bases = new ArrayList<>();
        Map<String, Object> json = new LinkedHashMap<>();
        Optional<Fact> added = latest(Measure.VALUE_ADDED);
        String look = "place";
        if (added.isPresent()) {
            figures.add(said("finding.value_added", added.get(), bases, json));
        } else if (estimated.estimate().isPresent()) {
            Estimate estimate = estimated.estimate().get();
            double value = Portion.of(estimate, region.places().unitsWithin(place)).valueAdded();
            figures.add(
                    sheet.say(
                            "finding.value_added_estimated",
                            sheet.money(value).text(),
                            Integer.toString(region.baseYear())));
            bases.add(estimate.knowledge().totalOf(place));
            json.put(Measure.VALUE_ADDED, Cell.number(value));
            look = "estimate";
        }
        RESIDENTS.stream()
                .flatMap(measure -> latest(measure).stream())
                .findFirst()
                .ifPresent(fact -> figures.add(said("finding.residents", fact, bases, json)));
        String role =
                place.role()
                        .filter(one -> one != Role.OTHER)
                        .map(one -> "." + one.key())
                        .orElse("");
        String is =
                sheet.say(
                        "finding.place" + role,
                        name,
                        sheet.say("kind." + place.kind().key()),
                        place.within()
                                .map(within -> sheet.say("finding.of", sheet.place(within).text()))
                                .orElse(""));
        String text =
                figures.isEmpty()
                        ? sheet.say("finding.what", is)
                        : sheet.say("finding.what_figures", is, sheet.list(figures));
        sheet.find(
                new Finding(
                        "what",
                        text,
                        json.isEmpty() ? Cell.unknown("") : new Cell("", json),
                        words.sure(bases),
                        json.isEmpty() ? "place" : look));
    }

    private String said(String key, Fact fact, List<Basis> bases, Map<String, Object> json) {
        bases.add(fact.basis());
        fact.quantity()
                .ifPresent(
                        quantity ->
                                json.put(
                                        fact.measure().key(),
                                        Cell.quantity(quantity, fact.measure().unit())));
        return sheet.say(key, sheet.factWords().figure(fact), sheet.figureYear(fact.year()).text());
    }

    /// The newest figure of the whole place.
    private Optional<Fact> latest(String measure) {
        return region.facts().about(place).stream()
                .filter(fact -> fact.measures(measure) && fact.quantity().isPresent())
                .filter(fact -> fact.industries().kind() == IndustrySet.Kind.ALL && fact.isWhole())
                .max(Comparator.comparingInt(Fact::year));
    }

    /// Nothing of the study area, which is what places are compared with, and of what lies outside.
    private void has() {
        List<Place> units = insideUnits();
        if (units.isEmpty() || units.size() == region.insideUnits().length) {
            return;
        }
        List<KnownIndustries.Known> known = KnownIndustries.of(estimated.structure(), units);
        if (known.isEmpty()) {
            Cell none = Cell.unknown("");
            String text = sheet.say("finding.has_none", name);
            sheet.find(new Finding("has", text, Cell.of(0), none, "unknown"));
            return;
        }
        List<String> names =
                known.stream()
                        .map(one -> sheet.industry(Optional.of(one.industry().code())).text())
                        .toList();
        int byFirms = (int) known.stream().filter(KnownIndustries.Known::byFirms).count();
        int byFacts = known.size() - byFirms;
        String how = byFirms == 0 ? "finding.has_facts" : "finding.has_firms";
        sheet.find(
                new Finding(
                        "has",
                        sheet.say(
                                byFacts > 0 && byFirms > 0 ? "finding.has" : how,
                                name,
                                known.size(),
                                byFacts,
                                byFirms,
                                words.first(names)),
                        new Cell("", JsonObject.of("place", byFacts, "firms", byFirms)),
                        words.sure(known.stream().map(KnownIndustries.Known::basis).toList()),
                        byFacts > 0
                                ? words.look("presences", "largest_industries", "facts")
                                : words.look("most_seen_industries", "largest_industries")));
    }

    private void plans() {
        List<Project> projects = region.listProjects(place);
        List<Zone> zones = region.listZones(place);
        if (projects.isEmpty() && zones.isEmpty()) {
            return;
        }
        List<Basis> bases = new ArrayList<>(projects.stream().map(Project::basis).toList());
        zones.forEach(zone -> bases.add(zone.basis()));
        List<String> names =
                zones.stream().map(zone -> sheet.pick(zone.name(), zone.nameLocal())).toList();
        sheet.find(
                new Finding(
                        "plans",
                        sheet.say(
                                "finding.plans",
                                name,
                                projects.size(),
                                zones.size(),
                                words.named(names)),
                        new Cell(
                                "",
                                JsonObject.of("projects", projects.size(), "zones", zones.size())),
                        words.sure(bases),
                        projects.isEmpty() ? "zones" : "projects"));
    }

    /// What the region carries of the questions about one place inside.
    private List<String> next() {
        List<String> commands = new ArrayList<>();
        if (!region.places().isUnit(place) || !region.isInside(place)) {
            return commands;
        }
        if (estimated.estimate().isPresent()) {
            commands.add("diagnose " + place.key());
            if (region.flows().isEmpty()) {
                commands.add("leap " + place.key());
            }
        }
        if (!region.rulesets().isEmpty()) {
            region.listProjects(place).stream()
                    .findFirst()
                    .ifPresent(project -> commands.add("admit " + project.key()));
        }
        return commands;
    }
}
