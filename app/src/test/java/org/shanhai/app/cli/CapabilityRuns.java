package org.shanhai.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Tables of a user, and runs of `capability` on them.
final class CapabilityRuns {
    /// Three places, three industries with leading zeros, two years.
    static final String SMALL =
            """
            region,naics,year,jobs
            A,0111,2019,10
            A,0112,2019,30
            A,0115,2019,5
            B,0111,2019,20
            B,0112,2019,1
            C,0115,2019,40
            C,0111,2019,2.5
            A,0111,2020,11
            A,0112,2020,33
            B,0111,2020,20
            B,0115,2020,7
            C,0115,2020,40
            """;

    private CapabilityRuns() {}

    static Path csv(Path folder, String text) {
        try {
            return Files.writeString(folder.resolve("table.csv"), text);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    /// The same as Parquet, by a query on the CSV file `t`.
    static Path parquet(Path folder, String text, String select) throws Exception {
        Path file = folder.resolve("table.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE VIEW t AS SELECT * FROM read_csv('%s', all_varchar = true)"
                            .formatted(csv(folder, text)));
            statement.execute("COPY (%s) TO '%s' (FORMAT parquet)".formatted(select, file));
        }
        return file;
    }

    /// The same as a workbook; cells that begin with a digit other than 0 are numbers.
    static Path workbook(Path folder, String text) throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Shanhai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("data");
            List<String> lines = text.lines().toList();
            for (int r = 0; r < lines.size(); r++) {
                String[] cells = lines.get(r).split(",", -1);
                for (int c = 0; c < cells.length; c++) {
                    if (cells[c].matches("[1-9][0-9.]*")) {
                        sheet.value(r, c, Double.valueOf(cells[c]));
                    } else if (!cells[c].isEmpty()) {
                        sheet.value(r, c, cells[c]);
                    }
                }
            }
        }
        return file;
    }

    static Run run(Path table, Path out, String... more) {
        List<String> args = new ArrayList<>();
        Stream.of("capability", "--table", table.toString(), "--out", out.toString())
                .forEach(args::add);
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    /// The text of a file that a run wrote.
    static String written(Path out, String name) {
        try {
            return Files.readString(out.resolve(name));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
