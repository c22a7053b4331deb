package org.shanhai.pack.table;

import java.util.Optional;
import org.shanhai.message.Message;
import org.shanhai.message.MessageKey;
import org.shanhai.region.table.NumberUnit;

/// One column of a table.
///
/// @param required whether its cells must not be empty (and so the column must be there)
/// @param explainedIn the table under whose name the words for its meaning stand; empty while it
///     belongs to none
/// @param unit of its numbers; empty where it holds none, or figures with units of their own
public record Column(
        String name,
        ColumnType type,
        boolean required,
        String explainedIn,
        Optional<NumberUnit> unit) {

    public static Column required(String name, ColumnType type) {
        return new Column(name, type, true, "", Optional.empty());
    }

    public static Column optional(String name, ColumnType type) {
        return new Column(name, type, false, "", Optional.empty());
    }

    /// This column, explained among those of a table unless it is explained elsewhere already.
    Column in(String table) {
        return explainedIn.isEmpty() ? new Column(name, type, required, table, unit) : this;
    }

    /// This column, its numbers in a unit.
    Column in(NumberUnit of) {
        return new Column(name, type, required, explainedIn, Optional.of(of));
    }

    /// What stands in it, in a few words: those of `message.column.facts.measure`.
    public Message meaning() {
        return (name.endsWith("_local")
                        ? new Meaning(Schemas.ANY, "local")
                        : new Meaning(explainedIn, name))
                .of();
    }

    /// The schemas are the list of these messages.
    private record Meaning(String table, String name) implements MessageKey {
        @Override
        public String area() {
            return "column." + table;
        }
    }
}
