package org.shanhai.app.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.shanhai.app.report.study.Study;
import org.shanhai.estimate.BasisShares;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Knowledge;
import org.shanhai.estimate.Portion;
import org.shanhai.profile.StructureCells;
import org.shanhai.region.ActivityCells;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// What is estimated of places and industries, and what that rests on, as tables.
final class EstimateTables {
    private EstimateTables() {}

    /// Every unit with its value added, all together and by broad sector, and the basis of each.
    static ReportTable<Place> places(Study study) {
        return new ReportTable<>("places", study.words(), study.region().places().units())
                .with(Described.code("place", ColumnOrigin.PACK), Place::key)
                .with(Described.text("name", ColumnOrigin.PACK), Place::name)
                .with(Described.text("name_local", ColumnOrigin.PACK), Place::nameLocal)
                .with(
                        Described.code("within", ColumnOrigin.PACK),
                        place -> place.within().orElse(""))
                .with(Described.text("kind", ColumnOrigin.PACK), place -> place.kind().key())
                .with(
                        Described.text("role", ColumnOrigin.PACK),
                        place -> place.role().map(Role::key).orElse(""))
                .with(Described.currency(), place -> study.region().currency())
                .with(
                        Described.money("value_added", ColumnOrigin.ESTIMATE),
                        place -> of(study, each -> portion(study, each, place).valueAdded()))
                .with(
                        basis("value_added"),
                        place -> of(study, each -> each.knowledge().totalOf(place).key()))
                .each(
                        List.of(Broad.values()),
                        (table, broad) ->
                                table.with(
                                                Described.money(
                                                        "value_added_" + broad.key(),
                                                        ColumnOrigin.ESTIMATE),
                                                place ->
                                                        of(
                                                                study,
                                                                each ->
                                                                        portion(study, each, place)
                                                                                .valueAdded(broad)))
                                        .with(
                                                basis("value_added_" + broad.key()),
                                                place ->
                                                        of(
                                                                study,
                                                                each ->
                                                                        each.knowledge()
                                                                                .broadOf(
                                                                                        place,
                                                                                        broad)
                                                                                .key())));
    }

    private static Described basis(String of) {
        return Described.text(of + "_basis", ColumnOrigin.ESTIMATE).as("basis_of", of);
    }

    /// Nothing without an estimate.
    private static Object of(Study study, Function<Estimate, Object> what) {
        return study.findEstimate().map(what).orElse("");
    }

    private static Portion portion(Study study, Estimate estimate, Place place) {
        return Portion.of(estimate, study.region().places().unitNumber(place));
    }

    private record Cell(int unit, int industry) {}

    private static StructureCells known(Study study) {
        return study.findStructure().orElseThrow().cells();
    }

    /// Every place by every industry: value added and output in money a year, jobs in persons.
    static ReportTable<?> activity(Study study) {
        Region region = study.region();
        int industries = region.industries().count();
        int count =
                study.findEstimate().isPresent()
                        ? Math.multiplyExact(region.places().unitCount(), industries)
                        : 0;
        Supplier<ActivityCells> cells = () -> study.findEstimate().orElseThrow().activity().cells();
        return new ReportTable<>(
                        "activity",
                        study.words(),
                        count,
                        () ->
                                IntStream.range(0, count)
                                        .mapToObj(k -> new Cell(k / industries, k % industries)))
                .with(
                        Described.code("place", ColumnOrigin.PACK),
                        cell -> region.places().unit(cell.unit()).key())
                .with(
                        Described.code("industry", ColumnOrigin.PACK),
                        cell -> region.industries().get(cell.industry()).code())
                .with(Described.year().as("base_year"), cell -> region.baseYear())
                .with(Described.currency(), cell -> region.currency())
                .with(
                        Described.money("value_added", ColumnOrigin.ESTIMATE),
                        cell -> cells.get().valueAdded(cell.unit(), cell.industry()))
                .with(
                        Described.money("output", ColumnOrigin.ESTIMATE),
                        cell -> cells.get().output(cell.unit(), cell.industry()))
                .with(
                        Described.count("jobs", Unit.PERSONS, ColumnOrigin.ESTIMATE),
                        cell -> cells.get().jobs(cell.unit(), cell.industry()))
                .with(
                        Described.text("basis", ColumnOrigin.ESTIMATE)
                                .as("basis_of", "value_added"),
                        cell -> cells.get().basis(cell.unit(), cell.industry()).key())
                .with(
                        Described.text("jobs_basis", ColumnOrigin.ESTIMATE).as("basis_of", "jobs"),
                        cell -> jobsBasis(cells.get(), cell))
                .with(
                        Described.text("holding", ColumnOrigin.ESTIMATE),
                        cell -> known(study).holding(cell.unit(), cell.industry()).key());
    }

    /// Nothing where the jobs are not known.
    private static String jobsBasis(ActivityCells cells, Cell cell) {
        return Double.isNaN(cells.jobs(cell.unit(), cell.industry()))
                ? ""
                : cells.jobsBasis(cell.unit(), cell.industry()).key();
    }

    /// What is known of a place, or of an industry.
    private record Of(
            String what,
            String place,
            String industry,
            BasisShares shares,
            long presences,
            double absences,
            double facts) {}

    /// What is observed of every place and of every industry: shares of value added by basis, and
    /// in how many cells presence or absence is known.
    static ReportTable<?> knowledge(Study study) {
        Region region = study.region();
        List<Of> rows = new ArrayList<>();
        study.findEstimate()
                .map(Estimate::knowledge)
                .ifPresent(
                        known -> {
                            region.places().units().forEach(p -> rows.add(of(study, known, p)));
                            region.industries().all().forEach(i -> rows.add(of(study, known, i)));
                        });
        return new ReportTable<>("knowledge", study.words(), rows)
                .with(Described.text("of", ColumnOrigin.COUNTED), Of::what)
                .with(Described.code("place", ColumnOrigin.PACK), Of::place)
                .with(Described.code("industry", ColumnOrigin.PACK), Of::industry)
                .each(
                        List.of(Basis.values()),
                        (table, basis) ->
                                table.with(
                                        Described.share(
                                                "share_" + basis.key(), ColumnOrigin.ESTIMATE),
                                        row -> row.shares().of(basis)))
                .with(
                        Described.count("presences", Unit.NUMBER, ColumnOrigin.ESTIMATE),
                        Of::presences)
                .with(Described.count("absences", Unit.NUMBER, ColumnOrigin.ESTIMATE), Of::absences)
                .with(Described.count("facts", Unit.NUMBER, ColumnOrigin.COUNTED), Of::facts);
    }

    private static Of of(Study study, Knowledge knowledge, Place place) {
        Region region = study.region();
        int unit = region.places().getUnitNumber(place);
        IntStream all = IntStream.range(0, region.industries().count());
        return new Of(
                "place",
                place.key(),
                "",
                knowledge.of(place),
                all.filter(i -> known(study).isThere(unit, i)).count(),
                study.findStructure().orElseThrow().coverage(place).absent(),
                region.facts().about(place).size());
    }

    private static Of of(Study study, Knowledge knowledge, Industry industry) {
        return new Of(
                "industry",
                "",
                industry.code(),
                knowledge.of(industry),
                known(study).countPlaces(study.region().industries().number(industry)),
                Double.NaN,
                Double.NaN);
    }
}
