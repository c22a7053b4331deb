package org.shanhai.app.decisions;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A register of decisions, to which is only ever added. Any number of processes may use one at the
/// same time; what is reported recorded is on disk.
public final class DecisionRegister {
    /// The file where no other is asked for.
    public static final String DEFAULT = "shanhai-decisions.db";

    /// The form of the register; a later one is not touched.
    static final int FORMAT = 1;

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ADD_CONTENT =
            "INSERT INTO contents (hash, kind, name, packed) VALUES (?, ?, ?, ?)";
    private static final String ADD_DECISION =
            "INSERT INTO decisions (number, about, supersedes, entry, previous, hash) VALUES (?, ?,"
                    + " ?, ?, ?, ?)";
    private static final String STANDING =
            " NOT EXISTS (SELECT 1 FROM decisions later WHERE later.supersedes ="
                    + " decisions.number)";

    private final Connections connections;

    private DecisionRegister(Connections connections) {
        this.connections = connections;
    }

    /// @param address a file, or the address of a database of PostgreSQL (`jdbc:postgresql:…`)
    /// @throws RegisterTrouble where it can be neither
    public static DecisionRegister at(String address) {
        return new DecisionRegister(Connections.to(address));
    }

    /// What it is called, without user and password.
    public String name() {
        return connections.shown();
    }

    /// Work with a connection.
    @FunctionalInterface
    private interface Task<T> {
        T run(Connection connection) throws SQLException, IOException;
    }

    /// Adds a decision, and of its contents those that are not there yet; the register is made
    /// where there is none. When this returns, it is on disk.
    ///
    /// @param said what was decided; what it supersedes is set here
    /// @param supersedes the number of the decision whose place it takes
    /// @throws RegisterTrouble where it cannot be; nothing is left of it then
    public Decision append(ObjectNode said, List<Content> contents, OptionalLong supersedes) {
        return write(
                connection -> {
                    requireOurs(connection, true);
                    requireStanding(connection, Decision.about(said), supersedes);
                    for (Content content : contents) {
                        if (!has(connection, content.hash())) {
                            add(connection, content);
                        }
                    }
                    if (supersedes.isPresent()) {
                        said.put("supersedes", supersedes.getAsLong());
                    } else {
                        said.putNull("supersedes");
                    }
                    Head head = head(connection);
                    Decision decision =
                            Decision.next(
                                    head.number() + 1, JSON.writeValueAsString(said), head.hash());
                    add(connection, decision);
                    set(connection, "head", decision.number() + " " + decision.hash());
                    return decision;
                });
    }

    /// All of them, in the order they were recorded.
    public List<Decision> list() {
        return read(connection -> decisions(connection));
    }

    /// @throws RegisterTrouble where there is none of that number
    public Decision get(long number) {
        return list().stream()
                .filter(decision -> decision.number() == number)
                .findFirst()
                .orElseThrow(
                        () -> new RegisterTrouble(RegisterTrouble.Kind.NO_NUMBER, name(), number));
    }

    /// What a decision rests on.
    ///
    /// @throws RegisterTrouble where it is not there or was changed
    public byte[] content(String hash) {
        return read(
                connection -> {
                    Optional<byte[]> packed = find(connection, hash);
                    byte[] bytes =
                            Content.unpacked(packed.orElseThrow(() -> new IOException("missing")));
                    if (!Content.hash(bytes).equals(hash)) {
                        throw new IOException("changed");
                    }
                    return bytes;
                },
                hash);
    }

    /// Whether every entry and content is as it was recorded, and none is missing.
    public Chain verify() {
        return read(
                connection ->
                        Chain.of(
                                rows(connection),
                                head(connection),
                                hash -> find(connection, hash)));
    }

    /// Writes a copy as of one moment into a new file of SQLite, while others may go on writing.
    ///
    /// @return how many decisions are in it
    public long copyTo(Path file) {
        DecisionRegister copy = at(file.toString());
        return read(
                from ->
                        copy.write(
                                to -> {
                                    copy.requireOurs(to, true);
                                    return copyAll(from, to);
                                }));
    }

    private static long copyAll(Connection from, Connection to) throws SQLException {
        try (Statement asked = from.createStatement();
                ResultSet row =
                        asked.executeQuery(
                                "SELECT hash, kind, name, packed FROM contents ORDER BY hash");
                PreparedStatement put = to.prepareStatement(ADD_CONTENT)) {
            while (row.next()) {
                for (int k = 1; k <= 3; k++) {
                    put.setString(k, row.getString(k));
                }
                put.setBytes(4, row.getBytes(4));
                put.executeUpdate();
            }
        }
        Head head = head(from);
        for (Chain.Row row : rows(from)) {
            add(to, row.decision(), row.about(), row.supersedes());
        }
        set(to, "head", head.number() + " " + head.hash());
        return head.number();
    }

    private <T> T write(Task<T> task) {
        try (Connection connection = connections.open(true)) {
            try (Statement statement = connection.createStatement()) {
                for (String begin : connections.dialect().begin()) {
                    statement.execute(begin);
                }
            }
            T done = task.run(connection);
            connection.commit();
            return done;
        } catch (SQLException failed) {
            throw connections.trouble(failed);
        } catch (IOException failed) {
            throw new RegisterTrouble(
                    RegisterTrouble.Kind.OTHER, name(), String.valueOf(failed.getMessage()));
        }
    }

    private <T> T read(Task<T> task) {
        return read(task, "");
    }

    /// @param what is read, for what is said of a content that is not as it was
    private <T> T read(Task<T> task, String what) {
        try (Connection connection = connections.open(false)) {
            requireOurs(connection, false);
            T done = task.run(connection);
            connection.rollback();
            return done;
        } catch (SQLException failed) {
            throw connections.trouble(failed);
        } catch (IOException failed) {
            throw new RegisterTrouble(RegisterTrouble.Kind.DAMAGED, name(), what);
        }
    }

    /// @param make it where nothing is there yet
    private void requireOurs(Connection connection, boolean make) throws SQLException {
        List<String> tables = tables(connection);
        if (tables.isEmpty() && make) {
            try (Statement statement = connection.createStatement()) {
                for (String table : connections.dialect().tables()) {
                    statement.executeUpdate(table);
                }
                for (String guard : connections.dialect().guards()) {
                    statement.executeUpdate(guard);
                }
            }
            put(connection, "format", Integer.toString(FORMAT));
            put(connection, "head", "0 " + Decision.ROOT);
            return;
        }
        if (tables.isEmpty() && !make) {
            throw new RegisterTrouble(RegisterTrouble.Kind.MISSING, name());
        }
        if (!tables.contains("register") || value(connection, "format").isEmpty()) {
            throw new RegisterTrouble(RegisterTrouble.Kind.NO_REGISTER, name(), "");
        }
        String format = value(connection, "format").get();
        if (!format.equals(Integer.toString(FORMAT))) {
            throw new RegisterTrouble(RegisterTrouble.Kind.NEWER, name(), format, FORMAT);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
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

    /// The last entry, as the register itself notes it.
    record Head(long number, String hash) {}

    private static Head head(Connection connection) throws SQLException {
        String[] parts = value(connection, "head").orElse("0 " + Decision.ROOT).split(" ", 2);
        return new Head(Long.parseLong(parts[0]), parts[1]);
    }

    private static Optional<String> value(Connection connection, String name) throws SQLException {
        try (PreparedStatement asked =
                connection.prepareStatement("SELECT value FROM register WHERE name = ?")) {
            asked.setString(1, name);
            try (ResultSet row = asked.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private static void put(Connection connection, String name, String value) throws SQLException {
        update(connection, "INSERT INTO register (value, name) VALUES (?, ?)", value, name);
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        update(connection, "UPDATE register SET value = ? WHERE name = ?", value, name);
    }

    private static void update(Connection connection, String line, String one, String two)
            throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(line)) {
            put.setString(1, one);
            put.setString(2, two);
            put.executeUpdate();
        }
    }

    private void requireStanding(Connection connection, String about, OptionalLong supersedes)
            throws SQLException {
        if (supersedes.isPresent()) {
            try (PreparedStatement asked =
                    connection.prepareStatement(
                            "SELECT number FROM decisions WHERE number = ? AND" + STANDING)) {
                asked.setLong(1, supersedes.getAsLong());
                try (ResultSet row = asked.executeQuery()) {
                    if (!row.next()) {
                        throw new RegisterTrouble(
                                RegisterTrouble.Kind.NOT_STANDING, name(), supersedes.getAsLong());
                    }
                }
            }
        }
        try (PreparedStatement asked =
                connection.prepareStatement(
                        "SELECT number FROM decisions WHERE about = ? AND" + STANDING)) {
            asked.setString(1, about);
            try (ResultSet row = asked.executeQuery()) {
                while (row.next()) {
                    long standing = row.getLong(1);
                    if (supersedes.isEmpty() || supersedes.getAsLong() != standing) {
                        throw new RegisterTrouble(
                                RegisterTrouble.Kind.DECIDED,
                                name(),
                                about.lines().findFirst().orElse(""),
                                standing);
                    }
                }
            }
        }
    }

    private static List<Decision> decisions(Connection connection) throws SQLException {
        return rows(connection).stream().map(Chain.Row::decision).toList();
    }

    private static List<Chain.Row> rows(Connection connection) throws SQLException {
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
                                        row.getLong(1),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getString(6)),
                                row.getString(2),
                                supersedes == 0
                                        ? OptionalLong.empty()
                                        : OptionalLong.of(supersedes)));
            }
        }
        return rows;
    }

    private static boolean has(Connection connection, String hash) throws SQLException {
        try (PreparedStatement asked =
                connection.prepareStatement("SELECT 1 FROM contents WHERE hash = ?")) {
            asked.setString(1, hash);
            try (ResultSet row = asked.executeQuery()) {
                return row.next();
            }
        }
    }

    private static Optional<byte[]> find(Connection connection, String hash) throws SQLException {
        try (PreparedStatement asked =
                connection.prepareStatement("SELECT packed FROM contents WHERE hash = ?")) {
            asked.setString(1, hash);
            try (ResultSet row = asked.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        }
    }

    private static void add(Connection connection, Content content) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(ADD_CONTENT)) {
            put.setString(1, content.hash());
            put.setString(2, content.kind().key());
            put.setString(3, content.name());
            put.setBytes(4, content.packed());
            put.executeUpdate();
        }
    }

    private static void add(Connection connection, Decision decision) throws SQLException {
        add(connection, decision, Decision.about(decision.said()), decision.supersedes());
    }

    private static void add(
            Connection connection, Decision decision, String about, OptionalLong supersedes)
            throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(ADD_DECISION)) {
            put.setLong(1, decision.number());
            put.setString(2, about);
            if (supersedes.isPresent()) {
                put.setLong(3, supersedes.getAsLong());
            } else {
                put.setNull(3, Types.BIGINT);
            }
            put.setString(4, decision.entry());
            put.setString(5, decision.previous());
            put.setString(6, decision.hash());
            put.executeUpdate();
        }
    }
}
