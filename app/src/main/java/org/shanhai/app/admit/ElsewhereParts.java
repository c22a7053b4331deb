package org.shanhai.app.admit;

import org.shanhai.admit.Elsewhere;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;

/// Where else a project could go.
record ElsewhereParts(Sheet sheet, AdmissionWords words, Elsewhere elsewhere) {
    void add() {
        sheet.columns(elsewhere.zones())
                .numbered("rank")
                .cell("zone", option -> Cell.of(words.name(option.zone()), option.zone().key()))
                .column("place", Kind.PLACE, option -> sheet.place(option.place()))
                .cell("tie", option -> words.fit(option.fit()))
                .number("vetoes_hit", option -> Cell.of(option.vetoesHit()))
                .number("floors_failed", option -> Cell.of(option.floorsFailed()))
                .cell(
                        "exceeded",
                        option ->
                                Cell.of(
                                        exceeded(words, option),
                                        option.exceeded().stream()
                                                .map(room -> room.limit().of())
                                                .toList()))
                .number(
                        "suppliers_there",
                        option -> words.of(option.suppliers(), option.suppliersOf()))
                .number("km", option -> Cell.of(Numbers.plain(option.km()), option.km()))
                .cell("is_partner", option -> words.flag(option.isPartner()))
                .add("elsewhere", words.say("elsewhere.remark", elsewhere.looked()));
    }

    static String exceeded(AdmissionWords words, Elsewhere.Option option) {
        return words.list(
                option.exceeded().stream()
                        .map(room -> EnvironmentalImpactParts.of(words, room.limit()))
                        .distinct()
                        .toList());
    }
}
