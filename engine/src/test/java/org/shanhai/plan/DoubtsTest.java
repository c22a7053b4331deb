package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Role;

class DoubtsTest {
    private static final Counted LAND = new Counted("land", new Where.OfZone("z"));
    private static final Counted ENERGY = new Counted("energy", Where.region());
    private static final Counted JOBS = new Counted(Counted.JOBS, Where.region());
    private final Site site = RandomPipeline.site("z", "place", Role.MOUNTAIN);
    private final Pipeline pipeline =
            new Pipeline(
                    List.of(
                            RandomPipeline.candidate("A", 6, 3),
                            RandomPipeline.candidate("B", 20, 2)),
                    List.of(site),
                    List.of(
                            RandomPipeline.option(0, 0, site, 9, 0),
                            RandomPipeline.option(1, 0, site, 4, 1)),
                    List.of(),
                    List.of());

    private List<Doubt> doubts(List<Aim> aims, Bound... bounds) {
        return Doubts.of(pipeline, new PlanQuestion(aims, List.of(bounds), List.of(), Map.of()));
    }

    @Test
    void aSoundQuestionRaisesNone() {
        assertThat(doubts(List.of(new Aim(1, JOBS)), Bound.atMost(LAND, 20))).isEmpty();
    }

    @Test
    void namesWhatALimitAloneRulesOut() {
        Bound land = Bound.atMost(LAND, 10);
        assertThat(doubts(List.of(), land)).containsExactly(new Doubt.RuledOut(1, List.of(land)));
    }

    @Test
    void namesALimitThatShutsAllOut() {
        Bound land = Bound.atMost(LAND, 99);
        Bound energy = Bound.atMost(ENERGY, 0);
        assertThat(doubts(List.of(), land, energy))
                .containsExactly(
                        new Doubt.ShutsAllOut(energy, 2),
                        new Doubt.RuledOut(0, List.of(energy)),
                        new Doubt.RuledOut(1, List.of(energy)));
    }

    @Test
    void namesAFloorThatNothingReaches() {
        Bound land = Bound.atMost(LAND, 99);
        Bound jobs = Bound.atLeast(JOBS, 15);
        assertThat(doubts(List.of(), land, jobs)).containsExactly(new Doubt.OutOfReach(jobs, 14));
        assertThat(doubts(List.of(), land, Bound.atLeast(JOBS, 14))).isEmpty();
    }

    @Test
    void namesALimitInAnotherUnit() {
        Bound land = Bound.atMost(LAND, 99);
        Bound energy = Bound.atMost(ENERGY, 1e6);
        assertThat(doubts(List.of(), land, energy)).containsExactly(new Doubt.NeverFelt(energy, 5));
    }

    @Test
    void namesWhatIsNotKnownAndWhatNothingLimits() {
        Bound water = Bound.atMost(new Counted("water", new Where.OfZone("z")), 5);
        assertThat(doubts(List.of(), water))
                .containsExactly(
                        new Doubt.NeverFelt(water, 0),
                        new Doubt.Unlimited(0),
                        new Doubt.Unlimited(1),
                        new Doubt.Uncounted("water", List.of(0, 1)));
    }

    @Test
    void namesAnAimThatDecidesNothing() {
        Aim jobs = new Aim(1, JOBS);
        Aim land = new Aim(-10_000, LAND);
        assertThat(doubts(List.of(jobs, land), Bound.atMost(LAND, 99)))
                .containsExactly(new Doubt.OutOfScale(jobs, land, 260_000.0 / 14));
    }

    /// Who uses nothing of what is limited is none of those that a limit shuts out.
    @Test
    void aLimitIsHeldAgainstTheLeastOfWhatUsesIt() {
        Pipeline other =
                new Pipeline(
                        List.of(
                                RandomPipeline.candidate("A", 6, 0),
                                RandomPipeline.candidate("B", 20, 2)),
                        List.of(site),
                        pipeline.options(),
                        List.of(),
                        List.of());
        Bound land = Bound.atMost(LAND, 99);
        Bound energy = Bound.atMost(ENERGY, 1);
        assertThat(
                        Doubts.of(
                                other,
                                new PlanQuestion(
                                        List.of(), List.of(land, energy), List.of(), Map.of())))
                .containsExactly(
                        new Doubt.ShutsAllOut(energy, 2), new Doubt.RuledOut(1, List.of(energy)));
    }

    /// All energy together is 5, all land of the largest 20.
    @Test
    void aThousandthOfALimitIsNotFelt() {
        Bound land = Bound.atMost(LAND, 99);
        Bound felt = Bound.atMost(ENERGY, 4999);
        Bound unfelt = Bound.atMost(ENERGY, 5001);
        assertThat(doubts(List.of(), land, felt)).isEmpty();
        assertThat(doubts(List.of(), land, unfelt)).containsExactly(new Doubt.NeverFelt(unfelt, 5));
        // Of what lies together with more, and of a floor, no unit is doubted.
        assertThat(doubts(List.of(), land, Bound.atMost(ENERGY.plus(1, LAND), 1e6))).isEmpty();
        assertThat(doubts(List.of(), land, Bound.atLeast(ENERGY, 1))).isEmpty();
    }

    /// B needs 20 of land and 2 of energy: energy lacks twice, land four times as much.
    @Test
    void ofWhatKeepsOutTheLeastIsNamed() {
        Bound land = Bound.atMost(LAND, 6);
        Bound energy = Bound.atMost(ENERGY, 1);
        assertThat(doubts(List.of(), land, energy))
                .containsExactly(
                        new Doubt.ShutsAllOut(energy, 2),
                        new Doubt.RuledOut(0, List.of(energy)),
                        new Doubt.RuledOut(1, List.of(energy)));
    }

    /// A may stand at both sites, B at the first alone: water is limited at the second.
    @Test
    void nothingIsSaidOfWhatIsLimitedWhereAProjectCannotStand() {
        Site second = RandomPipeline.site("y", "other", Role.COAST);
        Pipeline two =
                new Pipeline(
                        pipeline.candidates(),
                        List.of(site, second),
                        List.of(
                                RandomPipeline.option(0, 0, site, 9, 0),
                                RandomPipeline.option(0, 1, second, 9, 0),
                                RandomPipeline.option(1, 0, site, 4, 1)),
                        List.of(),
                        List.of());
        Bound land = Bound.atMost(new Counted("land", Where.region()), 99);
        Bound water = Bound.atMost(new Counted("water", new Where.OfZone("y")), 0);
        Bound floor = Bound.atLeast(JOBS, 1);
        Bound few = Bound.atMost(new Counted(Counted.PROJECTS, Where.region()), 1);
        PlanQuestion question =
                new PlanQuestion(List.of(), List.of(land, water, floor, few), List.of(), Map.of());
        assertThat(Doubts.of(two, question))
                .containsExactly(
                        new Doubt.NeverFelt(water, 0), new Doubt.Uncounted("water", List.of(0)));
    }

    @Test
    void anAimThatComesToNothingIsNotCompared() {
        Aim water = new Aim(1, new Counted("water", Where.region()));
        assertThat(doubts(List.of(new Aim(1, JOBS), water), Bound.atMost(LAND, 99))).isEmpty();
    }

    @Test
    void aFloorLimitsNothing() {
        assertThat(doubts(List.of(), Bound.atLeast(JOBS, 1)))
                .containsExactly(new Doubt.Unlimited(0), new Doubt.Unlimited(1));
    }

    /// Said of one zone after another nothing is doubted where nobody stands, but a unit that is
    /// wrong where somebody does.
    @Test
    void whatIsSaidOfEveryZoneIsDoubtedWhereSomebodyStands() {
        Bound land = Bound.atMost(new Counted("land", Where.region()), 99);
        Bound here = Bound.atMost(new Counted("energy", new Where.OfZone("z")), 1e6);
        Bound there = Bound.atMost(new Counted("energy", new Where.OfZone("y")), 1e6);

        assertThat(doubts(List.of(), land, here, there))
                .containsExactly(new Doubt.NeverFelt(here, 5));
        assertThat(doubts(List.of(), land, there)).containsExactly(new Doubt.NeverFelt(there, 0));
    }
}
