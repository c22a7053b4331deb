package org.shanhai.app.show;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;
import org.shanhai.region.Endowment;
import org.shanhai.region.Limit;
import org.shanhai.region.Partner;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// The small tables about a place; those that would be empty are left out.
final class PlaceTables {
    private PlaceTables() {}

    /// What is measured of a place, and beside it, as its city's, what is of the city alone: that
    /// never stands for the place.
    static void endowments(Sheet sheet, Place place) {
        List<Endowment> all = sheet.region().all(Endowment.class);
        Set<String> own =
                all.stream()
                        .filter(one -> isOf(one, place))
                        .map(Endowment::endowment)
                        .collect(Collectors.toSet());
        Optional<Place> city = sheet.region().places().findParent(place);
        List<Endowment> shown =
                all.stream()
                        .filter(
                                one ->
                                        isOf(one, place)
                                                || city.filter(it -> isOf(one, it)).isPresent()
                                                        && !own.contains(one.endowment()))
                        .sorted(Comparator.comparing(one -> !isOf(one, place)))
                        .toList();
        sheet.columns(shown)
                .cell("endowment", one -> Cell.of(name(sheet, one.endowment()), one.endowment()))
                .cell(
                        "measured_for",
                        one -> isOf(one, place) ? Cell.unknown("") : sheet.place(one.place()))
                .number("value", one -> value(sheet, one))
                .figureYear(Endowment::year)
                .basis(Endowment::basis)
                .source(Endowment::source)
                .text("note", Endowment::note)
                .addAny("endowments");
    }

    private static boolean isOf(Endowment one, Place place) {
        return one.place().equals(place.key());
    }

    private static Cell value(Sheet sheet, Endowment one) {
        Cell figure = sheet.figure(one.value(), one.unit());
        return one.basis() == Basis.ESTIMATED
                ? new Cell(
                        sheet.figures().write(Numbers.twoDigits(one.value()), one.unit()),
                        figure.json())
                : figure;
    }

    /// The name of an endowment: the measure's, where facts use the same key, else our own.
    private static String name(Sheet sheet, String key) {
        return sheet.region().facts().stream()
                .map(fact -> fact.measure())
                .filter(measure -> measure.key().equals(key))
                .findFirst()
                .map(measure -> sheet.pick(measure.name(), measure.nameLocal()))
                .orElseGet(() -> sheet.term("endowment", key).text());
    }

    static void limits(Sheet sheet, List<Limit> limits) {
        sheet.columns(limits)
                .term("limit_of", "pressure", limit -> limit.of().key())
                .number("amount", limit -> sheet.figure(limit.amount(), limit.unit()))
                .cell("scenario", limit -> scenario(sheet, limit.scenario()))
                .basis(Limit::basis)
                .source(Limit::source)
                .text("note", Limit::note)
                .addAny("limits");
    }

    private static Cell scenario(Sheet sheet, String scenario) {
        return scenario.isEmpty()
                ? Cell.unknown(sheet.say("in_force"))
                : sheet.term("scenario", scenario);
    }

    static void zones(Sheet sheet, List<Zone> zones) {
        sheet.columns(zones)
                .cell(
                        "zone",
                        zone -> Cell.of(sheet.pick(zone.name(), zone.nameLocal()), zone.key()))
                .cell("positioning", zone -> sheet.industries(zone.positioning()))
                .column("land", Kind.LAND, zone -> ZoneSheet.land(sheet, zone))
                .basis(Zone::basis)
                .source(Zone::source)
                .text("note", Zone::note)
                .addAny("zones");
    }

    /// Partners, whichever side the place is on.
    static void partners(Sheet sheet, Region region, Place place) {
        List<Partner> partners =
                region.all(Partner.class).stream()
                        .filter(
                                partner ->
                                        partner.place().equals(place.key())
                                                || partner.partner().equals(place.key()))
                        .toList();
        sheet.columns(partners)
                .column("place", Kind.PLACE, partner -> sheet.place(partner.place()))
                .column("partner", Kind.PLACE, partner -> sheet.place(partner.partner()))
                .term("kind", "partner_kind", Partner::kind)
                .cell("since", partner -> sheet.year(partner.since()))
                .text("terms", Partner::terms)
                .source(Partner::source)
                .text("note", Partner::note)
                .addAny("partners");
    }
}
