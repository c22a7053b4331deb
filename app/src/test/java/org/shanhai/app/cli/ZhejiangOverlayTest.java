package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.region.Fact;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// A county's own facts and projects on the embedded pack, which itself stays as it is.
class ZhejiangOverlayTest {
    @TempDir Path folder;

    private Path pack(String resources, Map<String, String> tables) throws IOException {
        Files.writeString(
                folder.resolve("datapackage.json"),
                "{\"shanhai\": {\"base\": \"zhejiang\"}%s}".formatted(resources));
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Files.writeString(folder.resolve(table.getKey() + ".csv"), table.getValue());
        }
        return folder;
    }

    private static Region region(String pack) {
        return ((Reading.Sound) PackReader.read(pack, Progress.SILENT)).region();
    }

    private static String gdpOf2022(Region region) {
        Place longyou = region.places().get("longyou");
        return region.facts().about(longyou).stream()
                .filter(fact -> fact.measures("value_added") && fact.year() == 2022)
                .filter(fact -> fact.industries().key().isEmpty())
                .map(fact -> fact.quantity().map(Quantity::low).orElseThrow() + " " + fact.origin())
                .reduce("", (all, one) -> all + one);
    }

    @Test
    void addsAndReplaces() throws IOException {
        Path mine =
                pack(
                        """
                        , "resources": [
                          {"name": "facts", "path": "facts.csv"},
                          {"name": "places", "path": "places.csv"},
                          {"name": "zones", "path": "zones.csv"},
                          {"name": "projects", "path": "projects.csv"}]
                        """,
                        Map.of(
                                "facts",
                                """
                                place,industry,measure,value,unit,year,basis
                                longyou,,value_added,300,亿元,2022,assumed
                                longyou,040,jobs,350,人,2022,assumed
                                """,
                                "places",
                                """
                                place,name,name_local,within,kind,role,lon,lat,area_km2
                                longyou,Longyou,龙游县,quzhou,county,mountain,119.17,29.03,1143
                                """,
                                "zones",
                                "zone,place,name,positioning,basis\nours,longyou,Ours,040,assumed\n",
                                "projects",
                                """
                                project,name,industry,place,zone,investment,basis
                                OURS1,Puzzle plant,040,longyou,ours,1亿元,assumed
                                """));
        Region before = region("zhejiang");
        Reading.Sound read = (Reading.Sound) PackReader.read(mine.toString(), Progress.SILENT);
        Region after = read.region();

        assertThat(gdpOf2022(before)).startsWith("2.987E10 facts.csv:");
        assertThat(gdpOf2022(after)).isEqualTo("3.0E10 facts.csv:2");
        assertThat(after.facts().size()).isEqualTo(before.facts().size() + 1);
        assertThat(after.facts().stream().map(Fact::origin))
                .filteredOn(origin -> !origin.startsWith("zhejiang/"))
                .containsExactly("facts.csv:2", "facts.csv:3");
        assertThat(after.places().get("longyou").areaKm2()).hasValue(1143);
        assertThat(after.places().number("longyou")).isEqualTo(before.places().number("longyou"));
        assertThat(after.listZones(after.places().get("longyou")))
                .extracting(zone -> zone.key())
                .containsExactly("longyou-zone", "ours");
        assertThat(after.listProjects(after.places().get("longyou")))
                .extracting(Project::key)
                .contains("OURS1");
        assertThat(after.boundaries()).isEqualTo(before.boundaries());
        assertThat(read.overlays())
                .singleElement()
                .satisfies(
                        overlay -> {
                            assertThat(overlay.base()).isEqualTo("zhejiang");
                            assertThat(overlay.rows()).isEqualTo(5);
                            assertThat(overlay.replaced()).isEqualTo(2);
                        });
        assertThat(gdpOf2022(region("zhejiang"))).isEqualTo(gdpOf2022(before));
    }

    @Test
    void anEmptyOverlayAnswersAsItsBase() throws IOException {
        String mine = pack("", Map.of()).toString();
        for (String question : List.of("show longyou", "admit QZ01", "leap longyou")) {
            Run ours = run(question, mine);

            assertThat(ours.exitCode()).isZero();
            assertThat(ours).isEqualTo(run(question, "zhejiang"));
        }
    }

    private static Run run(String question, String pack) {
        String[] words = (question + " --json --pack " + pack).split(" ");
        return Run.with(RealEngines.REAL, Run.PLAIN, words);
    }
}
