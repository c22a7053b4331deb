package org.shanhai.bench.estimate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/// Private jobs of American counties in 2016 by industries of three digits, of the Quarterly Census
/// of Employment and Wages. Jobs and wages are withheld where they would tell of one firm;
/// establishments never are.
///
/// @param counties what is printed by county and industry
/// @param totals all private jobs of a county; NaN where withheld
/// @param nation what the states print of an industry, added up
record CountyCensus(
        SortedMap<String, Map<String, Cell>> counties,
        Map<String, Double> totals,
        SortedMap<String, Cell> nation) {
    /// What is printed of one industry in one place.
    ///
    /// @param jobs NaN where withheld
    /// @param part the jobs of those of its branches that are printed, where not all are
    record Cell(double firms, double jobs, double wages, double part) {
        private Cell and(Cell other) {
            return new Cell(firms + other.firms, jobs + other.jobs, wages + other.wages, 0);
        }
    }

    private static final String PRIVATE = "5";
    private static final String TOTAL = "10";
    private static final int DIGITS = 3;

    /// @param folder `us/counties` of the trial data
    CountyCensus(Path folder) throws IOException {
        this(new TreeMap<>(), new HashMap<>(), new TreeMap<>());
        Map<String, double[]> branches = new HashMap<>();
        read(
                folder.resolve("qcew2016_county_naics4.csv.gz"),
                row -> {
                    String cell = row.getField("fips") + row.getField("naics").substring(0, DIGITS);
                    double[] sum = branches.computeIfAbsent(cell, key -> new double[2]);
                    double jobs = jobs(row);
                    sum[0] += Double.isNaN(jobs) ? 0 : jobs;
                    sum[1] += Double.isNaN(jobs) ? 1 : 0;
                });
        read(
                folder.resolve("qcew2016_county_naics3.csv.gz"),
                row -> {
                    String key = row.getField("fips") + row.getField("naics");
                    double[] sum = branches.getOrDefault(key, new double[2]);
                    counties.computeIfAbsent(row.getField("fips"), county -> new TreeMap<>())
                            .put(row.getField("naics"), cell(row, sum[1] > 0 ? sum[0] : 0));
                });
        read(
                folder.resolve("qcew2016_county_sector.csv.gz"),
                row -> {
                    if (row.getField("naics").equals(TOTAL)) {
                        totals.put(row.getField("fips"), jobs(row));
                    }
                });
        read(
                folder.resolve("qcew2016_state_all.csv.gz"),
                row -> {
                    if (row.getField("naics").length() == DIGITS && !Double.isNaN(jobs(row))) {
                        nation.merge(row.getField("naics"), cell(row, 0), Cell::and);
                    }
                });
    }

    private static void read(Path file, Consumer<NamedCsvRecord> rows) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        new GZIPInputStream(Files.newInputStream(file)),
                                        StandardCharsets.UTF_8))) {
            reader.stream().filter(row -> row.getField("own").equals(PRIVATE)).forEach(rows);
        }
    }

    /// NaN unless all four quarters are printed.
    private static double jobs(NamedCsvRecord row) {
        return row.getField("quarters_disclosed").equals("4")
                ? Double.parseDouble(row.getField("annual_avg_emplvl"))
                : Double.NaN;
    }

    private static Cell cell(NamedCsvRecord row, double part) {
        double jobs = jobs(row);
        return new Cell(
                Double.parseDouble(row.getField("annual_avg_estabs")),
                jobs,
                Double.isNaN(jobs) ? 0 : Double.parseDouble(row.getField("total_annual_wages")),
                part);
    }

    /// The counties of a state by the two digits of its code, ascending.
    List<String> counties(String state) {
        return List.copyOf(counties.subMap(state + "000", state + "9999").keySet());
    }
}
