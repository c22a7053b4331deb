package org.shanhai.pack.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.region.RowKinds;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// Every table a pack may have: the one place that says what its columns are. Tables stand in the
/// order in which they can be read, those referred to first.
public final class Schemas {
    /// The table of words by which names and scopes of business are read.
    public static final String WORDS = "words";

    private static final List<String> FOR_IMPORTS = List.of(WORDS, "codes", "reading_precision");

    /// The table of the lines of admission standards.
    public static final String RULES = "rules";
    public static final String RULE_EXAMPLES = "rule_examples";

    /// The table of what is promised to the firms of projects.
    public static final String INCENTIVES = "incentives";

    /// Under this name stand the words of columns that mean the same in many tables.
    static final String ANY = "any";

    /// What stands in `datapackage.json`, in a pack that is a workbook.
    public static final TableSchema PROPERTIES = RowColumns.of(Property.class);

    @OfTable(value = "pack", key = "key")
    private record Property(String key, @InColumn(maybe = true) String value) {}

    private static final List<TableSchema> ALL =
            RowKinds.ALL.stream().flatMap(rows -> of(RowColumns.of(rows))).toList();

    private Schemas() {}

    /// Limits that always hold stand apart from those of a scenario.
    private static Stream<TableSchema> of(TableSchema table) {
        return table.name().equals("limits")
                ? Stream.of(table.without("scenario"), table.named("scenario_limits"))
                : Stream.of(table);
    }

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
                .orElseThrow(() -> new IllegalArgumentException("There is no table " + name));
    }

    public static List<String> names() {
        return ALL.stream().map(TableSchema::name).toList();
    }
}
