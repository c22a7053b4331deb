package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.message.English;
import org.shanhai.region.Alias;
import org.shanhai.region.Fact;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Limit;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Relation;
import org.shanhai.region.ValueAdded;

/// The same pack in any form is the same region.
class PackFormatsTest {
    @TempDir Path folder;

    static Region region(Path pack) {
        Reading reading = PackReader.read(pack.toString(), Progress.SILENT);
        assertThat(reading.problems()).isEmpty();
        return ((Reading.Sound) reading).region();
    }

    @Test
    void convertsEveryFigureToItsCanonicalUnit() {
        Region region = region(TinyPack.sound().folder(folder));

        assertThat(region.facts().stream().map(fact -> fact.quantity().orElse(null)))
                .containsExactly(
                        Quantity.exactly(24_830_000_000.0),
                        null,
                        Quantity.atLeast(11_000_000_000.0),
                        Quantity.about(6_900_000));
        assertThat(region.nationalTable().orElseThrow().domesticInput(0, 1)).isEqualTo(200_000);
        assertThat(region.nationalTable().orElseThrow().valueAdded(1, ValueAdded.TAXES))
                .isEqualTo(-20_000);
        assertThat(region.nationalTable().orElseThrow().domesticFinalUse(1, FinalUse.EXPORT))
                .isEqualTo(700_000);
        assertThat(region.nationalTable().orElseThrow().hasJobs(0)).isFalse();
        assertThat(region.all(Limit.class).getFirst().amount()).isCloseTo(0.2, within(1e-15));
        assertThat(region.zones().getFirst().landKm2()).hasValue(1);
        Project project = region.projects().getFirst();
        assertThat(project.find(ProjectFigure.TAX)).contains(Quantity.atLeast(7_000_000));
        assertThat(project.find(ProjectFigure.LAND)).contains(Quantity.exactly(0.016));
        assertThat(project.find(ProjectFigure.JOBS)).contains(Quantity.exactly(350));
    }

    @Test
    void takesAPartForALowerBoundAndALargerAreaForAnUpperOne() {
        Region region =
                region(
                        TinyPack.sound()
                                .append(
                                        "facts.csv",
                                        """
                                        Huzhen,,jobs,5,=,all,人,2020,reported,book,
                                        Greater Yiwu,,jobs,7,=,all,万人,2022,reported,book,
                                        """)
                                .folder(folder));

        List<Fact> facts =
                region.facts().stream()
                        .sorted(
                                Comparator.comparingInt(
                                        fact ->
                                                Integer.parseInt(
                                                        fact.origin().replaceAll(".*:", ""))))
                        .skip(4)
                        .toList();
        assertThat(facts.get(0).place().key()).isEqualTo("longyou");
        assertThat(facts.get(0).quantity()).contains(Quantity.atLeast(5));
        assertThat(facts.get(1).quantity().orElseThrow().relation()).isEqualTo(Relation.AT_MOST);
        assertThat(facts.get(1).quantity().orElseThrow().high()).isEqualTo(70_000);
        assertThat(region.places().aliases()).extracting(Alias::rule).contains(Alias.Rule.PART);
    }

    @Test
    void aZipIsTheSame() {
        Region expected = region(TinyPack.sound().folder(folder));
        assertThatSame(region(TinyPack.sound().zip(folder, "")), expected);
        assertThatSame(region(TinyPack.sound().zip(folder, "inside/")), expected);
    }

    @Test
    void aWorkbookIsTheSame() {
        Path workbook = TinyWorkbook.of(TinyPack.sound(), folder.resolve("pack.xlsx"));
        assertThatSame(region(workbook), region(TinyPack.sound().folder(folder)));
    }

    @Test
    void jsonIsTheSame() throws Exception {
        TinyPack pack = TinyPack.sound();
        Map<String, String> own =
                Map.of(
                        "name", "Tiny",
                        "area", "all",
                        "base_year", "2020",
                        "rates.USD.2020", "6.9",
                        "unit.inputs", "万元",
                        "unit.final_use", "万元");
        Path json = Files.writeString(folder.resolve("pack.json"), TinyJson.of(pack, own));
        Region expected = region(pack.folder(folder));
        assertThatSame(region(json), expected);

        String facts = TinyJson.of(pack.text("facts.csv"));
        pack.without("facts.csv")
                .with("facts.json", facts)
                .change("datapackage.json", "facts.csv", "facts.json");
        assertThatSame(region(pack.folder(folder, "parted")), expected);

        Files.writeString(json, Files.readString(json).replace("248.3", "24x8.3"));
        assertThat(PackReader.read(json.toString()).problems())
                .filteredOn(Problem::isError)
                .extracting(English::of)
                .singleElement()
                .satisfies(
                        told ->
                                assertThat(told)
                                        .startsWith("pack.json:46, column \"value\": \"24x8.3\""));
    }

    /// Only what is read must be clear.
    @Test
    void aColumnThatNobodyReadsMayBeThereTwice() {
        TinyPack pack = TinyPack.sound();
        pack.with("sources.csv", pack.text("sources.csv").replace("\n", ",zzzz,zzzz\n"));
        assertThat(PackReader.read(pack.folder(folder).toString()).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.isError()).isFalse());
    }

    @Test
    void whereNoAreaIsNamedItIsThePlaceThatLiesInNone() {
        Region region =
                region(
                        TinyPack.sound()
                                .change("datapackage.json", "\"area\": \"all\", ", "")
                                .folder(folder));

        assertThat(region.area()).isEqualTo("all");
        assertThat(region.name()).isEqualTo("Tiny");
        assertThat(region.baseYear()).isEqualTo(2020);
    }

    @Test
    void aTableInTwoFilesIsTheSame() {
        Region expected = region(TinyPack.sound().folder(folder));
        TinyPack parted = TinyPack.sound();
        List<String> lines = parted.text("facts.csv").lines().toList();
        String last = lines.getFirst() + "\n" + lines.getLast() + "\n";
        parted.change("facts.csv", lines.getLast() + "\n", "")
                .with("more.csv", last)
                .change("datapackage.json", "\"facts.csv\"", "[\"facts.csv\", \"more.csv\"]");

        assertThatSame(region(parted.folder(folder, "parted")), expected);
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsDoNotMatter() {
        Region expected = region(TinyPack.sound().folder(folder));
        TinyPack marked = TinyPack.sound();
        for (String file :
                marked.files().keySet().stream().filter(f -> f.endsWith("csv")).toList()) {
            marked.with(file, "\uFEFF" + marked.text(file).replace("\n", "\r\n"));
        }
        assertThatSame(region(marked.folder(folder)), expected);
    }

    @Test
    void aMissingPackIsOneClearProblem() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.txt"), "no pack");
        for (String wrong : List.of("nowhere", text.toString(), "")) {
            Reading reading = PackReader.read(wrong, Progress.SILENT);
            assertThat(reading).isInstanceOf(Reading.Broken.class);
            assertThat(reading.problems())
                    .singleElement()
                    .satisfies(
                            p ->
                                    assertThat(English.remedy(p.message()))
                                            .contains(
                                                    "embedded one (%s)"
                                                            .formatted(
                                                                    String.join(
                                                                            ", ",
                                                                            EmbeddedPacks
                                                                                    .names()))));
        }
    }

    static void assertThatSame(Region actual, Region expected) {
        assertThat(actual.places().all()).isEqualTo(expected.places().all());
        assertThat(actual.places().aliases()).isEqualTo(expected.places().aliases());
        assertThat(actual.industries().all()).isEqualTo(expected.industries().all());
        assertThat(facts(actual)).isEqualTo(facts(expected));
        assertThat(actual.projects()).isEqualTo(expected.projects());
        assertThat(actual.zones()).isEqualTo(expected.zones());
        assertThat(actual.all(Limit.class)).isEqualTo(expected.all(Limit.class));
        assertThat(actual.nationalTable().orElseThrow().domesticInput(0, 1))
                .isEqualTo(expected.nationalTable().orElseThrow().domesticInput(0, 1));
        assertThat(actual.places().all()).extracting(Place::key).contains("yiwu");
    }

    /// Facts without their origins, which differ by format.
    private static List<List<Object>> facts(Region region) {
        return region.facts().stream()
                .map(
                        f ->
                                Stream.<Object>of(
                                                f.place().key(),
                                                f.industries().key(),
                                                f.measure(),
                                                f.quantity(),
                                                f.scope(),
                                                f.year(),
                                                f.basis(),
                                                f.source(),
                                                f.note())
                                        .toList())
                .toList();
    }
}
