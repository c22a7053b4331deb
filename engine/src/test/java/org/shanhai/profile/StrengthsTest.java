package org.shanhai.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.observed.FirmSample;
import org.shanhai.observed.Seen;
import org.shanhai.region.Basis;
import org.shanhai.region.Presence;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Scope;

/// Firms of goods in a and b, none in c; farms are compared with nothing.
///
///     firms    toys   tools   farm
///     a        8      2       5
///     b        2      18      0
///     beyond   90
class StrengthsTest {
    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;
    private static final int BEYOND = 3;
    private static final int TOYS = 0;
    private static final int TOOLS = 1;
    private static final int FARM = 2;
    private static final Presence PRESENT = Presence.PRESENT;
    private static final Presence ABSENT = Presence.ABSENT;

    private final LaidRegion laid =
            new LaidRegion()
                    .inside("a", "b", "c")
                    .outside("beyond")
                    .goods("toys", "tools")
                    .farms("farm")
                    .firms("a", "toys", 8)
                    .firms("a", "tools", 2)
                    .firms("a", "farm", 5)
                    .firms("b", "toys", 2)
                    .firms("b", "tools", 18)
                    .firms("beyond", "toys", 90);

    private StructureCells cells() {
        return laid.structure().cells();
    }

    private Seen seen(String place, String industry) {
        Region region = laid.region();
        return FirmSample.of(region)
                .seen(region.place(place), region.industry(industry))
                .orElseThrow();
    }

    private double prior(String industry) {
        Region region = laid.region();
        return FirmSample.of(region).spread(region.industry(industry)).orElseThrow().chance();
    }

    @Test
    void whereNoFactTellsTheSampleDoes() {
        StructureCells cells = cells();
        Seen seen = seen("a", "toys");

        assertThat(cells.isSampled()).isTrue();
        assertThat(cells.chance(A, TOYS)).isEqualTo(seen.chance());
        assertThat(cells.prior(TOYS)).isEqualTo(prior("toys")).isBetween(0.01, 0.99);
        assertThat(cells.evidence(A, TOYS)).isEqualTo(seen.chance() - prior("toys"));
        assertThat(cells.evidence(A, TOYS)).isPositive();
        assertThat(cells.evidence(A, TOOLS)).isNegative();
        assertThat(cells.holding(A, TOYS)).isEqualTo(Holding.of(8, seen.chance()));
        assertThat(cells.holding(A, TOOLS)).isEqualTo(Holding.SEEN);
        assertThat(cells.findBasis(A, TOYS)).contains(Basis.ESTIMATED);
        assertThat(cells.seen(A, TOYS).orElseThrow().firms()).isEqualTo(8);
        assertThat(cells.coverage(A).firms()).isEqualTo(10);
        assertThat(cells.coverage(A).why()).isEqualTo(Coverage.Thin.SAMPLE);
        assertThat(cells.isTold(A)).isTrue();
        assertThat(cells.isObserved(A)).isFalse();
    }

    /// All are observed but the last. Two firms there change nothing of what is said of any place;
    /// three, which are more than chance, have it told, and all with it.
    @ParameterizedTest
    @CsvSource({"b, 90, false", "c, 2, false", "c, 3, true"})
    void firmsCountWhereTheyTellWhatFiguresDoNot(String place, long firms, boolean counted) {
        LaidRegion observed =
                new LaidRegion()
                        .inside("a", "b", "c")
                        .goods("toys", "tools")
                        .farms("farm")
                        .jobs("a", 5, 9, 2)
                        .jobs("b", 8, 2, 4);
        StructureCells without = observed.structure().cells();
        StructureCells with = observed.firms(place, "toys", firms).structure().cells();

        assertThat(without.isSampled()).isFalse();
        assertThat(with.isSampled()).isEqualTo(counted);
        assertThat(with.isTold(C)).isEqualTo(counted);
        for (int i = TOYS; i <= FARM && !counted; i++) {
            assertThat(with.prior(i)).isZero();
            for (int r = A; r <= C; r++) {
                assertThat(with.evidence(r, i)).isEqualTo(without.evidence(r, i));
                assertThat(with.density(r, i)).isEqualTo(without.density(r, i));
            }
        }
    }

    @Test
    void aPlaceWithoutFirmsIsBelievedToBeAsAny() {
        StructureCells cells = cells();

        for (int place : new int[] {C, BEYOND}) {
            for (int i = TOYS; i <= FARM; i++) {
                assertThat(cells.chance(place, i)).isEqualTo(cells.prior(i));
                assertThat(cells.evidence(place, i)).isZero();
                assertThat(cells.holding(place, i)).isEqualTo(Holding.UNKNOWN);
                assertThat(cells.findBasis(place, i)).isEmpty();
                assertThat(cells.seen(place, i)).isEmpty();
                assertThat(cells.density(place, i)).isEmpty();
            }
            assertThat(cells.isTold(place)).isFalse();
            assertThat(cells.coverage(place).why()).isEqualTo(Coverage.Thin.NOTHING);
            assertThat(cells.coverage(place).firms()).isZero();
        }
    }

    @Test
    void whatIsComparedWithNothingIsSeenAndNoMore() {
        StructureCells cells = cells();

        assertThat(cells.prior(FARM)).isZero();
        assertThat(cells.chance(A, FARM)).isZero();
        assertThat(cells.seen(A, FARM)).isEmpty();
        assertThat(cells.holding(A, FARM)).isEqualTo(Holding.SEEN);
        assertThat(cells.holding(B, FARM)).isEqualTo(Holding.UNKNOWN);
        assertThat(cells.isThere(A, FARM)).isFalse();
    }

    @Test
    void aFactGoesBeforeTheSample() {
        laid.presence("a", "toys", ABSENT, Basis.REPORTED);
        laid.presence("b", "toys", PRESENT, Basis.DERIVED);
        StructureCells cells = cells();

        assertThat(cells.holding(A, TOYS)).isEqualTo(Holding.ABSENT);
        assertThat(cells.chance(A, TOYS)).isZero();
        assertThat(cells.evidence(A, TOYS)).isEqualTo(-prior("toys"));
        assertThat(cells.has(A, TOYS)).isFalse();
        assertThat(cells.findBasis(A, TOYS)).contains(Basis.REPORTED);
        // Both are shown.
        assertThat(cells.seen(A, TOYS).orElseThrow().firms()).isEqualTo(8);
        assertThat(cells.seen(A, TOYS).orElseThrow().chance())
                .isCloseTo(seen("a", "toys").chance(), within(1e-12));

        // It is there; whether it is strong the firms tell.
        assertThat(cells.isThere(B, TOYS)).isTrue();
        assertThat(cells.isFact(B, TOYS)).isTrue();
        assertThat(cells.holding(B, TOYS)).isEqualTo(Holding.WEAK);
        assertThat(cells.findBasis(B, TOYS)).contains(Basis.DERIVED);
        assertThat(cells.seen(B, TOYS).orElseThrow().firms()).isEqualTo(2);
    }

    /// One cell of ten and one: nine of ten are strong beforehand, and c is where
    /// c = (chance given c + 9) / 11.
    @Test
    void howLikelyANamedIndustryIsStrongIsLearntFromFirms() {
        laid.presence("b", "toys", PRESENT, Basis.REPORTED);
        StructureCells cells = cells();
        double seen = seen("b", "toys").chance();
        double ratio = seen / (1 - seen) * (1 - prior("toys")) / prior("toys");
        double chance = cells.chance(B, TOYS);

        assertThat(chance).isGreaterThan(seen).isLessThan(1);
        double before = (chance + 9) / 11;
        assertThat(chance).isCloseTo(before * ratio / (before * ratio + 1 - before), within(1e-9));
        // Where no firm is seen nothing more is known than of any that is named.
        laid.presence("c", "toys", PRESENT, Basis.REPORTED);
        assertThat(cells().chance(C, TOYS)).isCloseTo(before, within(1e-9));
        assertThat(cells().holding(C, TOYS)).isEqualTo(Holding.HAS);
    }

    /// As many that a chance below 1 cannot say it.
    @Test
    void firmsThatLeaveNoDoubtMakeANamedIndustryStrong() {
        laid.firms("b", "toys", 50_000)
                .firms("c", "tools", 1_000_000)
                .presence("b", "toys", PRESENT, Basis.REPORTED);

        assertThat(seen("b", "toys").chance()).isEqualTo(1);
        assertThat(cells().chance(B, TOYS)).isEqualTo(1);
    }

    @Test
    void whatIsAssumedGoesBehindTheSample() {
        laid.presence("b", "toys", PRESENT, Basis.ASSUMED);
        laid.presence("c", "toys", PRESENT, Basis.ASSUMED);
        StructureCells cells = cells();

        assertThat(cells.chance(B, TOYS)).isEqualTo(seen("b", "toys").chance());
        assertThat(cells.holding(B, TOYS)).isEqualTo(Holding.SEEN);
        assertThat(cells.findBasis(B, TOYS)).contains(Basis.ESTIMATED);
        assertThat(cells.chance(C, TOYS)).isCloseTo(0.9, within(1e-12));
        assertThat(cells.holding(C, TOYS)).isEqualTo(Holding.HAS);
        assertThat(cells.findBasis(C, TOYS)).contains(Basis.ASSUMED);
    }

    @Test
    void aPresenceThatNoFactOfThePlaceTellsGoesBehindTheSample() {
        laid.presence("b", "toys", PRESENT);
        laid.names("area", "toys", PRESENT, Basis.REPORTED);
        laid.names("b", "tools", PRESENT, Basis.REPORTED);
        laid.names("b", "secondary", PRESENT, Basis.REPORTED);
        laid.fact("b", "toys", "output", Quantity.between(0, 9), Scope.ALL, 2020, Basis.REPORTED);

        assertThat(cells().isThere(B, TOYS)).isFalse();
        laid.fact(
                "b", "toys", "output", Quantity.between(1, 9), Scope.CLUSTER, 2020, Basis.REPORTED);
        assertThat(cells().isThere(B, TOYS)).isTrue();
    }

    @Test
    void theFirmestOfSeveralBasesIsNamed() {
        laid.presence("c", "toys", PRESENT, Basis.ASSUMED);
        laid.names("c", "toys", PRESENT, Basis.DERIVED);
        laid.names("c", "toys", PRESENT, Basis.ESTIMATED);
        laid.names("c", "tools", PRESENT, Basis.REPORTED);
        assertThat(cells().findBasis(C, TOYS)).contains(Basis.DERIVED);
    }

    @Test
    void whatIsAbsentFromAWiderPlaceIsAbsentHere() {
        laid.names("country", "toys", ABSENT, Basis.REPORTED);
        laid.names("area", "toys", ABSENT, Basis.ASSUMED);
        laid.presence("c", "toys", ABSENT);
        assertThat(cells().findBasis(C, TOYS)).contains(Basis.REPORTED);
    }

    @Test
    void whatIsThereWithoutStrengthIsCountedAsWeak() {
        laid.jobs("c", 50, 50, -1).presence("c", "farm", PRESENT);
        laid.jobs("beyond", 100, 100, 100);
        StructureCells cells = cells();

        assertThat(cells.isObserved(C)).isTrue();
        assertThat(cells.holding(C, FARM)).isEqualTo(Holding.WEAK);
        // Two had by figures of jobs, LQ 1 each, and the farm.
        assertThat(cells.coverage(C))
                .isEqualTo(new Coverage(2, 1, 0, 0, 0, 0, 2, 2, 0, Coverage.Thin.NOT));
    }

    /// Firms below three are a sign and no more; places beyond count for none.
    @Test
    void whatIsThereIsCountedInsideAlone() {
        laid.presence("c", "toys", PRESENT, Basis.REPORTED);
        laid.presence("beyond", "toys", PRESENT, Basis.REPORTED);
        StructureCells cells = cells();

        assertThat(cells.isThere(BEYOND, TOYS)).isTrue();
        assertThat(cells.isThere(B, TOYS)).isFalse();
        assertThat(cells.countPlaces(TOYS)).isEqualTo(2);
        assertThat(cells.holding(new int[] {A, B}, new int[] {TOYS, FARM}))
                .isEqualTo(cells.holding(A, TOYS));
        assertThat(cells.holding(new int[] {C}, new int[] {FARM})).isEqualTo(Holding.UNKNOWN);
    }

    @Test
    void aFigureOfNothingIsAnAbsence() {
        laid.jobs("a", 0).jobs("beyond", 100, 100, 100);
        StructureCells cells = cells();

        assertThat(cells.holding(A, TOYS)).isEqualTo(Holding.ABSENT);
        assertThat(cells.chance(A, TOYS)).isZero();
        assertThat(cells.findBasis(A, TOYS)).contains(Basis.REPORTED);
    }

    @Test
    void whereTheRestIsMeasuredFirmsSayMoreThanAPresence() {
        laid.jobs("a", -1, 50, 50).presence("a", "toys", PRESENT, Basis.REPORTED);
        laid.jobs("beyond", 100, 100, 100);
        StructureCells cells = cells();

        assertThat(cells.isObserved(A)).isTrue();
        assertThat(cells.chance(A, TOYS)).isEqualTo(seen("a", "toys").chance());
        assertThat(cells.coverage(A).why()).isEqualTo(Coverage.Thin.NOT);
        assertThat(cells.coverage(A).firms()).isEqualTo(10);
    }

    @Test
    void withoutFirmsAChanceIsOneOrNothing() {
        StructureCells cells =
                new LaidRegion()
                        .inside("a", "b")
                        .goods("toys", "tools")
                        .presence("a", "toys", PRESENT, Basis.REPORTED)
                        .presence("b", "toys", PRESENT)
                        .presence("b", "tools", ABSENT, Basis.REPORTED)
                        .structure()
                        .cells();

        assertThat(cells.isSampled()).isFalse();
        assertThat(cells.chance(A, TOYS)).isEqualTo(1);
        assertThat(cells.chance(A, TOOLS)).isZero();
        assertThat(cells.chance(B, TOYS)).isEqualTo(1);
        assertThat(cells.chance(B, TOOLS)).isZero();
        assertThat(cells.holding(B, TOOLS)).isEqualTo(Holding.ABSENT);
        assertThat(cells.evidence(A, TOYS)).isEqualTo(1);
        assertThat(cells.prior(TOYS)).isZero();
        assertThat(cells.seen(A, TOYS)).isEmpty();
        assertThat(cells.isTold(A)).isFalse();
        assertThat(cells.coverage(A).why()).isEqualTo(Coverage.Thin.PRESENCES_ONLY);
    }

    @Test
    void whatIsRareIsUnlikelyOnlyWhereFirmsAreSeen() {
        LaidRegion rare = new LaidRegion().goods("toys", "tools");
        for (int p = 0; p < 30; p++) {
            rare.inside("p" + p).firms("p" + p, "tools", 50);
        }
        rare.firms("p0", "toys", 60).inside("none");
        StructureCells cells = rare.structure().cells();

        assertThat(cells.prior(TOYS)).isLessThan(0.2);
        assertThat(cells.holding(1, TOYS)).isEqualTo(Holding.UNLIKELY);
        assertThat(cells.findBasis(1, TOYS)).contains(Basis.ESTIMATED);
        assertThat(cells.holding(30, TOYS)).isEqualTo(Holding.UNKNOWN);
        assertThat(cells.coverage(1))
                .isEqualTo(new Coverage(0, 1, 0, 1, 0, 0, 0, 1, 50, Coverage.Thin.SAMPLE));
    }

    @Test
    void firmsOfNoBlockAreNoSample() {
        StructureCells cells =
                new LaidRegion()
                        .inside("a")
                        .goods("toys")
                        .farms("farm")
                        .firms("a", "farm", 9)
                        .structure()
                        .cells();

        assertThat(cells.isSampled()).isFalse();
        assertThat(cells.isTold(A)).isFalse();
    }
}
