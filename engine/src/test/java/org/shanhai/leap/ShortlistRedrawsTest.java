package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Place;
import org.shanhai.region.Presence;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.fitted.SupplyChains;

/// Lists that rest on firms, drawn anew.
class ShortlistRedrawsTest {
    private static final int HEAD = 3;

    private static Stability stability(Leap leap, int unit) {
        Place place = leap.region().places().unit(unit);
        return leap.stability(leap.list(place, Utility.STANDARD), HEAD);
    }

    private static double meanShare(Leap leap) {
        double sum = 0;
        for (int unit = 0; unit < LeapRegion.MOUNTAIN; unit++) {
            sum += stability(leap, unit).share();
        }
        return sum / LeapRegion.MOUNTAIN;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void drawsAreTheSameEachTime(long seed) {
        Leap leap = LeapRegion.sampled(seed, 3).leap();
        for (int unit = 0; unit < LeapRegion.MOUNTAIN; unit++) {
            Stability stability = stability(leap, unit);
            assertThat(stability(leap, unit)).isEqualTo(stability);
            assertThat(stability.told()).isTrue();
            assertThat(stability.draws()).isEqualTo(100);
            assertThat(stability.stays())
                    .allSatisfy(
                            stay -> {
                                assertThat(stay.inHead()).isBetween(0.0, 1.0);
                                assertThat(stay.sameClass()).isBetween(0.0, 1.0);
                            });
        }
    }

    /// Where hundreds of firms are seen chances are near 0 and 1, and draws move little.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theMoreFirmsTheFirmerTheHead(long seed) {
        double few = meanShare(LeapRegion.sampled(seed, 1).leap());
        double some = meanShare(LeapRegion.sampled(seed, 30).leap());
        double many = meanShare(LeapRegion.sampled(seed, 3000).leap());

        assertThat(few).isGreaterThan(0.6);
        assertThat(some).isGreaterThan(few + 0.05);
        assertThat(many).isGreaterThan(some + 0.02).isLessThan(1);
    }

    /// Chances far from one half are seldom drawn the other way, so that few classes change.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void mostClassesStayWhereThirtyFirmsAreSeen(long seed) {
        Leap leap = LeapRegion.sampled(seed, 30).leap();
        double sum = 0;
        for (int unit = 0; unit < LeapRegion.MOUNTAIN; unit++) {
            sum +=
                    stability(leap, unit).stays().stream()
                            .mapToDouble(Stability.Stay::sameClass)
                            .average()
                            .orElseThrow();
        }

        assertThat(sum / LeapRegion.MOUNTAIN).isGreaterThan(0.75);
    }

    /// Where all is known by facts, one in ten is left out of each draw.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void factsLeftOutMoveTheHeadALittle(long seed) {
        assertThat(meanShare(LeapRegion.of(seed, 1, true).leap())).isBetween(0.9, 0.99);
    }

    @Test
    void ofAPlaceWithoutFirmsNothingIsDrawnByChance() {
        Leap leap = LeapRegion.sampled(2, 4).leap();
        Stability stability = stability(leap, LeapRegion.PLACES - 2);

        assertThat(stability.told()).isFalse();
        assertThat(stability.isRankable()).isFalse();
        assertThat(stability.stays()).hasSize(HEAD);
    }

    @Test
    void aHeadOfNothingHasNoStays() {
        Leap leap = LeapRegion.sampled(2, 4).leap();
        Shortlist list = leap.list(leap.region().places().unit(0), Utility.STANDARD);

        assertThat(leap.stability(list, 0).stays()).isEmpty();
        assertThat(leap.stability(list, 999).stays()).hasSameSizeAs(list.ranked());
    }

    /// In the order of the head, and all of a list that is no longer stays in it.
    @Test
    void staysAreOfTheHead() {
        Leap leap = LeapRegion.sampled(4, 4).leap();
        Shortlist list = leap.list(leap.region().places().unit(1), Utility.STANDARD);
        List<Stability.Stay> stays = leap.stability(list, HEAD).stays();
        for (int k = 0; k < stays.size(); k++) {
            assertThat(stays.get(k).industry()).isEqualTo(list.ranked().get(k).industry());
        }
        assertThat(leap.stability(list, list.ranked().size()).share()).isEqualTo(1);
    }

    /// Facts say that no place has the second industry: near as it is to what is there, it is out
    /// of reach in every draw, and so stays what it is.
    @Test
    void whatNoPlaceHasIsOutOfReachInEveryDraw() {
        CellRegion cells = new CellRegion().reach("goods", 100, 0.1, 0.2);
        for (int i = 0; i < 6; i++) {
            cells.industry("i" + i, Broad.SECONDARY, "goods", 0.3 + 0.05 * i);
        }
        for (int i = 0; i < 6; i++) {
            cells.input(0, i, 0.1 + 0.02 * i).input(1, i, 0.2 - 0.02 * i);
        }
        for (int r = 0; r < 6; r++) {
            cells.place("p" + r, r < 3 ? Role.MOUNTAIN : Role.COAST, 9, 9, 9, 9, 9, 9)
                    .firms(1 + r % 2, 0, 2, r % 3, 1, 1)
                    .estimated();
        }
        cells.outside("beyond", 9, 90, 9, 9, 9, 9);
        Region region = cells.region();
        Activity plain = cells.activity(region);
        byte[] basis = new byte[7 * 6];
        Arrays.fill(basis, (byte) Basis.ESTIMATED.ordinal());
        byte[] presence = new byte[7 * 6];
        Arrays.fill(presence, (byte) Presence.UNKNOWN.ordinal());
        for (int r = 0; r < 6; r++) {
            presence[r * 6 + 1] = (byte) Presence.ABSENT.ordinal();
        }
        Activity activity =
                new Activity(
                        region.places(),
                        region.industries(),
                        plain.valueAdded(),
                        plain.output(),
                        plain.jobs(),
                        basis,
                        basis.clone(),
                        presence);
        Leap leap =
                Leap.of(
                        SupplyChains.of(region, activity),
                        Structure.of(region, activity),
                        Profiles.of(region));
        Shortlist list = leap.list(region.places().unit(0), Utility.STANDARD);
        Candidate candidate =
                list.ranked().stream()
                        .filter(each -> each.industry().code().equals("i1"))
                        .findFirst()
                        .orElseThrow();

        assertThat(candidate.ruling().kind()).isEqualTo(LeapClass.FAR);
        assertThat(leap.stability(list, list.ranked().size()).stays())
                .filteredOn(stay -> stay.industry().code().equals("i1"))
                .singleElement()
                .satisfies(stay -> assertThat(stay.sameClass()).isEqualTo(1));
    }

    /// The hill makes as much of soot, of which a unit brings 2 t, as of lace, which brings none; a
    /// unit of toys brings 1.1 t or 1.4 t, and is the dirtier one in draws in which the hill's
    /// mean, 2 s / (s + l), is no higher. Of normal ln(s / l), with variance 2 × 0.25, that are
    /// Φ(0.284) and Φ(1.198). Where lace is a fact ln s has variance 0.25 and mean −0.125: Φ(0.651)
    /// and Φ(1.944).
    @ParameterizedTest
    @CsvSource({
        "1.1, ESTIMATED, ESTIMATED, 0.612",
        "1.4, ESTIMATED, ESTIMATED, 0.884",
        "1.1, REPORTED,  ESTIMATED, 0.742",
        "1.4, REPORTED,  ESTIMATED, 0.974",
        "1.1, ESTIMATED, REPORTED,  0.742",
        "1.4, ESTIMATED, REPORTED,  0.974"
    })
    void aTrapStaysOneWhereTheMeanOfThePlaceStaysBelow(
            double perUnit, Basis lace, Basis lacesJobs, double share) {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("lace", Broad.SECONDARY, "goods", 0.5)
                        .industry("soot", Broad.SECONDARY, "goods", 0.5)
                        .industry("toys", Broad.SECONDARY, "goods", 0.5)
                        .pressure("lace", "co2", 0, Basis.REPORTED)
                        .pressure("soot", "co2", 2, Basis.REPORTED)
                        .pressure("toys", "co2", perUnit, Basis.REPORTED)
                        .place("hill", Role.MOUNTAIN, 50, 50, 0)
                        .estimated()
                        .place("port", Role.COAST, 50, 50, 50)
                        .estimated();
        Region region = cells.region();
        Activity plain = cells.activity(region);
        byte[] basis = new byte[6];
        Arrays.fill(basis, (byte) Basis.ESTIMATED.ordinal());
        byte[] jobsBasis = basis.clone();
        basis[0] = (byte) lace.ordinal();
        jobsBasis[0] = (byte) lacesJobs.ordinal();
        byte[] presence = new byte[6];
        Arrays.fill(presence, (byte) Presence.UNKNOWN.ordinal());
        Activity activity =
                new Activity(
                        region.places(),
                        region.industries(),
                        plain.valueAdded(),
                        plain.output(),
                        plain.jobs(),
                        basis,
                        jobsBasis,
                        presence);
        Leap leap =
                Leap.of(
                        SupplyChains.of(region, activity),
                        Structure.of(region, activity),
                        Profiles.of(region));
        Shortlist list = leap.list(region.places().unit(0), Utility.STANDARD);

        assertThat(leap.stability(list, 3).stays())
                .filteredOn(stay -> stay.industry().code().equals("toys"))
                .singleElement()
                .satisfies(stay -> assertThat(stay.sameClass()).isCloseTo(share, within(0.09)));
    }
}
