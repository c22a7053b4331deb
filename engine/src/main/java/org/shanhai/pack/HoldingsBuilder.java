package org.shanhai.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.shanhai.region.Enterprise;
import org.shanhai.region.Handicap;
import org.shanhai.region.Parcel;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.PromisedTerm;
import org.shanhai.region.Quantity;
import org.shanhai.region.RegionBuilder;
import org.shanhai.region.Remedy;

/// Makes what zones hold of the records of the tables that `zone import` writes, and what places
/// did about what held them back.
record HoldingsBuilder(RowFigures figures) {
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
                        KeptTables.each(records.apply("enterprises"), this::enterprise))
                .all(Parcel.class, KeptTables.each(records.apply("parcels"), this::parcel))
                .all(PromisedTerm.class, KeptTables.each(records.apply("terms"), this::term))
                .all(Remedy.class, KeptTables.each(records.apply("remedies"), this::remedy));
    }

    private Enterprise enterprise(CheckedRow r) {
        int year = r.year("year");
        Map<ProjectFigure, Quantity> found = figures.all(r, OF_ENTERPRISES, year);
        // An enterprise may use up more than it makes.
        Optional<Quantity> added = figures.money(r, "value_added", true, year);
        figures.check(
                r,
                key -> key.equals("value_added") ? added : ProjectFigure.find(key).map(found::get),
                Project.TaxScope.TOTAL);
        return new Enterprise(
                r.text("enterprise"),
                r.text("name"),
                r.text("industry"),
                r.text("zone"),
                year,
                found,
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
                figures.find(r, ProjectFigure.LAND, 0).map(Quantity::stated).orElse(0.0),
                r.text("use"),
                r.text("status"),
                r.text("control_unit"),
                r.text("control_class"),
                r.text("sewage_plant"),
                r.basis(),
                r.text("source"));
    }

    private PromisedTerm term(CheckedRow r) {
        OptionalInt until = r.findYear("until");
        return new PromisedTerm(
                r.text("term"),
                r.text("zone"),
                r.text("firm"),
                r.text("kind"),
                r.text("what"),
                figures.money(r, "amount", false, until.orElse(0)),
                until,
                r.basis(),
                r.text("source"));
    }

    private Remedy remedy(CheckedRow r) {
        OptionalInt year = r.findYear("year");
        return new Remedy(
                r.text("remedy"),
                r.word("handicap", Handicap.class),
                r.text("place"),
                r.text("done"),
                r.text("done_local"),
                year,
                figures.money(r, "cost", false, year.orElse(0)),
                r.text("outcome"),
                r.text("outcome_local"),
                r.basis(),
                r.text("source"),
                r.text("note"));
    }
}
