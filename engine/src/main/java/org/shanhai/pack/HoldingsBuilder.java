package org.shanhai.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.shanhai.pack.sense.Ranges;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.Enterprise;
import org.shanhai.region.Handicap;
import org.shanhai.region.Parcel;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.PromisedTerm;
import org.shanhai.region.Quantity;
import org.shanhai.region.RegionBuilder;
import org.shanhai.region.Remedy;
import org.shanhai.region.Utility;
import org.shanhai.region.Vacancy;

/// Makes what zones hold of the records of the tables that `zone import` writes, and what places
/// did about what held them back.
record HoldingsBuilder(Conversion conversion, Problems problems) {
    private static final List<ProjectFigure> OF_ENTERPRISES =
            List.of(
                    ProjectFigure.LAND,
                    ProjectFigure.OUTPUT,
                    ProjectFigure.TAX,
                    ProjectFigure.PROFIT,
                    ProjectFigure.JOBS,
                    ProjectFigure.ENERGY);

    /// @param records of a table; none where the pack has no such table
    void fill(RegionBuilder region, Function<String, List<CheckedRow>> records) {
        region.all(
                        Enterprise.class,
                        SmallTables.each(records.apply("enterprises"), this::enterprise))
                .all(Parcel.class, SmallTables.each(records.apply("parcels"), this::parcel))
                .all(
                        Utility.class,
                        SmallTables.each(records.apply("utilities"), HoldingsBuilder::utility))
                .all(
                        Vacancy.class,
                        SmallTables.each(records.apply("vacancies"), HoldingsBuilder::vacancy))
                .all(PromisedTerm.class, SmallTables.each(records.apply("terms"), this::term))
                .all(Remedy.class, SmallTables.each(records.apply("remedies"), this::remedy));
    }

    private Enterprise enterprise(CheckedRow r) {
        int year = r.year("year");
        Map<ProjectFigure, Quantity> figures = new TreeMap<>();
        for (ProjectFigure figure : OF_ENTERPRISES) {
            if (r.has(figure.key())) {
                sound(
                                "enterprises",
                                r,
                                figure.key(),
                                () -> ProjectsBuilder.quantity(conversion, r, figure, year))
                        .ifPresent(quantity -> figures.put(figure, quantity));
            }
        }
        Optional<Quantity> added = money("enterprises", r, "value_added", year);
        new PlausibleRows("enterprises", conversion.rates().currency(), problems)
                .check(
                        r,
                        key ->
                                key.equals("value_added")
                                        ? added
                                        : OF_ENTERPRISES.stream()
                                                .filter(figure -> figure.key().equals(key))
                                                .findFirst()
                                                .map(figures::get),
                        Project.TaxScope.TOTAL);
        return new Enterprise(
                r.text("enterprise"),
                r.text("name"),
                r.text("industry"),
                r.text("zone"),
                year,
                figures,
                added.map(quantity -> OptionalDouble.of(quantity.stated()))
                        .orElse(OptionalDouble.empty()),
                r.find("rating"),
                r.basis(),
                r.text("source"));
    }

    private Parcel parcel(CheckedRow r) {
        return new Parcel(
                r.text("parcel"),
                r.text("zone"),
                r.text("name"),
                sound(
                                "parcels",
                                r,
                                "land",
                                () ->
                                        ProjectsBuilder.quantity(
                                                conversion, r, ProjectFigure.LAND, 0))
                        .map(Quantity::stated)
                        .orElse(0.0),
                r.text("use"),
                r.text("status"),
                r.text("control_unit"),
                r.text("control_class"),
                r.text("sewage_plant"),
                r.basis(),
                r.text("source"));
    }

    private static Utility utility(CheckedRow r) {
        return new Utility(
                r.text("utility"),
                r.text("zone"),
                r.text("name"),
                r.text("kind"),
                r.number("capacity"),
                r.findNumber("used"),
                r.text("unit"),
                r.basis(),
                r.text("source"));
    }

    private static Vacancy vacancy(CheckedRow r) {
        return new Vacancy(
                r.text("vacancy"),
                r.text("zone"),
                r.text("firm"),
                r.text("trade"),
                r.number("persons"),
                r.findYear("until"),
                r.basis(),
                r.text("source"));
    }

    private PromisedTerm term(CheckedRow r) {
        return new PromisedTerm(
                r.text("term"),
                r.text("zone"),
                r.text("firm"),
                r.text("kind"),
                r.text("what"),
                money("terms", r, "amount", r.findYear("until").orElse(0)),
                r.findYear("until"),
                r.basis(),
                r.text("source"));
    }

    private Remedy remedy(CheckedRow r) {
        return new Remedy(
                r.text("remedy"),
                r.word("handicap", Handicap.class),
                r.text("place"),
                r.text("done"),
                r.text("done_local"),
                r.findYear("year"),
                money("remedies", r, "cost", r.findYear("year").orElse(0)),
                r.text("outcome"),
                r.text("outcome_local"),
                r.basis(),
                r.text("source"),
                r.text("note"));
    }

    private Optional<Quantity> money(String table, CheckedRow r, String column, int year) {
        return r.has(column)
                ? sound(
                        table,
                        r,
                        column,
                        () -> {
                            Quantity read =
                                    conversion.quantity(
                                            r.figure(column),
                                            UnitText.read(conversion.rates().currency()),
                                            year);
                            // An enterprise may use up more than it makes; a promise is never less
                            // than nothing.
                            if (read.stated() < 0 && !column.equals("value_added")) {
                                throw new BadFigure(
                                        UnitMessage.NEGATIVE.of(), PackMessage.CHECK_SIGN.of());
                            }
                            Ranges.require(read, Ranges.ANY_MONEY);
                            return read;
                        })
                : Optional.empty();
    }

    @FunctionalInterface
    private interface Reading {
        Quantity read() throws BadFigure;
    }

    /// What is read, or nothing with a problem.
    private Optional<Quantity> sound(String table, CheckedRow r, String column, Reading reading) {
        try {
            return Optional.of(reading.read());
        } catch (BadFigure bad) {
            problems.error(
                    table,
                    r.file(),
                    new Fault(
                            FaultKind.UNIT_WRONG,
                            r.line(),
                            column,
                            r.text(column),
                            bad.reason(),
                            bad.remedy()));
            return Optional.empty();
        }
    }
}
