package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Years;
import org.shanhai.pack.project.KnownProjects;
import org.shanhai.pack.project.ProjectFile;
import org.shanhai.pack.project.YearRow;
import org.shanhai.region.ProjectEntry;
import tools.jackson.databind.json.JsonMapper;

/// In files of a project, and of what became of it.
class OneCellOfProjectsTest extends OneCellRuns {
    /// The form of a project is filled in in one column.
    private static final Map<String, String> FORM =
            Map.of(
                    "example", "the form shows how a figure is written",
                    "explanation", "the form says what a field means",
                    "unit", "only where the figure has none: see UnitsTest",
                    "reported", "is what is taken where nobody says how a figure is known",
                    "longyou", "is where the zone lies",
                    "040", "is what the class is of");

    private static final Map<String, List<String>> PROJECT = new LinkedHashMap<>();

    static {
        put("project", "P1", "P2");
        put("name", "Toy plant", "Doll plant");
        put("name_local", "玩具厂", "玩偶厂");
        put("industry", "040", "041");
        put("class", "2451", "2452");
        put("process", "wooden toys", "wooden dolls");
        put("answers", "red_line=fine", "red_line=bad");
        put("place", "longyou", "zhenhai");
        put("zone", "longyou-zone", "");
        put("status", "announced", "signed");
        put("year", "2021", "2020");
        put("investment", "15000万元", "16000万元");
        put("land", "35亩", "36亩");
        put("output", "30000万元", "31000万元");
        put("revenue", "29000万元", "29500万元");
        put("tax", "1500万元", "1600万元");
        put("tax_scope", "total", "unspecified");
        put("local_tax", "700万元", "710万元");
        put("profit", "4000万元", "4100万元");
        put("jobs", "350人", "360人");
        put("energy", "1200吨标准煤", "1300吨标准煤");
        put("electricity", "600万千瓦时", "610万千瓦时");
        put("value_added", "9000万元", "9100万元");
        put("wages", "2800万元", "2900万元");
        put("rd_share", "3%", "4%");
        put("floor_area_ratio", "1.5", "1.6");
        put("rd_staff_share", "10%", "11%");
        put("registered_capital_share", "30%", "31%");
        put("building_density", "40%", "41%");
        put("pollutants", "2.5吨", "2.6吨");
        put("waste_water", "100吨", "110吨");
        put("cod", "1吨", "1.1吨");
        put("ammonia_nitrogen", "0.1吨", "0.11吨");
        put("so2", "0.2吨", "0.21吨");
        put("nox", "0.3吨", "0.31吨");
        put("voc", "0.4吨", "0.41吨");
        put("co2", "5000吨", "5100吨");
        put("water", "20000吨", "21000吨");
        put("basis", "reported", "assumed");
        put("source", "the firm", "the bank");
        put("note", "by letter", "by telephone");
    }

    private static final Map<String, List<String>> TOLD =
            PROJECT.entrySet().stream()
                    .filter(
                            each ->
                                    each.getKey()
                                            .matches(
                                                    "project|name|name_local|industry|class|process|answers"
                                                            + "|status|year|land|tax_scope|water|basis|source"
                                                            + "|note"))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static void put(String field, String value, String other) {
        PROJECT.put(field, List.of(value, other));
    }

    /// The template of the program, with these values in its column.
    private static OneCell project() {
        StringBuilder filled = new StringBuilder();
        for (String line : Run.of("admit", "--template", "-").out().lines().toList()) {
            String[] cells = line.split(",", 3);
            List<String> pair = PROJECT.getOrDefault(cells[0], List.of(cells[1]));
            filled.append(cells[0]).append(',').append(pair.getFirst()).append('\n');
        }
        return OneCell.of(filled.toString(), others(PROJECT), FORM);
    }

    private static Map<String, String> others(Map<String, List<String>> pairs) {
        Map<String, String> others = new HashMap<>();
        pairs.values().forEach(pair -> others.put(pair.getFirst(), pair.getLast()));
        return others;
    }

    private static Told told(FileReading<List<ProjectEntry>> reading) {
        return switch (reading) {
            case FileReading.Sound<List<ProjectEntry>> sound ->
                    new Told(sound.value(), sound.problems());
            case FileReading.Broken<List<ProjectEntry>> broken -> new Told("", broken.problems());
        };
    }

    private Told project(Path file) {
        return told(ProjectFile.read(file, REGION, SOUND.rates(), Optional.empty()));
    }

    @Test
    void aProject() {
        assertThat(project().rows()).hasSizeGreaterThan(PROJECT.size());
        // An industry that is not that of the class is told at the class.
        assertNothingIsReadOver(
                project(),
                one -> project(file("p.csv", one.csv())),
                one -> one.to().equals("041") ? List.of("class") : List.of());
        // Figures are told in one table, whichever they are: two of them stand for all.
        OneCell told =
                OneCell.of(
                        project().rows().stream()
                                .map(row -> String.join(",", row))
                                .collect(Collectors.joining("\n")),
                        others(TOLD),
                        FORM);
        assertAnswersDiffer(
                told,
                "p.csv",
                "admit",
                "DIR/p.csv",
                "--rules=" + file("rules.csv", AdmitRuns.RULES),
                "--json");
    }

    private static String json(OneCell.Changed table) {
        Map<String, Object> fields = new LinkedHashMap<>();
        table.rows().stream().skip(1).forEach(row -> fields.put(row.get(0), row.get(1)));
        return JsonMapper.shared().writeValueAsString(fields);
    }

    @Test
    void aProjectInJson() {
        assertNothingIsReadOver(
                project(),
                one -> project(file("p.json", json(one))),
                one ->
                        one.to().equals("041")
                                ? List.of("class")
                                : one.rows().get(one.line() - 1).subList(0, 1));
    }

    @Test
    void aProjectInAWorkbook() {
        OneCell small =
                OneCell.of(
                        """
                        field,value
                        name,Toys
                        zone,longyou-zone
                        land,30亩,
                        """,
                        Map.of(),
                        FORM);
        assertNothingIsReadOver(
                small,
                one -> project(book(Map.of("project", one.rows()))),
                one ->
                        List.of(
                                "book.xlsx!project!A" + one.line(),
                                "book.xlsx!project!B" + one.line(),
                                "book.xlsx!project!C" + one.line(),
                                one.rows().get(one.line() - 1).getFirst()));
    }

    private static final OneCell YEARS =
            OneCell.of(
                    """
                    project,year,status,investment,land,output,revenue,tax,local_tax,profit,value_added,jobs,energy,electricity,pollutants,rd_share,note
                    QZ01,2022,operating,1000万元,30亩,3000万元,2900万元,800万元,500万元,400万元,1000万元,300,100tce,50万千瓦时,1吨,3%,by letter
                    QZ01,2024,operating,,,,,900万元,,,,,,,,,
                    QZ02,2023,operating,,30亩,,,700万元,,,,,,,,,
                    """,
                    Map.ofEntries(
                            Map.entry("QZ01", "QZ02"),
                            Map.entry("2022", "2021"),
                            Map.entry("operating", "signed"),
                            Map.entry("1000万元", "1001万元"),
                            Map.entry("30亩", "31亩"),
                            Map.entry("3000万元", "3100万元"),
                            Map.entry("2900万元", "2800万元"),
                            Map.entry("800万元", "810万元"),
                            Map.entry("500万元", "510万元"),
                            Map.entry("400万元", "410万元"),
                            Map.entry("300", "310"),
                            Map.entry("100tce", "110tce"),
                            Map.entry("50万千瓦时", "51万千瓦时"),
                            Map.entry("1吨", "1.1吨"),
                            Map.entry("3%", "4%"),
                            Map.entry("1", "2")),
                    Map.of());

    private Told years(Path file) {
        KnownProjects known = new KnownProjects();
        known.add("QZ01", "Intellectual-toy plant", "益智玩具项目", 2020);
        known.add("QZ02", "Universal joints", "万向节", 2020);
        return switch (ProjectFile.readYears(
                file, REGION, SOUND.rates(), Optional.empty(), known, Years.now())) {
            case FileReading.Sound<List<YearRow>> sound ->
                    new Told(sound.value(), sound.problems());
            case FileReading.Broken<List<YearRow>> broken -> new Told("", broken.problems());
        };
    }

    @Test
    void whatProjectsCameTo() {
        assertNothingIsReadOver(YEARS, one -> years(file("years.csv", one.csv())));
        new Decided(folder).decide("QZ01", "Intellectual-toy plant", "longyou-zone");
        assertAnswersDiffer(
                YEARS,
                "years.csv",
                "follow",
                "DIR/years.csv",
                "--register=DIR/decisions.db",
                "--json");
    }
}
