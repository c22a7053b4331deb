package org.shanhai.leap;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimator;
import org.shanhai.profile.Peers;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.TestRegion;

/// Which facts tell when a place came by paper, and which do not: it had 50 jobs of it in 2015.
class ForerunnersFactsTest {
    private static final int ASKING = 0;
    private static final int TOYS = 0;
    private static final int PAPER = 1;

    private static TestRegion region() {
        return new TestRegion()
                .place("country", "")
                .place("area", "country")
                .place("asking", "area", Role.MOUNTAIN)
                .place("entrant", "area", Role.MOUNTAIN)
                .industry("toys", Broad.SECONDARY, 100, 400)
                .industry("paper", Broad.SECONDARY, 100, 300)
                .industry("wood", Broad.SECONDARY, 100, 300)
                .group("both", "paper", "wood")
                .presence("entrant", "paper", true)
                .fact("entrant", "paper", Measure.JOBS, Quantity.exactly(50), 2015);
    }

    private static Forerunners forerunners(Region region) {
        Estimate estimate = (Estimate) Estimator.estimate(region);
        return new Forerunners(Structure.of(region, estimate.activity()));
    }

    private static Forerunner entrant(TestRegion made) {
        return forerunners(made.build()).list(ASKING, PAPER, Map.of()).getFirst();
    }

    private static TestRegion with(String set, Quantity jobs, int year) {
        return region().fact("entrant", set, Measure.JOBS, jobs, year);
    }

    /// At most nine may be none or nine; more than none has a year of its own.
    @Test
    void whatMayBeNoneDoesNotSayThatItWasThere() {
        assertThat(entrant(with("paper", Quantity.between(0, 9), 2008)).since()).hasValue(2015);
    }

    /// Of two industries together nobody knows which it was.
    @Test
    void aFactOfSeveralIndustriesTellsOfNone() {
        assertThat(entrant(with("both", Quantity.exactly(9), 2003)).since()).hasValue(2015);
    }

    @Test
    void aFactWithoutAYearTellsOfNoYear() {
        assertThat(entrant(with("paper", Quantity.exactly(9), 0)).since()).hasValue(2015);
    }

    private static Project project(String key, String industry, String place, String zone) {
        return new Project(
                key,
                key,
                "",
                Optional.of(industry),
                Optional.of(place).filter(each -> !each.isEmpty()),
                Optional.of(zone).filter(each -> !each.isEmpty()),
                "signed",
                OptionalInt.empty(),
                Map.of(),
                Project.TaxScope.TOTAL,
                Basis.REPORTED,
                "",
                "");
    }

    @Test
    void onlyProjectsWithoutAPlaceOrZoneStandElsewhere() {
        Region region =
                region().project(project("other", "toys", "", ""))
                        .project(project("here", "paper", "entrant", ""))
                        .project(project("zone", "paper", "", "park"))
                        .project(project("elsewhere", "paper", "", ""))
                        .build();

        assertThat(forerunners(region).listOutside(PAPER))
                .extracting(Project::key)
                .containsExactly("elsewhere");
        assertThat(forerunners(region).listOutside(TOYS))
                .extracting(Project::key)
                .containsExactly("other");
    }

    /// All of the mountains but the place itself, and none of the coast.
    @Test
    void likenessIsToldOfTheMountains() {
        LeapRegion made = LeapRegion.of(3, 1, true);
        Structure structure = Structure.of(made.region, made.activity);
        Peers peers = Peers.of(structure, Profiles.of(made.region));

        assertThat(new Forerunners(structure).likeness(peers, made.region.places().get("p4")))
                .hasSize(LeapRegion.MOUNTAIN - 1)
                .extracting(Map::keySet, as(InstanceOfAssertFactories.set(Place.class)))
                .allMatch(place -> place.hasRole(Role.MOUNTAIN))
                .doesNotContain(made.region.places().get("p4"));
    }
}
