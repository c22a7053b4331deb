package org.shanhai.app.show;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimation;
import org.shanhai.estimate.Infeasible;
import org.shanhai.estimate.Portion;
import org.shanhai.profile.Holding;
import org.shanhai.profile.StructureCells;
import org.shanhai.region.Alias;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Limit;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Region;

/// All that is known of a place, what is estimated of it, and what is not known.
final class PlaceSheet {
    /// What one would want to know of any place; the order is that of the list of unknowns.
    private static final List<String> WANTED =
            List.of("value_added", "population", "jobs", "fiscal_revenue", "income_per_person");

    private final Region region;
    private final Place place;
    private final Sheet sheet;
    private final List<Fact> facts;

    private PlaceSheet(Region region, Place place, Words words) {
        this.region = region;
        this.place = place;
        sheet = new Sheet(region, words);
        facts = region.facts().about(place);
    }

    static Answer of(
            Region region,
            Place place,
            Words words,
            Optional<Estimation> estimation,
            Structures structures) {
        return new PlaceSheet(region, place, words).answer(estimation, structures);
    }

    private Answer answer(Optional<Estimation> estimation, Structures structures) {
        Estimated estimated = Estimated.of(region, estimation, structures);
        header();
        // What a place is asked to decide on comes before the statistics.
        ProjectRows.add(sheet, region.listProjects(place));
        PlaceTables.zones(sheet, region.listZones(place));
        PlaceTables.partners(sheet, region, place);
        ObservedRows.add(sheet, sheet.pick(place.name(), place.nameLocal()), facts);
        FactRows.ofPlace(sheet, facts);
        PlaceTables.endowments(sheet, place);
        SeenTables.ofPlace(sheet, place);
        CompanyTables.add(sheet, place, each -> true);
        PlaceTables.limits(
                sheet,
                region.all(Limit.class).stream()
                        .filter(limit -> limit.place().equals(Optional.of(place.key())))
                        .toList());
        if (estimation.isEmpty()) {
            noEstimate("no_national_table");
        } else {
            switch (estimation.get()) {
                case Estimate estimate -> estimate(estimate, estimated.structure().cells());
                case Infeasible infeasible -> {
                    noEstimate("infeasible");
                    Conflicts.add(sheet, infeasible.conflicts());
                }
            }
        }
        unknowns();
        new PlaceFindings(sheet, place, estimated).add();
        return sheet.answer(sheet.pick(place.name(), place.nameLocal()));
    }

    private List<String> listAliases(Predicate<Alias> wanted) {
        return region.places().aliases().stream()
                .filter(alias -> alias.place().equals(place.key()))
                .filter(wanted)
                .map(Alias::alias)
                .toList();
    }

    private void header() {
        PlaceRemarks.add(sheet, place);
        List<String> names = listAliases(alias -> !alias.isCode());
        List<String> codes = listAliases(Alias::isCode);
        // What is empty of these says nothing, in text and JSON alike.
        sheet.values()
                .field("key", Cell.of(place.key()))
                .field("name", Cell.of(place.name()))
                .field("name_local", Cell.of(place.nameLocal()))
                .only(
                        !names.isEmpty(),
                        more -> more.field("also", Cell.of(sheet.list(names), names)))
                .only(
                        !codes.isEmpty(),
                        more -> more.field("codes", Cell.of(sheet.list(codes), codes)))
                .field("kind", Cell.of(sheet.say("kind." + place.kind().key()), place.kind().key()))
                .field("within", place.within().map(sheet::place).orElse(Cell.unknown("")))
                .field(
                        "role",
                        place.role()
                                .map(role -> Cell.of(sheet.say("role." + role.key()), role.key()))
                                .orElse(Cell.unknown("")))
                .only(
                        place.joinedList().isPresent(),
                        more -> more.field("joined_list", sheet.year(place.joinedList())))
                .only(
                        place.leftList().isPresent(),
                        more -> more.field("left_list", sheet.year(place.leftList())))
                .field(
                        "area",
                        place.areaKm2().isPresent()
                                ? sheet.figure(place.areaKm2().getAsDouble(), "km2")
                                : sheet.notKnown())
                .add("place");
    }

    private void noEstimate(String reason) {
        sheet.add(new Answer.Statement("estimate", sheet.say(reason), Map.of("reason", reason)));
    }

    private void estimate(Estimate estimate, StructureCells cells) {
        int[] units = region.places().unitsWithin(place);
        Portion portion = Portion.of(estimate, units);
        Basis model = Basis.ESTIMATED.and(portion.cellBasis());
        MeasuredRows rows = new MeasuredRows(sheet);
        rows.add(
                "value_added",
                sheet.money(portion.valueAdded()),
                estimate.knowledge().totalOf(place));
        for (Broad broad : Broad.values()) {
            rows.add(
                    "value_added_" + broad.key(),
                    sheet.money(portion.valueAdded(broad)),
                    estimate.knowledge().broadOf(place, broad));
        }
        rows.add("output", sheet.money(portion.output()), model);
        rows.add("jobs", sheet.jobs(portion.jobs()), sheet.jobsBasis(portion));
        rows.add("observed_share", sheet.share(portion.observedShare()), Basis.DERIVED);
        rows.addAs("estimate", sheet.say("estimate", Integer.toString(region.baseYear())), "");
        PortionTables.add(
                sheet,
                "industry",
                "industries",
                sheet.say("largest_industries"),
                portion.valueAdded(),
                portion::largestIndustries,
                region.industries().count(),
                part ->
                        sheet.industry(
                                Optional.of(region.industries().get(part.firstIndustry()).code())),
                part -> cells.holding(units, new int[] {part.firstIndustry()}));
        int[] all = IntStream.range(0, region.industries().count()).toArray();
        long unknown =
                IntStream.of(all)
                        .filter(i -> cells.holding(units, new int[] {i}) == Holding.UNKNOWN)
                        .count();
        if (unknown > 0) {
            sheet.unknown("presence", sheet.say("unknown.presence", unknown, all.length));
        }
    }

    private void unknowns() {
        for (String measure : WANTED) {
            List<String> same =
                    measure.equals(Measure.POPULATION) ? PlaceFindings.RESIDENTS : List.of(measure);
            if (same.stream().noneMatch(one -> isStated(one, IndustrySet.Kind.ALL, ""))) {
                sheet.unknown(measure, sheet.say("measure." + measure));
            }
        }
        for (Broad broad : Broad.values()) {
            if (!isStated("value_added", IndustrySet.Kind.BROAD, broad.key())) {
                sheet.unknown(
                        "value_added_" + broad.key(),
                        sheet.say("measure.value_added_" + broad.key()));
            }
        }
        boolean limited =
                region.all(Limit.class).stream()
                        .anyMatch(
                                limit ->
                                        limit.scenario().isEmpty()
                                                && limit.place().equals(Optional.of(place.key())));
        if (!limited) {
            sheet.unknown("limits", sheet.say("unknown.limits"));
        }
        region.listZones(place).stream()
                .filter(zone -> zone.landKm2().isEmpty())
                .forEach(
                        zone ->
                                sheet.unknown(
                                        "zone:" + zone.key() + ":land",
                                        sheet.say(
                                                "unknown.land_of_zone",
                                                sheet.pick(zone.name(), zone.nameLocal()))));
        for (Project project : region.listProjects(place)) {
            List<ProjectFigure> missing = ProjectRows.listUnknown(project);
            if (!missing.isEmpty()) {
                List<String> names =
                        missing.stream().map(f -> sheet.say("figure." + f.key())).toList();
                sheet.unknown(
                        "project:" + project.key(),
                        sheet.say(
                                "unknown.of_project",
                                sheet.pick(project.name(), project.nameLocal()),
                                sheet.list(names)));
            }
        }
    }

    private boolean isStated(String measure, IndustrySet.Kind kind, String key) {
        return facts.stream()
                .anyMatch(
                        fact ->
                                fact.measures(measure)
                                        && fact.quantity().isPresent()
                                        && fact.industries().kind() == kind
                                        && fact.industries().key().equals(key));
    }
}
