package org.shanhai.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.table.TableSchema;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.KnownMeasure;
import org.shanhai.pack.unit.Measures;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.Limited;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.RegionBuilder;
import org.shanhai.region.Row;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Sense;

/// Makes the tables whose rows are each one thing by themselves, as their records say; here is only
/// what takes more than a cell to work out.
record KeptTables(RowMaker maker, Measures measures, Years years, int year) {
    /// Whose rows are made beside what else is made of them.
    private static final Set<String> MADE_ELSEWHERE =
            Set.of(
                    "pressures pressures_by_place flows rulesets incentive_kinds incentives limits"
                            .split(" "));

    /// Adds them all.
    ///
    /// @param records of a table; none where the pack has no such table
    void fill(RegionBuilder region, Function<String, List<CheckedRow>> records) {
        for (TableSchema table : Schemas.all()) {
            table.rows()
                    .filter(Row.class::isAssignableFrom)
                    .filter(kind -> !MADE_ELSEWHERE.contains(table.name()))
                    .ifPresent(kind -> fill(region, table, kind.asSubclass(Record.class), records));
        }
    }

    @SuppressWarnings("unchecked") // Records of tables that are listed are rows.
    private <T extends Record & Row> void fill(
            RegionBuilder region,
            TableSchema table,
            Class<? extends Record> kind,
            Function<String, List<CheckedRow>> records) {
        region.all((Class<T>) kind, rows((Class<T>) kind, table.name(), records));
    }

    /// What the rows of a table say, each that can be made.
    <T extends Record> List<T> rows(
            Class<T> kind, String table, Function<String, List<CheckedRow>> records) {
        List<CheckedRow> rows = records.apply(table);
        return maker.all(
                kind,
                table.equals("scenario_limits")
                        ? Stream.concat(records.apply("limits").stream(), rows.stream()).toList()
                        : rows,
                switch (table) {
                    case "scenario_limits" -> this::limit;
                    case "benchmarks" -> this::benchmark;
                    case "pressures" -> this::pressure;
                    case "endowments" -> r -> maker.problems().sound(r, "unit", () -> endowment(r));
                    case "enterprises" -> this::enterprise;
                    case "matters" -> r -> shares(r, records.apply("matter_shares"));
                    case "parcels" ->
                            r -> {
                                Optional<Quantity> land = maker.figure(r, ProjectFigure.LAND, 0);
                                return Optional.of(
                                        Map.of("km2", land.map(Quantity::stated).orElse(0.0)));
                            };
                    case "projects" -> this::project;
                    case Schemas.WORDS -> this::word;
                    default -> r -> Optional.of(Map.of());
                });
    }

    /// How often what is of some classes does a matter, by how their codes begin.
    private static Optional<Map<String, Object>> shares(CheckedRow matter, List<CheckedRow> rows) {
        Map<String, Double> shares = new HashMap<>();
        rows.stream()
                .filter(CheckedRow::isWhole)
                .filter(each -> each.text("matter").equals(matter.text("matter")))
                .forEach(each -> shares.merge(each.text("class"), each.number("often"), Math::max));
        return Optional.of(Map.of("shares", shares));
    }

    private Optional<Map<String, Object>> limit(CheckedRow r) {
        if (r.has("place") == r.has("zone")) {
            maker.problems().notOneOf(r, "place", "zone");
            return Optional.empty();
        }
        Limited of = Limited.of(r.text("of"));
        return maker.factor(r, "unit", of.unit(), year)
                .map(factor -> Map.of("of", of, "amount", r.number("amount") * factor));
    }

    private Optional<Map<String, Object>> benchmark(CheckedRow r) {
        String unit = r.word("indicator", RuleIndicator.class).unit(maker.currency(), "");
        return maker.factor(r, "unit", unit, r.year("year"))
                .map(factor -> Map.of("value", r.number("value") * factor));
    }

    private Optional<Map<String, Object>> pressure(CheckedRow r) {
        String unit = Limited.of(r.text("pressure")).unit();
        Optional<Double> above = maker.factor(r, "unit", unit, r.year("year"));
        Optional<Double> below =
                maker.factor(r, "per_output_unit", maker.currency(), r.year("year"));
        return above.flatMap(
                factor ->
                        below.map(per -> r.number("amount") * factor / per)
                                .map(amount -> Map.of("perOutput", amount, "unit", unit)));
    }

    private Map<String, Object> endowment(CheckedRow r) throws BadFigure {
        Optional<KnownMeasure> measure = measures.find(r.text("endowment"));
        String written = r.find("unit").orElse("index");
        UnitText from = UnitText.read(written);
        String unit =
                measure.isPresent()
                        ? measure.get().measure().unit()
                        : from.canonical(maker.currency());
        if (written.equals("index") && !unit.equals("index")) {
            throw new BadFigure(UnitFactors.missing(unit));
        }
        double factor = maker.conversion().factor(from, UnitText.read(unit), r.year("year"));
        return Map.of("value", r.number("value") * factor, "unit", unit);
    }

    private Optional<Map<String, Object>> enterprise(CheckedRow r) {
        Map<ProjectFigure, Quantity> found = maker.figures(r, r.year("year"));
        Optional<Quantity> added = Optional.ofNullable(found.remove(ProjectFigure.VALUE_ADDED));
        Function<String, Optional<Quantity>> figures =
                key -> key.equals("value_added") ? added : ProjectFigure.find(key).map(found::get);
        maker.check(r, figures, Project.TaxScope.TOTAL);
        OptionalDouble valueAdded = added.stream().mapToDouble(Quantity::stated).findFirst();
        return Optional.of(Map.of("figures", found, "valueAdded", valueAdded));
    }

    private Optional<Map<String, Object>> project(CheckedRow r) {
        OptionalInt of = r.findYear("year");
        if (of.isPresent() && years.isAhead(of.getAsInt())) {
            maker.problems().warning(r, "year", PackMessage.PLANNED_YEAR.of());
        }
        Map<ProjectFigure, Quantity> found = maker.figures(r, of.orElse(year));
        Project.TaxScope scope =
                r.findWord("tax_scope", Project.TaxScope.class)
                        .orElse(Project.TaxScope.UNSPECIFIED);
        maker.check(r, key -> ProjectFigure.find(key).map(found::get), scope);
        return Optional.of(Map.of("figures", found, "taxScope", scope));
    }

    /// A word means an industry exactly where its sense does.
    private Optional<Map<String, Object>> word(CheckedRow row) {
        Sense sense = row.word("sense", Sense.class);
        if (sense.meansIndustry() == row.has("industry")) {
            return Optional.of(Map.of());
        }
        if (!row.hasWrongCells()) {
            maker.problems().error(row, "industry", PackMessage.SENSE_AND_INDUSTRY.of(sense.key()));
        }
        return Optional.empty();
    }

    /// What a pack says of the firms of a place stands for all that packs below say: another
    /// register holds the same firms, and they would count twice.
    FirmCounts firmCounts(List<CheckedRow> rows, List<CheckedRow> leftOut) {
        Map<String, Integer> packs = new HashMap<>();
        rows.forEach(r -> packs.merge(r.text("place"), r.pack(), Math::max));
        return new FirmCounts(
                maker.all(FirmCount.class, rows, r -> firmCount(r, packs)),
                maker.all(FirmCounts.LeftOut.class, leftOut));
    }

    private Optional<Map<String, Object>> firmCount(CheckedRow r, Map<String, Integer> packs) {
        for (String part : List.of("branches", "capital_known")) {
            if (r.number(part) > r.number("firms")) {
                Message most = PackMessage.NO_MORE_THAN_FIRMS.of(r.text("firms"));
                maker.problems().error(r, part, PackMessage.OUT_OF_RANGE.so(most));
            }
        }
        return packs.getOrDefault(r.text("place"), 0) == r.pack()
                ? maker.factor(r, "unit", maker.currency(), year)
                        .map(factor -> Map.of("capital", r.number("capital") * factor))
                : Optional.empty();
    }
}
