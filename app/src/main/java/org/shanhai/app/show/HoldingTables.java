package org.shanhai.app.show;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Parcel;
import org.shanhai.region.PromisedTerm;
import org.shanhai.region.Quantity;
import org.shanhai.region.Row;
import org.shanhai.region.Utility;
import org.shanhai.region.Vacancy;
import org.shanhai.region.Zone;

/// What a zone holds, where its book is part of the pack; tables that would be empty are left out.
final class HoldingTables {
    private HoldingTables() {}

    static void add(Sheet sheet, Zone zone) {
        parcels(sheet, of(sheet, Parcel.class, Parcel::zone, zone));
        utilities(sheet, of(sheet, Utility.class, Utility::zone, zone));
        vacancies(sheet, of(sheet, Vacancy.class, Vacancy::zone, zone));
        terms(sheet, of(sheet, PromisedTerm.class, PromisedTerm::zone, zone));
    }

    private static <T extends Row> List<T> of(
            Sheet sheet, Class<T> kind, Function<T, String> zoneOf, Zone zone) {
        return sheet.region().all(kind).stream()
                .filter(row -> zoneOf.apply(row).equals(zone.key()))
                .toList();
    }

    private static void parcels(Sheet sheet, List<Parcel> parcels) {
        if (parcels.isEmpty()) {
            return;
        }
        sheet.add(
                "parcels",
                List.of(
                        sheet.left("parcel"),
                        sheet.right("parcel_land"),
                        sheet.left("status"),
                        sheet.left("use"),
                        sheet.left("control_unit"),
                        sheet.left("control_class"),
                        sheet.left("sewage_plant"),
                        sheet.left("source")),
                parcels.stream()
                        .map(
                                one ->
                                        List.of(
                                                Cell.of(one.name(), one.key()),
                                                land(sheet, one.km2()),
                                                word(sheet, "parcel_status", one.status()),
                                                Cell.of(one.use()),
                                                Cell.of(one.controlUnit()),
                                                word(sheet, "control_class", one.controlClass()),
                                                Cell.of(one.sewagePlant()),
                                                sheet.source(one.source())))
                        .toList(),
                "");
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

    private static void utilities(Sheet sheet, List<Utility> utilities) {
        if (utilities.isEmpty()) {
            return;
        }
        sheet.add(
                "utilities",
                List.of(
                        sheet.left("utility"),
                        sheet.left("kind"),
                        sheet.right("capacity"),
                        sheet.right("used"),
                        sheet.right("spare"),
                        sheet.left("source")),
                utilities.stream()
                        .map(
                                one ->
                                        List.of(
                                                Cell.of(one.name(), one.key()),
                                                word(sheet, "utility_kind", one.kind()),
                                                sheet.figure(one.capacity(), one.unit()),
                                                figure(sheet, one.used(), one.unit()),
                                                figure(sheet, spare(one), one.unit()),
                                                sheet.source(one.source())))
                        .toList(),
                "");
    }

    private static OptionalDouble spare(Utility one) {
        return one.used().isPresent()
                ? OptionalDouble.of(Math.max(0, one.capacity() - one.used().getAsDouble()))
                : OptionalDouble.empty();
    }

    private static Cell figure(Sheet sheet, OptionalDouble value, String unit) {
        return value.isPresent() ? sheet.figure(value.getAsDouble(), unit) : sheet.notKnown();
    }

    private static void vacancies(Sheet sheet, List<Vacancy> vacancies) {
        if (vacancies.isEmpty()) {
            return;
        }
        sheet.add(
                "vacancies",
                List.of(
                        sheet.left("trade"),
                        sheet.right("wanted"),
                        sheet.left("firm"),
                        sheet.left("until"),
                        sheet.left("source")),
                vacancies.stream()
                        .map(
                                one ->
                                        List.of(
                                                Cell.of(one.trade()),
                                                sheet.jobs(one.persons()),
                                                Cell.of(one.firm()),
                                                sheet.year(one.until()),
                                                sheet.source(one.source())))
                        .toList(),
                "");
    }

    private static void terms(Sheet sheet, List<PromisedTerm> terms) {
        if (terms.isEmpty()) {
            return;
        }
        sheet.add(
                "terms_promised",
                List.of(
                        sheet.left("firm"),
                        sheet.left("kind"),
                        sheet.left("promised"),
                        sheet.right("amount"),
                        sheet.left("until"),
                        sheet.left("source")),
                terms.stream()
                        .map(
                                one ->
                                        List.of(
                                                Cell.of(one.firm()),
                                                word(sheet, "term_kind", one.kind()),
                                                Cell.of(one.what()),
                                                one.amount()
                                                        .map(
                                                                amount ->
                                                                        sheet.quantity(
                                                                                amount,
                                                                                sheet.region()
                                                                                        .currency()))
                                                        .orElseGet(sheet::notKnown),
                                                sheet.year(one.until()),
                                                sheet.source(one.source())))
                        .toList(),
                "");
    }
}
