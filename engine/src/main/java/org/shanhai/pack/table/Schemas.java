package org.shanhai.pack.table;

import static org.shanhai.pack.table.Column.optional;
import static org.shanhai.pack.table.Column.required;
import static org.shanhai.pack.table.ColumnType.keyOf;
import static org.shanhai.pack.table.ColumnType.keysOf;
import static org.shanhai.pack.table.ColumnType.notNegative;
import static org.shanhai.pack.table.ColumnType.number;
import static org.shanhai.pack.table.ColumnType.positive;
import static org.shanhai.pack.table.ColumnType.word;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.Role;
import org.shanhai.region.Scope;

/// Every table a pack may have: the one place that says what its columns are. Tables stand in the
/// order in which they can be read, those referred to first.
public final class Schemas {
    /// The keys that facts may use for industries: codes, groups and broad sectors.
    public static final String INDUSTRY_SETS = "industries or groups";

    /// The keys of places, and their other names.
    public static final String PLACES_OR_ALIASES = "places or aliases";

    /// The table of the lines of admission standards.
    public static final String RULES = "rules";

    private static final ColumnType TEXT = ColumnType.text();
    private static final ColumnType KEY = ColumnType.key();
    private static final ColumnType YEAR = ColumnType.year();
    private static final ColumnType UNIT = ColumnType.unit();
    private static final ColumnType FIGURE = ColumnType.figure();
    private static final ColumnType BASIS = words(Basis.values(), Basis::key);
    private static final ColumnType USE = words(FinalUse.values(), FinalUse::key);
    private static final Column BASIS_COLUMN = required("basis", BASIS, "how the number is known");
    private static final Column SOURCE_COLUMN =
            optional("source", keysOf("sources"), "who says so; keys separated by ;");
    private static final Column NOTE = optional("note", TEXT, "what else is to be said");
    private static final Column NAME_LOCAL =
            optional("name_local", TEXT, "the name in the local language");

    private static final List<Column> LIMIT_COLUMNS =
            List.of(
                    optional("place", keyOf("places"), "the place that has the limit"),
                    optional("zone", keyOf("zones"), "or the zone"),
                    required(
                            "of",
                            word(
                                    "land",
                                    "labour",
                                    "energy",
                                    "co2",
                                    "cod",
                                    "nox",
                                    "so2",
                                    "ammonia_nitrogen",
                                    "nitrogen",
                                    "phosphorus",
                                    "water"),
                            "what is limited"),
                    required("amount", notNegative(), "how much there still is"),
                    required("unit", UNIT, "its unit"),
                    BASIS_COLUMN,
                    SOURCE_COLUMN,
                    NOTE);

    private static final List<TableSchema> COMMON =
            List.of(
                    table(
                            "sources",
                            List.of("source"),
                            required("source", KEY, "key"),
                            required("title", TEXT, "title"),
                            optional("publisher", TEXT, "who published it"),
                            optional("date", TEXT, "date or year"),
                            optional("url", TEXT, "address at the publisher's"),
                            optional("licence", TEXT, "terms of use")),
                    table(
                            "places",
                            List.of("place"),
                            required("place", KEY, "key"),
                            required("name", TEXT, "name in English"),
                            NAME_LOCAL,
                            optional("within", keyOf("places"), "the place that contains it"),
                            required(
                                    "kind",
                                    words(Place.Kind.values(), Place.Kind::key),
                                    "administrative kind"),
                            optional(
                                    "role",
                                    words(Role.values(), Role::key),
                                    "its part in the collaboration; empty for sums of others"),
                            optional("lon", number(-180, 180), "degrees east, WGS 84"),
                            optional("lat", number(-90, 90), "degrees north, WGS 84"),
                            optional("area_km2", notNegative(), "area in km²"),
                            optional("left_list", YEAR, "year it left the mountain list"),
                            NOTE),
                    table(
                            "aliases",
                            List.of("alias"),
                            required("alias", TEXT, "another name"),
                            required("place", keyOf("places"), "the place meant"),
                            optional("since", YEAR, "year from which the name or border holds"),
                            required(
                                    "rule",
                                    word("same", "part", "whole"),
                                    "same area, a part of it, or more than it"),
                            NOTE),
                    table(
                            "reaches",
                            List.of("reach"),
                            required("reach", KEY, "key"),
                            required("km", positive(), "distance over which trade falls by e"),
                            required("floor", number(0, 1), "share distance does not hinder"),
                            required("own_share", number(0, 1), "share of own use supplied"),
                            BASIS_COLUMN,
                            NOTE),
                    table(
                            "industries",
                            List.of("industry"),
                            required("industry", KEY, "code, as text"),
                            required("name", TEXT, "name in English"),
                            NAME_LOCAL,
                            required("broad", words(Broad.values(), Broad::key), "broad sector"),
                            optional("reach", keyOf("reaches"), "how far its goods travel"),
                            optional("also", TEXT, "further names, separated by ;")),
                    table(
                            "groups",
                            List.of("group", "industry"),
                            required("group", KEY, "key"),
                            required("name", TEXT, "name in English"),
                            NAME_LOCAL,
                            required("industry", keyOf("industries"), "one member")),
                    table(
                            "measures",
                            List.of("measure"),
                            required("measure", KEY, "key"),
                            required("name", TEXT, "name in English"),
                            NAME_LOCAL,
                            optional("unit", UNIT, "unit; empty where there is no number"),
                            NOTE),
                    table(
                            "inputs",
                            List.of("product", "industry"),
                            required("product", keyOf("industries"), "what is bought"),
                            required("industry", keyOf("industries"), "who buys it"),
                            required("domestic", number(), "money, made in the country"),
                            optional("imported", number(), "money, imported")),
                    table(
                            "final_use",
                            List.of("product", "use"),
                            required("product", keyOf("industries"), "what is used"),
                            required("use", USE, "by whom"),
                            required("domestic", number(), "money, made in the country"),
                            optional("imported", number(), "money, imported")),
                    table(
                            "value_added",
                            List.of("industry", "component"),
                            required("industry", keyOf("industries"), "whose"),
                            required(
                                    "component",
                                    word(
                                            "wages",
                                            "taxes",
                                            "depreciation",
                                            "surplus",
                                            "output",
                                            "jobs"),
                                    "which part; output and jobs stand here too"),
                            required("amount", number(), "how much"),
                            required("unit", UNIT, "money, or persons for jobs"),
                            BASIS_COLUMN,
                            SOURCE_COLUMN,
                            NOTE),
                    table(
                            "facts",
                            List.of(
                                    "place",
                                    "industry",
                                    "measure",
                                    "scope",
                                    "year",
                                    "relation",
                                    "source"),
                            required("place", keyOf(PLACES_OR_ALIASES), "about which place"),
                            optional(
                                    "industry",
                                    keyOf(INDUSTRY_SETS),
                                    "industry, group or broad sector; empty for all"),
                            required("measure", keyOf("measures"), "what is measured"),
                            optional("value", FIGURE, "the figure; empty for presence, absence"),
                            optional(
                                    "relation",
                                    word("=", ">=", "<=", "~", "≥", "≤", "≈"),
                                    "how it stands to the value; empty means ="),
                            optional(
                                    "scope",
                                    words(Scope.values(), Scope::key),
                                    "what part is covered; empty means all"),
                            optional("unit", UNIT, "as the source writes it"),
                            required("year", YEAR, "of what year"),
                            BASIS_COLUMN,
                            SOURCE_COLUMN,
                            NOTE),
                    table(
                            "zones",
                            List.of("zone"),
                            required("zone", KEY, "key"),
                            required("place", keyOf("places"), "where it lies"),
                            required("name", TEXT, "name in English"),
                            NAME_LOCAL,
                            optional(
                                    "positioning",
                                    keysOf(INDUSTRY_SETS),
                                    "industries it is meant for; keys separated by ;"),
                            optional("land_mu", notNegative(), "land planned or approved, in mu"),
                            BASIS_COLUMN,
                            SOURCE_COLUMN,
                            NOTE),
                    new TableSchema("limits", LIMIT_COLUMNS, List.of("place", "zone", "of")),
                    new TableSchema(
                            "scenario_limits",
                            Stream.concat(
                                            Stream.of(
                                                    required("scenario", KEY, "name of the trial")),
                                            LIMIT_COLUMNS.stream())
                                    .toList(),
                            List.of("scenario", "place", "zone", "of")),
                    table(
                            "partners",
                            List.of("place", "partner", "kind"),
                            required("place", keyOf("places"), "one of the two"),
                            required("partner", keyOf("places"), "the other"),
                            required("kind", KEY, "pair, science_enclave, industrial_enclave …"),
                            optional("since", YEAR, "from which year"),
                            optional("terms", TEXT, "what was agreed"),
                            SOURCE_COLUMN,
                            NOTE),
                    table(
                            "projects",
                            List.of("project"),
                            required("project", KEY, "key"),
                            required("name", TEXT, "name in English"),
                            NAME_LOCAL,
                            optional("industry", keyOf("industries"), "its industry"),
                            optional(
                                    "place",
                                    keyOf("places"),
                                    "where; empty for comparables outside"),
                            optional("zone", keyOf("zones"), "in which zone"),
                            optional("status", TEXT, "how far it has come"),
                            optional("year", ColumnType.plannedYear(), "of the figures"),
                            optional("investment", FIGURE, "with unit"),
                            optional("land", FIGURE, "with unit"),
                            optional("output", FIGURE, "a year, with unit"),
                            optional("tax", FIGURE, "a year, with unit"),
                            optional(
                                    "tax_scope",
                                    words(Project.TaxScope.values(), Project.TaxScope::key),
                                    "which tax is meant"),
                            optional("profit", FIGURE, "a year, with unit"),
                            optional("jobs", FIGURE, "with unit"),
                            optional("energy", FIGURE, "a year, with unit"),
                            BASIS_COLUMN,
                            SOURCE_COLUMN,
                            NOTE),
                    table(
                            "endowments",
                            List.of("place", "endowment", "year"),
                            required("place", keyOf("places"), "where"),
                            required("endowment", KEY, "what"),
                            required("value", number(), "how much"),
                            optional("unit", UNIT, "its unit"),
                            required("year", YEAR, "of what year"),
                            BASIS_COLUMN,
                            SOURCE_COLUMN,
                            NOTE),
                    table(
                            "needs",
                            List.of("industry", "endowment"),
                            required("industry", keyOf("industries"), "who needs it"),
                            required("endowment", KEY, "what"),
                            required("need", number(0, 1), "0 not, 1 cannot do without"),
                            BASIS_COLUMN,
                            NOTE),
                    table(
                            "pressures",
                            List.of("industry", "pressure"),
                            required("industry", keyOf("industries"), "whose"),
                            required("pressure", KEY, "co2, energy, nox, so2, water …"),
                            required("amount", notNegative(), "for each unit of output"),
                            required("unit", UNIT, "unit of the amount"),
                            required("per_output_unit", UNIT, "unit of the output"),
                            required("year", YEAR, "of what year"),
                            BASIS_COLUMN,
                            SOURCE_COLUMN,
                            NOTE),
                    table(
                            "pressures_by_place",
                            List.of("place", "industry", "use", "pressure"),
                            required("place", keyOf("places"), "where it arises"),
                            optional("industry", keyOf("industries"), "which industry causes it"),
                            optional(
                                    "use",
                                    USE,
                                    "or which final use itself: households' cars and boilers"),
                            required("pressure", KEY, "co2, energy, nox, so2, water …"),
                            required(
                                    "amount",
                                    notNegative(),
                                    "how much in a year; goes before what pressures gives"),
                            required("unit", UNIT, "unit of the amount"),
                            required("year", YEAR, "of what year"),
                            BASIS_COLUMN,
                            SOURCE_COLUMN,
                            NOTE),
                    table(
                            "travel",
                            List.of("from", "to", "mode", "year"),
                            required("from", keyOf("places"), "where from"),
                            required("to", keyOf("places"), "where to"),
                            required("minutes", notNegative(), "how long"),
                            optional("mode", TEXT, "road, rail …"),
                            required("year", YEAR, "of what year"),
                            BASIS_COLUMN,
                            SOURCE_COLUMN,
                            NOTE),
                    table(
                            "flows",
                            List.of(
                                    "from_place",
                                    "from_industry",
                                    "to_place",
                                    "to_industry",
                                    "use"),
                            required("from_place", keyOf("places"), "who sells"),
                            required("from_industry", keyOf("industries"), "what"),
                            required("to_place", keyOf("places"), "who buys"),
                            optional("to_industry", keyOf("industries"), "for which industry"),
                            optional("use", USE, "or which final use"),
                            required("amount", number(), "money a year")),
                    RuleSchemas.rulesets(NAME_LOCAL, SOURCE_COLUMN, NOTE),
                    RuleSchemas.rules(NAME_LOCAL, SOURCE_COLUMN, NOTE));

    private static final List<TableSchema> ALL =
            Stream.concat(COMMON.stream(), ZoneSchemas.all().stream()).toList();

    private Schemas() {}

    private static TableSchema table(String name, List<String> key, Column... columns) {
        return new TableSchema(name, List.of(columns), key);
    }

    private static <E> ColumnType words(E[] values, java.util.function.Function<E, String> key) {
        return new ColumnType.Word(Arrays.stream(values).map(key).toList());
    }

    public static List<TableSchema> all() {
        return ALL;
    }

    public static Optional<TableSchema> find(String name) {
        return ALL.stream().filter(schema -> schema.name().equals(name)).findFirst();
    }

    /// @throws IllegalArgumentException when no table has that name
    public static TableSchema get(String name) {
        return find(name)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "There is no table '%s'.".formatted(name)));
    }

    public static List<String> names() {
        return ALL.stream().map(TableSchema::name).toList();
    }
}
