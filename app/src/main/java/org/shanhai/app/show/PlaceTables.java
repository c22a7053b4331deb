package org.shanhai.app.show;

import java.util.List;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Endowment;
import org.shanhai.region.Limit;
import org.shanhai.region.Partner;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// The small tables about a place; those that would be empty are left out.
final class PlaceTables {
    private PlaceTables() {}

    static void endowments(Sheet sheet, List<Endowment> endowments) {
        if (endowments.isEmpty()) {
            return;
        }
        sheet.add(
                "endowments",
                List.of(
                        sheet.left("endowment"),
                        sheet.right("value"),
                        sheet.left("year"),
                        sheet.left("basis"),
                        sheet.left("source"),
                        sheet.left("note")),
                endowments.stream()
                        .map(
                                endowment ->
                                        List.of(
                                                Cell.of(
                                                        name(sheet, endowment.endowment()),
                                                        endowment.endowment()),
                                                sheet.figure(endowment.value(), endowment.unit()),
                                                sheet.year(endowment.year()),
                                                sheet.basis(endowment.basis()),
                                                sheet.source(endowment.source()),
                                                Cell.of(endowment.note())))
                        .toList(),
                "");
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
        if (limits.isEmpty()) {
            return;
        }
        sheet.add(
                "limits",
                List.of(
                        sheet.left("limit_of"),
                        sheet.right("amount"),
                        sheet.left("scenario"),
                        sheet.left("basis"),
                        sheet.left("source"),
                        sheet.left("note")),
                limits.stream()
                        .map(
                                limit ->
                                        List.of(
                                                sheet.term("pressure", limit.of().key()),
                                                sheet.figure(limit.amount(), limit.unit()),
                                                limit.scenario().isEmpty()
                                                        ? Cell.unknown(sheet.say("in_force"))
                                                        : sheet.term("scenario", limit.scenario()),
                                                sheet.basis(limit.basis()),
                                                sheet.source(limit.source()),
                                                Cell.of(limit.note())))
                        .toList(),
                "");
    }

    static void zones(Sheet sheet, List<Zone> zones) {
        if (zones.isEmpty()) {
            return;
        }
        sheet.add(
                "zones",
                List.of(
                        sheet.left("zone"),
                        sheet.left("positioning"),
                        sheet.right("land"),
                        sheet.left("basis"),
                        sheet.left("source"),
                        sheet.left("note")),
                zones.stream()
                        .map(
                                zone ->
                                        List.of(
                                                Cell.of(
                                                        sheet.pick(zone.name(), zone.nameLocal()),
                                                        zone.key()),
                                                sheet.industries(zone.positioning()),
                                                ZoneSheet.land(sheet, zone),
                                                sheet.basis(zone.basis()),
                                                sheet.source(zone.source()),
                                                Cell.of(zone.note())))
                        .toList(),
                "");
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
        if (partners.isEmpty()) {
            return;
        }
        sheet.add(
                "partners",
                List.of(
                        sheet.left("place"),
                        sheet.left("partner"),
                        sheet.left("kind"),
                        sheet.left("since"),
                        sheet.left("terms"),
                        sheet.left("source"),
                        sheet.left("note")),
                partners.stream()
                        .map(
                                partner ->
                                        List.of(
                                                sheet.place(partner.place()),
                                                sheet.place(partner.partner()),
                                                sheet.term("partner_kind", partner.kind()),
                                                sheet.year(partner.since()),
                                                Cell.of(partner.terms()),
                                                sheet.source(partner.source()),
                                                Cell.of(partner.note())))
                        .toList(),
                "");
    }
}
