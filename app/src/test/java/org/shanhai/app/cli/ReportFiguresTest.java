package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Region;
import tools.jackson.databind.JsonNode;

/// Every figure of the report's tables is that of the command which answers the same: its value,
/// its unit, its basis, of its place, industry and year.
class ReportFiguresTest extends SmallReports {
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
        for (Map<String, String> row : rows) {
            JsonNode shown = ask(SURVEYED, "show", get(row, "place")).at("/industries");
            assertThat(shown).isNotEmpty();
            shown.valueStream()
                    .filter(one -> one.at("/industry").asString().equals(get(row, "industry")))
                    .forEach(
                            one ->
                                    assertThat(get(row, "holding"))
                                            .isEqualTo(one.at("/holding").asString()));
        }
        // Toys of the mountain county are known to be there, of which a fact tells; nothing else.
        assertThat(rows)
                .filteredOn(row -> !get(row, "holding").equals("unknown"))
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
        assertThat(table(SURVEYED, "pairs")).isEmpty();
        for (Region region : List.of(FITTED)) {
            List<Map<String, String>> rows = table(region, "pairs");
            assertThat(rows).hasSize(1);
            for (Map<String, String> row : rows) {
                JsonNode partners = ask(region, "pair", get(row, "place")).at("/today");
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
                assertThat(get(row, "today")).isEqualTo("true");
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
}
