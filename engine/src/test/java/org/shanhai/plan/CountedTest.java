package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Basis;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.Role;

/// What is counted where, and what bounds it.
class CountedTest {
    private static final Site SITE = RandomPipeline.site("z", "place", Role.MOUNTAIN);
    private static final PlanCandidate PROJECT = RandomPipeline.candidate("A", 6, 3);
    private static final Counted MOUNTAIN =
            new Counted(Counted.JOBS, new Where.Group(Role.MOUNTAIN));
    private static final Counted ALL = new Counted(Counted.JOBS, Where.region());

    /// 9 jobs here and 2 on the coast, 6 of land and 3 of energy.
    private static final Option OPTION = RandomPipeline.option(0, 0, SITE, 9, 2);

    private static Where where(String kind, String key) {
        return switch (kind) {
            case "role" -> new Where.Group(Role.valueOf(key));
            case "place" -> new Where.OfPlace(key);
            case "zone" -> new Where.OfZone(key);
            default -> Where.region();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "region, '',      11, 6, region",
        "role,  MOUNTAIN, 9,  6, mountain",
        "role,  COAST,    2,  0, coast",
        "place, place,    9,  6, place",
        "place, other,    0,  0, other",
        "zone,  z,        9,  6, z",
        "zone,  other,    0,  0, other"
    })
    void gainsFallWherePlacesAreAndUsesWhereItStands(
            String kind, String key, double jobs, double land, String name) {
        Where where = where(kind, key);

        assertThat(new Counted(Counted.JOBS, where).amount(PROJECT, OPTION, SITE)).isEqualTo(jobs);
        assertThat(new Counted("land", where).amount(PROJECT, OPTION, SITE)).isEqualTo(land);
        assertThat(new Counted(Counted.PROJECTS, where).amount(PROJECT, OPTION, SITE))
                .isEqualTo(land > 0 ? 1 : 0);
        assertThat(new Counted("water", where).amount(PROJECT, OPTION, SITE)).isZero();
        assertThat(where.key()).isEqualTo(name);
    }

    @Test
    void namesSayAllThatIsCounted() {
        assertThat(MOUNTAIN.name()).isEqualTo("jobs:mountain");
        assertThat(MOUNTAIN.in(2027).name()).isEqualTo("jobs:mountain@2027");
        assertThat(MOUNTAIN.plus(-0.4, ALL).name()).isEqualTo("jobs:mountain-0.4*jobs:region");
        assertThat(MOUNTAIN.plus(2, ALL).name()).isEqualTo("jobs:mountain+2.0*jobs:region");
        assertThat(MOUNTAIN.plus(2, ALL).in(2027).alone()).isEqualTo(MOUNTAIN.in(2027));
    }

    /// 2 · 9 + 3 · 11, in units of the first: 9 + 1.5 · 11.
    @Test
    void aSumIsInUnitsOfItsFirst() {
        Counted sum = Counted.sum(List.of(new Aim(2, MOUNTAIN), new Aim(3, ALL)));

        assertThat(sum.amount(PROJECT, OPTION, SITE)).isCloseTo(25.5, within(1e-12));
        assertThat(Counted.sum(List.of(new Aim(2, MOUNTAIN.plus(1, ALL)))))
                .isEqualTo(MOUNTAIN.plus(1, ALL));
    }

    /// From 2026 on half, then all: land and the project itself count whole at once.
    @Test
    void whatIsTakenOnceIsWholeFromItsFirstYear() {
        Site site = SITE.from(new Phase(2027, new Horizon(2026, 2028, List.of(0.5, 1.0))));
        for (String once : List.of("land", Counted.PROJECTS)) {
            Counted counted = new Counted(once, Where.region());
            double whole = PROJECT.use(once);
            assertThat(counted.in(2026).amount(PROJECT, OPTION, site)).isZero();
            assertThat(counted.in(2027).amount(PROJECT, OPTION, site)).isEqualTo(whole);
        }
        Counted energy = new Counted("energy", Where.region());
        assertThat(energy.in(2027).amount(PROJECT, OPTION, site)).isEqualTo(1.5);
        assertThat(energy.amount(PROJECT, OPTION, site)).isEqualTo(3);
        assertThat(ALL.amount(PROJECT, OPTION, site)).isCloseTo(5.5, within(1e-12));
    }

    private static Limit limit(String place, String zone) {
        return new Limit(
                "",
                Optional.of(place).filter(key -> !key.isEmpty()),
                Optional.of(zone).filter(key -> !key.isEmpty()),
                Limited.Resource.LAND,
                7,
                Basis.REPORTED,
                "plan",
                "");
    }

    @Test
    void boundsHaveTheEndThatIsAsked() {
        Bound zone = Bound.of(limit("", "z"));
        assertThat(zone.key()).isEqualTo("land:z");
        assertThat(zone.amount()).isEqualTo(7);
        assertThat(zone.at(8)).isEqualTo(new Bound(zone.counted(), zone.low(), 8, zone.limit()));
        assertThat(Bound.of(limit("place", "")).counted().where())
                .isEqualTo(new Where.OfPlace("place"));
        assertThat(Bound.atLeast(ALL, 3).at(4)).isEqualTo(Bound.atLeast(ALL, 4));
        assertThat(Bound.atLeast(ALL, 3).amount()).isEqualTo(3);
        assertThat(new Bound(ALL, 3, 3, Optional.empty()).amount()).isEqualTo(3);
        for (double[] wrong : new double[][] {{4, 3}, {Double.NaN, 3}, {3, Double.NaN}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Bound(ALL, wrong[0], wrong[1], Optional.empty()));
        }
    }

    /// What projects buy of one another counts once in floors, and where more is aimed at, of all
    /// that is added.
    @Test
    void countsOnceWhatIsToBeMuchAlone() {
        assertThat(Bound.atLeast(ALL, 3).isNet()).isTrue();
        assertThat(Bound.atMost(ALL, 3).isNet()).isFalse();
        assertThat(new Bound(ALL, 3, 4, Optional.empty()).isNet()).isFalse();
        assertThat(Bound.atLeast(MOUNTAIN.plus(1, ALL), 3).isNet()).isTrue();
        assertThat(Bound.atLeast(MOUNTAIN.plus(-1, ALL), 3).isNet()).isFalse();
        assertThat(new Aim(1, MOUNTAIN.plus(1, ALL)).isNet()).isTrue();
        assertThat(new Aim(1, MOUNTAIN.plus(-1, ALL)).isNet()).isFalse();
        assertThat(new Aim(-1, ALL).isNet()).isFalse();
    }

    /// The same limit of one zone after another, all of them the asker's.
    @Test
    void boundsThatSayTheSameOfManyZonesAreKnown() {
        Counted first = new Counted("land", new Where.OfZone("a"));
        Bound ten = Bound.atMost(first, 10);
        for (Bound other :
                List.of(
                        Bound.atMost(new Counted("land", new Where.OfZone("b")), 10),
                        Bound.atMost(new Counted("land", new Where.OfZone("b")), 11),
                        Bound.atMost(new Counted("land", new Where.OfZone("b")).in(2027), 10),
                        Bound.atMost(new Counted("energy", new Where.OfZone("b")), 10),
                        new Bound(first, 0, 10, Optional.empty()),
                        Bound.of(limit("", "b")).at(10),
                        ten)) {
            boolean isSame =
                    other.key().equals("land:b") && other.high() == 10 && other.limit().isEmpty();
            PlanQuestion question =
                    new PlanQuestion(List.of(), List.of(ten, other), List.of(), Map.of());
            assertThat(question.isOneOfMany(ten)).as(other.toString()).isEqualTo(isSame);
        }
        Bound ofPack = Bound.of(limit("", "b"));
        assertThat(
                        new PlanQuestion(List.of(), List.of(ten, ofPack), List.of(), Map.of())
                                .isOneOfMany(ofPack))
                .isFalse();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Aim(0, ALL));
        assertThatIllegalArgumentException().isThrownBy(() -> new Aim(Double.NaN, ALL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tie(Tie.Kind.APART, List.of("A", "A")));
        assertThat(new Tie(Tie.Kind.APART, List.of("A", "B", "A")).projects()).hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanCandidate.Use(-1, Basis.REPORTED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanCandidate.Use(Double.POSITIVE_INFINITY, Basis.REPORTED));
        assertThat(new PlanCandidate.Use(0, Basis.REPORTED).amount()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Site(
                                        SITE.zone(),
                                        RandomPipeline.site("y", "elsewhere", Role.COAST).place()));
    }
}
