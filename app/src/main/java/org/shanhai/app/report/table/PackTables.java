package org.shanhai.app.report.table;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shanhai.app.output.FileColumn;
import org.shanhai.app.report.study.Study;
import org.shanhai.estimate.Conflict;
import org.shanhai.region.Fact;
import org.shanhai.region.Facts;
import org.shanhai.region.Industry;
import org.shanhai.region.Measure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Recruit;
import org.shanhai.region.Source;
import org.shanhai.region.Zone;

/// What the pack says, as tables: industries, facts and what they measure, sources, zones, facts
/// that do not agree.
final class PackTables {
    private PackTables() {}

    /// The classification in use: what the codes of the other tables stand for.
    static ReportTable<Industry> industries(Study study) {
        return new ReportTable<>("industries", study.words(), study.region().industries().all())
                .with(Described.code("industry", ColumnOrigin.PACK), Industry::code)
                .with(Described.text("name", ColumnOrigin.PACK), Industry::name)
                .with(Described.text("name_local", ColumnOrigin.PACK), Industry::nameLocal)
                .with(Described.text("broad", ColumnOrigin.PACK), each -> each.broad().key())
                .with(Described.text("reach", ColumnOrigin.PACK), Industry::reach)
                .with(
                        Described.text("recruit", ColumnOrigin.PACK),
                        each -> each.recruit().map(Recruit::key).orElse(""))
                .with(Described.text("recruit_note", ColumnOrigin.PACK), Industry::recruitNote);
    }

    /// All facts, in canonical units. A range has both bounds, a bound only one.
    static ReportTable<Fact> facts(Study study) {
        Facts facts = study.region().facts();
        return new ReportTable<>("facts", study.words(), facts.size(), facts::stream)
                .with(Described.code("place", ColumnOrigin.PACK), fact -> fact.place().key())
                .with(
                        Described.code("industry", ColumnOrigin.PACK).as("industries"),
                        fact -> fact.industries().key())
                .with(Described.code("measure", ColumnOrigin.PACK), fact -> fact.measure().key())
                .with(
                        Described.text("relation", ColumnOrigin.PACK),
                        fact -> fact.quantity().map(each -> each.relation().sign()).orElse(""))
                .with(
                        Described.number(
                                        "low",
                                        FileColumn.Kind.MIXED,
                                        Unit.OF_ROW,
                                        ColumnOrigin.PACK)
                                .as("fact_low"),
                        fact -> bound(fact, Quantity::low))
                .with(
                        Described.number(
                                        "high",
                                        FileColumn.Kind.MIXED,
                                        Unit.OF_ROW,
                                        ColumnOrigin.PACK)
                                .as("fact_high"),
                        fact -> bound(fact, Quantity::high))
                .with(Described.text("unit", ColumnOrigin.PACK), fact -> fact.measure().unit())
                .with(Described.text("scope", ColumnOrigin.PACK), fact -> fact.scope().key())
                .with(Described.year(), Fact::year)
                .with(Described.text("basis", ColumnOrigin.PACK), fact -> fact.basis().key())
                .with(Described.text("source", ColumnOrigin.PACK), Fact::source)
                .with(Described.text("note", ColumnOrigin.PACK), Fact::note)
                .with(Described.text("origin", ColumnOrigin.PACK), Fact::origin);
    }

    private static double bound(Fact fact, Function<Quantity, Double> of) {
        return fact.quantity().map(of).filter(Double::isFinite).orElse(Double.NaN);
    }

    /// What the facts measure, in which unit, by key.
    static ReportTable<Measure> measures(Study study) {
        List<Measure> measures =
                study.region().facts().stream()
                        .map(Fact::measure)
                        .distinct()
                        .sorted(Comparator.comparing(Measure::key))
                        .toList();
        return new ReportTable<>("measures", study.words(), measures)
                .with(Described.code("measure", ColumnOrigin.PACK), Measure::key)
                .with(Described.text("name", ColumnOrigin.PACK), Measure::name)
                .with(Described.text("name_local", ColumnOrigin.PACK), Measure::nameLocal)
                .with(
                        Described.text("unit", ColumnOrigin.PACK).as("unit_of_measure"),
                        Measure::unit)
                .with(
                        Described.text("note", ColumnOrigin.PACK).as("note_of_measure"),
                        Measure::note);
    }

    /// The sources, numbered as in the page.
    static ReportTable<Source> sources(Study study) {
        return new ReportTable<>("sources", study.words(), study.region().sources())
                .with(
                        Described.count("number", Unit.NONE, ColumnOrigin.COUNTED),
                        each -> study.findSourceNumber(each.key()).orElseThrow())
                .with(Described.code("source", ColumnOrigin.PACK).as("source_key"), Source::key)
                .with(Described.text("title", ColumnOrigin.PACK), Source::title)
                .with(Described.text("publisher", ColumnOrigin.PACK), Source::publisher)
                .with(Described.text("date", ColumnOrigin.PACK), Source::date)
                .with(Described.text("url", ColumnOrigin.PACK), Source::url)
                .with(Described.text("licence", ColumnOrigin.PACK), Source::licence);
    }

    /// The development zones.
    static ReportTable<Zone> zones(Study study) {
        return new ReportTable<>("zones", study.words(), study.region().zones())
                .with(Described.code("zone", ColumnOrigin.PACK), Zone::key)
                .with(Described.text("name", ColumnOrigin.PACK), Zone::name)
                .with(Described.text("name_local", ColumnOrigin.PACK), Zone::nameLocal)
                .with(Described.code("place", ColumnOrigin.PACK), Zone::place)
                .with(
                        Described.text("positioning", ColumnOrigin.PACK),
                        zone -> String.join(";", zone.positioning()))
                .with(
                        Described.number(
                                "land", FileColumn.Kind.NUMBER, Unit.KM2, ColumnOrigin.PACK),
                        zone -> zone.landKm2().orElse(Double.NaN))
                .with(Described.text("basis", ColumnOrigin.PACK), zone -> zone.basis().key())
                .with(Described.text("source", ColumnOrigin.PACK), Zone::source)
                .with(Described.text("note", ColumnOrigin.PACK), Zone::note);
    }

    /// Facts that do not agree, one row for each total they are about.
    static ReportTable<Conflict> conflicts(Study study) {
        return new ReportTable<>("conflicts", study.words(), study.listConflicts())
                .with(Described.code("place", ColumnOrigin.PACK), each -> each.place().key())
                .with(
                        Described.code("industry", ColumnOrigin.PACK).as("industries"),
                        each -> each.industries().key())
                .with(Described.code("measure", ColumnOrigin.PACK), Conflict::measure)
                .with(
                        Described.number(
                                "stated", FileColumn.Kind.MIXED, Unit.OF_ROW, ColumnOrigin.PACK),
                        Conflict::stated)
                .with(
                        Described.number(
                                "implied",
                                FileColumn.Kind.MIXED,
                                Unit.OF_ROW,
                                ColumnOrigin.COUNTED),
                        Conflict::implied)
                .with(Described.text("unit", ColumnOrigin.PACK), each -> each.unit(study.region()))
                .with(Described.share("relative_gap", ColumnOrigin.COUNTED), Conflict::relativeGap)
                .with(
                        Described.flag("feasible", ColumnOrigin.COUNTED),
                        each -> !study.isInfeasible())
                .with(
                        Described.text("sources", ColumnOrigin.PACK),
                        each ->
                                each.facts().stream()
                                        .flatMap(fact -> Source.keysIn(fact.source()).stream())
                                        .distinct()
                                        .collect(Collectors.joining(";")))
                .with(
                        Described.text("origins", ColumnOrigin.PACK),
                        each ->
                                each.facts().stream()
                                        .map(Fact::origin)
                                        .collect(Collectors.joining(";")));
    }
}
