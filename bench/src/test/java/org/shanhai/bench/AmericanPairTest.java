package org.shanhai.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.bench.us.Level;
import org.shanhai.bench.us.UsPack;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.pair.Assignment;
import org.shanhai.pair.OpenedTrade;
import org.shanhai.pair.PairProspect;
import org.shanhai.pair.PairTrade;
import org.shanhai.pair.Pairing;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// Pairs of American states by observed jobs in 365 industries.
@EnabledIfEnvironmentVariable(
        named = "SHANHAI_DATA",
        matches = ".+",
        disabledReason = "SHANHAI_DATA does not say where the American files lie")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AmericanPairTest {
    private Structure structure;
    private Pairing pairing;

    @BeforeAll
    void read(@TempDir Path folder) throws IOException {
        UsPack.write(Path.of(System.getenv("SHANHAI_DATA")), Level.DETAIL, folder);
        Region region =
                ((Reading.Sound) PackReader.read(folder.toString(), Progress.SILENT)).region();
        Activity activity = ((Estimate) Estimator.estimate(region)).activity();
        structure = Structure.of(region, activity);
        pairing = Pairing.of(structure, SupplyChains.of(region, activity));
    }

    /// Plants are of what partners make more of than others, and states differ in it; what the two
    /// have more is what each has. Without ties in the pack no chance is told.
    @Test
    void plantsAreOfWhatPartnersAreStrongIn() {
        Set<String> trades = new HashSet<>();
        for (List<PairProspect> each : pairing.listAll(pairing.listMountain())) {
            for (PairProspect prospect : each) {
                assertThat(prospect.chance()).isEmpty();
                for (PairTrade trade : prospect.trades()) {
                    trades.add(trade.trade().code());
                    assertThat(structure.has(trade.owner(), trade.trade())).isTrue();
                    assertThat(trade.both().valueAdded())
                            .isPositive()
                            .isCloseTo(
                                    trade.here().valueAdded() + trade.there().valueAdded(),
                                    within(1e-6));
                }
            }
        }
        assertThat(trades).hasSizeGreaterThan(20);
        assertThat(pairing.likely()).isEmpty();
    }

    @Test
    void aPairIsLaidOpen() {
        Place first = pairing.listMountain().getFirst();
        PairTrade trade = pairing.list(first, pairing.listCoast()).getFirst().best().orElseThrow();
        OpenedTrade opened = pairing.open(trade);

        assertThat(opened.wages().here()).isPositive();
        assertThat(opened.supplies()).isNotEmpty();
        assertThat(opened.supplied()).isBetween(0.0, 1.0);
    }

    @Test
    void mountainStatesAreGivenPartners() {
        assertThat(pairing.assign())
                .isInstanceOfSatisfying(
                        Assignment.Assigned.class,
                        assigned -> {
                            assertThat(assigned.couples()).hasSize(6);
                            assertThat(assigned.total().valueAdded()).isPositive();
                        });
    }
}
