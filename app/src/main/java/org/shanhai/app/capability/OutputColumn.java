package org.shanhai.app.capability;

import org.shanhai.app.text.Words;

/// A column of a table that is written. Its meaning stands in the words, under its key.
public record OutputColumn(String key, Type type) {
    /// What its cells hold.
    public enum Type {
        TEXT("string", "VARCHAR"),
        NUMBER("number", "DOUBLE"),
        WHOLE("integer", "INTEGER");

        private final String frictionless;
        private final String sql;

        Type(String frictionless, String sql) {
            this.frictionless = frictionless;
            this.sql = sql;
        }

        String frictionless() {
            return frictionless;
        }

        String sql() {
            return sql;
        }
    }

    String meaning(Words words) {
        return words.get("capability.column." + key);
    }
}
