package org.shanhai.app.report.table;

import org.shanhai.app.output.FileColumn;
import org.shanhai.app.output.FileColumn.Kind;
import org.shanhai.app.text.Words;

/// A column of the report's tables: all that is said of it, in one place.
///
/// @param key the header in CSV
/// @param unit what its numbers are counted in
/// @param known where its values come from
/// @param said the end of the keys of its words, `table.head.…` and `table.meaning.…`
/// @param of the end of the key of another column that it is about, whose heading its words have
///     as `{0}`; empty where it stands for itself
record Described(String key, Kind kind, Unit unit, ColumnOrigin known, String said, String of) {
    private static Described of(String key, Kind kind, Unit unit, ColumnOrigin known) {
        return new Described(key, kind, unit, known, key, "");
    }

    static Described text(String key, ColumnOrigin known) {
        return of(key, Kind.TEXT, Unit.NONE, known);
    }

    static Described code(String key, ColumnOrigin known) {
        return of(key, Kind.CODE, Unit.NONE, known);
    }

    static Described year() {
        return of("year", Kind.YEAR, Unit.NONE, ColumnOrigin.PACK);
    }

    /// The code of the money that the row is counted in.
    static Described currency() {
        return code("currency", ColumnOrigin.PACK);
    }

    static Described money(String key, ColumnOrigin known) {
        return of(key, Kind.MONEY, Unit.MONEY, known);
    }

    static Described share(String key, ColumnOrigin known) {
        return of(key, Kind.SHARE, Unit.SHARE, known);
    }

    static Described count(String key, Unit unit, ColumnOrigin known) {
        return of(key, Kind.WHOLE, unit, known);
    }

    static Described number(String key, Unit unit, ColumnOrigin known) {
        return of(key, Kind.NUMBER, unit, known);
    }

    static Described number(String key, Kind kind, Unit unit, ColumnOrigin known) {
        return of(key, kind, unit, known);
    }

    static Described flag(String key, ColumnOrigin known) {
        return of(key, Kind.FLAG, Unit.FLAG, known);
    }

    /// The same in other words: those of its key are what it means in other tables.
    Described as(String words) {
        return new Described(key, kind, unit, known, words, of);
    }

    /// The same in the words for what is told of another column.
    Described as(String words, String column) {
        return new Described(key, kind, unit, known, words, column);
    }

    String heading(Words words) {
        return words.get("table.head." + said, about(words));
    }

    String meaning(Words words) {
        return words.get("table.meaning." + said, about(words));
    }

    private String about(Words words) {
        return of.isEmpty() ? "" : words.get("table.head." + of);
    }

    FileColumn column(Words words) {
        return new FileColumn(key, heading(words), kind);
    }
}
