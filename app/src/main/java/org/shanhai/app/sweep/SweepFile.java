package org.shanhai.app.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.shanhai.app.output.FileForm;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.ParquetCopy;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Scenarios with their answers as Parquet: the columns of the scenarios as they were given, then
/// what came of each. Rows are in the order of the scenarios, and the same answers make the same
/// bytes.
public final class SweepFile implements OutputFile.Kind, AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private static final String CODE = "exit_code";

    /// Behind the columns that were given, none of which is called so.
    static final List<String> TOLD = List.of(CODE, "verdict", "headline", "answer");

    private final Path rows;
    private final List<String> given;
    private final Connection connection;
    private final DuckDBAppender appender;

    /// @param folder for rows while they come
    /// @param given columns of the scenarios
    public SweepFile(Path folder, List<String> given) throws IOException {
        rows = folder.resolve("sweep.duckdb");
        this.given = List.copyOf(given);
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:" + rows);
            try (Statement statement = connection.createStatement()) {
                ParquetCopy.settle(statement);
                statement.execute(
                        Stream.concat(given.stream(), TOLD.stream())
                                .map(
                                        name ->
                                                quoted(name)
                                                        + (name.equals(CODE)
                                                                ? " INTEGER"
                                                                : " VARCHAR"))
                                .collect(Collectors.joining(", ", "CREATE TABLE sweep (", ")")));
            }
            appender = connection.unwrap(DuckDBConnection.class).createAppender("sweep");
        } catch (SQLException failed) {
            throw ParquetCopy.trouble(failed, rows);
        }
    }

    /// What an answer comes to in a word: the verdict of an admission; empty where it has none.
    public static String verdict(ScenarioAnswer answer) {
        return tree(answer).path("verdict").path("verdict").asString("");
    }

    private static JsonNode tree(ScenarioAnswer answer) {
        try {
            return JSON.readTree(answer.body().isBlank() ? "{}" : answer.body());
        } catch (JacksonException none) {
            return JSON.createObjectNode();
        }
    }

    /// The first sentence: what was found, or why nothing was.
    private static String headline(ScenarioAnswer answer) {
        JsonNode tree = tree(answer);
        JsonNode found = tree.path("findings").path(0).path("text");
        if (!found.isMissingNode()) {
            return found.asString("");
        }
        for (JsonNode part : tree) {
            if (part.isString()) {
                return part.asString();
            }
        }
        return "";
    }

    public void add(ScenarioTable.Row row, ScenarioAnswer answer) throws IOException {
        try {
            appender.beginRow();
            for (String column : given) {
                text(row.cells().getOrDefault(column, ""));
            }
            appender.append(answer.exitCode());
            text(verdict(answer));
            text(headline(answer));
            text(answer.body().strip());
            appender.endRow();
        } catch (SQLException failed) {
            throw ParquetCopy.trouble(failed, rows);
        }
    }

    private void text(String text) throws SQLException {
        if (text.isEmpty()) {
            appender.appendNull();
        } else {
            appender.append(text);
        }
    }

    @Override
    public FileForm holds() {
        return FileForm.PARQUET;
    }

    @Override
    public void write(Path file) throws IOException {
        try (Statement statement = connection.createStatement()) {
            appender.close();
            statement.execute(
                    "COPY sweep TO '%s' (FORMAT parquet, COMPRESSION zstd)"
                            .formatted(file.toString().replace("'", "''")));
        } catch (SQLException failed) {
            throw ParquetCopy.trouble(failed, file);
        }
    }

    @Override
    public boolean isEarlier(Path file) throws IOException {
        List<String> names = ParquetCopy.columns(file);
        return names.size() > TOLD.size()
                && names.subList(names.size() - TOLD.size(), names.size()).equals(TOLD);
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw ParquetCopy.trouble(failed, rows);
        }
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
