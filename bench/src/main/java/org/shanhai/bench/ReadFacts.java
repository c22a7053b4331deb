package org.shanhai.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;

/// How long a pack with many facts takes to read, from CSV and from Parquet, all checks included.
///
/// Arguments: number of rows (10,000,000 unless given), seed (1 unless given).
public final class ReadFacts {
    private ReadFacts() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Path folder = Files.createTempDirectory("shanhai-facts-");
        try {
            SyntheticFacts.write(folder, rows, seed);
            Path csv = folder.resolve("facts.csv");
            System.out.printf("%,d rows, %,d bytes of CSV%n", rows, Files.size(csv));
            read("CSV", folder, rows);
            toParquet(folder);
            read("Parquet", folder, rows);
        } finally {
            delete(folder);
        }
    }

    private static void read(String format, Path folder, int rows) {
        System.gc();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        Stopwatch watch = Stopwatch.start();
        Reading reading = PackReader.read(folder.toString(), Progress.SILENT);
        Spent spent = watch.read();
        long peak = heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        if (!(reading instanceof Reading.Sound sound) || sound.region().facts().size() != rows) {
            throw new IllegalStateException(
                    "The made-up pack is not sound: "
                            + reading.problems().stream().limit(5).toList());
        }
        System.out.printf(
                "%s: %s, %,.0f rows a second, peak heap %,d MB%n",
                format, spent, rows / spent.wall(), peak >> 20);
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static void toParquet(Path folder) throws IOException, SQLException {
        Path csv = folder.resolve("facts.csv");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    COPY (SELECT * FROM read_csv('%s', all_varchar = true))
                    TO '%s' (FORMAT parquet)
                    """
                            .formatted(csv, folder.resolve("facts.parquet")));
        }
        Files.delete(csv);
        Path description = folder.resolve("datapackage.json");
        Files.writeString(
                description, Files.readString(description).replace("facts.csv", "facts.parquet"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
