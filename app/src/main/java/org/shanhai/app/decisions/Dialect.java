package org.shanhai.app.decisions;

import java.util.List;

/// In what the two databases differ.
enum Dialect {
    SQLITE(
            "BLOB",
            List.of(
                    guard("UPDATE", "contents"),
                    guard("DELETE", "contents"),
                    guard("UPDATE", "decisions"),
                    guard("DELETE", "decisions")),
            List.of()),
    /// One writer at a time; and what it is told recorded is on disk, whatever the server does by
    /// default.
    POSTGRESQL(
            "BYTEA",
            List.of(
                    "CREATE FUNCTION keep_decisions() RETURNS trigger AS 'BEGIN RAISE EXCEPTION"
                            + " ''Decisions are never changed, only superseded.''; END'"
                            + " LANGUAGE plpgsql",
                    "CREATE TRIGGER keep BEFORE UPDATE OR DELETE OR TRUNCATE ON contents"
                            + " EXECUTE FUNCTION keep_decisions()",
                    "CREATE TRIGGER keep BEFORE UPDATE OR DELETE OR TRUNCATE ON decisions"
                            + " EXECUTE FUNCTION keep_decisions()"),
            List.of("SET LOCAL synchronous_commit = on", "SELECT pg_advisory_xact_lock(26112820)"));

    private final String bytes;

    /// Made by [List#of], which nobody can change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> guards;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> begin;

    Dialect(String bytes, List<String> guards, List<String> begin) {
        this.bytes = bytes;
        this.guards = guards;
        this.begin = begin;
    }

    private static String guard(String what, String table) {
        return ("CREATE TRIGGER no_%s_of_%s BEFORE %s ON %s BEGIN SELECT RAISE(ABORT, 'Decisions"
                        + " are never changed, only superseded.'); END")
                .formatted(what, table, what, table);
    }

    /// What makes an empty register.
    List<String> tables() {
        return List.of(
                "CREATE TABLE register (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
                "CREATE TABLE contents (hash TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT"
                        + " NULL, packed "
                        + bytes
                        + " NOT NULL)",
                "CREATE TABLE decisions (number BIGINT PRIMARY KEY, about TEXT NOT NULL,"
                        + " supersedes BIGINT, entry TEXT NOT NULL, previous TEXT NOT NULL, hash"
                        + " TEXT NOT NULL UNIQUE)",
                "CREATE INDEX decisions_about ON decisions (about)",
                "CREATE INDEX decisions_supersedes ON decisions (supersedes)");
    }

    /// What keeps entries and contents from being changed or deleted.
    List<String> guards() {
        return guards;
    }

    /// What a transaction that writes begins with.
    List<String> begin() {
        return begin;
    }
}
