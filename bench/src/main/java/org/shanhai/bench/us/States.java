package org.shanhai.bench.us;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.shanhai.region.Role;

/// The 51 areas, and the part each is taken to play.
///
/// Mountain: at least [#MOUNTAIN_SHARE] of the people live in counties of the Appalachian Regional
/// Commission, and average pay lies below the median of the 51. Coast: on the Atlantic, or the
/// District of Columbia, with pay of the median or above. All others: other. Assumed.
final class States {
    static final double MOUNTAIN_SHARE = 0.2;

    private static final Set<String> ATLANTIC =
            Set.of(
                    "ME", "NH", "MA", "RI", "CT", "NY", "NJ", "DE", "MD", "DC", "VA", "NC", "SC",
                    "GA", "FL");

    /// @param fips five digits, as the census of employment writes them
    /// @param key lower-case name
    /// @param people of 1 July 2019
    /// @param mountainShare of the people, in counties of the Commission
    record State(
            String fips,
            String key,
            String name,
            String abbreviation,
            double lon,
            double lat,
            double areaKm2,
            long people,
            double mountainShare,
            Role role,
            String note) {}

    private final Map<String, State> byFips = new TreeMap<>();

    /// @param data the folder with `us/` and `evidence/`
    States(Path data, Qcew census) throws IOException {
        Path us = data.resolve("us");
        Set<String> appalachia = new HashSet<>();
        CsvTables.read(
                us.resolve("arc_appalachia_420_counties.csv"),
                StandardCharsets.UTF_8,
                row -> appalachia.add(row.getField("fipschar")));
        Map<String, String> fipsByName = new HashMap<>();
        Map<String, Long> people = new HashMap<>();
        Map<String, Long> mountain = new HashMap<>();
        CsvTables.read(
                us.resolve("county_population.csv"),
                StandardCharsets.ISO_8859_1,
                row -> {
                    String state = row.getField("STATE") + "000";
                    long count = Long.parseLong(row.getField("POPESTIMATE2019"));
                    String county = row.getField("STATE") + row.getField("COUNTY");
                    if (row.getField("SUMLEV").equals("040")) {
                        fipsByName.put(row.getField("STNAME"), state);
                        people.put(state, count);
                    } else if (appalachia.contains(county)) {
                        mountain.merge(state, count, Long::sum);
                    }
                });
        double median = medianPay(census);
        List<String[]> centroids = new ArrayList<>();
        CsvTables.read(
                data.resolve("evidence").resolve("state_centroids.csv"),
                StandardCharsets.UTF_8,
                row ->
                        centroids.add(
                                new String[] {
                                    row.getField("state"),
                                    row.getField("abbr"),
                                    row.getField("lon"),
                                    row.getField("lat"),
                                    row.getField("land_km2"),
                                    ""
                                }));
        // The file has the states only.
        if (centroids.stream().noneMatch(row -> row[1].equals("DC"))) {
            centroids.add(
                    new String[] {
                        "District of Columbia",
                        "DC",
                        "-77.0172",
                        "38.9041",
                        "158.1",
                        "; centre and area as commonly published, assumed"
                    });
        }
        for (String[] row : centroids) {
            String fips = fipsByName.get(row[0]);
            if (fips == null) {
                throw new IllegalArgumentException("No population is given for " + row[0] + ".");
            }
            long count = people.getOrDefault(fips, 0L);
            double share = mountain.getOrDefault(fips, 0L) / (double) count;
            double pay = pay(census, fips);
            String note =
                    "%.0f %% of the people in Appalachian counties; average pay %.0f dollars%s"
                            .formatted(100 * share, pay, row[5]);
            byFips.put(
                    fips,
                    new State(
                            fips,
                            row[0].toLowerCase(Locale.ROOT).replace(' ', '_'),
                            row[0],
                            row[1],
                            Double.parseDouble(row[2]),
                            Double.parseDouble(row[3]),
                            Double.parseDouble(row[4]),
                            count,
                            share,
                            role(row[1], share, pay, median),
                            note));
        }
    }

    private static Role role(String abbreviation, double share, double pay, double median) {
        if (share >= MOUNTAIN_SHARE && pay < median) {
            return Role.MOUNTAIN;
        }
        return ATLANTIC.contains(abbreviation) && pay >= median ? Role.COAST : Role.OTHER;
    }

    private static double pay(Qcew census, String fips) {
        return census.get(fips, Qcew.ALL_OWNERS, Qcew.TOTAL).averagePay();
    }

    private static double medianPay(Qcew census) {
        double[] sorted =
                census.areas().stream().mapToDouble(fips -> pay(census, fips)).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /// @param fips five digits
    /// @throws IllegalArgumentException when there is no such state
    State get(String fips) {
        State state = byFips.get(fips);
        if (state == null) {
            throw new IllegalArgumentException("There is no area with the code " + fips + ".");
        }
        return state;
    }

    /// By FIPS code, ascending.
    List<State> all() {
        return List.copyOf(byFips.values());
    }
}
