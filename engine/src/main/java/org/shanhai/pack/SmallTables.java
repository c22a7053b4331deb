package org.shanhai.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Canonical;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.KnownMeasure;
import org.shanhai.pack.unit.Measures;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.Company;
import org.shanhai.region.Endowment;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.Partner;
import org.shanhai.region.Pressure;
import org.shanhai.region.ProcessQuestion;
import org.shanhai.region.Reach;
import org.shanhai.region.RegionBuilder;
import org.shanhai.region.Source;
import org.shanhai.region.Travel;
import org.shanhai.region.Zone;

/// Makes the small things of the region of their records, in canonical units.
final class SmallTables {

    private final Conversion conversion;
    private final Measures measures;
    private final Problems problems;
    private final Map<String, UnitText> canonicals = new HashMap<>();

    SmallTables(Conversion conversion, Measures measures, Problems problems) {
        this.conversion = conversion;
        this.measures = measures;
        this.problems = problems;
    }

    /// Adds the tables whose rows each make one thing by themselves.
    ///
    /// @param records of a table; none where the pack has no such table
    void fill(RegionBuilder region, int baseYear, Function<String, List<CheckedRow>> records) {
        List<Limit> limits =
                new ArrayList<>(limits("limits", records.apply("limits"), false, baseYear));
        String trials = "scenario_limits";
        limits.addAll(limits(trials, records.apply(trials), true, baseYear));
        region.all(Limit.class, limits)
                .all(Reach.class, reaches(records.apply("reaches")))
                .zones(zones(records.apply("zones")))
                .all(Company.class, companies(records.apply("companies")))
                .all(Endowment.class, endowments(records.apply("endowments")))
                .all(Partner.class, partners(records.apply("partners")))
                .all(Travel.class, travel(records.apply("travel")))
                .all(ProcessQuestion.class, questions(records.apply("process_questions")))
                .sources(sources(records.apply("sources")));
        RuleTables.fill(region, records);
        PlanningTables.fill(region, records);
        FollowTables.fill(region, records);
        new HoldingsBuilder(conversion, problems).fill(region, records);
        new IncentivesBuilder(conversion, problems, baseYear).fill(region, records);
    }

    static <T> List<T> each(List<CheckedRow> records, Function<CheckedRow, T> maker) {
        return records.stream().filter(CheckedRow::isWhole).map(maker).toList();
    }

    private static <T> List<T> eachThatCan(
            List<CheckedRow> records, Function<CheckedRow, Optional<T>> maker) {
        List<T> made = new ArrayList<>();
        records.stream()
                .filter(CheckedRow::isWhole)
                .map(maker)
                .forEach(one -> one.ifPresent(made::add));
        return List.copyOf(made);
    }

    private static List<Reach> reaches(List<CheckedRow> records) {
        return each(
                records,
                r ->
                        new Reach(
                                r.text("reach"),
                                r.number("km"),
                                r.number("floor"),
                                r.findNumber("own_share").orElse(Double.NaN),
                                r.basis()));
    }

    private static List<Source> sources(List<CheckedRow> records) {
        return each(
                records,
                r ->
                        new Source(
                                r.text("source"),
                                r.text("title"),
                                r.text("title_local"),
                                r.text("publisher"),
                                r.text("publisher_local"),
                                r.text("date"),
                                r.text("url"),
                                r.text("licence")));
    }

    private static List<Zone> zones(List<CheckedRow> records) {
        return each(
                records,
                r -> {
                    OptionalDouble mu = r.findNumber("land_mu");
                    return new Zone(
                            r.text("zone"),
                            r.text("place"),
                            r.text("name"),
                            r.text("name_local"),
                            r.list("positioning"),
                            mu.isPresent()
                                    ? OptionalDouble.of(mu.getAsDouble() / Zone.MU_PER_KM2)
                                    : OptionalDouble.empty(),
                            r.basis(),
                            r.text("source"),
                            r.text("note"));
                });
    }

    private static List<Partner> partners(List<CheckedRow> records) {
        return each(
                records,
                r ->
                        new Partner(
                                r.text("place"),
                                r.text("partner"),
                                r.text("kind"),
                                r.findYear("since"),
                                r.text("terms"),
                                r.text("source"),
                                r.text("note")));
    }

    private static List<Travel> travel(List<CheckedRow> records) {
        return each(
                records,
                r ->
                        new Travel(
                                r.text("from"),
                                r.text("to"),
                                r.number("minutes"),
                                r.text("mode"),
                                r.year("year"),
                                r.basis(),
                                r.text("source")));
    }

    private static List<ProcessQuestion> questions(List<CheckedRow> records) {
        return each(
                records,
                r ->
                        new ProcessQuestion(
                                r.text("matter"),
                                r.list("industries"),
                                r.list("places"),
                                r.text("process"),
                                r.text("process_local"),
                                r.text("question"),
                                r.text("question_local"),
                                r.text("text"),
                                r.text("article"),
                                r.text("since"),
                                r.word("effect", ProcessQuestion.Effect.class),
                                r.text("unless"),
                                r.text("unless_local"),
                                r.word("standing", ProcessQuestion.Standing.class),
                                r.text("source"),
                                r.text("note")));
    }

    /// @param scenario whether the table names the trial each limit belongs to
    private List<Limit> limits(String table, List<CheckedRow> records, boolean scenario, int year) {
        return eachThatCan(
                records,
                r -> {
                    if (r.has("place") == r.has("zone")) {
                        problems.error(table, r.file(), placeOrZone(r));
                        return Optional.empty();
                    }
                    Limited of = Limited.of(r.text("of"));
                    OptionalDouble factor = factor(table, r, "unit", of.unit(), year);
                    return factor.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new Limit(
                                            scenario ? r.text("scenario") : "",
                                            r.find("place"),
                                            r.find("zone"),
                                            of,
                                            r.number("amount") * factor.getAsDouble(),
                                            r.text("built").equals("included"),
                                            r.basis(),
                                            r.text("source"),
                                            r.text("note")));
                });
    }

    private static Fault placeOrZone(CheckedRow record) {
        return new Fault(
                FaultKind.PLACE_OR_ZONE,
                record.line(),
                "zone",
                record.text("zone"),
                record.has("zone")
                        ? PackMessage.BESIDE_PLACE.of(record.text("place"))
                        : PackMessage.NO_PLACE_OR_ZONE.of(),
                PackMessage.FILL_PLACE_OR_ZONE.of());
    }

    List<Pressure> pressures(List<CheckedRow> records) {
        return eachThatCan(
                records,
                r -> {
                    String unit = Limited.of(r.text("pressure")).unit();
                    int year = r.year("year");
                    OptionalDouble above = factor("pressures", r, "unit", unit, year);
                    OptionalDouble below =
                            factor(
                                    "pressures",
                                    r,
                                    "per_output_unit",
                                    conversion.rates().currency(),
                                    year);
                    return above.isEmpty() || below.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new Pressure(
                                            r.text("industry"),
                                            r.text("pressure"),
                                            r.number("amount")
                                                    * above.getAsDouble()
                                                    / below.getAsDouble(),
                                            unit,
                                            year,
                                            r.basis(),
                                            r.text("source"),
                                            r.text("note")));
                });
    }

    private List<Company> companies(List<CheckedRow> records) {
        return eachThatCan(
                records,
                r -> {
                    int year = r.year("year");
                    OptionalDouble revenue = r.findNumber("revenue");
                    if (revenue.isPresent()) {
                        OptionalDouble factor = revenueFactor(r, year);
                        if (factor.isEmpty()) {
                            return Optional.empty();
                        }
                        revenue = OptionalDouble.of(revenue.getAsDouble() * factor.getAsDouble());
                    }
                    return Optional.of(
                            new Company(
                                    r.text("place"),
                                    r.find("industry"),
                                    r.text("name"),
                                    r.text("market"),
                                    r.text("code"),
                                    r.findNumber("staff"),
                                    revenue,
                                    year,
                                    r.basis(),
                                    r.text("source"),
                                    r.text("note")));
                });
    }

    private OptionalDouble revenueFactor(CheckedRow record, int year) {
        String currency = conversion.rates().currency();
        if (record.has("unit")) {
            return factor("companies", record, "unit", currency, year);
        }
        BadFigure bad =
                new BadFigure(
                        PackMessage.UNIT_MISSING.of(),
                        PackMessage.WRITE_CANONICAL_UNIT.of(currency));
        problems.error("companies", record.file(), unitFault(record, "unit", bad));
        return OptionalDouble.empty();
    }

    private List<Endowment> endowments(List<CheckedRow> records) {
        return eachThatCan(
                records,
                r -> {
                    int year = r.year("year");
                    Optional<KnownMeasure> measure = measures.find(r.text("endowment"));
                    String written = r.find("unit").orElse("index");
                    try {
                        UnitText from = UnitText.read(written);
                        String unit =
                                measure.isPresent()
                                        ? measure.get().measure().unit()
                                        : Canonical.of(from, conversion.rates().currency());
                        if (written.equals("index") && !unit.equals("index")) {
                            throw new BadFigure(
                                    PackMessage.UNIT_MISSING.of(),
                                    PackMessage.WRITE_CANONICAL_UNIT.of(unit));
                        }
                        return Optional.of(
                                new Endowment(
                                        r.text("place"),
                                        r.text("endowment"),
                                        r.number("value")
                                                * conversion.factor(
                                                        from, UnitText.read(unit), year),
                                        unit,
                                        year,
                                        r.basis(),
                                        r.text("source"),
                                        r.text("note")));
                    } catch (BadFigure bad) {
                        problems.error("endowments", r.file(), unitFault(r, "unit", bad));
                        return Optional.empty();
                    }
                });
    }

    /// By which a figure of the unit in a column becomes the canonical one; empty, with a problem,
    /// where it cannot.
    OptionalDouble factor(
            String table, CheckedRow record, String column, String canonical, int year) {
        try {
            return OptionalDouble.of(
                    conversion.factor(record.unit(column), canonical(canonical), year));
        } catch (BadFigure bad) {
            problems.error(table, record.file(), unitFault(record, column, bad));
            return OptionalDouble.empty();
        }
    }

    private UnitText canonical(String text) throws BadFigure {
        UnitText known = canonicals.get(text);
        if (known == null) {
            known = UnitText.read(text);
            canonicals.put(text, known);
        }
        return known;
    }

    private static Fault unitFault(CheckedRow record, String column, BadFigure bad) {
        return new Fault(
                FaultKind.UNIT_WRONG,
                record.line(),
                column,
                record.text(column),
                bad.reason(),
                bad.remedy());
    }
}
