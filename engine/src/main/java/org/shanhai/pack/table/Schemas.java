package org.shanhai.pack.table;

import static org.shanhai.pack.table.Column.optional;
import static org.shanhai.pack.table.Column.required;
import static org.shanhai.pack.table.ColumnType.keyOf;
import static org.shanhai.pack.table.ColumnType.keysOf;
import static org.shanhai.pack.table.ColumnType.notNegative;
import static org.shanhai.pack.table.ColumnType.number;
import static org.shanhai.pack.table.ColumnType.positive;
import static org.shanhai.pack.table.ColumnType.word;
import static org.shanhai.pack.table.NumberUnit.DEGREES;
import static org.shanhai.pack.table.NumberUnit.IN_UNIT_COLUMN;
import static org.shanhai.pack.table.NumberUnit.KM;
import static org.shanhai.pack.table.NumberUnit.KM2;
import static org.shanhai.pack.table.NumberUnit.MINUTES;
import static org.shanhai.pack.table.NumberUnit.MONEY;
import static org.shanhai.pack.table.NumberUnit.MU;
import static org.shanhai.pack.table.NumberUnit.ORDINAL;
import static org.shanhai.pack.table.NumberUnit.PERSONS;
import static org.shanhai.pack.table.NumberUnit.SHARE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.FinalUse;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.Margin;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.Recruit;
import org.shanhai.region.Role;
import org.shanhai.region.Scope;

/// Every table a pack may have: the one place that says what its columns are. Tables stand in the
/// order in which they can be read, those referred to first.
public final class Schemas {
    /// The keys that facts may use for industries: codes, groups and broad sectors.
    public static final String INDUSTRY_SETS = "industries or groups";

    /// The keys of places, and their other names.
    public static final String PLACES_OR_ALIASES = "places or aliases";

    /// The table of words by which names and scopes of business are read.
    public static final String WORDS = "words";

    /// The table of codes of industries.
    public static final String CODES = "codes";

    /// The table of how often the reading of firms was right.
    public static final String PRECISION = "reading_precision";

    /// The tables only an import reads, and a check.
    private static final List<String> FOR_IMPORTS = List.of(WORDS, CODES, PRECISION);

    /// The table of the lines of admission standards.
    public static final String RULES = "rules";
    public static final String RULE_EXAMPLES = "rule_examples";

    /// The table of what is promised to the firms of projects.
    public static final String INCENTIVES = "incentives";

    private static final ColumnType TEXT = ColumnType.text();
    private static final ColumnType KEY = ColumnType.key();
    private static final ColumnType YEAR = ColumnType.year();
    private static final ColumnType UNIT = ColumnType.unit();
    private static final ColumnType FIGURE = ColumnType.figure();
    private static final ColumnType USE = ColumnType.word(FinalUse.class);

    /// Under this name stand the words of columns that mean the same in many tables.
    static final String ANY = "any";

    static final Column BASIS = required("basis", ColumnType.word(Basis.class)).in(ANY);
    static final Column SOURCE = optional("source", keysOf("sources")).in(ANY);
    static final Column NOTE = optional("note", TEXT).in(ANY);
    static final Column NAME = required("name", TEXT).in(ANY);
    static final Column NAME_LOCAL = optional("name_local", TEXT).in(ANY);
    static final Column OF_YEAR = required("year", YEAR).in(ANY);

    /// What ends most tables.
    static final List<Column> BASIS_SOURCE_NOTE = List.of(BASIS, SOURCE, NOTE);

    /// What stands in `datapackage.json`, in a pack that is a workbook.
    public static final TableSchema PROPERTIES =
            TableSchema.of("pack", List.of("key"), required("key", TEXT), optional("value", TEXT));

    private static final TableSchema LIMITS =
            TableSchema.of(
                            "limits",
                            List.of("place", "zone", "of"),
                            optional("place", keyOf("places")),
                            optional("zone", keyOf("zones")),
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
                                            "water")),
                            required("amount", notNegative()).in(IN_UNIT_COLUMN),
                            required("unit", UNIT),
                            optional("built", word("included")))
                    .with(BASIS_SOURCE_NOTE);

    private static final List<TableSchema> NAMED =
            List.of(
                    TableSchema.of(
                            "sources",
                            List.of("source"),
                            required("source", KEY),
                            required("title", TEXT),
                            optional("title_local", TEXT),
                            optional("publisher", TEXT),
                            optional("publisher_local", TEXT),
                            optional("date", TEXT),
                            optional("url", TEXT),
                            optional("licence", TEXT)),
                    TableSchema.of(
                            "places",
                            List.of("place"),
                            required("place", KEY),
                            NAME,
                            NAME_LOCAL,
                            optional("within", keyOf("places")),
                            required("kind", ColumnType.word(Place.Kind.class)),
                            optional("role", ColumnType.word(Role.class)),
                            optional("lon", number(-180, 180)).in(DEGREES),
                            optional("lat", number(-90, 90)).in(DEGREES),
                            optional("area_km2", notNegative()).in(KM2),
                            optional("left_list", YEAR),
                            NOTE),
                    TableSchema.of(
                            "aliases",
                            List.of("alias"),
                            required("alias", TEXT),
                            required("place", keyOf("places")),
                            optional("since", YEAR),
                            required("rule", word("same", "part", "whole")),
                            NOTE),
                    TableSchema.of(
                            "reaches",
                            List.of("reach"),
                            required("reach", KEY),
                            required("km", positive()).in(KM),
                            required("floor", number(0, 1)).in(SHARE),
                            optional("own_share", number(0, 1)).in(SHARE),
                            BASIS,
                            NOTE),
                    TableSchema.of(
                            "industries",
                            List.of("industry"),
                            required("industry", KEY),
                            NAME,
                            NAME_LOCAL,
                            required("broad", ColumnType.word(Broad.class)),
                            optional("reach", keyOf("reaches")),
                            optional("also", TEXT),
                            optional("recruit", ColumnType.word(Recruit.class)),
                            optional("recruit_note", TEXT),
                            optional("margin", ColumnType.word(Margin.class))),
                    TableSchema.of(
                            "groups",
                            List.of("group", "industry"),
                            required("group", KEY),
                            NAME,
                            NAME_LOCAL,
                            required("industry", keyOf("industries"))),
                    TableSchema.of(
                            "measures",
                            List.of("measure"),
                            required("measure", KEY),
                            NAME,
                            NAME_LOCAL,
                            optional("unit", UNIT),
                            NOTE));

    private static final List<TableSchema> KNOWN =
            List.of(
                    TableSchema.of(
                            "facts",
                            List.of(
                                    "place",
                                    "industry",
                                    "measure",
                                    "scope",
                                    "year",
                                    "relation",
                                    "source"),
                            required("place", keyOf(PLACES_OR_ALIASES)),
                            optional("industry", keyOf(INDUSTRY_SETS)),
                            required("measure", keyOf("measures")),
                            optional("value", FIGURE),
                            optional("relation", word("=", ">=", "<=", "~", "≥", "≤", "≈")),
                            optional("scope", ColumnType.word(Scope.class)),
                            optional("unit", UNIT),
                            OF_YEAR,
                            BASIS,
                            SOURCE,
                            NOTE),
                    TableSchema.of(
                            "zones",
                            List.of("zone"),
                            required("zone", KEY),
                            required("place", keyOf("places")),
                            NAME,
                            NAME_LOCAL,
                            optional("positioning", keysOf(INDUSTRY_SETS)),
                            optional("land_mu", notNegative()).in(MU),
                            BASIS,
                            SOURCE,
                            NOTE),
                    LIMITS,
                    new TableSchema(
                            "scenario_limits",
                            Stream.concat(
                                            Stream.of(required("scenario", KEY)),
                                            LIMITS.columns().stream())
                                    .toList(),
                            List.of("scenario", "place", "zone", "of")),
                    TableSchema.of(
                            "partners",
                            List.of("place", "partner", "kind"),
                            required("place", keyOf("places")),
                            required("partner", keyOf("places")),
                            required("kind", KEY),
                            optional("since", YEAR),
                            optional("terms", TEXT),
                            SOURCE,
                            NOTE),
                    TableSchema.of(
                            "classes",
                            List.of("class"),
                            required("class", KEY),
                            NAME,
                            NAME_LOCAL,
                            required("industry", keyOf("industries")),
                            optional("items", TEXT),
                            optional("burden", number(0, IndustryClass.HEAVIEST)).in(ORDINAL),
                            optional("burden_basis", ColumnType.word(Basis.class)),
                            SOURCE),
                    TableSchema.of(
                            "projects",
                            List.of("project"),
                            required("project", KEY),
                            NAME,
                            NAME_LOCAL,
                            optional("part_of", keyOf("projects")),
                            optional("industry", keyOf("industries")),
                            optional("class", keyOf("classes")),
                            optional("place", keyOf("places")),
                            optional("zone", keyOf("zones")),
                            optional("status", TEXT),
                            optional("year", ColumnType.plannedYear()),
                            optional("investment", FIGURE),
                            optional("land", FIGURE),
                            optional("output", FIGURE),
                            optional("tax", FIGURE),
                            optional("tax_scope", ColumnType.word(Project.TaxScope.class)),
                            optional("profit", FIGURE),
                            optional("jobs", FIGURE),
                            optional("energy", FIGURE),
                            BASIS,
                            SOURCE,
                            NOTE),
                    TableSchema.of(
                                    "companies",
                                    List.of("market", "code", "year"),
                                    required("place", keyOf("places")),
                                    optional("industry", keyOf("industries")),
                                    required("name", TEXT),
                                    required("market", KEY),
                                    required("code", KEY),
                                    optional("staff", notNegative()).in(PERSONS),
                                    optional("revenue", number()).in(IN_UNIT_COLUMN),
                                    optional("profit", number()).in(IN_UNIT_COLUMN),
                                    optional("unit", UNIT),
                                    OF_YEAR)
                            .with(BASIS_SOURCE_NOTE),
                    TableSchema.of(
                            "endowments",
                            List.of("place", "endowment", "year"),
                            required("place", keyOf("places")),
                            required("endowment", KEY),
                            required("value", number()).in(IN_UNIT_COLUMN),
                            optional("unit", UNIT),
                            OF_YEAR,
                            BASIS,
                            SOURCE,
                            NOTE),
                    TableSchema.of(
                            "needs",
                            List.of("industry", "endowment"),
                            required("industry", keyOf("industries")),
                            required("endowment", KEY),
                            required("need", number(0, 1)).in(SHARE),
                            BASIS,
                            NOTE),
                    TableSchema.of(
                            "pressures",
                            List.of("industry", "pressure"),
                            required("industry", keyOf("industries")),
                            required("pressure", KEY),
                            required("amount", notNegative()).in(IN_UNIT_COLUMN),
                            required("unit", UNIT),
                            required("per_output_unit", UNIT),
                            OF_YEAR,
                            BASIS,
                            SOURCE,
                            NOTE),
                    TableSchema.of(
                            "pressures_by_place",
                            List.of("place", "industry", "use", "pressure"),
                            required("place", keyOf("places")),
                            optional("industry", keyOf("industries")),
                            optional("use", USE),
                            required("pressure", KEY),
                            required("amount", notNegative()).in(IN_UNIT_COLUMN),
                            required("unit", UNIT),
                            OF_YEAR,
                            BASIS,
                            SOURCE,
                            NOTE),
                    TableSchema.of(
                            "travel",
                            List.of("from", "to", "mode", "year"),
                            required("from", keyOf("places")),
                            required("to", keyOf("places")),
                            required("minutes", notNegative()).in(MINUTES),
                            optional("mode", TEXT),
                            OF_YEAR,
                            BASIS,
                            SOURCE,
                            NOTE),
                    TableSchema.of(
                            "flows",
                            List.of(
                                    "from_place",
                                    "from_industry",
                                    "to_place",
                                    "to_industry",
                                    "use"),
                            required("from_place", keyOf("places")),
                            required("from_industry", keyOf("industries")),
                            required("to_place", keyOf("places")),
                            optional("to_industry", keyOf("industries")),
                            optional("use", USE),
                            required("amount", number()).in(MONEY)));

    private static final List<TableSchema> ALL =
            Stream.of(
                            NAMED,
                            NationalSchemas.all(),
                            KNOWN,
                            RegisterSchemas.all(),
                            RuleSchemas.all(),
                            IncentiveSchemas.all(),
                            PlanningSchemas.all(),
                            ZoneSchemas.all())
                    .flatMap(List::stream)
                    .toList();

    private Schemas() {}

    public static List<TableSchema> all() {
        return ALL;
    }

    /// Whether nothing but an import, or a check, asks for a table: others pass over it.
    public static boolean isForImports(String table) {
        return FOR_IMPORTS.contains(table);
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
