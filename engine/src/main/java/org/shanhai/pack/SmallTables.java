package org.shanhai.pack;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Canonical;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.KnownMeasure;
import org.shanhai.pack.unit.Measures;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.Benchmark;
import org.shanhai.region.Company;
import org.shanhai.region.Endowment;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.PastYear;
import org.shanhai.region.Pressure;
import org.shanhai.region.RegionBuilder;
import org.shanhai.region.RuleIndicator;

/// Makes the small things of the region of their records, in canonical units.
record SmallTables(Conversion conversion, Measures measures, Problems problems) {

    /// Adds the tables whose rows each make one thing by themselves.
    ///
    /// @param records of a table; none where the pack has no such table
    void fill(RegionBuilder region, int baseYear, Function<String, List<CheckedRow>> records) {
        List<Limit> limits =
                Stream.of("limits", "scenario_limits")
                        .flatMap(table -> limits(records.apply(table), baseYear).stream())
                        .toList();
        region.all(Limit.class, limits)
                .all(Benchmark.class, benchmarks(records.apply("benchmarks")))
                .all(Company.class, companies(records.apply("companies")))
                .all(PastYear.class, history(records.apply("history")))
                .all(Endowment.class, endowments(records.apply("endowments")));
        KeptTables.fill(region, records);
        MatterTables.fill(region, records);
        new HoldingsBuilder(new RowFigures(conversion, problems)).fill(region, records);
        new IncentivesBuilder(conversion, problems, baseYear).fill(region, records);
    }

    private List<Limit> limits(List<CheckedRow> records, int year) {
        return KeptTables.eachThatCan(
                records,
                r -> {
                    if (r.has("place") == r.has("zone")) {
                        problems.error(
                                r,
                                FaultKind.PLACE_OR_ZONE,
                                "zone",
                                r.has("zone")
                                        ? PackMessage.BESIDE_PLACE.of(r.text("place"))
                                        : PackMessage.NO_PLACE_OR_ZONE.of(),
                                PackMessage.FILL_PLACE_OR_ZONE.of());
                        return Optional.empty();
                    }
                    Limited of = Limited.of(r.text("of"));
                    return factor(r, "unit", of.unit(), year)
                            .map(
                                    factor ->
                                            new Limit(
                                                    r.table().equals("scenario_limits")
                                                            ? r.text("scenario")
                                                            : "",
                                                    r.find("place"),
                                                    r.find("zone"),
                                                    of,
                                                    r.number("amount") * factor,
                                                    r.text("built").equals("included"),
                                                    r.basis(),
                                                    r.text("source"),
                                                    r.text("note")));
                });
    }

    private List<Benchmark> benchmarks(List<CheckedRow> records) {
        return KeptTables.eachThatCan(
                records,
                r -> {
                    RuleIndicator indicator = r.word("indicator", RuleIndicator.class);
                    String unit = indicator.unit(conversion.rates().currency(), "");
                    return factor(r, "unit", unit, r.year("year"))
                            .map(
                                    factor ->
                                            new Benchmark(
                                                    r.text("place"),
                                                    r.list("industries"),
                                                    indicator,
                                                    r.number("value") * factor,
                                                    r.year("year"),
                                                    r.word("kind", Benchmark.Kind.class),
                                                    r.basis(),
                                                    r.text("source"),
                                                    r.text("note")));
                });
    }

    List<Pressure> pressures(List<CheckedRow> records) {
        return KeptTables.eachThatCan(
                records,
                r -> {
                    String unit = Limited.of(r.text("pressure")).unit();
                    int year = r.year("year");
                    Optional<Double> above = factor(r, "unit", unit, year);
                    Optional<Double> below =
                            factor(r, "per_output_unit", conversion.rates().currency(), year);
                    return above.isEmpty() || below.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new Pressure(
                                            r.text("industry"),
                                            r.text("pressure"),
                                            r.number("amount") * above.get() / below.get(),
                                            unit,
                                            year,
                                            r.basis(),
                                            r.text("source"),
                                            r.text("note")));
                });
    }

    private List<PastYear> history(List<CheckedRow> records) {
        return KeptTables.eachThatCan(
                records,
                r ->
                        factor(r, "unit", conversion.rates().currency(), r.year("year"))
                                .map(
                                        by ->
                                                new PastYear(
                                                        r.text("place"),
                                                        r.year("year"),
                                                        r.number("primary") * by,
                                                        r.number("secondary") * by,
                                                        r.number("revenue") * by,
                                                        r.number("registered"),
                                                        r.basis(),
                                                        r.text("source"))));
    }

    private List<Company> companies(List<CheckedRow> records) {
        String currency = conversion.rates().currency();
        return KeptTables.eachThatCan(
                records,
                r -> {
                    int year = r.year("year");
                    OptionalDouble revenue = r.findNumber("revenue");
                    Optional<Double> factor =
                            revenue.isEmpty() && !r.has("profit")
                                    ? Optional.of(1.0)
                                    : r.has("unit")
                                            ? factor(r, "unit", currency, year)
                                            : problems.sound(r, "unit", () -> without(currency));
                    return factor.map(
                            by ->
                                    new Company(
                                            r.text("place"),
                                            r.find("industry"),
                                            r.text("name"),
                                            r.text("market"),
                                            r.text("code"),
                                            r.findNumber("staff"),
                                            scaled(revenue, by),
                                            scaled(r.findNumber("profit"), by),
                                            year,
                                            r.basis(),
                                            r.text("source"),
                                            r.text("note")));
                });
    }

    /// A number without a unit cannot become one of that unit.
    private static double without(String canonical) throws BadFigure {
        throw new BadFigure(
                PackMessage.UNIT_MISSING.of(), PackMessage.WRITE_CANONICAL_UNIT.of(canonical));
    }

    static OptionalDouble scaled(OptionalDouble value, double factor) {
        return value.isPresent()
                ? OptionalDouble.of(value.getAsDouble() * factor)
                : OptionalDouble.empty();
    }

    private List<Endowment> endowments(List<CheckedRow> records) {
        return KeptTables.eachThatCan(
                records, r -> problems.sound(r, "unit", () -> endowment(r, r.year("year"))));
    }

    private Endowment endowment(CheckedRow r, int year) throws BadFigure {
        Optional<KnownMeasure> measure = measures.find(r.text("endowment"));
        String written = r.find("unit").orElse("index");
        UnitText from = UnitText.read(written);
        String unit =
                measure.isPresent()
                        ? measure.get().measure().unit()
                        : Canonical.of(from, conversion.rates().currency());
        double factor =
                written.equals("index") && !unit.equals("index")
                        ? without(unit)
                        : conversion.factor(from, UnitText.read(unit), year);
        return new Endowment(
                r.text("place"),
                r.text("endowment"),
                r.number("value") * factor,
                unit,
                year,
                r.basis(),
                r.text("source"),
                r.text("note"));
    }

    /// By which a figure of the unit in a column becomes the canonical one; empty, with a problem,
    /// where it cannot.
    Optional<Double> factor(CheckedRow row, String column, String canonical, int year) {
        return problems.sound(
                row, column, () -> conversion.factor(row.unit(column), canonical, year));
    }
}
