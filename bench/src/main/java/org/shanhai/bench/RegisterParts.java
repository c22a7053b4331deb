package org.shanhai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Lays a register in CSV out as a cluster reads it: Parquet in folders by province, the second
/// half as large as the first and so on, for provinces are not alike.
///
/// Arguments: FILE, FOLDER, number of parts (4 unless given).
public final class RegisterParts {
    private RegisterParts() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("Give FILE FOLDER [PARTS].");
        }
        int parts = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 4;
        write(Path.of(arguments[0]), Path.of(arguments[1]), parts);
    }

    static void write(Path csv, Path folder, int parts) throws IOException, SQLException {
        String rows =
                "read_csv('%s', all_varchar = true, header = true)"
                        .formatted(csv.toString().replace("'", "''"));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET preserve_insertion_order = true");
            long left = count(statement, rows);
            long from = 0;
            for (int part = 1; part <= parts; part++) {
                long many = part == parts ? left : (left + 1) / 2;
                Path home = Files.createDirectories(folder.resolve("province=" + part));
                statement.execute(
                        "COPY (SELECT * FROM %s LIMIT %d OFFSET %d) TO '%s' (FORMAT parquet, ROW_GROUP_SIZE 20000)"
                                .formatted(
                                        rows,
                                        many,
                                        from,
                                        home.resolve("part-0.parquet")
                                                .toString()
                                                .replace("'", "''")));
                from += many;
                left -= many;
            }
        }
    }

    private static long count(Statement statement, String rows) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT count(*) FROM " + rows)) {
            return found.next() ? found.getLong(1) : 0;
        }
    }
}
