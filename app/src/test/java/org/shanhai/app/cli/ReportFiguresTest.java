package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.output.CsvForm;
import org.shanhai.app.report.ReportWriter;
import org.shanhai.app.report.TestRegions;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Numbers;
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

/// Every figure of the report's tables is that of the command which answers the same: its value,
/// its unit, its basis, of its place, industry and year.
class ReportFiguresTest {
    @TempDir private static Path folder;

    private static final Region FITTED = ExampleRegion.full();
    private static final Region SURVEYED = surveyed();

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
                    ChainRuns.estimate(region),
                    List.of(),
                    new Edition(Language.EN, CsvForm.PROGRAMS, "pack", "shanhai"),
                    out(region));
        }
    }

    private static Path out(Region region) {
        return folder.resolve(region == FITTED ? "fitted" : "surveyed");
    }

    private static JsonNode ask(Region region, String... line) {
        Engines engines =
                new Engines(
                        (pack, options, progress) -> new Reading.Sound(region, List.of()),
                        ChainRuns::estimate,
                        (any, estimation, problems, plan, edition, out) -> {});
        List<String> all = new ArrayList<>(List.of(line));
        all.add("--json");
        return Run.with(engines, Run.PLAIN, all.toArray(String[]::new)).json();
    }

    private static List<Map<String, String>> table(Region region, String name) {
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

    private static String get(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    /// A cell is the field: a number to ten digits, nothing where nothing is known.
    private static void assertSame(String cell, JsonNode field, Object of) {
        JsonNode value = field.isObject() ? field.at("/value") : field;
        if (value.isNull() || value.isMissingNode()) {
            assertThat(cell).as("%s", of).isEmpty();
        } else if (value.isNumber()) {
            double wanted = value.asDouble();
            assertThat(cell).as("%s", of).isNotEmpty();
            assertThat(Double.parseDouble(cell))
                    .as("%s", of)
                    .isCloseTo(wanted, within(1e-9 * Math.abs(wanted)));
        } else {
            assertThat(cell).as("%s", of).isEqualTo(value.asString());
        }
    }

    private static void assertFigure(Region region, String value, String basis, String... place) {
        JsonNode figure = ask(region, place).at("/figure");
        assertSame(value, figure.at("/value"), List.of(place));
        assertThat(basis).as("%s", List.of(place)).isEqualTo(figure.at("/basis").asString(""));
    }

    @Test
    void placesHaveTheFiguresOfShow() {
        for (Region region : List.of(FITTED, SURVEYED)) {
            List<Map<String, String>> rows = table(region, "places");
            assertThat(rows).hasSize(region.places().unitCount());
            for (Map<String, String> row : rows) {
                String key = get(row, "place");
                JsonNode place = ask(region, "show", key).at("/place");
                for (String column : List.of("name", "name_local", "within", "kind", "role")) {
                    assertSame(get(row, column), place.at("/" + column), key + column);
                }
                assertThat(get(row, "currency")).isEqualTo("CNY");
                assertFigure(
                        region,
                        get(row, "value_added"),
                        get(row, "value_added_basis"),
                        "show",
                        key,
                        "--measure",
                        "value_added");
                for (String broad : List.of("primary", "secondary", "tertiary")) {
                    assertFigure(
                            region,
                            get(row, "value_added_" + broad),
                            get(row, "value_added_" + broad + "_basis"),
                            "show",
                            key,
                            "--measure",
                            "value_added",
                            "--industry",
                            broad);
                }
            }
        }
    }

    @Test
    void activityHasTheFiguresOfShow() {
        List<Map<String, String>> rows = table(SURVEYED, "activity");
        assertThat(rows).hasSize(5 * 3);
        for (Map<String, String> row : rows) {
            String[] line = {
                "show", get(row, "place"), "--measure", "", "--industry", get(row, "industry")
            };
            for (String measure : List.of("value_added", "output", "jobs")) {
                line[3] = measure;
                JsonNode figure = ask(SURVEYED, line).at("/figure");
                assertSame(get(row, measure), figure.at("/value"), List.of(line));
                assertSame(get(row, "year"), figure.at("/year"), List.of(line));
                if (!figure.at("/value").isNull()) {
                    String basis = measure.equals("jobs") ? "jobs_basis" : "basis";
                    assertThat(get(row, basis)).isEqualTo(figure.at("/basis").asString());
                }
            }
        }
        // Toys of the mountain county are known to be there, of which a fact tells; nothing else.
        assertThat(rows)
                .filteredOn(row -> !get(row, "presence").equals("unknown"))
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(get(row, "place") + get(row, "industry"))
                                        .isEqualTo("upland040"));
    }

    /// Shares by basis are those of the value added in the table beside it.
    @Test
    void knowledgeCountsWhatActivityHas() {
        List<Map<String, String>> activity = table(SURVEYED, "activity");
        for (Map<String, String> row : table(SURVEYED, "knowledge")) {
            String of = get(row, "of");
            String key = get(row, of);
            List<Map<String, String>> cells =
                    activity.stream().filter(cell -> get(cell, of).equals(key)).toList();
            assertThat(cells).hasSize(of.equals("place") ? 3 : 5);
            double all = sum(cells);
            for (Basis basis : Basis.values()) {
                double part =
                        sum(
                                cells.stream()
                                        .filter(cell -> get(cell, "basis").equals(basis.key()))
                                        .toList());
                assertThat(Double.parseDouble(get(row, "share_" + basis.key())))
                        .as(key + basis)
                        .isCloseTo(part / all, within(1e-9));
            }
            assertThat(get(row, "presences"))
                    .isEqualTo(key.equals("upland") || key.equals("040") ? "1" : "0");
            if (of.equals("place")) {
                assertThat(get(row, "absences")).isEqualTo("0");
                JsonNode shown = ask(SURVEYED, "show", key);
                assertThat(get(row, "facts"))
                        .isEqualTo(
                                "" + (shown.at("/facts").size() + shown.at("/presences").size()));
            }
        }
    }

    private static double sum(List<Map<String, String>> cells) {
        return cells.stream()
                .mapToDouble(cell -> Double.parseDouble(get(cell, "value_added")))
                .sum();
    }

    @Test
    void factsAreThoseOfShow() {
        List<Map<String, String>> rows = table(SURVEYED, "facts");
        assertThat(rows).hasSize(6);
        for (Map<String, String> row : rows) {
            JsonNode facts = ask(SURVEYED, "show", get(row, "place")).at("/facts");
            if (!get(row, "measure").equals("value_added")) {
                assertThat(get(row, "low") + get(row, "high") + get(row, "relation")).isEmpty();
                continue;
            }
            assertThat(get(row, "relation")).isEqualTo("=");
            assertThat(facts)
                    .anySatisfy(
                            fact -> {
                                assertSame(get(row, "industry"), fact.at("/industry"), row);
                                assertSame(get(row, "low"), fact.at("/value"), row);
                                assertSame(get(row, "high"), fact.at("/value"), row);
                                assertSame(get(row, "unit"), fact.at("/value/unit"), row);
                                assertSame(get(row, "scope"), fact.at("/scope"), row);
                                assertSame(get(row, "year"), fact.at("/year"), row);
                                assertSame(get(row, "basis"), fact.at("/basis"), row);
                                assertSame(get(row, "source"), fact.at("/source"), row);
                            });
        }
    }

    @Test
    void multipliersAreThoseOfTheCommand() {
        for (Region region : List.of(FITTED, SURVEYED)) {
            List<Map<String, String>> rows = table(region, "multipliers");
            for (String type : List.of("1", "2")) {
                for (String of :
                        new TreeSet<>(rows.stream().map(row -> get(row, "indicator")).toList())) {
                    JsonNode answer = ask(region, "multipliers", "--of", of, "--type", type);
                    List<Map<String, String>> told =
                            rows.stream()
                                    .filter(row -> get(row, "indicator").equals(of))
                                    .filter(row -> get(row, "type").equals(type))
                                    .toList();
                    assertThat(told).isNotEmpty().hasSize(answer.at("/multipliers").size());
                    for (JsonNode wanted : answer.at("/multipliers")) {
                        Map<String, String> row =
                                told.stream()
                                        .filter(
                                                one ->
                                                        get(one, "industry")
                                                                        .equals(
                                                                                wanted.at(
                                                                                                "/industry")
                                                                                        .asString())
                                                                && get(one, "place")
                                                                        .equals(
                                                                                wanted.at("/place")
                                                                                        .asString(
                                                                                                "")))
                                        .findFirst()
                                        .orElseThrow();
                        for (String column : List.of("direct", "total", "covered")) {
                            assertSame(get(row, column), wanted.at("/" + column), row + column);
                        }
                        assertSame(get(row, "basis"), answer.at("/asked/basis"), row);
                    }
                }
            }
            assertThat(rows).allMatch(row -> get(row, "currency").equals("CNY"));
            assertThat(rows)
                    .filteredOn(row -> get(row, "indicator").equals("jobs"))
                    .allMatch(row -> get(row, "unit").equals("persons"));
        }
    }

    @Test
    void linksAreThoseOfFlows() {
        for (Region region : List.of(FITTED, SURVEYED)) {
            List<Map<String, String>> rows = table(region, "links");
            JsonNode links = ask(region, "flows", "--links").at("/links");
            assertThat(links).isNotEmpty();
            for (JsonNode link : links) {
                assertThat(rows)
                        .filteredOn(
                                row ->
                                        get(row, "from").equals(link.at("/from").asString())
                                                && get(row, "to").equals(link.at("/to").asString()))
                        .singleElement()
                        .satisfies(
                                row -> {
                                    for (String column :
                                            List.of("amount", "low", "high", "basis")) {
                                        assertSame(get(row, column), link.at("/" + column), row);
                                    }
                                    assertThat(get(row, "year")).isEqualTo("2020");
                                    assertThat(get(row, "currency")).isEqualTo("CNY");
                                });
            }
        }
    }

    @Test
    void pairsAreThoseOfTheCommand() {
        for (Region region : List.of(FITTED, SURVEYED)) {
            List<Map<String, String>> rows = table(region, "pairs");
            assertThat(rows).hasSize(region == FITTED ? 1 : 2);
            for (Map<String, String> row : rows) {
                JsonNode partners = ask(region, "pair", get(row, "place")).at("/partners");
                assertThat(partners)
                        .filteredOn(
                                one -> one.at("/partner").asString().equals(get(row, "partner")))
                        .singleElement()
                        .satisfies(
                                partner ->
                                        row.forEach(
                                                (column, cell) -> {
                                                    if (partner.has(column)
                                                            && !column.equals("today")) {
                                                        assertSame(
                                                                cell,
                                                                partner.at("/" + column),
                                                                row + column);
                                                    }
                                                }));
                assertThat(get(row, "today")).isEqualTo(region == FITTED ? "true" : "false");
                assertThat(get(row, "rank")).isEqualTo("1");
            }
        }
    }

    @Test
    void zonesAreThoseOfShow() {
        Map<String, String> row = table(SURVEYED, "zones").getFirst();
        JsonNode zone = ask(SURVEYED, "show", "upland-zone").at("/zone");

        assertSame(get(row, "zone"), zone.at("/key"), row);
        for (String column :
                List.of("name", "name_local", "place", "land", "basis", "source", "note")) {
            assertSame(get(row, column), zone.at("/" + column), row + column);
        }
        assertThat(get(row, "positioning")).isEqualTo("040;128");
        assertThat(get(row, "land")).isEqualTo("2.5");
    }

    /// 360 of 400 jobs are 54 of 60 marks, 300 are 45, 120 are 18 and miss the floor of 200:
    /// with these somebody has to talk first.
    @Test
    void admissionsAreThoseOfTheCommand() {
        List<Map<String, String>> rows = table(SURVEYED, "admissions");
        JsonNode ranking = ask(SURVEYED, "admit", "--all").at("/ranking");

        assertThat(rows).hasSize(3).hasSize(ranking.size());
        for (int k = 0; k < 3; k++) {
            Map<String, String> row = rows.get(k);
            JsonNode wanted = ranking.get(k);
            for (String column :
                    List.of("rank", "project", "name", "place", "zone", "verdict", "ruleset")) {
                assertSame(get(row, column), wanted.at("/" + column), row + column);
            }
            assertSame(get(row, "marks_least"), wanted.at("/least_marks"), row);
            assertSame(get(row, "marks_most"), wanted.at("/most_marks"), row);
            assertSame(get(row, "floors_met"), wanted.at("/floors_met"), row);
            assertThat(Boolean.parseBoolean(get(row, "implausible")))
                    .isEqualTo(wanted.at("/flagged").asBoolean());
        }
        assertThat(rows)
                .extracting(
                        row ->
                                "%s %s %s %s-%s met %s missed %s open %s vetoes %s"
                                        .formatted(
                                                get(row, "rank"),
                                                get(row, "project"),
                                                get(row, "verdict"),
                                                get(row, "marks_least"),
                                                get(row, "marks_most"),
                                                get(row, "floors_met"),
                                                get(row, "floors_missed"),
                                                get(row, "floors_open"),
                                                get(row, "vetoes_hit")))
                .containsExactly(
                        "1 few negotiate 18-18 met 0 missed 1 open 0 vetoes 0",
                        "2 many admit 54-54 met 1 missed 0 open 0 vetoes 0",
                        "3 p1 admit 45-45 met 1 missed 0 open 0 vetoes 0");
    }

    private static String chapter(Region region, String key) {
        try {
            String page = Files.readString(out(region).resolve("index.html"));
            int start = page.indexOf("<section id=\"" + key + "\"");
            return page.substring(start, page.indexOf("</section>", start))
                    .replaceAll("(?s)<svg.*?</svg>", "")
                    .replaceAll("<[^>]*>", " ")
                    .replace("\u2060", "")
                    .replaceAll("\\s+", " ");
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /// Counties of 100, 50, 40 and 110 bn yuan; of the first 5 are primary, 23.0 secondary and 72.0
    /// tertiary. 150 bn of the city are published, of the other 110 follow.
    @Test
    void thePageSaysThoseOfTheTables() {
        assertThat(chapter(SURVEYED, "region"))
                .contains("counties and districts 4 areas outside 1 industries 3 facts 6 sources 2")
                .contains("2 are mountain, 1 coast and 1 neither")
                .contains("Value added 2020, all places together 300 bn yuan R");
        String structure = chapter(SURVEYED, "structure");
        assertThat(structure)
                .contains("East 150 bn yuan R 2 places", "Bay 100 R 5 D : 23 E : 72 E")
                .contains("Plain 50 E", "West 150 bn yuan E 2 places", "Upland 40 R")
                .contains("Ridge 110 E");
        for (Map<String, String> row : table(SURVEYED, "places").subList(0, 4)) {
            double all = Double.parseDouble(get(row, "value_added"));
            StringBuilder parts = new StringBuilder();
            for (String broad : List.of("primary", "secondary", "tertiary")) {
                parts.append(parts.isEmpty() ? "" : " : ")
                        .append(
                                Math.round(
                                        100
                                                * Double.parseDouble(
                                                        get(row, "value_added_" + broad))
                                                / all));
            }
            assertThat(structure.replaceAll(" [RDEA]\\b", "")).contains(parts);
        }
    }

    /// Of 300 bn the 100 of the first county and the 40 of the third are published, 160 are not; of
    /// sectors the 5 of the first county's fields are all that is known. Two projects come in as
    /// they are, one is talked about.
    @Test
    void thePageCountsWhatIsKnownAndWhoComesIn() {
        assertThat(chapter(SURVEYED, "knowledge"))
                .contains("Totals of the places reported 46.7 %, estimated 53.3 % D")
                .contains("Their three broad sectors reported 1.67 %, estimated 98.3 % D");
        assertThat(chapter(SURVEYED, "admit"))
                .contains("2 admit, 0 admit on conditions, 1 negotiate, 0 ask first, 0 refuse");
        assertThat(chapter(FITTED, "pair"))
                .contains("to all at once score 50 of 100 on average, the pacts of today 50.");
    }

    /// In the survey nine cells sell .1 to .4 bn each to industries of another place, three 1 bn to
    /// its households. A toy plant of 350 jobs makes 350 ÷ 5 a million yuan; the nation's table
    /// makes twice as much in all along the chain, and four times with households.
    @Test
    void thePageSaysWhatChainsDo() {
        assertThat(chapter(SURVEYED, "chains"))
                .contains("Bay Ridge 5,400 D mountain–coast Plain Upland 5,400 D");
        String chains = chapter(FITTED, "chains");
        assertThat(chains)
                .contains("Longyou Zhenhai 9,500 (8,000 – 11,000) E")
                .contains("Arts, crafts and toys 2 4 1 2 10 ≥ 16.7 6 ≥ 7.33")
                .contains("Stated are jobs: 350 R")
                .contains("it would be 70 million yuan E a year");
        JsonNode effects =
                ask(
                        FITTED,
                        "effects",
                        "--place",
                        "longyou",
                        "--industry",
                        "040",
                        "--output",
                        "70000000yuan",
                        "--type",
                        "2");
        JsonNode output = effects.at("/gross/0/here");
        double million = output.at("/value").asDouble() / 1e6;
        double low = output.at("/low").asDouble() / 1e6;
        double high = output.at("/high").asDouble() / 1e6;
        assertThat(chains)
                .contains(
                        "output E million yuan Here %.0f (%s – %s)"
                                .formatted(million, told(million, low), told(million, high)));
        assertThat(chapter(SURVEYED, "pair")).contains("Upland Bay 50 D", "Ridge Bay 50 D");
        assertThat(chapter(FITTED, "pair"))
                .contains("Longyou Zhenhai 50 E Zhenhai 50 E Zhenhai (rank 1)");
    }

    /// The end of a range, as far as draws tell it.
    private static String told(double value, double end) {
        return Numbers.rough(Numbers.end(value, end));
    }

    /// Of the first county 5, 23.01 and 71.99 per cent, one behind the other, with a gap of .4 to
    /// the next: what is published is drawn whole, what is estimated hatched.
    @Test
    void barsAreAsLongAsTheSharesTheyTell() throws IOException {
        String page = Files.readString(out(SURVEYED).resolve("index.html"));
        int at = page.indexOf("aria-label=\"Primary 5 % (derived), Secondary 23 % (estimated)");
        assertThat(at).isPositive();
        String bar = page.substring(at, page.indexOf("</svg>", at)).replaceAll("\\s+", " ");
        assertThat(bar)
                .contains("Tertiary 72 % (estimated)")
                .contains("x=\"0%\" y=\"0\" width=\"4.6%\" height=\"100%\" class=\"bar primary\"")
                .contains(
                        "x=\"5%\" y=\"0\" width=\"22.61%\" height=\"100%\" class=\"bar secondary hatched\"")
                .contains(
                        "x=\"28.01%\" y=\"0\" width=\"71.99%\" height=\"100%\" class=\"bar tertiary hatched\"");
    }
}
