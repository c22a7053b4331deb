package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.Embedded;
import org.shanhai.ask.Engines;
import tools.jackson.databind.JsonNode;

/// What stands beside an admission in Zhejiang: what became of such promises, what can take its
/// emissions, which control unit its plot lies in, and which texts were not found.
class AdmitSiteTest {
    private static final Engines ENGINES =
            new Engines(
                    (pack, options, progress) -> ChainRuns.ZHEJIANG,
                    Embedded::estimate,
                    Run.EXAMPLE.fitter(),
                    Run.EXAMPLE.reporter());

    @TempDir private Path folder;

    private JsonNode admit(String figures, String zone) throws IOException {
        String heading = "project,name,industry,investment,land,tax,jobs,cod\n";
        Path file = Files.writeString(folder.resolve("p.csv"), heading + figures + "\n");
        Run run = Run.with(ENGINES, Run.PLAIN, "admit", file.toString(), "--zone", zone, "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json();
    }

    private static JsonNode of(JsonNode items, String key, String value) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(each -> each.get(key).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsOfPromisesOfMountainSeaCooperationFirst() throws IOException {
        JsonNode answer = admit("x,Chemical works,043,2亿元,40mu,900万元,120,12吨", "kaihua");
        JsonNode delivered = answer.get("delivered");

        JsonNode begun = of(delivered, "promise", "begun").get("groups").get(0);
        assertThat(begun.get("n").asInt()).isEqualTo(3230);
        assertThat(begun.get("rate").asDouble()).isEqualTo(0.85);
        assertThat(
                        of(delivered, "promise", "production")
                                .get("groups")
                                .get(0)
                                .get("rate")
                                .asDouble())
                .isEqualTo(0.66);
        assertThat(of(delivered, "promise", "money").get("groups").get(0).get("rate").asDouble())
                .isEqualTo(0.51);
        assertThat(of(delivered, "promise", "jobs").get("groups").get(0).get("near").asString())
                .isEqualTo("abroad");

        JsonNode permit = of(answer.get("emissions"), "about", "permit");
        assertThat(permit.get("state").asString()).isEqualTo("pending");
        assertThat(permit.get("emissions").get(0).get("emission").asString()).isEqualTo("cod");
        assertThat(permit.get("emissions").get(0).get("stated").isNull()).isFalse();
        assertThat(permit.get("emissions").get(1).get("stated").isNull()).isTrue();
        assertThat(of(answer.get("emissions"), "about", "unknown").get("text").asString())
                .contains("not known. Ask which works");

        JsonNode site = answer.get("site");
        assertThat(of(site, "about", "classes").get("units")).hasSize(4);
        assertThat(of(site, "about", "chemical_parks").get("units")).isEmpty();
        JsonNode conditions = answer.get("conditions");
        assertThat(of(conditions, "condition", "control-unit").get("state").asString())
                .isEqualTo("not_stated");
        for (String text : List.of("yangtze-negative-list", "restricted-class")) {
            assertThat(of(conditions, "condition", text).get("state").asString())
                    .isEqualTo("to_read");
        }
        assertThat(conditions.toString()).doesNotContain("chunan-ordinance");
    }

    /// What the zone is meant for and the standard that keeps the two apart stand in the condition
    /// on the zone, in what stands first and in its source; elsewhere nobody is named.
    @Test
    void namesWhoMayStandThereAndMustNotStandBesideIt() throws IOException {
        String zone = "lishui-etdz";
        JsonNode hides = admit("x,Tanning of hides,033,2亿元,40mu,900万元,120,", zone);
        assertThat(of(hides.get("conditions"), "condition", "neighbours").toString())
                .contains("gmp-2010");
        assertThat(told(zone, "--full"))
                .contains("perhaps near by Medical products, planned (")
                .contains("): the medicine maker there shows that it is not polluted");

        JsonNode drinks = admit("x,Tea drinks,024,2亿元,40mu,900万元,120,", zone);
        assertThat(drinks.get("in_short").toString()).doesNotContain("neighbours");
        assertThat(of(drinks.get("conditions"), "condition", "neighbours").toString())
                .contains("gb-14881-2013")
                .doesNotContain("near by");
        assertThat(told(zone, "--found", "neighbours=yes by A", "--found", "processes=none by A"))
                .contains("Verdict: refuse unless")
                .contains("the food maker there shows that it is not polluted")
                .doesNotContain("a condition of law (Question");
        JsonNode toys = admit("x,Toys,040,2亿元,40mu,900万元,120,", "lishui-etdz");
        assertThat(toys.toString()).doesNotContain("gb-14881");
    }

    /// The project that was asked for last, in words.
    private String told(String zone, String... options) {
        return Run.with(
                        ENGINES,
                        Run.PLAIN,
                        Stream.of(
                                        Stream.of("admit", folder.resolve("p.csv").toString()),
                                        Stream.of("--zone", zone),
                                        Stream.of(options))
                                .flatMap(each -> each)
                                .toArray(String[]::new))
                .out();
    }

    /// What a text of the place forbids is against it; what the county merely does not name is not.
    @Test
    void aTextOfThePlaceIsAgainstIt() throws IOException {
        JsonNode tannery = admit("x,Chrome tanning of hides,033,2亿元,40mu,900万元,120,", "keqiao");
        assertThat(tannery.at("/positioning/stance").asString()).isEqualTo("apart");
        assertThat(tannery.at("/in_short").toString())
                .contains("Against Jianhu ordinance")
                .contains(", unless ");

        JsonNode chips = admit("x,Memory chips,094,2亿元,40mu,900万元,120,", "kaihua");
        assertThat(chips.at("/positioning/stance").asString()).isEqualTo("apart");
        assertThat(chips.at("/in_short").toString())
                .contains("Not among what zone and county want")
                .doesNotContain("Against");
    }

    /// Each matter with the environmental paper and the permits that a yes calls for.
    @Test
    void everyMatterIsShownWithItsPapers() {
        JsonNode shown = Run.with(ENGINES, Run.PLAIN, "rules", "show", "matters", "--json").json();
        JsonNode dyeing = of(shown.get("matters"), "matter", "dyeing");
        JsonNode washing = of(shown.get("matters"), "matter", "garment-washing");

        assertThat(dyeing.get("grade").toString())
                .contains("environmental report (EIA list 2021")
                .doesNotContain("Permit list", "environmental form");
        assertThat(washing.get("grade").toString())
                .contains("environmental form (EIA list 2021")
                .doesNotContain("environmental report");
        assertThat(dyeing.get("permit").toString())
                .contains("discharge permit, key management (Permit list 2019")
                .doesNotContain("EIA list");
        assertThat(dyeing.get("source").asString()).contains("permit-list-2019");
    }

    @Test
    void namesWhatIsMissingAtChunan() throws IOException {
        JsonNode answer = admit("x,Toys,040,,,,,", "chunan");

        JsonNode site = answer.get("site");
        assertThat(answer.get("conditions").toString()).contains("chunan-ordinance");
        assertThat(of(site, "about", "classes").get("units")).isEmpty();
        assertThat(of(site, "about", "protected").get("text").asString()).contains("reservoir");
        assertThat(answer.get("delivered"))
                .extracting(each -> each.get("promise").asString())
                .containsExactly("begun", "production");
    }
}
