package org.shanhai.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.bench.us.Level;
import org.shanhai.bench.us.UsPack;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimator;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.Feasibility;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapClass;
import org.shanhai.leap.LeapOrder;
import org.shanhai.leap.Shortlist;
import org.shanhai.leap.TestOutcome;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// Where places are observed, as the 51 American areas are, leaps are ranked.
@EnabledIfEnvironmentVariable(
        named = "SHANHAI_DATA",
        matches = ".+",
        disabledReason = "SHANHAI_DATA does not say where the American files lie")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AmericanLeapTest {
    private Region region;
    private Leap leap;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        UsPack.write(Path.of(System.getenv("SHANHAI_DATA")), Level.SUMMARY, folder);
        Reading reading = PackReader.read(folder.toString(), Progress.SILENT);
        region = ((Reading.Sound) reading).region();
        Activity activity = ((Estimate) Estimator.estimate(region)).activity();
        leap =
                Leap.of(
                        SupplyChains.of(region, activity),
                        Structure.of(region, activity),
                        Profiles.of(region));
    }

    private Shortlist list(String place) {
        return leap.list(region.places().get(place), LeapOrder.EXPECTED);
    }

    @Test
    void everyMountainStateIsRanked() {
        assertThat(leap.structure().relatednessKey()).isEqualTo("proximity");
        for (Place place : leap.listMountain()) {
            Shortlist list = leap.list(place, LeapOrder.EXPECTED);
            Map<LeapClass, Integer> counts = list.counts();
            assertThat(list.coverage().isObserved()).isTrue();
            // Only what is related to nothing stays open.
            assertThat(counts.get(LeapClass.NOT_RANKABLE)).isLessThanOrEqualTo(3);
            assertThat(counts.get(LeapClass.LEAP)).isPositive();
            assertThat(counts.get(LeapClass.FAR)).isPositive();
            assertThat(counts.get(LeapClass.TRAP)).isPositive();
            assertThat(counts.get(LeapClass.HAS)).isGreaterThan(10);
        }
    }

    @Test
    void aLeapHasAllItsNumbers() {
        List<Candidate> leaps =
                list("west_virginia").ranked().stream()
                        .filter(each -> each.ruling().kind() == LeapClass.LEAP)
                        .toList();
        assertThat(leaps)
                .isNotEmpty()
                .allSatisfy(
                        each -> {
                            Feasibility.Measured measured =
                                    (Feasibility.Measured) each.feasibility();
                            assertThat(measured.density()).isGreaterThan(measured.threshold());
                            assertThat(each.besidePlace().overall().orElseThrow()).isLessThan(1);
                            assertThat(each.findings().better()).isEqualTo(TestOutcome.HOLDS);
                        });
    }

    @Test
    void forerunnersAreTheOtherMountainStates() {
        Place westVirginia = region.places().get("west_virginia");
        assertThat(list("west_virginia").ranked())
                .anyMatch(each -> each.forerunners().size() > 1)
                .allSatisfy(
                        each ->
                                assertThat(each.forerunners())
                                        .noneMatch(before -> before.place().equals(westVirginia))
                                        .allMatch(
                                                before ->
                                                        leap.listMountain()
                                                                .contains(before.place())));
    }
}
