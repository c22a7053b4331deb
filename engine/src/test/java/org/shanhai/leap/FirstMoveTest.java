package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.profile.Structure;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Need;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// Who or what to turn to first about toys, which the hill does not have. Who is known to have them
/// goes first: a partner on the coast, then who of the mountains did it, then anyone on the coast;
/// then what tells of them without a place.
class FirstMoveTest {
    private static final int HILL = 0;

    /// Only care is made, but by those that are laid out besides.
    private static CellRegion cells() {
        return new CellRegion()
                .reach("goods", 100, 0.1, 0.2)
                .industry("toys", Broad.SECONDARY, "goods", 0.5)
                .industry("care", Broad.TERTIARY, "goods", 0.5)
                .place("hill", Role.MOUNTAIN, 0, 100)
                .place("dale", Role.MOUNTAIN, 90, 10);
    }

    private static CellRegion withCoast() {
        return cells().place("port", Role.COAST, 90, 10).place("quay", Role.COAST, 90, 10);
    }

    private static FirstMove move(CellRegion cells, TestCandidate candidate) {
        Region region = cells.region();
        Candidate made = candidate.made();
        return FirstMove.of(
                Structure.of(region, cells.activity(region)),
                HILL,
                made,
                new Missing(List.of(), List.of(), made.endowments().listUnknown()));
    }

    private static TestCandidate toys() {
        return TestCandidate.of(TestCandidate.industry("toys"));
    }

    private static Forerunner forerunner(String key, double evidence) {
        Place place = cells().place("moor", Role.MOUNTAIN, 0, 0).region().places().get(key);
        return new Forerunner(place, OptionalInt.empty(), false, evidence, OptionalDouble.empty());
    }

    private static Forerunner dale(double evidence) {
        return forerunner("dale", evidence);
    }

    private static LandYield land(Optional<IndustrySet> among) {
        return LandYield.of(
                List.of(TestCandidate.project("first"), TestCandidate.project("second")), among, 1);
    }

    private static EndowmentFit.Part unknown(String endowment) {
        return new EndowmentFit.Part(
                new Need("toys", endowment, 1, Basis.ASSUMED, ""),
                OptionalDouble.empty(),
                List.of());
    }

    @Test
    void aPartnerGoesBeforeAForerunner() {
        assertThat(move(withCoast().partner("hill", "quay"), toys().forerunners(dale(1))))
                .isInstanceOfSatisfying(
                        FirstMove.AskPartner.class,
                        ask -> {
                            assertThat(ask.partner().key()).isEqualTo("quay");
                            assertThat(ask.evidence()).isEqualTo(1);
                        });
    }

    /// The dale has them and is a partner, but is no further developed itself.
    @Test
    void aPartnerInTheMountainsIsNotAsked() {
        assertThat(move(cells().partner("hill", "dale"), toys()))
                .isEqualTo(new FirstMove.Nothing());
    }

    /// The bay has no toys.
    @Test
    void aPartnerWithoutItIsNotAsked() {
        CellRegion cells = withCoast().place("bay", Role.COAST, 0, 100).partner("hill", "bay");

        assertThat(move(cells, toys())).isInstanceOf(FirstMove.VisitCoast.class);
    }

    @Test
    void ofPartnersThatAreKnownAlikeTheFirstOfThePackIsAsked() {
        CellRegion cells = withCoast().partner("hill", "quay").partner("hill", "port");

        assertThat(move(cells, toys()))
                .isInstanceOfSatisfying(
                        FirstMove.AskPartner.class,
                        ask -> assertThat(ask.partner().key()).isEqualTo("port"));
    }

    /// Half is worth a journey; less is not, and then the coast is nearer to being sure.
    @ParameterizedTest
    @CsvSource({"0.5, VisitForerunner", "0.49, VisitCoast"})
    void aForerunnerOfWhichHalfIsEvidenceIsVisited(double evidence, String move) {
        assertThat(move(withCoast(), toys().forerunners(dale(evidence))).getClass().getSimpleName())
                .isEqualTo(move);
    }

    @Test
    void theFirstForerunnerThatIsWorthAJourneyIsVisited() {
        Forerunner doubtful = forerunner("moor", 0.2);

        assertThat(move(withCoast(), toys().forerunners(doubtful, dale(0.9), dale(0.8))))
                .isEqualTo(new FirstMove.VisitForerunner(dale(0.9)));
    }

    /// Of ten goods firms of the port eight make toys, of a hundred of the quay all but one: of the
    /// quay more is known.
    @Test
    void whoOnTheCoastIsKnownBestIsVisited() {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("toys", Broad.SECONDARY, "goods", 0.5)
                        .industry("mill", Broad.SECONDARY, "goods", 0.5);
        cells.place("hill", Role.MOUNTAIN, 50, 50).firms(0, 100).estimated();
        cells.place("port", Role.COAST, 50, 50).firms(8, 2).estimated();
        cells.place("quay", Role.COAST, 50, 50).firms(99, 1).estimated();
        for (int k = 0; k < 4; k++) {
            cells.place("p" + k, Role.COAST, 50, 50).firms(k, 40).estimated();
        }
        Region region = cells.region();
        Structure structure = Structure.of(region, cells.activity(region));
        double port = Forerunners.evidence(structure, region.places().get("port"), 0);
        double quay = Forerunners.evidence(structure, region.places().get("quay"), 0);

        assertThat(structure.cells().has(1, 0)).isTrue();
        assertThat(port).isLessThan(quay);
        assertThat(move(cells, toys()))
                .isEqualTo(new FirstMove.VisitCoast(region.places().get("quay"), quay));
    }

    @Test
    void whereNobodyIsKnownToHaveItAProjectOfTheKindIsAskedAfter() {
        assertThat(move(cells(), toys().land(land(Optional.empty()))))
                .isEqualTo(new FirstMove.AskProject(TestCandidate.project("first")));
    }

    /// What was built of the narrowest set toys are in may have been anything.
    @Test
    void aProjectOfAWiderSetIsNotAskedAfter() {
        IndustrySet all = cells().region().industries().sets().getFirst();

        assertThat(move(cells(), toys().land(land(Optional.of(all)))))
                .isEqualTo(new FirstMove.Nothing());
    }

    @Test
    void theLastThingIsToCollectWhatIsNotKnownOfNature() {
        assertThat(move(cells(), toys().endowments(unknown("clean_water"), unknown("forest"))))
                .isEqualTo(new FirstMove.Collect("clean_water"));
    }
}
