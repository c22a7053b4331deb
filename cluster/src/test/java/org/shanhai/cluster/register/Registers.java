package org.shanhai.cluster.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.app.cluster.ClusterAddress;
import org.shanhai.app.cluster.RegisterTask;
import org.shanhai.app.packs.PackBase;
import org.shanhai.app.register.ClusterImport;
import org.shanhai.app.register.RegisterImport;
import org.shanhai.app.register.RegisterSource;
import org.shanhai.app.register.RegisterTarget;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.bench.SyntheticRegister;
import org.shanhai.cluster.SparkCluster;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.PackCopy;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.register.RegisterReader;
import org.shanhai.region.Region;
import org.shanhai.register.Cohorts;

/// Registers in a folder of a test, read by both engines.
final class Registers {
    static final String BASE = "zhejiang";
    static final int ROWS = 10_000;

    private static final Words WORDS = Words.in(Language.EN);
    private static final Region REGION =
            PackReader.read(BASE, PackOptions.PLAIN.withImports(), Progress.SILENT).orElseThrow();
    private static final RegisterSource SOURCE = new RegisterSource("made", "", "", "", "", "");

    private final Path folder;
    private final Map<String, String> settings;

    Registers(Path folder, Map<String, String> settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /// Runs SQL, with FOLDER for the folder.
    void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connection.createStatement()) {
            sql.execute(statement.replace("FOLDER", folder.toString()));
        }
    }

    /// The rows of a query as lines.
    List<String> lines(String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query.replace("FOLDER", folder.toString()))) {
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int k = 1; k <= rows.getMetaData().getColumnCount(); k++) {
                    line.append(rows.getString(k)).append('|');
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }

    /// Ten thousand made-up firms, in three files of two provinces that are far from equal.
    List<Path> makeUp() throws IOException, SQLException {
        Path csv = folder.resolve("all.csv");
        SyntheticRegister.main(new String[] {csv.toString(), Integer.toString(ROWS), "1"});
        Files.createDirectories(folder.resolve("in/province=浙江"));
        Files.createDirectories(folder.resolve("in/province=b 2"));
        part("in/province=b 2/a.parquet", "LIMIT 700");
        part("in/province=浙江/a.parquet", "LIMIT 9000 OFFSET 700");
        part("in/province=浙江/b.parquet", "OFFSET 9700");
        return List.of(
                folder.resolve("in/province=b 2/a.parquet"),
                folder.resolve("in/province=浙江/a.parquet"),
                folder.resolve("in/province=浙江/b.parquet"));
    }

    void part(String file, String which) throws SQLException {
        sql(
                "COPY (SELECT * FROM read_csv('FOLDER/all.csv', all_varchar = true, header = true) %s) TO 'FOLDER/%s' (FORMAT parquet)"
                        .formatted(which, file));
    }

    private RegisterTarget target(String name, String leftOut, boolean force) {
        Path pack = folder.resolve(name);
        return new RegisterTarget(
                pack,
                PackBase.of(pack, Optional.empty(), BASE),
                folder.resolve(name + "-firms.parquet").toString(),
                folder.resolve(name + "-" + leftOut).toString(),
                SOURCE,
                force);
    }

    private static RegisterReader.Question question() {
        return new RegisterReader.Question(
                Map.of(), Optional.empty(), new Cohorts(List.of(2000, 2007, 2014)));
    }

    FileReading<RegisterReader.Counted> onOneMachine(String name, List<Path> files)
            throws IOException {
        return new RegisterImport(files, question(), "2017", target(name, "left-out.csv", false))
                .run(REGION, WORDS, Progress.SILENT);
    }

    FileReading<RegisterReader.Counted> onACluster(String name, String input, Progress progress)
            throws IOException {
        return onACluster(name, input, "scratch", false, progress);
    }

    /// @param input several between commas
    FileReading<RegisterReader.Counted> onACluster(
            String name, String input, String scratch, boolean force, Progress progress)
            throws IOException {
        RegisterTarget target = target(name, "left-out.parquet", force);
        RegisterTask task =
                new RegisterTask(
                        new ClusterAddress(Optional.of("local[2]"), settings),
                        Stream.of(input.split(",", -1))
                                .map(each -> folder.resolve(each).toString())
                                .toList(),
                        question(),
                        "2017",
                        PackCopy.of(BASE),
                        target.firms(),
                        target.leftOut(),
                        folder.resolve(scratch).toString(),
                        force);
        return new ClusterImport(new SparkCluster(), task, target).run(WORDS, progress);
    }

    String counts(String name) throws IOException {
        return Files.readString(folder.resolve(name + "/register/firm_counts.csv"))
                + Files.readString(folder.resolve(name + "/register/register_left_out.csv"));
    }

    /// Files below a folder but marks and sums of Spark.
    List<String> files(String name) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(name))) {
            return all.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString())
                    .filter(path -> path.endsWith(".parquet"))
                    .sorted()
                    .toList();
        }
    }
}
