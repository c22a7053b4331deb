package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.app.cli.CapabilityRuns.SMALL;
import static org.shanhai.app.cli.CapabilityRuns.csv;
import static org.shanhai.app.cli.CapabilityRuns.run;
import static org.shanhai.app.cli.CapabilityRuns.written;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the command writes and says of a table that is in order.
class CapabilityCommandTest {
    @TempDir Path folder;
    private Path out;

    @BeforeEach
    void chooseFolder() {
        out = folder.resolve("out");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesEveryCellOfEveryYearWithItsIndices() throws IOException {
        Run run = run(csv(folder, SMALL), out);

        assertThat(run.exitCode()).isZero();
        assertThat(files())
                .containsExactly(
                        "cells.csv",
                        "datapackage.json",
                        "industries.csv",
                        "places.csv",
                        "set_aside.csv");
        assertThat(written(out, "cells.csv").lines())
                .hasSize(1 + 3 * 3 * 2)
                .startsWith("year,place,industry,value,rca,present,density,cog")
                // RCA = (10/45) / (32.5/108.5)
                .anyMatch(line -> line.startsWith("2019,A,0111,10,0.74188034188,0,"))
                .anyMatch(line -> line.startsWith("2019,C,0112,0,0,0,"));
        assertThat(written(out, "places.csv").lines().skip(1))
                .hasSize(6)
                .first()
                .asString()
                .startsWith("2019,A,45,");
    }

    @Test
    void saysHowItReadTheColumnsAndWhoComesFirst() {
        Run run = run(csv(folder, SMALL), out);

        assertThat(run.out())
                .contains("3 places, 3 industries, years 2019, 2020.")
                .contains("place = region (guessed), industry = naics (guessed)")
                .contains("value = jobs (guessed), year = year (guessed)")
                .contains("Places by ECI: the first 3 of 3, 2020");
        JsonNode json = run(csv(folder, SMALL), out, "--json").json();
        assertThat(json.at("/columns/industry").asString()).isEqualTo("naics");
        assertThat(json.at("/table/years/1").asString()).isEqualTo("2020");
        assertThat(json.at("/top_places").size()).isEqualTo(3);
        assertThat(json.at("/top_industries/0/industry").asString()).startsWith("01");
    }

    @Test
    void speaksChinese() {
        Run run = run(csv(folder, SMALL), out, "--lang", "zh");

        assertThat(run.out()).contains("3 个地区", "3 个行业", "（推测）", "按 ECI 排列的地区");
        assertThat(written(out, "datapackage.json")).contains("显示性比较优势");
    }

    @Test
    void documentsEveryColumnThatItWrites() {
        run(
                csv(folder, SMALL),
                out,
                "--tables",
                "places,industries,cells,relatedness,similarity,shift_share");

        JsonNode description = JsonMapper.shared().readTree(written(out, "datapackage.json"));
        assertThat(description.at("/settings/relatedness").asString()).isEqualTo("proximity");
        assertThat(description.at("/resources").size()).isEqualTo(7);
        for (JsonNode resource : description.at("/resources")) {
            List<String> names =
                    resource.at("/schema/fields")
                            .valueStream()
                            .map(field -> field.at("/name").asString())
                            .toList();
            assertThat(written(out, resource.at("/path").asString()).lines())
                    .first()
                    .isEqualTo(String.join(",", names));
            assertThat(resource.at("/schema/fields").valueStream())
                    .allSatisfy(
                            field -> assertThat(field.at("/description").asString()).isNotBlank());
        }
        assertThat(Run.of("capability", "--columns").out()).contains("Balassa 1965", "Tacchella");
    }

    @Test
    void saysWhereChangeCameFromBetweenTheYears() {
        run(csv(folder, SMALL), out, "--tables", "shift_share,similarity");

        List<String> rows = written(out, "shift_share.csv").lines().skip(1).toList();
        assertThat(rows).isNotEmpty();
        for (String row : rows) {
            double[] parts =
                    Arrays.stream(row.split(",", -1))
                            .skip(4)
                            .mapToDouble(Double::parseDouble)
                            .toArray();
            assertThat(parts[1] + parts[2] + parts[3]).isCloseTo(parts[0], within(1e-9));
        }
        assertThat(written(out, "similarity.csv").lines().skip(1)).hasSize(2 * 3);
    }

    @Test
    void writesTheSameBytesTwiceAndInWhateverOrderTheRowsStand() throws IOException {
        run(csv(folder, SMALL), out, "--format", "parquet");
        byte[] first = Files.readAllBytes(out.resolve("cells.parquet"));
        List<String> lines = SMALL.lines().toList();
        String turned =
                lines.getFirst()
                        + "\n"
                        + String.join("\n", lines.subList(1, lines.size()).reversed());
        run(csv(folder, turned), out, "--format", "parquet");

        assertThat(Files.readAllBytes(out.resolve("cells.parquet"))).isEqualTo(first);
        assertThat(files()).contains("cells.parquet").doesNotContain("cells.csv");
    }

    @Test
    void writesJsonThatHoldsWhatTheCsvHolds() {
        run(csv(folder, SMALL), out);
        List<String> cells = written(out, "cells.csv").lines().skip(1).toList();
        run(csv(folder, SMALL), out, "--format", "json");
        JsonNode json = JsonMapper.shared().readTree(written(out, "cells.json"));

        assertThat(json.size()).isEqualTo(cells.size());
        for (int k = 0; k < cells.size(); k++) {
            String[] row = cells.get(k).split(",", -1);
            assertThat(json.get(k).at("/industry").asString()).isEqualTo(row[2]);
            assertThat(json.get(k).at("/rca").asDouble()).isEqualTo(Double.parseDouble(row[4]));
        }
    }

    @Test
    void readsAWideTable() {
        String wide =
                """
                ,0111,0112,0115
                A,10,30,5
                B,20,1,
                C,2.5,,40
                """;
        Run refused = run(csv(folder, wide), out, "--wide");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("table.csv:3, column \"0115\"", "--empty nothing");

        run(csv(folder, wide), out, "--wide", "--empty", "nothing");
        String fromWide = written(out, "cells.csv");
        String first =
                SMALL.lines()
                        .filter(line -> !line.contains(",2020,"))
                        .reduce(
                                "",
                                (a, b) ->
                                        a + b.replace(",2019,", ",").replace(",year,", ",") + "\n");
        run(csv(folder, first), out);
        assertThat(fromWide).isEqualTo(written(out, "cells.csv")).contains(",A,0111,10,");
    }

    @Test
    void setsAsideTheSmallAndSaysSo() {
        Run run = run(csv(folder, SMALL), out, "--min-size", "30");

        assertThat(run.out()).contains("place B: below the size asked for (2019, 2020)");
        assertThat(written(out, "set_aside.csv"))
                .isEqualTo(
                        "year,kind,key,reason\n2019,place,B,below_size\n2020,place,B,below_size\n");
        assertThat(written(out, "places.csv")).contains("2019,B,21,,,,");
        assertThat(written(out, "cells.csv")).contains("2019,B,0111,20,,,,\n");
    }

    @Test
    void countsTheSelfTermUnlessToldNotTo() {
        run(csv(folder, SMALL), out);
        String with = written(out, "cells.csv");
        run(csv(folder, SMALL), out, "--no-self");

        assertThat(written(out, "cells.csv")).isNotEqualTo(with);
        assertThat(written(out, "datapackage.json")).contains("\"self_term\" : \"left_out\"");
    }

    @Test
    void takesOtherMeasuresOfRelatednessAndThresholds() {
        run(csv(folder, SMALL), out, "--relatedness", "cosine", "--tables", "relatedness,cells");
        assertThat(written(out, "relatedness.csv")).startsWith("year,industry,other,relatedness\n");

        run(csv(folder, SMALL), out, "--threshold", "0.5");
        assertThat(written(out, "cells.csv")).contains("2019,A,0111,10,0.74188034188,1,");
    }

    @Test
    void replacesItsOwnFolderAndNothingElse() throws IOException {
        run(csv(folder, SMALL), out, "--format", "json");
        assertThat(run(csv(folder, SMALL), out).exitCode()).isZero();
        assertThat(files()).contains("cells.csv").doesNotContain("cells.json");

        Files.writeString(out.resolve("notes.txt"), "mine");
        Run refused = run(csv(folder, SMALL), out);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("notes.txt");
        assertThat(out.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void needsATable() {
        Run run = Run.of("capability");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--table FILE is needed");
        assertThat(run(csv(folder, SMALL), out, "--threshold", "0").exitCode()).isEqualTo(2);
        assertThat(run(csv(folder, SMALL), out, "--format", "xml").err())
                .contains("csv, parquet, json");
        assertThat(out).doesNotExist();
    }
}
