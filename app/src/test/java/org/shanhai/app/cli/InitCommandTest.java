package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Reading;
import org.shanhai.region.Region;
import tools.jackson.databind.JsonNode;

/// What `init` writes is asked what it says it can be asked.
class InitCommandTest {
    @TempDir private Path home;

    private Path folder() {
        return home.resolve("mine");
    }

    private static Run run(Object... args) {
        return Run.with(
                RealEngines.REAL,
                Run.PLAIN,
                List.of(args).stream().map(Object::toString).toArray(String[]::new));
    }

    private void init(Object... more) {
        Object[] args = new Object[more.length + 2];
        args[0] = "init";
        args[1] = folder();
        System.arraycopy(more, 0, args, 2, more.length);
        Run run = run(args);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private static Region sound(Path pack) {
        Reading reading = PackReader.read(pack.toString());
        assertThat(reading.problems()).isEmpty();
        return reading.orElseThrow();
    }

    @Test
    void thePackIsSoundAndSaysWhatEachColumnMeans() throws IOException {
        init();
        assertThat(run("check", folder()).exitCode()).isZero();
        assertThat(sound(folder()).nationalTable()).isPresent();
        assertThat(Files.readString(folder().resolve("datapackage.json")))
                .contains("about which place", "who says so");
        assertThat(Files.readString(folder().resolve("README.md")))
                .startsWith("# mine\n")
                .contains("shanhai check mine");
    }

    /// Column 02 of L = (I − A)⁻¹ is 0.4413618, 1.1782828, 0.1144180, 0.2678814, for national
    /// coefficients the same wherever; what is paid out in the end, value added and imports, is e.
    @Test
    void effectsAreThoseOfItsTable() {
        init();
        Run run =
                run(
                        "effects",
                        "--place",
                        "hill_county",
                        "--industry",
                        "02",
                        "--output",
                        "5000万元",
                        "--pack",
                        folder(),
                        "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        double demand = everywhere(run, "value_added") + everywhere(run, "imports");
        assertThat(everywhere(run, "output") / demand).isCloseTo(2.0019440, within(1e-6));
    }

    private static double everywhere(Run run, String indicator) {
        for (JsonNode row : run.json().path("gross")) {
            if (row.path("indicator").asString().equals(indicator)) {
                return row.path("all_places").path("value").asDouble();
            }
        }
        throw new AssertionError("There is no " + indicator);
    }

    @Test
    void thePackDoesForAReport() {
        init();
        Path out = home.resolve("report");
        Run run = run("report", "--pack", folder(), "--out", out);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(out.resolve("index.html")).content().contains("Hill county");
    }

    @Test
    void onABaseOneFactOfANewMeasureIsAdded() {
        init("--base", "zhejiang");
        Region base = sound(Path.of("zhejiang"));
        Region region = sound(folder());
        assertThat(region.facts().stream().count()).isEqualTo(base.facts().stream().count() + 1);
        assertThat(region.facts().stream().filter(fact -> fact.measures("my_visits")))
                .singleElement()
                .satisfies(fact -> assertThat(fact.source()).isEqualTo("my-source"));
    }

    @Test
    void aBaseMayLieBesideTheFolder() {
        init();
        Path county = home.resolve("county");
        Run run = run("init", county, "--base", "../mine");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(sound(county).places().contains("hill_county")).isTrue();
    }

    @Test
    void whatIsThereStaysAsItIs() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("thesis.doc"), "years of work");
        Run run = run("init", folder());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("thesis.doc", "Nothing was changed");
        assertThat(folder()).isDirectoryContaining("glob:**thesis.doc");
        assertThat(folder().resolve("places.csv")).doesNotExist();
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        Files.createDirectories(folder());
        init();
        assertThat(folder().resolve("places.csv")).exists();
    }

    @Test
    void nothingIsWrittenOnABaseThatIsNone() {
        Run run = run("init", folder(), "--base", "zheijang");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(folder()).doesNotExist();
    }
}
