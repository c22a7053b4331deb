package org.shanhai.bench.us;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.region.FinalUse;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes the American pack: its tables as CSV and its description.
public final class UsPack {
    private static final String AREA = "united_states";
    private static final String MODEL = "epa-useeio-2007";
    private static final String CROSSWALK = "bea-naics-crosswalk-2017";
    private static final String GROWTH = "bea-gdp-2020";

    private static final List<UsTable> TABLES =
            List.of(
                    new UsTable("sources", "source,title,publisher,date,url,licence"),
                    new UsTable(
                            "places",
                            "place,name,name_local,within,kind,role,lon,lat,area_km2,note"),
                    new UsTable("aliases", "alias,place,since,rule,note"),
                    new UsTable("reaches", "reach,km,floor,own_share,basis,note"),
                    new UsTable("industries", "industry,name,name_local,broad,reach,also"),
                    new UsTable("measures", "measure,name,name_local,unit,note"),
                    new UsTable("inputs", "product,industry,domestic,imported"),
                    new UsTable("final_use", "product,use,domestic,imported"),
                    new UsTable("value_added", "industry,component,amount,unit,basis,source,note"),
                    new UsTable(
                            "facts",
                            "place,industry,measure,value,relation,scope,unit,year,basis,source,note"),
                    new UsTable(
                            "pressures",
                            "industry,pressure,amount,unit,per_output_unit,year,basis,source,note"));

    private static final Map<String, String> PRESSURE_NOTES =
            Map.of(
                    "co2", "all greenhouse gases as CO2",
                    "energy", "counted where it is taken from nature: only chains tell use",
                    "nitrogen", "nutrients to water as nitrogen");

    private record UsTable(String name, String columns) {}

    private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    private final UsIndustries industries;
    private final UsNation nation;
    private final CoveredJobs covered;

    private UsPack(UsIndustries industries, UsNation nation, CoveredJobs covered) {
        this.industries = industries;
        this.nation = nation;
        this.covered = covered;
        TABLES.forEach(table -> tables.put(table.name(), new ArrayList<>()));
    }

    /// Writes the pack.
    ///
    /// @param data the folder with `us/` and `evidence/`
    /// @param folder exists; files of the same names are replaced
    /// @return one line on what is in it
    public static String write(Path data, Level level, Path folder) throws IOException {
        Path us = data.resolve("us");
        Useeio model = new Useeio(us.resolve("useeio"));
        UsIndustries industries = new UsIndustries(model, us.resolve("naics_crosswalk.csv"), level);
        Qcew census = new Qcew(us.resolve("qcew2020_state_naics.csv"));
        CoveredJobs covered = new CoveredJobs(census, industries);
        States states = new States(data, census);
        UsFacts facts = new UsFacts(states, census, industries, covered);
        UsPack pack = new UsPack(industries, new UsNation(model, industries), covered);
        pack.addSources();
        pack.addPlaces(states);
        pack.add("reaches", UsReaches.ROWS);
        pack.addIndustries();
        pack.add("measures", List.of(List.of("wages", "Wages", "", "USD", "covered, a year")));
        pack.addNation();
        pack.addPressures();
        pack.add("facts", facts.rows());
        for (UsTable table : TABLES) {
            CsvTables.write(
                    folder.resolve(table.name() + ".csv"),
                    table.columns(),
                    pack.tables.getOrDefault(table.name(), List.of()));
        }
        describe(folder, level);
        return "%d places, %d industries; %s"
                .formatted(states.all().size(), industries.count(), facts.summary());
    }

    private void add(String table, List<List<String>> rows) {
        tables.getOrDefault(table, new ArrayList<>()).addAll(rows);
    }

    private void addRow(String table, String... cells) {
        add(table, List.of(List.of(cells)));
    }

    private void addSources() {
        addRow(
                "sources",
                MODEL,
                "USEEIO: environmentally-extended input-output model, 2007 technology",
                "US Environmental Protection Agency",
                "2017",
                "",
                "public domain");
        addRow(
                "sources",
                UsFacts.CENSUS,
                "Quarterly Census of Employment and Wages, annual averages 2020",
                "US Bureau of Labor Statistics",
                "2021",
                "",
                "public domain");
        addRow(
                "sources",
                UsFacts.POPULATION,
                "County population totals 2010-2019",
                "US Census Bureau",
                "2020",
                "",
                "public domain");
        addRow(
                "sources",
                GROWTH,
                "Gross Domestic Product, Fourth Quarter and Year 2020 (Advance Estimate):"
                        + " 20.93 trillion dollars; industries by "
                        + CROSSWALK,
                "US Bureau of Economic Analysis",
                "2021-01-28",
                "",
                "public domain");
        addRow(
                "sources",
                CROSSWALK,
                "Industry codes of the input-output accounts and NAICS 2017",
                "US Bureau of Economic Analysis",
                "2018",
                "",
                "public domain");
    }

    private void addPlaces(States states) {
        addRow("places", AREA, "United States", "", "", "country", "", "", "", "", "");
        for (States.State state : states.all()) {
            addRow(
                    "places",
                    state.key(),
                    state.name(),
                    "",
                    AREA,
                    "province",
                    state.role().key(),
                    text(state.lon()),
                    text(state.lat()),
                    text(state.areaKm2()),
                    state.note());
            addRow("aliases", state.abbreviation(), state.key(), "", "same", "");
            addRow("aliases", state.fips(), state.key(), "", "same", "FIPS code");
        }
    }

    private void addIndustries() {
        for (UsIndustries.UsIndustry industry : industries.all()) {
            addRow(
                    "industries",
                    industry.code(),
                    industry.name(),
                    "",
                    industry.broad().key(),
                    UsReaches.of(industry.first()),
                    "");
        }
    }

    private void addNation() {
        for (int i = 0; i < industries.count(); i++) {
            String product = code(i);
            for (int j = 0; j < industries.count(); j++) {
                addAmounts(
                        "inputs",
                        product,
                        code(j),
                        nation.homeInputs[i][j],
                        nation.importedInputs[i][j]);
            }
            for (FinalUse use : FinalUse.values()) {
                addAmounts(
                        "final_use",
                        product,
                        use.key(),
                        nation.homeFinalUse[i][use.ordinal()],
                        nation.importedFinalUse[i][use.ordinal()]);
            }
            addEarnings(i);
        }
    }

    private void addAmounts(
            String table, String product, String user, double home, double imported) {
        if (Math.round(home) != 0 || Math.round(imported) != 0) {
            addRow(table, product, user, whole(home), whole(imported));
        }
    }

    private void addEarnings(int industry) {
        double valueAdded = nation.valueAdded(industry);
        double wages = covered.wages(industry);
        boolean cut = wages > valueAdded;
        if (cut) {
            wages = valueAdded;
        }
        addEarning(industry, "output", nation.output[industry], MODEL, "");
        addEarning(
                industry,
                "wages",
                wages,
                cut ? MODEL : UsFacts.CENSUS,
                cut ? "cut to the value added the model of 2007 leaves" : "");
        addEarning(industry, "surplus", valueAdded - wages, GROWTH, "all that is no wage");
        for (String apart : List.of("taxes", "depreciation")) {
            addRow(
                    "value_added",
                    code(industry),
                    apart,
                    "0",
                    "USD",
                    "assumed",
                    MODEL,
                    "not apart in the model: inside surplus");
        }
        if (industries.isHardlyCovered(industry)) {
            return;
        }
        addRow(
                "value_added",
                code(industry),
                "jobs",
                whole(covered.jobs(industry)),
                "persons",
                "estimated",
                UsFacts.CENSUS,
                "covered jobs; withheld ones at the industry's size of establishment");
    }

    private void addEarning(
            int industry, String component, double amount, String source, String note) {
        addRow(
                "value_added",
                code(industry),
                component,
                whole(amount),
                "USD",
                "estimated",
                source,
                note);
    }

    private void addPressures() {
        nation.pressures.forEach(
                (pressure, intensities) -> {
                    for (int i = 0; i < industries.count(); i++) {
                        addRow(
                                "pressures",
                                code(i),
                                pressure,
                                text(intensities[i]),
                                UsNation.PRESSURE_UNITS.getOrDefault(pressure, ""),
                                "USD",
                                "2007",
                                "derived",
                                MODEL,
                                PRESSURE_NOTES.getOrDefault(pressure, ""));
                    }
                });
    }

    private String code(int industry) {
        return industries.all().get(industry).code();
    }

    private static String whole(double amount) {
        return Long.toString(Math.round(amount));
    }

    private static String text(double value) {
        return new BigDecimal(value, new MathContext(6)).stripTrailingZeros().toPlainString();
    }

    private static void describe(Path folder, Level level) {
        JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValue(
                        folder.resolve("datapackage.json").toFile(),
                        JsonObject.of(
                                "name",
                                "shanhai-us-" + level.key(),
                                "title",
                                "The United States by state",
                                "shanhai",
                                JsonObject.of(
                                        "name", "United States",
                                        "name_local", "",
                                        "area", AREA,
                                        "base_year", 2020,
                                        "currency", "USD"),
                                "resources",
                                TABLES.stream()
                                        .map(
                                                table ->
                                                        JsonObject.of(
                                                                "name",
                                                                table.name(),
                                                                "path",
                                                                table.name() + ".csv"))
                                        .toList()));
    }
}
