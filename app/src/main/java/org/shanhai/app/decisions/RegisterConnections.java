package org.shanhai.app.decisions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import org.shanhai.app.output.FileTrouble;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/// How a register is reached, and what goes wrong on the way.
///
/// @param address a file, or the address of a database of PostgreSQL (`jdbc:postgresql:…`)
/// @param aside where a file is made that then goes to the address
record RegisterConnections(String address, Dialect dialect, Optional<Path> aside) {
    /// So long a process waits for others that write.
    private static final int PATIENCE_MS = 60_000;

    private static final String POSTGRESQL = "jdbc:postgresql:";

    static RegisterConnections to(String address) {
        if (address.startsWith(POSTGRESQL)) {
            return new RegisterConnections(address, Dialect.POSTGRESQL, Optional.empty());
        }
        if (address.startsWith("jdbc:") || address.isBlank()) {
            throw new RegisterTrouble(RegisterTrouble.Kind.ADDRESS, address);
        }
        try {
            return new RegisterConnections(
                    Path.of(address).toString(), Dialect.SQLITE, Optional.empty());
        } catch (InvalidPathException noPath) {
            throw new RegisterTrouble(RegisterTrouble.Kind.ADDRESS, address);
        }
    }

    /// The same, made elsewhere first.
    RegisterConnections in(Path other) {
        return new RegisterConnections(address, dialect, Optional.of(other));
    }

    Path file() {
        return aside.orElseGet(() -> Path.of(address));
    }

    /// Whether it is a file that is not there.
    boolean isMissing() {
        return dialect == Dialect.SQLITE && !Files.exists(file());
    }

    /// Whether tables are made where there are none: a file that is there has had its own.
    boolean mayBeMade() {
        return dialect == Dialect.POSTGRESQL || aside.isPresent();
    }

    /// The address without user and password.
    String shown() {
        int query = dialect == Dialect.POSTGRESQL ? address.indexOf('?') : -1;
        return (query < 0 ? address : address.substring(0, query)).replaceFirst("//[^/@]*@", "//");
    }

    /// A connection whose transactions begin with the first statement.
    ///
    Connection open(boolean writing) throws SQLException {
        return dialect == Dialect.POSTGRESQL ? server(writing) : file(writing);
    }

    private Connection server(boolean writing) throws SQLException {
        Connection connection = DriverManager.getConnection(address);
        connection.setAutoCommit(false);
        // Who reads sees one state from beginning to end.
        connection.setTransactionIsolation(
                writing
                        ? Connection.TRANSACTION_READ_COMMITTED
                        : Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    private Connection file(boolean writing) throws SQLException {
        requireFile();
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MS);
        if (writing) {
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        }
        if (aside.isEmpty()) {
            // What a run that was killed left half written is taken back even by who only reads.
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        }
        Connection connection = config.createConnection("jdbc:sqlite:" + file().toAbsolutePath());
        try (Statement statement = connection.createStatement()) {
            // A rollback journal, not a log beside the file: it works on shared drives too. Extra:
            // that the journal is gone is on disk as well before anything is said to be recorded.
            if (writing) {
                // Whoever altered the file may have left it with a log.
                statement.execute("PRAGMA journal_mode = DELETE");
            }
            statement.execute("PRAGMA synchronous = EXTRA");
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    private void requireFile() {
        if (aside.isEmpty() && isMissing()) {
            throw new RegisterTrouble(RegisterTrouble.Kind.MISSING, shown());
        }
        if (aside.isEmpty() && file().toFile().isFile() && file().toFile().length() == 0) {
            throw new RegisterTrouble(RegisterTrouble.Kind.EMPTY, shown());
        }
    }

    /// What a failure of the disk is.
    RegisterTrouble trouble(IOException failed) {
        FileTrouble trouble = FileTrouble.of(failed);
        RegisterTrouble.Kind kind =
                switch (trouble.kind()) {
                    case FULL, QUOTA -> RegisterTrouble.Kind.FULL;
                    case DENIED, READ_ONLY -> RegisterTrouble.Kind.READ_ONLY;
                    default -> RegisterTrouble.Kind.OTHER;
                };
        return new RegisterTrouble(kind, shown(), trouble.reason());
    }

    /// What a failure of the database is to a person.
    RegisterTrouble trouble(SQLException failed) {
        RegisterTrouble.Kind kind =
                failed instanceof SQLiteException sqlite
                        ? kind(sqlite.getResultCode())
                        : kind(String.valueOf(failed.getSQLState()));
        String said = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
        RegisterTrouble trouble = new RegisterTrouble(kind, shown(), said);
        trouble.initCause(failed);
        return trouble;
    }

    private static RegisterTrouble.Kind kind(SQLiteErrorCode code) {
        String name = code.name().toUpperCase(Locale.ROOT);
        return name.matches("SQLITE_(FULL.*|IOERR_WRITE)")
                ? RegisterTrouble.Kind.FULL
                : name.matches("SQLITE_(BUSY|LOCKED).*")
                        ? RegisterTrouble.Kind.BUSY
                        : name.startsWith("SQLITE_READONLY")
                                ? RegisterTrouble.Kind.READ_ONLY
                                : name.matches("SQLITE_(CORRUPT|IOERR_SHORT_READ).*")
                                        ? RegisterTrouble.Kind.BROKEN
                                        : name.startsWith("SQLITE_CONSTRAINT")
                                                ? RegisterTrouble.Kind.TWICE
                                                : name.startsWith("SQLITE_NOTADB")
                                                        ? RegisterTrouble.Kind.NO_REGISTER
                                                        : RegisterTrouble.Kind.OTHER;
    }

    private static RegisterTrouble.Kind kind(String state) {
        return switch (state) {
            case "53100" -> RegisterTrouble.Kind.FULL;
            case "23505" -> RegisterTrouble.Kind.TWICE;
            case "25006", "42501" -> RegisterTrouble.Kind.READ_ONLY;
            default -> RegisterTrouble.Kind.OTHER;
        };
    }
}
