package org.shanhai.app.decisions;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/// The tables of a register by one connection. Nothing that stands in them is trusted: whoever
/// alters a register may have taken away what keeps its columns filled and its keys single.
record RegisterTables(Connection connection) {
    static final String FORMAT = "format";
    static final String HEAD = "head";

    private static final String ADD_CONTENT =
            "INSERT INTO contents (hash, kind, name, packed) VALUES (?, ?, ?, ?)";

    /// Contents are fetched by so many: some databases else send all of them at once.
    private static final int AT_ONCE = 16;

    /// The last entry, as the register itself notes it.
    record Head(long number, String hash) {}

    /// A content as it stands in its table.
    ///
    /// @param named by what it was first recorded
    /// @param isSound whether it has the hash by which it is known, and is there once
    record Kept(Decision.Named named, boolean isSound) {}

    boolean isEmpty() throws SQLException {
        return names().isEmpty();
    }

    boolean has(String table) throws SQLException {
        return names().contains(table);
    }

    private List<String> names() throws SQLException {
        List<String> tables = new ArrayList<>();
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet found =
                data.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    void make(Dialect dialect, int format) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : dialect.tables()) {
                statement.executeUpdate(table);
            }
            for (String guard : dialect.guards()) {
                statement.executeUpdate(guard);
            }
        }
        put(FORMAT, Integer.toString(format));
        put(HEAD, "0 " + Decision.ROOT);
    }

    /// Empty where it is noted nowhere, more than once, or not as an entry is.
    Optional<Head> head() throws SQLException {
        return value(HEAD)
                .filter(noted -> noted.matches("\\d{1,18} [0-9a-f]{64}"))
                .map(noted -> noted.split(" ", 2))
                .map(parts -> new Head(Long.parseLong(parts[0]), parts[1]));
    }

    void setHead(long number, String hash) throws SQLException {
        set(HEAD, number + " " + hash);
    }

    /// Empty where it is not there, or more than once.
    Optional<String> value(String name) throws SQLException {
        try (PreparedStatement asked =
                connection.prepareStatement("SELECT value FROM register WHERE name = ?")) {
            asked.setString(1, name);
            try (ResultSet row = asked.executeQuery()) {
                Optional<String> value =
                        row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
                return row.next() ? Optional.empty() : value;
            }
        }
    }

    private void put(String name, String value) throws SQLException {
        update("INSERT INTO register (value, name) VALUES (?, ?)", value, name);
    }

    void set(String name, String value) throws SQLException {
        update("UPDATE register SET value = ? WHERE name = ?", value, name);
    }

    private void update(String line, String one, String two) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(line)) {
            put.setString(1, one);
            put.setString(2, two);
            put.executeUpdate();
        }
    }

    /// All entries by their numbers.
    List<Chain.Row> rows() throws SQLException {
        List<Chain.Row> rows = new ArrayList<>();
        try (Statement asked = connection.createStatement();
                ResultSet row =
                        asked.executeQuery(
                                "SELECT number, about, supersedes, entry, previous, hash FROM"
                                        + " decisions ORDER BY number")) {
            while (row.next()) {
                long supersedes = row.getLong(3);
                rows.add(
                        new Chain.Row(
                                new Decision(
                                        row.getLong(1), text(row, 4), text(row, 5), text(row, 6)),
                                text(row, 2),
                                supersedes == 0
                                        ? OptionalLong.empty()
                                        : OptionalLong.of(supersedes)));
            }
        }
        return rows;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    /// All contents by their hashes, each unpacked and looked at.
    Map<String, Kept> kept() throws SQLException {
        Map<String, Kept> kept = new LinkedHashMap<>();
        eachContent(
                (named, packed) ->
                        kept.merge(
                                named.hash(),
                                new Kept(named, Content.isOf(packed, named.hash())),
                                (one, again) -> new Kept(one.named(), false)));
        return kept;
    }

    /// Work with a content.
    @FunctionalInterface
    private interface EachContent {
        void take(Decision.Named named, byte[] packed) throws SQLException;
    }

    private void eachContent(EachContent each) throws SQLException {
        try (Statement asked = connection.createStatement()) {
            asked.setFetchSize(AT_ONCE);
            try (ResultSet row =
                    asked.executeQuery(
                            "SELECT hash, kind, name, packed FROM contents ORDER BY hash")) {
                while (row.next()) {
                    each.take(
                            new Decision.Named(text(row, 1), text(row, 2), text(row, 3)),
                            Objects.requireNonNullElse(row.getBytes(4), new byte[0]));
                }
            }
        }
    }

    /// A content as it is stored.
    Optional<byte[]> find(String hash) throws SQLException {
        try (PreparedStatement asked =
                connection.prepareStatement("SELECT packed FROM contents WHERE hash = ?")) {
            asked.setString(1, hash);
            try (ResultSet row = asked.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getBytes(1)) : Optional.empty();
            }
        }
    }

    void add(Content content) throws SQLException {
        add(content.named(), content.packed());
    }

    private void add(Decision.Named named, byte[] packed) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(ADD_CONTENT)) {
            put.setString(1, named.hash());
            put.setString(2, named.kind());
            put.setString(3, named.name());
            put.setBytes(4, packed);
            put.executeUpdate();
        }
    }

    void add(Chain.Row row) throws SQLException {
        try (PreparedStatement put =
                connection.prepareStatement(
                        "INSERT INTO decisions (number, about, supersedes, entry, previous, hash)"
                                + " VALUES (?, ?, ?, ?, ?, ?)")) {
            Decision decision = row.decision();
            put.setLong(1, decision.number());
            put.setString(2, row.about());
            if (row.supersedes().isPresent()) {
                put.setLong(3, row.supersedes().getAsLong());
            } else {
                put.setNull(3, Types.BIGINT);
            }
            put.setString(4, decision.entry());
            put.setString(5, decision.previous());
            put.setString(6, decision.hash());
            put.executeUpdate();
        }
    }

    /// Everything, as it stands, altered or not.
    void copyTo(RegisterTables other) throws SQLException {
        eachContent(other::add);
        for (Chain.Row row : rows()) {
            other.add(row);
        }
        for (String name : List.of(FORMAT, HEAD)) {
            other.set(name, value(name).orElse(""));
        }
    }
}
