package org.shanhai.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.shanhai.linalg.Matrix;

/// Trade between places as it was observed: one table of R × R, row the origin, for each sector.
///
/// @param places their names, sorted
/// @param distances R × R, km
/// @param sectors the flows of each sector by its number, money
public record ObservedFlows(List<String> places, Matrix distances, Map<Integer, Matrix> sectors) {
    private static final double KM_A_MILE = 1.609344;

    /// @param flows columns origin, destination, sector, value_musd
    /// @param miles columns from, to, miles; each place to itself included
    public static ObservedFlows read(Path flows, Path miles) throws IOException {
        List<NamedCsvRecord> rows = rows(flows);
        TreeSet<String> names = new TreeSet<>();
        for (NamedCsvRecord row : rows) {
            names.add(row.getField("origin"));
            names.add(row.getField("destination"));
        }
        List<String> places = List.copyOf(names);
        int count = places.size();
        Map<Integer, Matrix> sectors = new TreeMap<>();
        for (NamedCsvRecord row : rows) {
            sectors.computeIfAbsent(
                            Integer.valueOf(row.getField("sector")),
                            sector -> Matrix.zeros(count, count))
                    .add(
                            Collections.binarySearch(places, row.getField("origin")),
                            Collections.binarySearch(places, row.getField("destination")),
                            Double.parseDouble(row.getField("value_musd")));
        }
        return new ObservedFlows(places, distances(miles, places), sectors);
    }

    private static Matrix distances(Path miles, List<String> places) throws IOException {
        Matrix distances = Matrix.zeros(places.size(), places.size());
        for (NamedCsvRecord row : rows(miles)) {
            int from = Collections.binarySearch(places, row.getField("from"));
            int to = Collections.binarySearch(places, row.getField("to"));
            if (from >= 0 && to >= 0) {
                distances.set(from, to, KM_A_MILE * Double.parseDouble(row.getField("miles")));
            }
        }
        for (int r = 0; r < places.size(); r++) {
            for (int s = 0; s < places.size(); s++) {
                if (!(distances.get(r, s) > 0)) {
                    throw new IllegalArgumentException(
                            "%s has no miles from %s to %s."
                                    .formatted(miles, places.get(r), places.get(s)));
                }
            }
        }
        return distances;
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            reader.forEach(rows::add);
        }
        return rows;
    }
}
