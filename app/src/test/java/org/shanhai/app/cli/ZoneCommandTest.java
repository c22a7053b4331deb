package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.Embedded;
import org.shanhai.app.zone.FilledBook;
import org.shanhai.ask.Engines;
import org.shanhai.estimate.Estimate;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.region.Fact;
import org.shanhai.region.Limit;
import org.shanhai.region.Project;
import org.shanhai.region.Region;
import tools.jackson.databind.JsonNode;

/// From the form to a pack that every question uses, through the commands.
class ZoneCommandTest {
    /// A pack with a book of 250 enterprises in it, which no test changes.
    @TempDir static Path shared;

    /// What is imported for all is read and estimated once.
    private static final Map<String, Reading> READ = new HashMap<>();

    private static final Engines ENGINES =
            new Engines(
                    (pack, options, progress) ->
                            pack.equals("zhejiang")
                                    ? Embedded.read(pack)
                                    : pack.startsWith(shared.toString()) && !options.forImports()
                                            ? READ.computeIfAbsent(
                                                    pack,
                                                    name ->
                                                            PackReader.read(
                                                                    name, options, progress))
                                            : PackReader.read(pack, options, progress),
                    Embedded::estimate,
                    Embedded::fit,
                    (a, b, c, d, e, f) -> {});

    @TempDir Path folder;

    private static Run run(String line) {
        return Run.with(ENGINES, Run.PLAIN, line.split(" ", -1));
    }

    private static FilledBook form(Path folder) throws IOException {
        Path form = folder.resolve("form.xlsx");
        Run run = run("zone init Longyou --force --out " + form);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return opened(form);
    }

    private static FilledBook opened(Path form) throws IOException {
        return FilledBook.open(form).head(2021, "Committee");
    }

    /// The one that was written for all.
    private static FilledBook form() throws IOException {
        return opened(shared.resolve("form.xlsx"));
    }

    @BeforeAll
    static void importTheBook() throws IOException {
        Path book = form(shared).enterprises(250).others().save(shared.resolve("book.xlsx"));
        Run run = run("zone import " + book + " --into " + shared.resolve("pack"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("250 enterprises in 86 industries");
    }

    private static Region region(Path pack) {
        return ENGINES.reader()
                .read(pack.toString(), PackOptions.PLAIN, Progress.SILENT)
                .orElseThrow();
    }

    @Test
    void thePackIsSoundAndLongyouIsObserved() {
        String pack = " --pack " + shared.resolve("pack");
        Run check = run("check" + pack);
        assertThat(check.exitCode()).as(check.out()).isZero();
        Run show = run("show Longyou" + pack);
        assertThat(show.exitCode()).as(show.err()).isZero();
        assertThat(show.out())
                .contains("Longyou is observed: 86 industries by figures of 250 firms")
                .contains("Observed in zones, by industry");
    }

    @Test
    void showOfTheZoneListsWhatItHolds() {
        Run show = run("show longyou-zone --pack " + shared.resolve("pack"));
        assertThat(show.lineWith("A-01")).contains("120 mu", "free", "key control", "East plant");
        assertThat(show.lineWith("East plant  ")).isNotEmpty();
        assertThat(show.lineWith("20,000 t/day")).contains("14,500 t/day", "5,500 t/day");
        assertThat(show.lineWith("fitters")).contains("12 persons", "Firm 001", "2026");
        assertThat(show.lineWith("half of the local part")).contains("1.2 million yuan", "2027");
        assertThat(show.lineWith("energy ")).contains("12,000 tce", "in force");
        assertThat(show.out()).contains("Puzzle plant [longyou-zone-p-Puzzle-plant]");
    }

    /// 120 + 30 mu are free, but the indicator has 100 mu left.
    @Test
    void limitsAreWhatIsLeft() {
        List<Limit> limits =
                region(shared.resolve("pack")).all(Limit.class).stream()
                        .filter(limit -> limit.zone().filter("longyou-zone"::equals).isPresent())
                        .filter(limit -> limit.scenario().isEmpty())
                        .toList();
        assertThat(limits)
                .extracting(limit -> limit.of().key() + " " + Math.round(limit.amount() * 1e6))
                .containsExactlyInAnyOrder("energy 12000000000", "cod 8500000", "land 66667");
    }

    @Test
    void sumsAreLowerBoundsOfTheCountyAndPresences() {
        Region region = region(shared.resolve("pack"));
        List<Fact> facts =
                region.facts().about(region.place("longyou")).stream()
                        .filter(fact -> fact.source().equals("zone-book-longyou-zone"))
                        .toList();
        // 86 industries, in two years.
        assertThat(facts.stream().filter(fact -> fact.measures("presence"))).hasSize(172);
        assertThat(facts.stream().filter(fact -> fact.measures("firms") && fact.year() == 2020))
                .hasSize(86)
                .extracting(fact -> fact.quantity().orElseThrow().low())
                .satisfies(
                        counts ->
                                assertThat(counts.stream().mapToDouble(Double::doubleValue).sum())
                                        .isEqualTo(250));
        double bound =
                facts.stream()
                        .filter(fact -> fact.measures("value_added") && fact.year() == 2020)
                        .filter(fact -> fact.industries().key().equals("013"))
                        .mapToDouble(fact -> fact.quantity().orElseThrow().low())
                        .sum();
        int unit = region.places().unitNumber(region.place("longyou"));
        Estimate estimate = Embedded.estimate(region).orElseThrow();
        assertThat(bound).isPositive();
        assertThat(estimate.activity().cells().valueAdded(unit, region.industries().number("013")))
                .isGreaterThanOrEqualTo(bound * 0.999);
    }

    /// Of its own kind of industry the pack has too few projects; with 250 firms it has enough.
    @Test
    void enterprisesAreComparedWithAtOnce() {
        assertThat(outputPerLand("zhejiang").path("among").asString()).isEqualTo("manufacturing");
        JsonNode after = outputPerLand(shared.resolve("pack").toString());
        assertThat(after.path("among").asString()).isEqualTo("transport_equipment");
        assertThat(after.path("n").asInt()).isEqualTo(16);
    }

    private static JsonNode outputPerLand(String pack) {
        for (JsonNode each : run("admit QZ02 --json --pack " + pack).json().path("comparisons")) {
            if (each.path("ratio").asString().equals("output_per_land")) {
                return each;
            }
        }
        throw new AssertionError("Nothing is compared by output and land.");
    }

    @Test
    void anotherImportReplacesOnlyItsOwnRows() throws IOException {
        Path pack = folder.resolve("pack");
        Files.createDirectories(pack);
        Files.writeString(
                pack.resolve("datapackage.json"),
                """
                {"name": "mine", "shanhai": {"base": "zhejiang"},
                 "resources": [{"name": "projects", "path": "own.csv"}]}
                """);
        Files.writeString(
                pack.resolve("own.csv"),
                "project,name,place,basis\nOWN1,Own project,longyou,assumed\n");
        Path book = form().others().save(folder.resolve("book.xlsx"));
        String line = "zone import " + book + " --into " + pack;
        assertThat(run(line).exitCode()).isZero();
        Map<String, String> first = contents(pack);
        assertThat(run(line).exitCode()).isZero();
        assertThat(contents(pack)).isEqualTo(first);
        form().row("Projects", "Another", "037", "signed").save(folder.resolve("book.xlsx"));
        assertThat(run(line).exitCode()).isZero();
        assertThat(region(pack).projects())
                .extracting(Project::name)
                .contains("Own project", "Another")
                .doesNotContain("Puzzle plant");
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new java.util.TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void aNewZoneComesIntoThePackWithItsBook() throws IOException {
        Path form = folder.resolve("east.xlsx");
        Run init = run("zone init Longyou --zone longyou-east --out " + form);
        assertThat(init.exitCode()).as(init.err()).isZero();
        Path book =
                FilledBook.open(form)
                        .head(2021, "Committee")
                        .set("Zone", "B3", "Longyou East")
                        .set("Zone", "B7", "040; 037")
                        .others()
                        .save(form);
        String line = "zone import " + book + " --into " + folder.resolve("pack");
        assertThat(run(line).exitCode()).isZero();
        // The zone is its own by now, and stays.
        assertThat(run(line).exitCode()).isZero();
        assertThat(region(folder.resolve("pack")).zones())
                .filteredOn(zone -> zone.key().equals("longyou-east"))
                .singleElement()
                .satisfies(zone -> assertThat(zone.positioning()).containsExactly("040", "037"));
    }

    @Test
    void nothingIsWrittenWhereAnythingIsWrong() throws IOException {
        Path book = form().row("Enterprises", "", "099").others().save(folder.resolve("b.xlsx"));
        Path pack = folder.resolve("pack");
        Run run = run("zone import " + book + " --into " + pack);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("Enterprises!A2", "Nothing was written");
        assertThat(pack).doesNotExist();
    }

    @Test
    void aFormThatMayBeFilledInIsNotWrittenOver() throws IOException {
        Path form = folder.resolve("form.xlsx");
        form().save(form);
        Run again = run("zone init Longyou --out " + form);
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("may be filled in");
    }

    @Test
    void aZoneOfAnotherPlaceIsRefused() {
        Run run = run("zone init Cangnan --zone longyou-zone");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("longyou-zone lies in longyou, not in cangnan");
    }

    @Test
    void theSameFormHasTheSameBytes() throws IOException {
        form(folder);
        byte[] first = Files.readAllBytes(folder.resolve("form.xlsx"));
        form(folder);
        assertThat(Files.readAllBytes(folder.resolve("form.xlsx"))).isEqualTo(first);
    }
}
