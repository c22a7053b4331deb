package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.admit.Elsewhere;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;

/// Where else a project could go.
record ElsewhereParts(Sheet sheet, AdmissionWords words, Elsewhere elsewhere) {
    void add() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Elsewhere.Option option : elsewhere.zones()) {
            rows.add(
                    List.of(
                            Cell.of(option.rank()),
                            Cell.of(words.name(option.zone()), option.zone().key()),
                            sheet.place(option.place()),
                            Cell.of(
                                    words.say("fit." + option.fit().key() + ".word"),
                                    option.fit().key()),
                            Cell.of(option.vetoesHit()),
                            Cell.of(option.floorsFailed()),
                            Cell.of(
                                    exceeded(words, option),
                                    option.exceeded().stream()
                                            .map(room -> room.limit().of())
                                            .toList()),
                            Cell.of(
                                    words.say(
                                            "suppliers.of",
                                            option.suppliers(),
                                            option.suppliersOf()),
                                    option.suppliers()),
                            Cell.of(Numbers.plain(option.km()), option.km()),
                            new Cell(
                                    option.isPartner() ? words.say("yes") : "",
                                    option.isPartner())));
        }
        sheet.add(
                "elsewhere",
                List.of(
                        sheet.right("rank"),
                        sheet.left("zone"),
                        sheet.left("place"),
                        sheet.left("tie"),
                        sheet.right("vetoes_hit"),
                        sheet.right("floors_failed"),
                        sheet.left("exceeded"),
                        sheet.right("suppliers_there"),
                        sheet.right("km"),
                        sheet.left("is_partner")),
                rows,
                words.say("elsewhere.remark", elsewhere.looked()));
    }

    static String exceeded(AdmissionWords words, Elsewhere.Option option) {
        return words.list(
                option.exceeded().stream()
                        .map(room -> EnvironmentalImpactParts.of(words, room.limit()))
                        .distinct()
                        .toList());
    }
}
