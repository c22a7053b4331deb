package org.shanhai.app.show;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Parcel;
import org.shanhai.region.PromisedTerm;
import org.shanhai.region.Quantity;
import org.shanhai.region.Row;
import org.shanhai.region.UtilityPlant;
import org.shanhai.region.Vacancy;
import org.shanhai.region.Zone;

/// What a zone holds, where its book is part of the pack; tables that would be empty are left out.
final class HoldingTables {
    private HoldingTables() {}

    static void add(Sheet sheet, Zone zone) {
        sheet.columns(of(sheet, Parcel.class, Parcel::zone, zone))
                .cell("parcel", one -> Cell.of(one.name(), one.key()))
                .column("parcel_land", Kind.LAND, one -> land(sheet, one.km2()))
                .cell("status", one -> word(sheet, "parcel_status", one.status()))
                .text("use", Parcel::use)
                .text("control_unit", Parcel::controlUnit)
                .cell("control_class", one -> word(sheet, "control_class", one.controlClass()))
                .text("sewage_plant", Parcel::sewagePlant)
                .source(Parcel::source)
                .addAny("parcels");
        sheet.columns(of(sheet, UtilityPlant.class, UtilityPlant::zone, zone))
                .cell("utility", one -> Cell.of(one.name(), one.key()))
                .cell("kind", one -> word(sheet, "utility_kind", one.kind()))
                .number("capacity", one -> sheet.figure(one.capacity(), one.unit()))
                .number("used", one -> figure(sheet, one.used(), one.unit()))
                .number("spare", one -> figure(sheet, spare(one), one.unit()))
                .source(UtilityPlant::source)
                .addAny("utilities");
        sheet.columns(of(sheet, Vacancy.class, Vacancy::zone, zone))
                .text("trade", Vacancy::trade)
                .jobs("wanted", Vacancy::persons)
                .text("firm", Vacancy::firm)
                .cell("until", one -> sheet.year(one.until()))
                .source(Vacancy::source)
                .addAny("vacancies");
        sheet.columns(of(sheet, PromisedTerm.class, PromisedTerm::zone, zone))
                .text("firm", PromisedTerm::firm)
                .cell("kind", one -> word(sheet, "term_kind", one.kind()))
                .text("promised", PromisedTerm::what)
                .column("amount", Kind.MONEY, one -> amount(sheet, one))
                .cell("until", one -> sheet.year(one.until()))
                .source(PromisedTerm::source)
                .addAny("terms_promised");
    }

    private static <T extends Row> List<T> of(
            Sheet sheet, Class<T> kind, Function<T, String> zoneOf, Zone zone) {
        return sheet.region().all(kind).stream()
                .filter(row -> zoneOf.apply(row).equals(zone.key()))
                .toList();
    }

    private static Cell land(Sheet sheet, double km2) {
        Quantity land = Quantity.exactly(km2);
        return Cell.of(sheet.figures().land(land), land, "km2");
    }

    /// A word of the book, in the language of the answer.
    private static Cell word(Sheet sheet, String set, String key) {
        return key.isEmpty()
                ? Cell.unknown("")
                : Cell.of(
                        sheet.words().get("zone.choice." + set + "." + key.replace('/', '_')), key);
    }

    private static OptionalDouble spare(UtilityPlant one) {
        return one.used().isPresent()
                ? OptionalDouble.of(Math.max(0, one.capacity() - one.used().getAsDouble()))
                : OptionalDouble.empty();
    }

    private static Cell figure(Sheet sheet, OptionalDouble value, String unit) {
        return value.isPresent() ? sheet.figure(value.getAsDouble(), unit) : sheet.notKnown();
    }

    private static Cell amount(Sheet sheet, PromisedTerm term) {
        return term.amount()
                .map(amount -> sheet.quantity(amount, sheet.region().currency()))
                .orElseGet(sheet::notKnown);
    }
}
