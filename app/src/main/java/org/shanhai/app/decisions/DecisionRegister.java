package org.shanhai.app.decisions;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.shanhai.app.output.NewFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A register of decisions, to which is only ever added. Any number of processes may use one at the
/// same time; what is reported recorded is on disk.
public final class DecisionRegister {
    /// The file where no other is asked for.
    public static final String DEFAULT = "shanhai-decisions.db";

    /// The form of the register; a later one is not touched. One of form 1 is read and verified as
    /// it is; the next entry brings it into this form, and names what stood in it unnamed.
    static final int FORM = Chain.NAMING;

    private static final JsonMapper JSON = new JsonMapper();

    private final RegisterConnections connections;

    private DecisionRegister(RegisterConnections connections) {
        this.connections = connections;
    }

    /// @param address a file, or the address of a database of PostgreSQL (`jdbc:postgresql:…`)
    /// @throws RegisterTrouble where it can be neither
    public static DecisionRegister at(String address) {
        return new DecisionRegister(RegisterConnections.to(address));
    }

    /// What it is called, without user and password.
    public String name() {
        return connections.shown();
    }

    /// Work with the tables.
    @FunctionalInterface
    private interface Task<T> {
        T run(RegisterTables tables) throws SQLException, IOException;
    }

    /// Adds a decision, and of its contents those that are not there yet; the register is made
    /// where there is none. All that stands there is verified before. When this returns, it is on
    /// disk.
    ///
    /// @param said what was decided; what it supersedes is set here, and its time where the clock
    ///     was set back
    /// @param supersedes the number of the decision whose place it takes
    /// @throws RegisterTrouble where it cannot be; nothing is left of it then
    public Decision append(ObjectNode said, List<Content> contents, OptionalLong supersedes) {
        Entry entry = new Entry(name(), said, contents);
        entry.requireNames();
        return write(
                tables -> {
                    int form = requireOurs(tables);
                    Map<String, RegisterTables.Kept> kept = tables.kept();
                    Chain chain = Chain.of(form, tables, kept);
                    if (!chain.flaws().isEmpty()) {
                        throw altered(chain);
                    }
                    List<Decision> before = decisions(tables);
                    entry.requireStanding(before, supersedes);
                    entry.requireTime(before);
                    List<Content> added = entry.missingFrom(kept.keySet(), chain.last());
                    for (Content content : added) {
                        tables.add(content);
                    }
                    List<Decision.Named> named = new ArrayList<>();
                    if (form < Chain.NAMING) {
                        kept.values().forEach(one -> named.add(one.named()));
                    }
                    added.forEach(content -> named.add(content.named()));
                    Decision.name(said, named);
                    Decision decision =
                            Decision.next(
                                    chain.entries() + 1,
                                    JSON.writeValueAsString(said),
                                    chain.last());
                    tables.add(Chain.Row.of(decision));
                    tables.set(RegisterTables.FORMAT, Integer.toString(FORM));
                    tables.setHead(decision.number(), decision.hash());
                    return decision;
                });
    }

    private RegisterTrouble altered(Chain chain) {
        return new RegisterTrouble(
                RegisterTrouble.Kind.ALTERED,
                name(),
                chain.flaws().size(),
                chain.flaws().getFirst().number());
    }

    /// All of them, in the order they were recorded.
    ///
    /// @throws RegisterTrouble where one of them is no entry
    public List<Decision> list() {
        return read(this::decisions);
    }

    private List<Decision> decisions(RegisterTables tables) throws SQLException {
        List<Decision> decisions = tables.rows().stream().map(Chain.Row::decision).toList();
        for (Decision decision : decisions) {
            if (!decision.isReadable()) {
                throw new RegisterTrouble(
                        RegisterTrouble.Kind.UNREADABLE, name(), decision.number());
            }
        }
        return decisions;
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
                tables -> {
                    Optional<byte[]> packed = tables.find(hash);
                    if (packed.isEmpty() || !Content.isOf(packed.get(), hash)) {
                        throw new RegisterTrouble(RegisterTrouble.Kind.DAMAGED, name(), hash);
                    }
                    return Content.unpacked(packed.get());
                });
    }

    /// Whether every entry and content is as it was recorded, and none is missing.
    public Chain verify() {
        return read(this::verified);
    }

    private Chain verified(RegisterTables tables) throws SQLException {
        return Chain.of(requireOurs(tables), tables, tables.kept());
    }

    /// Writes a copy as of one moment into a new file of SQLite, while others may go on writing: of
    /// a register that was altered too, as what was done to it may have to be shown.
    ///
    /// @return what is in it
    public Chain copyTo(Path file) {
        DecisionRegister copy = at(file.toString());
        return read(
                from -> {
                    Chain chain = verified(from);
                    try {
                        copy.write(
                                to -> {
                                    from.copyTo(to);
                                    return chain;
                                });
                    } catch (RegisterTrouble failed) {
                        if (failed.kind() == RegisterTrouble.Kind.TWICE) {
                            throw new RegisterTrouble(
                                    RegisterTrouble.Kind.TWICE, name(), chain.flaws().size());
                        }
                        throw failed;
                    }
                    return chain;
                });
    }

    private <T> T write(Task<T> task) {
        Optional<T> begun = connections.isMissing() ? begin(task) : Optional.empty();
        return begun.orElseGet(() -> write(task, connections));
    }

    /// In a register that is made for it; empty where another was first.
    private <T> Optional<T> begin(Task<T> task) {
        List<T> done = new ArrayList<>();
        try {
            boolean isMade =
                    NewFile.make(
                            connections.file(),
                            aside -> done.add(write(task, connections.in(aside))));
            return isMade ? Optional.of(done.getFirst()) : Optional.empty();
        } catch (IOException failed) {
            throw connections.trouble(failed);
        }
    }

    private <T> T write(Task<T> task, RegisterConnections where) {
        try (Connection connection = where.open(true)) {
            try (Statement statement = connection.createStatement()) {
                for (String begin : where.dialect().begin()) {
                    statement.execute(begin);
                }
            }
            RegisterTables tables = new RegisterTables(connection);
            if (where.mayBeMade() && tables.isEmpty()) {
                tables.make(where.dialect(), FORM);
            }
            T done = task.run(tables);
            connection.commit();
            return done;
        } catch (SQLException failed) {
            throw connections.trouble(failed);
        } catch (IOException failed) {
            throw connections.trouble(failed);
        }
    }

    private <T> T read(Task<T> task) {
        try (Connection connection = connections.open(false)) {
            RegisterTables tables = new RegisterTables(connection);
            requireOurs(tables);
            T done = task.run(tables);
            connection.rollback();
            return done;
        } catch (SQLException failed) {
            throw connections.trouble(failed);
        } catch (IOException failed) {
            throw connections.trouble(failed);
        }
    }

    /// @return the form it notes
    private int requireOurs(RegisterTables tables) throws SQLException {
        if (connections.mayBeMade() && tables.isEmpty()) {
            throw new RegisterTrouble(RegisterTrouble.Kind.MISSING, name());
        }
        Optional<String> noted =
                tables.has("register") ? tables.value(RegisterTables.FORMAT) : Optional.empty();
        if (noted.filter(form -> form.matches("[1-9]\\d{0,8}")).isEmpty()) {
            throw new RegisterTrouble(RegisterTrouble.Kind.NO_REGISTER, name(), "");
        }
        int form = Integer.parseInt(noted.get());
        if (form > FORM) {
            throw new RegisterTrouble(RegisterTrouble.Kind.NEWER, name(), noted.get(), FORM);
        }
        return form;
    }
}
