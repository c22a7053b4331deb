package org.shanhai.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.survey.Cells;
import org.shanhai.supply.survey.EnvironmentalAccounts;
import org.shanhai.supply.survey.Stressors;
import org.shanhai.supply.survey.SurveyEconomy;
import org.shanhai.supply.survey.SurveyTable;

/// Shanhai's side of `bench/beside-pymrio`: reads the same numbers, works out multipliers and
/// accounts, writes them and what they cost. Arguments: folder cells places stressors.
public final class PymrioSideBySide {
    private static final int CHUNK = 1 << 22;

    private PymrioSideBySide() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int cells = Integer.parseInt(arguments[1]);
        int places = Integer.parseInt(arguments[2]);
        int kinds = Integer.parseInt(arguments[3]);
        Matrix flows = read(folder.resolve("flows"), cells, cells);
        Matrix finalDemand = read(folder.resolve("final"), cells, places);
        Matrix byCell = read(folder.resolve("stressors"), kinds, cells);
        Stopwatch watch = Stopwatch.start();
        SurveyTable table =
                SurveyTable.of(
                        Cells.ofNames(names("place", places), names("sector", cells / places)),
                        flows,
                        finalDemand);
        EnvironmentalAccounts accounts =
                SurveyEconomy.of(table)
                        .accounts(Stressors.ofProduction(names("stressor", kinds), byCell, places));
        watch.read().write(folder.resolve("shanhai.json"));
        write(folder.resolve("multipliers.shanhai"), accounts.multipliers());
        write(folder.resolve("consumption.shanhai"), accounts.consumptionBased());
        write(folder.resolve("production.shanhai"), accounts.productionBased());
        write(folder.resolve("imports.shanhai"), accounts.embodiedImports());
        write(folder.resolve("exports.shanhai"), accounts.embodiedExports());
        System.out.println(accounts.convergence());
    }

    private static List<String> names(String kind, int count) {
        return IntStream.range(0, count).mapToObj(k -> kind + k).toList();
    }

    private static Matrix read(Path file, int rows, int columns) throws IOException {
        Matrix matrix = Matrix.zeros(rows, columns);
        ByteBuffer bytes = ByteBuffer.allocateDirect(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int next = 0;
            while (channel.read(bytes) >= 0) {
                bytes.flip();
                int count = bytes.remaining() / Double.BYTES;
                bytes.asDoubleBuffer().get(matrix.storage(), next, count);
                next += count;
                bytes.position(count * Double.BYTES);
                bytes.compact();
            }
        }
        return matrix;
    }

    private static void write(Path file, Matrix matrix) throws IOException {
        ByteBuffer bytes =
                ByteBuffer.allocate(matrix.storage().length * Double.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(matrix.storage());
        Files.write(file, bytes.array());
    }
}
