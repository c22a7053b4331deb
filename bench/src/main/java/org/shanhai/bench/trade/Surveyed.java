package org.shanhai.bench.trade;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.shanhai.bench.ObservedFlows;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Coordinates;
import org.shanhai.supply.trade.AreaKernel;

/// Trade between provinces as a survey has it, by product.
///
/// @param distances P × P, km, the mean distance within a place on the diagonal
/// @param flows of each product, P × P, row the seller; what is not sold away is kept
/// @param classes the reach of each product, as the embedded pack has it
record Surveyed(String name, Matrix distances, List<Matrix> flows, List<String> classes) {
    /// Land of Indonesia's provinces, km²: BPS, *Statistical Yearbook of Indonesia 2017*, rounded.
    private static final Map<String, Integer> AREAS = new TreeMap<>();

    static {
        int[] codes = {
            11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63,
            64, 65, 71, 72, 73, 74, 75, 76, 81, 82, 91, 94
        };
        int[] km2 = {
            57956, 72981, 42012, 87024, 50058, 91592, 19919, 34624, 16424, 8202, 664, 35378, 32801,
            3133, 47800, 9663, 5780, 18572, 48718, 147307, 153565, 38744, 129067, 75468, 13852,
            61841, 46717, 38068, 11257, 16787, 46914, 31983, 102955, 319036
        };
        for (int k = 0; k < codes.length; k++) {
            AREAS.put(Integer.toString(codes[k]), km2[k]);
        }
    }

    /// Goods between American states.
    static Surveyed states(ObservedFlows observed, Reaches ofPack) {
        List<Integer> sectors = List.copyOf(observed.sectors().keySet());
        return new Surveyed(
                "American states 2007, 14 goods",
                observed.distances(),
                sectors.stream()
                        .map(s -> Objects.requireNonNull(observed.sectors().get(s)))
                        .toList(),
                sectors.stream().map(s -> ofPack.of(s).key()).toList());
    }

    /// Indonesia's 34 provinces by 52 industries, 2016 (BPS, interregional table of 2016). Exports
    /// by industry are not told, and count as kept.
    static Surveyed indonesia(Path folder) throws IOException {
        List<String> provinces = new ArrayList<>();
        List<Coordinates> centres = new ArrayList<>();
        for (NamedCsvRecord row : rows(folder.resolve("indonesia_province_capitals.csv"))) {
            provinces.add(row.getField("province"));
            centres.add(
                    new Coordinates(
                            Double.parseDouble(row.getField("lon")),
                            Double.parseDouble(row.getField("lat"))));
        }
        int count = provinces.size();
        Map<String, Matrix> flows = new TreeMap<>();
        for (NamedCsvRecord row : rows(folder.resolve("indonesia_2016_province_sector.csv"))) {
            int p = provinces.indexOf(row.getField("province"));
            if (p >= 0) {
                flows.computeIfAbsent(row.getField("sector"), key -> Matrix.zeros(count, count))
                        .add(p, p, Double.parseDouble(row.getField("output_million_rp")) / 1000);
            }
        }
        for (NamedCsvRecord row :
                rows(folder.resolve("indonesia_2016_interprovincial_trade.csv.gz"))) {
            int from = provinces.indexOf(row.getField("origin"));
            int to = provinces.indexOf(row.getField("destination"));
            double sold =
                    Math.max(
                            0,
                            Double.parseDouble(row.getField("final"))
                                    + Double.parseDouble(row.getField("intermediate")));
            Matrix of = Objects.requireNonNull(flows.get(row.getField("sector")));
            of.add(from, to, sold);
            of.set(from, from, Math.max(0, of.get(from, from) - sold));
        }
        Matrix distances = Matrix.zeros(count, count);
        for (int r = 0; r < count; r++) {
            double area = Objects.requireNonNull(AREAS.get(provinces.get(r)));
            distances.set(r, r, AreaKernel.MEAN_DISTANCE * Math.sqrt(area / Math.PI));
            for (int s = 0; s < count; s++) {
                if (r != s) {
                    distances.set(r, s, centres.get(r).kmTo(centres.get(s)));
                }
            }
        }
        return new Surveyed(
                "Indonesia 2016, 34 provinces, 52 industries",
                distances,
                List.copyOf(flows.values()),
                flows.keySet().stream().map(Surveyed::reach).toList());
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        boolean packed = file.toString().endsWith(".gz");
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (BufferedReader text =
                        new BufferedReader(
                                new InputStreamReader(
                                        packed
                                                ? new GZIPInputStream(Files.newInputStream(file))
                                                : Files.newInputStream(file),
                                        StandardCharsets.UTF_8));
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            reader.forEach(rows::add);
        }
        return rows;
    }

    /// The reach of an industry of the Indonesian table, as the pack has the like.
    private static String reach(String sector) {
        int number = Integer.parseInt(sector.substring(2));
        return switch (number) {
            case 15, 16, 19, 23, 24, 26, 27 -> "light_high_value";
            case 8, 9, 10, 12, 14, 17, 18, 20, 22, 25 -> "national_goods";
            case 1, 2, 3, 4, 6, 7, 11, 13, 21, 28, 33, 34, 35, 36, 37, 38, 39 -> "regional";
            case 42, 43, 44, 45, 46, 48 -> "network_service";
            default -> "local_service";
        };
    }

    int places() {
        return distances.rows();
    }

    /// The share of each place in all that is made.
    List<Double> sizes() {
        double[] sizes = new double[places()];
        for (Matrix each : flows) {
            double[] made = each.rowSums();
            Arrays.setAll(sizes, r -> sizes[r] + made[r]);
        }
        double all = Arrays.stream(sizes).sum();
        Arrays.setAll(sizes, r -> sizes[r] / all);
        return Arrays.stream(sizes).boxed().toList();
    }

    /// The mean share that places keep of the products of a class; of all where it is empty.
    double kept(String reach) {
        double kept = 0;
        double all = 0;
        for (int i : products(reach)) {
            all += flows.get(i).sum();
            for (int r = 0; r < places(); r++) {
                kept += flows.get(i).get(r, r);
            }
        }
        return kept / all;
    }

    int[] products(String reach) {
        return IntStream.range(0, flows.size())
                .filter(i -> reach.isEmpty() || classes.get(i).equals(reach))
                .toArray();
    }
}
