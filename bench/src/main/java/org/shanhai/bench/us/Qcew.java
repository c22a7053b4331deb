package org.shanhai.bench.us;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The Quarterly Census of Employment and Wages by state: annual averages by owner and NAICS.
///
/// @param areas the areas by their FIPS code, ascending
/// @param sectors the sectors, of two digits or several together
record Qcew(
        Map<String, Row> rows,
        SortedSet<String> areas,
        SortedMap<String, List<String>> children,
        List<String> sectors) {
    static final String ALL_OWNERS = "0";
    static final String FEDERAL = "1";
    static final String STATE = "2";
    static final String LOCAL = "3";
    static final String PRIVATE = "5";

    /// The code of all industries together.
    static final String TOTAL = "10";

    /// Aggregation levels from 54 on are those of NAICS: sector, then three to six digits.
    private static final int SECTOR_LEVEL = 54;

    /// @param suppressed whether jobs and wages are withheld, and stand as 0
    /// @param wages dollars a year
    record Row(boolean suppressed, int establishments, long jobs, long wages, int averagePay) {}

    Qcew(Path file) throws IOException {
        SortedMap<String, List<String>> children = new TreeMap<>();
        List<String> sectors = new ArrayList<>();
        SortedSet<String> codes = new TreeSet<>();
        this(new HashMap<>(), new TreeSet<>(), children, sectors);
        CsvTables.read(file, StandardCharsets.UTF_8, row -> take(row, codes));
        for (String code : codes) {
            children.put(code, new ArrayList<>());
        }
        for (String code : codes) {
            if (isSector(code)) {
                sectors.add(code);
            } else {
                String parent =
                        code.length() == 3 ? sectorOf(code) : code.substring(0, code.length() - 1);
                children.getOrDefault(parent, List.of()).add(code);
            }
        }
    }

    private void take(NamedCsvRecord row, SortedSet<String> codes) {
        String area = row.getField("area_fips");
        String code = row.getField("industry_code");
        boolean naics = Integer.parseInt(row.getField("agglvl_code")) >= SECTOR_LEVEL;
        if (row.getField("own_code").length() != 1 || !naics && !code.equals(TOTAL)) {
            return;
        }
        // Supersectors (1011 …) share the level of sectors in some years' files.
        if (naics && code.startsWith("10")) {
            return;
        }
        areas.add(area);
        if (naics) {
            codes.add(code);
        }
        rows.put(
                key(area, row.getField("own_code"), code),
                new Row(
                        row.getField("disclosure_code").equals("N"),
                        Integer.parseInt(row.getField("annual_avg_estabs")),
                        Long.parseLong(row.getField("annual_avg_emplvl")),
                        Long.parseLong(row.getField("total_annual_wages")),
                        Integer.parseInt(row.getField("avg_annual_pay"))));
    }

    private static String key(String area, String owner, String code) {
        return area + " " + owner + " " + code;
    }

    private static boolean isSector(String code) {
        return code.length() == 2 || code.contains("-");
    }

    private static String sectorOf(String code) {
        return switch (code.substring(0, 2)) {
            case "31", "32", "33" -> "31-33";
            case "44", "45" -> "44-45";
            case "48", "49" -> "48-49";
            default -> code.substring(0, 2);
        };
    }

    /// Empty where there is no establishment at all.
    Optional<Row> find(String area, String owner, String code) {
        return Optional.ofNullable(rows.get(key(area, owner, code)));
    }

    /// @throws IllegalArgumentException where there is no such row
    Row get(String area, String owner, String code) {
        return find(area, owner, code)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "The census has no row for %s."
                                                .formatted(key(area, owner, code))));
    }

    /// The codes one digit finer.
    List<String> children(String code) {
        return children.getOrDefault(code, List.of());
    }
}
