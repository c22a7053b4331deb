package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.EconomicImpact.Gain;
import org.shanhai.admit.EconomicImpact.How;
import org.shanhai.admit.EconomicImpact.ImpliedOutput;
import org.shanhai.region.Basis;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Facts;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.RegionBuilder;
import org.shanhai.region.Scope;
import org.shanhai.supply.Amount;
import org.shanhai.supply.EffectRow;
import org.shanhai.supply.Extension;
import org.shanhai.supply.Group;
import org.shanhai.supply.GroupAmounts;
import org.shanhai.supply.Part;
import org.shanhai.supply.fitted.SupplyChains;

/// What a maker of toys brings in [TestChains] of two places: two of output for a job, of which .4
/// is value added.
class EconomicImpactsTest {
    private static final SupplyChains CHAINS = chains();
    private static final Region REGION = CHAINS.region();
    private static final Place WEST = REGION.places().get("west");

    /// Half of an 80 % range of the logarithm of output a job.
    private static final double UNSURE = 1.2816 * 0.25;

    private final EconomicImpacts impacts =
            new EconomicImpacts(new ChainEffects(CHAINS), new Comparables(REGION));

    private static SupplyChains chains() {
        CellRegion cells = TestChains.cells(false);
        RegionBuilder builder = TestChains.region(cells);
        Region plain = cells.region();
        Facts.Builder facts = new Facts.Builder(plain.places());
        add(facts, plain, "population", Quantity.exactly(200), 2019);
        add(facts, plain, "population", Quantity.exactly(400), 2020);
        add(facts, plain, "population_working_age", Quantity.exactly(100), 2018);
        add(facts, plain, "jobs", Quantity.exactly(0), 2020);
        // Of a part of them, and without a number, later: neither tells.
        add(facts, plain, "secondary", "population", Optional.of(Quantity.exactly(9)), 2022);
        add(facts, plain, "", "population", Optional.empty(), 2023);
        return TestChains.chains(
                cells,
                builder.facts(facts.build())
                        .projects(
                                List.of(
                                        TestProposals.comparable(
                                                "other",
                                                "toys",
                                                Map.of(
                                                        ProjectFigure.OUTPUT, Quantity.exactly(60),
                                                        ProjectFigure.JOBS, Quantity.exactly(20)))))
                        .build());
    }

    private static void add(
            Facts.Builder facts, Region region, String measure, Quantity quantity, int year) {
        add(facts, region, "", measure, Optional.of(quantity), year);
    }

    private static void add(
            Facts.Builder facts,
            Region region,
            String industries,
            String measure,
            Optional<Quantity> quantity,
            int year) {
        facts.add(
                region.places().number("west"),
                region.industries().findSet(industries).orElseThrow(),
                new Measure(measure, measure, "", "persons"),
                quantity,
                Scope.ALL,
                year,
                Basis.REPORTED,
                "book",
                "",
                "facts.csv",
                facts.size() + 2);
    }

    private static Figures figures(Object... pairs) {
        return Figures.of(TestProposals.stating(TestProposals.figures(pairs)));
    }

    private ImpliedOutput output(Figures figures) {
        return impacts.output(TestProposals.stating(Map.of()).project(), figures, TestChains.TOYS);
    }

    @Test
    void aStatedOutputIsTaken() {
        ImpliedOutput stated = output(figures(ProjectFigure.OUTPUT, Quantity.atLeast(50)));
        assertThat(stated.value()).contains(50.0);
        assertThat(stated.how()).isEqualTo(How.STATED);
        assertThat(stated.basis()).isEqualTo(Basis.REPORTED);
        assertThat(stated.quantity()).isEqualTo(Quantity.atLeast(50));
        ImpliedOutput set =
                output(
                        Figures.of(
                                TestProposals.stating(Map.of())
                                        .withSets(
                                                Map.of(
                                                        ProjectFigure.OUTPUT,
                                                        Quantity.exactly(60)))));
        assertThat(set.how()).isEqualTo(How.SET);
        assertThat(set.basis()).isEqualTo(Basis.ASSUMED);
    }

    /// Twenty jobs make 40; as mills and toys together do, 250 for 53 jobs, as all three do, 330
    /// for 61, and as in the other project, 3 a job.
    @Test
    void jobsImplyAnOutputAndOtherRatiosOthers() {
        ImpliedOutput implied = output(figures(ProjectFigure.JOBS, Quantity.between(10, 30)));

        assertThat(implied.value().orElseThrow()).isCloseTo(40, within(1e-9));
        assertThat(implied.quantity().low()).isCloseTo(20, within(1e-9));
        assertThat(implied.quantity().high()).isCloseTo(60, within(1e-9));
        assertThat(implied.how()).isEqualTo(How.FROM_JOBS);
        assertThat(implied.basis()).isEqualTo(Basis.ESTIMATED);
        assertThat(implied.alternatives())
                .extracting(
                        one -> one.of(),
                        one -> one.comparable().isPresent(),
                        one -> Math.round(1e6 * one.perJob()),
                        one -> Math.round(1e6 * one.output()))
                .containsExactly(
                        tuple(
                                "secondary",
                                false,
                                Math.round(1e6 * 250 / 53),
                                Math.round(20e6 * 250 / 53)),
                        tuple("", false, Math.round(1e6 * 330 / 61), Math.round(20e6 * 330 / 61)),
                        tuple("", true, 3_000_000L, 60_000_000L));
    }

    @Test
    void valueAddedImpliesAnOutputWhereNoJobsDo() {
        ImpliedOutput implied =
                output(
                        figures(
                                ProjectFigure.VALUE_ADDED, Quantity.exactly(20),
                                ProjectFigure.JOBS, Quantity.exactly(0)));
        assertThat(implied.value().orElseThrow()).isCloseTo(50, within(1e-9));
        assertThat(implied.quantity().low()).isCloseTo(50, within(1e-9));
        assertThat(implied.how()).isEqualTo(How.FROM_VALUE_ADDED);
        ImpliedOutput none = output(figures(ProjectFigure.OUTPUT, Quantity.exactly(0)));
        assertThat(none.value()).isEmpty();
        assertThat(none.how()).isEqualTo(How.UNKNOWN);
    }

    private static Extension indicator(String key) {
        return CHAINS.findIndicator(key).orElseThrow();
    }

    private static EffectRow row(String key, Part part, double low, double value, double high) {
        return new EffectRow(
                indicator(key),
                part,
                new GroupAmounts(
                        Map.of(Group.HERE, new Amount(value, low, high)),
                        new Amount(value, low, high)),
                GroupAmounts.NONE,
                1);
    }

    private static Amount here(List<Gain> gains, int number) {
        return gains.get(number).gross().get(Group.HERE);
    }

    private static void assertAmount(Amount amount, double low, double value, double high) {
        assertThat(amount.low()).isCloseTo(low, within(1e-9));
        assertThat(amount.value()).isCloseTo(value, within(1e-9));
        assertThat(amount.high()).isCloseTo(high, within(1e-9));
    }

    /// Ten jobs by the nation's ratio, 5 (4 to 7) bought for, 2 (1 to 3) by spending, 17 in all. It
    /// promises 20: then there are 27 in all, off by what the chain is off.
    @Test
    void aPromiseStandsForItsOwnPart() {
        List<EffectRow> rows =
                List.of(
                        row("value_added", Part.DIRECT, 1, 2, 3),
                        row("jobs", Part.INDIRECT, 4, 5, 7),
                        row("jobs", Part.DIRECT, 9, 10, 11),
                        row("jobs", Part.INDUCED, 1, 2, 3),
                        row("jobs", Part.TOTAL, 14, 17, 21),
                        row("value_added", Part.TOTAL, 1, 2, 3));
        List<Gain> gains =
                EconomicImpacts.gains(
                        rows, figures(ProjectFigure.JOBS, Quantity.exactly(20)), OutputRange.NONE);

        assertAmount(here(gains, 0), 1, 2, 3);
        assertAmount(here(gains, 1), 4, 5, 7);
        assertAmount(here(gains, 2), 20, 20, 20);
        assertAmount(here(gains, 4), 25, 27, 30);
        assertAmount(gains.get(4).gross().all(), 25, 27, 30);
        assertAmount(here(gains, 5), 1, 2, 3);
        assertThat(gains)
                .extracting(Gain::promised)
                .containsExactly(false, false, true, false, true, false);
        assertThat(gains).allMatch(gain -> gain.net().isEmpty());
        assertThat(gains.getFirst().covered()).isEqualTo(1);
    }

    /// What falls elsewhere is of the chain, and stays.
    @Test
    void aPromiseChangesNothingElsewhere() {
        GroupAmounts both =
                new GroupAmounts(
                        Map.of(
                                Group.HERE, Amount.exactly(10),
                                Group.PARTNER, Amount.exactly(6)),
                        Amount.exactly(16));
        Gain gain =
                EconomicImpacts.gains(
                                List.of(
                                        row("jobs", Part.DIRECT, 10, 10, 10),
                                        new EffectRow(
                                                indicator("jobs"),
                                                Part.TOTAL,
                                                both,
                                                GroupAmounts.NONE,
                                                1)),
                                figures(ProjectFigure.JOBS, Quantity.exactly(20)),
                                OutputRange.NONE)
                        .get(1);

        assertAmount(gain.gross().get(Group.PARTNER), 6, 6, 6);
        assertAmount(gain.gross().all(), 26, 26, 26);
    }

    @Test
    void wagesAndValueAddedArePromisesToo() {
        List<Gain> gains =
                EconomicImpacts.gains(
                        List.of(
                                row("wages", Part.DIRECT, 9, 10, 11),
                                row("value_added", Part.DIRECT, 9, 10, 11),
                                row("output", Part.DIRECT, 9, 10, 11)),
                        figures(
                                ProjectFigure.WAGES, Quantity.exactly(7),
                                ProjectFigure.VALUE_ADDED, Quantity.exactly(8)),
                        OutputRange.NONE);

        assertAmount(here(gains, 0), 7, 7, 7);
        assertAmount(here(gains, 1), 8, 8, 8);
        assertAmount(here(gains, 2), 9, 10, 11);
    }

    /// Implied by jobs all is as uncertain as output a job besides: squares of distances add up, in
    /// logarithms, or in amounts where nothing may be left.
    @Test
    void whatIsImpliedIsAsUncertainAsOutputAJob() {
        List<Gain> gains =
                EconomicImpacts.gains(
                        List.of(
                                row("output", Part.DIRECT, 8, 10, 12),
                                row("output", Part.INDIRECT, 0, 5, 8)),
                        figures(),
                        new OutputRange(UNSURE, UNSURE));

        assertAmount(
                here(gains, 0),
                10 * Math.exp(-Math.sqrt(Math.pow(Math.log(1.25), 2) + UNSURE * UNSURE)),
                10,
                10 * Math.exp(Math.sqrt(Math.pow(Math.log(1.2), 2) + UNSURE * UNSURE)));
        double more = 5 * (Math.exp(UNSURE) - 1);
        assertAmount(here(gains, 1), 0, 5, 5 + Math.sqrt(9 + more * more));
    }

    /// Chain and wages together, and nothing of the project itself or of another indicator.
    @Test
    void theChainIsWhatBothItsPartsAre() {
        List<Gain> gains =
                EconomicImpacts.gains(
                        List.of(
                                row("output", Part.DIRECT, 8, 10, 12),
                                row("output", Part.INDIRECT, 1, 2, 3),
                                row("output", Part.INDUCED, 0, 1, 2),
                                row("jobs", Part.INDIRECT, 7, 8, 9)),
                        figures(),
                        OutputRange.NONE);
        GroupAmounts chain = EconomicImpact.chain(gains, "output");
        assertThat(chain.get(Group.HERE)).isEqualTo(new Amount(3, 1, 5));
    }

    /// Twenty jobs of a limit of 50, of 100 people of working age and of the latest population of
    /// 400; of no jobs nothing is said.
    @Test
    void jobsAreSetAgainstPeople() {
        List<Limit> limits =
                List.of(
                        limit(Limited.Resource.LABOUR, 50),
                        limit(Limited.Resource.LABOUR, 0),
                        limit(Limited.Resource.ENERGY, 60));
        Workers workers =
                impacts.workers(WEST, figures(ProjectFigure.JOBS, Quantity.exactly(20)), limits);

        assertThat(workers.jobs()).isEqualTo(Quantity.exactly(20));
        assertThat(workers.pools())
                .extracting(Workers.Pool::measure, Workers.Pool::share, Workers.Pool::year)
                .containsExactly(
                        tuple("limit:labour", 0.4, OptionalInt.empty()),
                        tuple("population_working_age", 0.2, OptionalInt.of(2018)),
                        tuple("population", 0.05, OptionalInt.of(2020)));
        assertThat(impacts.workers(WEST, figures(), limits).pools()).isEmpty();
        assertThat(
                        impacts.workers(
                                        REGION.places().get("east"),
                                        figures(ProjectFigure.JOBS, Quantity.exactly(20)),
                                        List.of())
                                .pools())
                .isEmpty();
    }

    private static Limit limit(Limited of, double amount) {
        return new Limit(
                "", Optional.of("west"), Optional.empty(), of, amount, Basis.REPORTED, "plan", "");
    }

    @Test
    void bringsAllOfIt() {
        Proposal proposal =
                Proposal.at(TestProposals.stating(Map.of()).project(), WEST)
                        .withMore(
                                TestProposals.figures(
                                        ProjectFigure.OUTPUT, Quantity.exactly(50),
                                        ProjectFigure.JOBS, Quantity.exactly(30),
                                        ProjectFigure.INVESTMENT, Quantity.exactly(9)));
        EconomicImpact brings =
                impacts.of(
                        proposal,
                        Figures.of(proposal),
                        TestChains.TOYS,
                        List.of(),
                        Optional.empty());

        assertThat(brings.gains()).isNotEmpty();
        assertThat(brings.paths()).isPresent();
        assertThat(brings.once()).isEmpty();
        assertThat(brings.workers().pools()).isNotEmpty();
        assertThat(brings.groups().ofUnit()).containsExactly(Group.HERE, Group.PARTNER);
        Proposal blank = Proposal.at(TestProposals.stating(Map.of()).project(), WEST);
        assertThat(
                        impacts.of(
                                        blank,
                                        Figures.of(blank),
                                        TestChains.TOYS,
                                        List.of(),
                                        Optional.empty())
                                .gains())
                .isEmpty();
    }
}
