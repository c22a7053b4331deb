package org.shanhai.pack.book;

import java.util.List;
import org.shanhai.key.Keyed;
import org.shanhai.pack.book.CellKind.Amount;
import org.shanhai.pack.book.CellKind.Choice;
import org.shanhai.pack.book.CellKind.IndustryName;
import org.shanhai.pack.book.CellKind.Measured;
import org.shanhai.pack.book.CellKind.Name;
import org.shanhai.pack.book.CellKind.Text;
import org.shanhai.pack.book.CellKind.Year;

/// The sheets of the book, in their order: the one place that says what columns they have.
public enum BookSheet implements Keyed {
    /// Whose book it is; its columns stand one below the other.
    ZONE(
            must("zone", new Text()),
            may("name", new Text()),
            may("name_local", new Text()),
            must("place", new Text()),
            must("new_zone", Words.YES_NO),
            may("positioning", new Text()),
            may("land", Words.LAND),
            must("year", new Year(false)),
            may("classification", new Text()),
            must("filled_by", new Text()),
            may("money_unit", new Text())),
    ENTERPRISES(
            must("name", new Name()),
            must("industry", new IndustryName()),
            may("year", new Year(false)),
            may("land", Words.LAND),
            may("tax", Words.MONEY),
            may("value_added", Words.SIGNED_MONEY),
            may("output", Words.MONEY),
            may("profit", Words.SIGNED_MONEY),
            may("energy", Words.ENERGY),
            may("cod", Words.TONNES),
            may("ammonia_nitrogen", Words.TONNES),
            may("nox", Words.TONNES),
            may("so2", Words.TONNES),
            may("voc", Words.TONNES),
            may("rd", Words.MONEY),
            may("jobs", Words.PERSONS),
            may("rating", Choice.of("rating", "A B C D")),
            may("revenue", Words.MONEY),
            may("electricity", new Amount("kWh", "electricity", false, false)),
            may("project", new Name())),
    PARCELS(
            must("parcel", new Name()),
            must("land", Words.LAND),
            may("use", new Text()),
            must("status", Choice.of("parcel_status", "free let reserved")),
            may("control_unit", new Name()),
            may("control_class", Choice.of("control_class", "priority key general")),
            may("sewage_plant", new Name())),
    QUOTAS(
            must("of", Words.QUOTA),
            must("left", new Measured()),
            must("unit", new Text()),
            may("note", new Text())),
    UTILITIES(
            must("plant", new Name()),
            must("kind", Choice.of("utility_kind", "sewage steam")),
            must("capacity", new Measured()),
            may("used", new Measured()),
            must("unit", Choice.of("utility_unit", "t/day t/h"))),
    PIPELINE(
            must("project", new Name()),
            may("industry", new IndustryName()),
            must(
                    "status",
                    Choice.of("pipeline_status", "negotiating planned signed under_construction")),
            may("year", new Year(true)),
            may("investment", Words.BOUNDED_MONEY),
            may("land", new Amount("km2", "land", true, false)),
            may("output", Words.BOUNDED_MONEY),
            may("tax", Words.BOUNDED_MONEY),
            may("tax_scope", Choice.of("tax_scope", "local total profit_and_tax")),
            may("profit", new Amount("¤", "money", true, true)),
            may("jobs", new Amount("persons", "persons", true, false)),
            may("energy", new Amount("tce", "energy", true, false)),
            may("note", new Text())),
    VACANCIES(
            may("firm", new Name()),
            must("trade", new Text()),
            must("persons", Words.PERSONS),
            may("until", new Year(true))),
    TERMS(
            must("firm", new Name()),
            must("kind", Choice.of("term_kind", "subsidy land_price tax_refund rent other")),
            may("what", new Text()),
            may("amount", Words.MONEY),
            may("until", new Year(true)));

    /// Kinds of cells that several sheets have. Constants of the enum cannot be told before it.
    private static final class Words {
        private static final CellKind YES_NO = Choice.of("yes_no", "yes no");
        private static final CellKind QUOTA =
                Choice.of(
                        "quota",
                        "land energy cod ammonia_nitrogen nitrogen phosphorus nox so2 co2 water");
        private static final CellKind LAND = new Amount("km2", "land", false, false);
        private static final CellKind MONEY = new Amount("¤", "money", false, false);
        private static final CellKind SIGNED_MONEY = new Amount("¤", "money", false, true);
        private static final CellKind BOUNDED_MONEY = new Amount("¤", "money", true, false);
        private static final CellKind ENERGY = new Amount("tce", "energy", false, false);
        private static final CellKind TONNES = new Amount("t", "tonnes", false, false);
        private static final CellKind PERSONS = new Amount("persons", "persons", false, false);
    }

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<BookColumn> columns;

    BookSheet(BookColumn... columns) {
        this.columns = List.of(columns);
    }

    private static BookColumn must(String key, CellKind kind) {
        return new BookColumn(key, kind, true);
    }

    private static BookColumn may(String key, CellKind kind) {
        return new BookColumn(key, kind, false);
    }

    public List<BookColumn> columns() {
        return columns;
    }
}
