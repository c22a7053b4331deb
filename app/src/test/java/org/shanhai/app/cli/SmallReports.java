package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.Embedded;
import org.shanhai.app.output.CsvForm;
import org.shanhai.app.report.ReportWriter;
import org.shanhai.app.report.TestRegions;
import org.shanhai.app.text.Language;
import org.shanhai.ask.Edition;
import org.shanhai.ask.Engines;
import org.shanhai.pack.Reading;
import org.shanhai.region.Basis;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;
import org.shanhai.region.Zone;
import tools.jackson.databind.JsonNode;

/// The report on two small regions, one of estimated chains and one of surveyed flows: its tables,
/// and the command which answers the same.
abstract class SmallReports {
    @TempDir private static Path folder;

    static final Region FITTED = ExampleRegion.full();
    static final Region SURVEYED = surveyed();

    /// With a zone, and two projects of which one keeps to the rule and the other does not.
    private static Region surveyed() {
        Region region = TestRegions.builder().surveyed().build();
        Project first = region.projects().getFirst();
        Rule jobs =
                new Rule(
                        "r",
                        1,
                        "",
                        "",
                        Rule.Kind.FLOOR,
                        RuleIndicator.JOBS,
                        "",
                        "",
                        Optional.empty(),
                        List.of(),
                        OptionalDouble.of(200),
                        OptionalDouble.empty(),
                        0,
                        0,
                        OptionalDouble.empty(),
                        "",
                        1,
                        Basis.REPORTED,
                        "yearbook",
                        "");
        Rule marks =
                new Rule(
                        "r",
                        2,
                        "",
                        "",
                        Rule.Kind.RATIO,
                        RuleIndicator.JOBS,
                        "",
                        "",
                        Optional.empty(),
                        List.of(),
                        OptionalDouble.empty(),
                        OptionalDouble.of(400),
                        60,
                        0,
                        OptionalDouble.of(60),
                        "",
                        1,
                        Basis.REPORTED,
                        "yearbook",
                        "");
        return region.toBuilder()
                .projects(
                        List.of(
                                project(first, "few", "Small works", 120),
                                first,
                                project(first, "many", "Large works", 360)))
                .zones(
                        List.of(
                                new Zone(
                                        "upland-zone",
                                        "upland",
                                        "Upland zone",
                                        "高县开发区",
                                        List.of("040", "128"),
                                        OptionalDouble.of(2.5),
                                        Basis.DERIVED,
                                        "yearbook",
                                        "north and south")))
                .rulesets(
                        List.of(
                                new Ruleset(
                                        "r",
                                        "Rules",
                                        "准则",
                                        "",
                                        "",
                                        OptionalInt.empty(),
                                        Ruleset.Status.PUBLISHED,
                                        Ruleset.Purpose.ADMISSION,
                                        Ruleset.Default.ANY,
                                        List.of(jobs, marks),
                                        "yearbook",
                                        "")))
                .build();
    }

    private static Project project(Project like, String key, String name, double jobs) {
        return new Project(
                key,
                name,
                "工厂",
                like.industry(),
                like.place(),
                Optional.empty(),
                "signed",
                OptionalInt.empty(),
                Map.of(ProjectFigure.JOBS, Quantity.exactly(jobs)),
                Project.TaxScope.UNSPECIFIED,
                Basis.REPORTED,
                "press",
                "");
    }

    @BeforeAll
    static void write() throws IOException {
        for (Region region : List.of(FITTED, SURVEYED)) {
            ReportWriter.write(
                    region,
                    Embedded.estimate(region),
                    List.of(),
                    new Edition(Language.EN, CsvForm.PROGRAMS, "pack", "shanhai"),
                    out(region));
        }
    }

    static Path out(Region region) {
        return folder.resolve(region == FITTED ? "fitted" : "surveyed");
    }

    static JsonNode ask(Region region, String... line) {
        Engines engines =
                new Engines(
                        (pack, options, progress) -> new Reading.Sound(region, List.of()),
                        Embedded::estimate,
                        (any, estimation, problems, plan, edition, out) -> {});
        List<String> all = new ArrayList<>(List.of(line));
        all.add("--json");
        return Run.with(engines, Run.PLAIN, all.toArray(String[]::new)).json();
    }

    static List<Map<String, String>> table(Region region, String name) {
        try {
            List<String> lines = Files.readAllLines(out(region).resolve("tables/" + name + ".csv"));
            List<String> header = cells(lines.getFirst());
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = cells(line);
                assertThat(cells).as(line).hasSameSizeAs(header);
                Map<String, String> row = new LinkedHashMap<>();
                for (int k = 0; k < cells.size(); k++) {
                    row.put(header.get(k), cells.get(k));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    static String get(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
