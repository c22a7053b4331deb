package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.Closure;
import org.shanhai.supply.EffectRow;
import org.shanhai.supply.Group;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.Part;
import org.shanhai.supply.fitted.Effects;

/// What trade makes of a first unit, beside rounds of purchases.
class FittedChainTest {
    private static final NationalExtension JOBS =
            ThreeValleys.CHAINS.findIndicator(Counted.JOBS).orElseThrow();

    /// Both hold what was asked before.
    private final RoleShares shares = new RoleShares(ThreeValleys.CHAINS);

    private final FittedChain chain = new FittedChain(ThreeValleys.CHAINS, shares);

    private static Netting.Cell cell(int place, int industry) {
        return new Netting.Cell(ThreeValleys.CHAINS.region().places().unit(place).key(), industry);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1", "1, 0", "2, 1"})
    void whatIsMadeAndWhatItIsWorthFollowsRounds(int place, int industry) {
        Matrix made = ThreeValleys.follow(place, industry);

        for (int r = 0; r < ThreeValleys.PLACES; r++) {
            for (int i = 0; i < 2; i++) {
                assertThat(chain.made(cell(place, industry), cell(r, i)))
                        .isCloseTo(made.get(r, i), within(1e-8));
            }
        }
        Map<Role, Integer> places =
                Map.of(
                        Role.MOUNTAIN, ThreeValleys.WEST,
                        Role.COAST, ThreeValleys.EAST,
                        Role.OTHER, ThreeValleys.SOUTH);
        places.forEach(
                (role, r) ->
                        assertThat(chain.worth(Counted.JOBS, role, cell(place, industry)))
                                .isCloseTo(ThreeValleys.jobs(made, r), within(1e-8)));
    }

    /// What [Effects] takes off where home use is fixed, all of the study area together.
    @ParameterizedTest
    @CsvSource({"0, 0, jobs", "1, 1, jobs", "2, 0, value_added", "0, 1, value_added"})
    void whatSalesDriveOutIsWhatEffectsTakeOff(int place, int industry, String key) {
        Region region = ThreeValleys.CHAINS.region();
        Place here = region.places().unit(place);
        Effects effects =
                Effects.of(
                        ThreeValleys.CHAINS,
                        here,
                        region.industries().get(industry),
                        100,
                        Closure.TYPE_II,
                        ThreeValleys.CHAINS.groups(here, List.of()));
        EffectRow row = effects.getRow(key, Part.TOTAL);
        double off = 0;
        for (Group group : List.of(Group.HERE, Group.PARTNER, Group.REGION)) {
            off += row.gross().get(group).value() - row.net().get(group).value();
        }
        double displaced = 0;
        for (Role role : Where.INSIDE) {
            displaced += chain.displaced(key, role, cell(place, industry));
        }
        double first = 100 / chain.made(cell(place, industry), cell(place, industry));
        assertThat(off).isPositive();
        assertThat(first * displaced).isCloseTo(off, within(1e-6 * off));
    }

    /// CO₂ of mills alone, along the chain of mills alone: of care none is known.
    @ParameterizedTest
    @CsvSource({"co2, 0, true", "co2, 1, false", "nothing, 0, false"})
    void whatIsNotKnownIsWorthNothing(String key, int industry, boolean known) {
        double worth = chain.worth(key, Role.MOUNTAIN, cell(ThreeValleys.WEST, industry));

        double mills = 2 * ThreeValleys.follow(ThreeValleys.WEST, industry).get(0, 0);
        assertThat(worth).isCloseTo(known ? mills : 0, within(1e-8));
    }

    /// The same in all falls to every role as rounds fall, whatever part of it is told to fall
    /// here, as long as that is no more than what rounds say.
    @ParameterizedTest
    @CsvSource({"0, 0, 1", "1, 1, 1", "2, 0, 1", "0, 0, 0.5", "1, 1, 0.25", "2, 0, 0"})
    void whatFallsElsewhereIsDealtOutAsRoundsFall(int place, int industry, double told) {
        double[] of = jobsOf(place, industry);
        double here = told * of[place];

        Map<Role, Double> split =
                shares.split(JOBS, place, industry, here, of[0] + of[1] + of[2] - here);

        assertThat(split)
                .hasSize(3)
                .hasEntrySatisfying(Role.MOUNTAIN, one -> close(one, of[ThreeValleys.WEST]))
                .hasEntrySatisfying(Role.COAST, one -> close(one, of[ThreeValleys.EAST]))
                .hasEntrySatisfying(Role.OTHER, one -> close(one, of[ThreeValleys.SOUTH]));
    }

    /// Jobs that follow rounds in each of the three places.
    private static double[] jobsOf(int place, int industry) {
        Matrix made = ThreeValleys.follow(place, industry);
        double[] of = new double[3];
        for (int r = 0; r < 3; r++) {
            of[r] = ThreeValleys.jobs(made, r);
        }
        return of;
    }

    /// Where a place keeps more than rounds say, its role has no more of the rest.
    @Test
    void whoKeepsMoreGetsNoneOfTheRest() {
        double[] of = jobsOf(ThreeValleys.WEST, ThreeValleys.MILL);

        Map<Role, Double> split = shares.split(JOBS, ThreeValleys.WEST, ThreeValleys.MILL, 97, 3);

        double others = of[ThreeValleys.EAST] + of[ThreeValleys.SOUTH];
        assertThat(split)
                .hasEntrySatisfying(Role.MOUNTAIN, one -> close(one, 97))
                .hasEntrySatisfying(
                        Role.COAST, one -> close(one, 3 * of[ThreeValleys.EAST] / others))
                .hasEntrySatisfying(
                        Role.OTHER, one -> close(one, 3 * of[ThreeValleys.SOUTH] / others));
    }

    private static void close(double one, double other) {
        assertThat(one).isCloseTo(other, within(1e-8));
    }

    /// Of 1 here and nothing elsewhere, and of nothing at all.
    @ParameterizedTest
    @CsvSource({"1, 0, 1, 0, 0", "0, 0, 0, 0, 0"})
    void nothingElsewhereIsNothingForOthers(
            double here, double rest, double mountain, double coast, double other) {
        Map<Role, Double> split =
                shares.split(JOBS, ThreeValleys.WEST, ThreeValleys.MILL, here, rest);

        assertThat(split)
                .containsEntry(Role.MOUNTAIN, mountain)
                .containsEntry(Role.COAST, coast)
                .containsEntry(Role.OTHER, other);
    }
}
