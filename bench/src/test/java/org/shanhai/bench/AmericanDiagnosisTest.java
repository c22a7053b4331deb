package org.shanhai.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.bench.us.Level;
import org.shanhai.bench.us.UsPack;
import org.shanhai.diagnose.Diagnose;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.diagnose.HandicapScore;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.profile.Peers;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Handicap;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.FittedSales;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.trade.MarketPotential;

/// Where jobs are observed, structure, relatedness and diagnosis rest on them.
@EnabledIfEnvironmentVariable(
        named = "SHANHAI_DATA",
        matches = ".+",
        disabledReason = "SHANHAI_DATA does not say where the American files lie")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AmericanDiagnosisTest {
    private Region region;
    private Structure structure;
    private Diagnose diagnose;

    @BeforeAll
    void read(@TempDir Path folder) throws IOException {
        UsPack.write(Path.of(System.getenv("SHANHAI_DATA")), Level.SUMMARY, folder);
        Reading reading = PackReader.read(folder.toString(), Progress.SILENT);
        region = ((Reading.Sound) reading).region();
        Estimate estimate = (Estimate) Estimator.estimate(region);
        structure = Structure.of(region, estimate.activity());
        Profiles profiles = Profiles.of(region);
        SupplyChains chains = SupplyChains.of(region, estimate.activity());
        diagnose =
                Diagnose.of(
                        structure,
                        profiles,
                        Peers.of(structure, profiles),
                        Optional.of(MarketPotential.of(FittedSales.of(chains))));
    }

    @Test
    void everyStateIsObserved() {
        assertThat(structure.observedCount()).isEqualTo(51);
        assertThat(structure.quotientOf()).isEqualTo("jobs");
        assertThat(structure.relatednessKey()).isEqualTo("proximity");
        for (Place place : region.places().units()) {
            assertThat(structure.diversity(place)).isPositive();
        }
    }

    @Test
    void knownSpecialisationsAreHeld() {
        // Mining is a twentieth of what West Virginia lives on and cars are made in Michigan.
        assertThat(structure.has(region.places().get("west_virginia"), region.industry("212")))
                .isTrue();
        assertThat(structure.has(region.places().get("michigan"), region.industry("3361MV")))
                .isTrue();
        assertThat(structure.density(region.places().get("michigan"), region.industry("332")))
                .isPresent();
    }

    @Test
    void theIndustrialBaseIsScored() {
        for (Place place : diagnose.listLaterDeveloped()) {
            Diagnosis diagnosis = diagnose.of(place, 5);
            HandicapScore base = diagnosis.scores().get(Handicap.INDUSTRIAL_BASE.ordinal());
            assertThat(base.known()).isGreaterThanOrEqualTo(3);
            assertThat(base.equal()).isPresent();
            assertThat(diagnosis.peers()).hasSize(5);
            assertThat(diagnosis.peers())
                    .allSatisfy(peer -> assertThat(peer.parts()).containsKey("industries"));
            assertThat(diagnosis.findWeakest()).isPresent();
        }
    }

    @Test
    void neighboursInTheSouthAreAlike() {
        List<String> alike =
                diagnose.of(region.places().get("alabama"), 8).peers().stream()
                        .map(peer -> peer.place().key())
                        .toList();

        assertThat(alike).containsAnyOf("south_carolina", "tennessee", "kentucky", "mississippi");
    }
}
