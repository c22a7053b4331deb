package org.shanhai.pack.table;

import static org.shanhai.pack.table.Column.optional;
import static org.shanhai.pack.table.Column.required;
import static org.shanhai.pack.table.ColumnType.figure;
import static org.shanhai.pack.table.ColumnType.key;
import static org.shanhai.pack.table.ColumnType.keyOf;
import static org.shanhai.pack.table.ColumnType.keysOf;
import static org.shanhai.pack.table.ColumnType.notNegative;
import static org.shanhai.pack.table.ColumnType.plannedYear;
import static org.shanhai.pack.table.ColumnType.text;
import static org.shanhai.pack.table.ColumnType.word;
import static org.shanhai.pack.table.ColumnType.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shanhai.region.Basis;

/// The tables of what zones hold, which `zone import` writes.
final class ZoneSchemas {
    private static final Column ZONE = required("zone", keyOf("zones"), "of which zone");

    private ZoneSchemas() {}

    static List<TableSchema> all() {
        return List.of(
                table(
                        "enterprises",
                        List.of("enterprise", "year"),
                        required("enterprise", key(), "key"),
                        required("name", text(), "name as registered"),
                        required("industry", keyOf("industries"), "its industry"),
                        ZONE,
                        required("year", year(), "of the figures"),
                        optional("land", figure(), "with unit"),
                        optional("output", figure(), "a year, with unit"),
                        optional("value_added", figure(), "a year, with unit"),
                        optional("tax", figure(), "all tax paid in the year, with unit"),
                        optional("profit", figure(), "a year, with unit"),
                        optional("jobs", figure(), "with unit"),
                        optional("energy", figure(), "a year, with unit"),
                        optional("rating", word("A", "B", "C", "D"), "its class of the year")),
                table(
                        "parcels",
                        List.of("parcel"),
                        required("parcel", key(), "key"),
                        ZONE,
                        required("name", text(), "as the zone calls it"),
                        required("land", figure(), "its size, with unit"),
                        optional("use", text(), "what it is meant for"),
                        required("status", word("free", "let", "reserved"), "whether it is free"),
                        optional("control_unit", text(), "unit of environmental control"),
                        optional(
                                "control_class",
                                word("priority", "key", "general"),
                                "how strictly that unit is kept"),
                        optional("sewage_plant", text(), "where its waste water goes")),
                table(
                        "utilities",
                        List.of("utility"),
                        required("utility", key(), "key"),
                        ZONE,
                        required("name", text(), "name of the plant"),
                        required("kind", word("sewage", "steam"), "what it serves with"),
                        required("capacity", notNegative(), "how much it can do"),
                        optional("used", notNegative(), "how much of it is used"),
                        required("unit", word("t/day", "t/h"), "of both")),
                table(
                        "vacancies",
                        List.of("vacancy"),
                        required("vacancy", key(), "key"),
                        ZONE,
                        optional("firm", text(), "who looks for them"),
                        required("trade", text(), "for whom it looks"),
                        required("persons", notNegative(), "how many"),
                        optional("until", plannedYear(), "by which year")),
                table(
                        "terms",
                        List.of("term"),
                        required("term", key(), "key"),
                        ZONE,
                        required("firm", text(), "to whom it was promised"),
                        required(
                                "kind",
                                word("subsidy", "land_price", "tax_refund", "rent", "other"),
                                "what sort of promise"),
                        optional("what", text(), "what was promised, in words"),
                        optional("amount", figure(), "with unit"),
                        optional("until", plannedYear(), "the last year it holds")));
    }

    private static TableSchema table(String name, List<String> key, Column... columns) {
        List<Column> all = new ArrayList<>(Arrays.asList(columns));
        all.add(
                required(
                        "basis",
                        word(Arrays.stream(Basis.values()).map(Basis::key).toArray(String[]::new)),
                        "how it is known"));
        all.add(optional("source", keysOf("sources"), "who says so; keys separated by ;"));
        all.add(optional("note", text(), "what else is to be said"));
        return new TableSchema(name, all, key);
    }
}
