package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Place;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Closure;
import org.shanhai.supply.EffectRow;
import org.shanhai.supply.Group;
import org.shanhai.supply.GroupAmounts;
import org.shanhai.supply.Part;
import org.shanhai.supply.PathsBehind;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.Effects;
import org.shanhai.supply.fitted.SupplyChains;

/// What output and building set off, held against [Effects] and against the nation as a whole.
class ChainEffectsTest {
    private static final SupplyChains CHAINS = TestChains.chains(true);
    private static final int WEST = 0;

    private final ChainEffects chainEffects = new ChainEffects(CHAINS);

    private static Effects effects(SupplyChains chains, int unit, int industry, double output) {
        Region region = chains.region();
        return Effects.of(
                chains,
                region.places().unit(unit),
                region.industries().get(industry),
                output,
                chains.technology().widest());
    }

    private static GroupAmounts find(List<EffectRow> rows, String indicator, Part part) {
        return rows.stream()
                .filter(row -> row.indicator().key().equals(indicator) && row.part() == part)
                .findFirst()
                .orElseThrow()
                .gross();
    }

    private static double value(GroupAmounts amounts, Group group) {
        return amounts.get(group).value();
    }

    private static double all(GroupAmounts amounts) {
        return amounts.values().stream().mapToDouble(Amount::value).sum();
    }

    private static void assertAmount(Amount found, Amount wanted) {
        double near = 1e-6 * (1 + Math.abs(wanted.value()));
        assertThat(found.value()).isCloseTo(wanted.value(), within(near));
        assertThat(found.low()).isCloseTo(wanted.low(), within(near));
        assertThat(found.high()).isCloseTo(wanted.high(), within(near));
    }

    /// Asked of one after another: what was worked out for one is not taken for the next.
    @Test
    void noCellIsTakenForAnother() {
        for (int unit = 0; unit < 2; unit++) {
            for (int industry = 0; industry < 3; industry++) {
                GroupAmounts found =
                        find(chainEffects.rows(unit, industry, 50), "value_added", Part.TOTAL);
                GroupAmounts wanted =
                        find(effects(CHAINS, unit, industry, 50).rows(), "value_added", Part.TOTAL);
                assertAmount(found.get(Group.HERE), wanted.get(Group.HERE));
            }
        }
    }

    @Test
    void effectsAreLinearInOutput() {
        List<EffectRow> found = chainEffects.rows(WEST, TestChains.TOYS, 50);
        List<EffectRow> wanted = effects(CHAINS, WEST, TestChains.TOYS, 50).rows();

        assertThat(found).hasSameSizeAs(wanted);
        for (int k = 0; k < wanted.size(); k++) {
            assertThat(found.get(k).indicator()).isEqualTo(wanted.get(k).indicator());
            assertThat(found.get(k).part()).isEqualTo(wanted.get(k).part());
            for (Group group : Group.values()) {
                assertAmount(found.get(k).gross().get(group), wanted.get(k).gross().get(group));
                assertAmount(found.get(k).net().get(group), wanted.get(k).net().get(group));
            }
        }
    }

    @Test
    void theFirstPathIsTheProjectItself() {
        PathsBehind paths = chainEffects.paths(WEST, TestChains.TOYS, 50);

        PathsBehind wanted =
                effects(CHAINS, WEST, TestChains.TOYS, 50)
                        .paths(
                                CHAINS.findIndicator("output").orElseThrow(),
                                chainEffects.closure(),
                                11,
                                1e-4);
        assertThat(paths.paths()).hasSameSizeAs(wanted.paths());
        for (int k = 0; k < wanted.paths().size(); k++) {
            assertThat(paths.paths().get(k).steps()).isEqualTo(wanted.paths().get(k).steps());
            assertThat(paths.paths().get(k).value())
                    .isCloseTo(wanted.paths().get(k).value(), within(1e-6));
        }
        assertThat(paths.paths().getFirst().value()).isBetween(40.0, 50.0);
        assertThat(paths.total())
                .isCloseTo(
                        all(
                                find(
                                        chainEffects.rows(WEST, TestChains.TOYS, 50),
                                        "output",
                                        Part.TOTAL)),
                        within(1e-4));
    }

    /// By [TestChains]: half a job for a unit of toys, a tenth of mills; both together 250 of
    /// output, or with the third place 310, for 53 or 63 jobs.
    @Test
    void ratiosAreThoseOfTheNation() {
        assertThat(chainEffects.outputPerJob(TestChains.TOYS)).isCloseTo(2, within(1e-12));
        assertThat(chainEffects.outputPerJob(new int[] {TestChains.MILL, TestChains.TOYS}))
                .isCloseTo(310 / 63.0, within(1e-9));
        assertThat(chainEffects.valueAddedShare(TestChains.TOYS)).isCloseTo(0.4, within(1e-12));
        assertThat(chainEffects.closure()).isEqualTo(CHAINS.technology().widest());
    }

    @Test
    void nobodyKnowsWhatBuildingBuysWhereNothingIsInvested() {
        assertThat(chainEffects.once(WEST, Quantity.exactly(100))).isEmpty();
    }

    /// Of [TestChains#investing] three places: government buys 57, 34.5 and 40 of products, half
    /// of which is invested instead: 28.5 of mills, 17.25 of care and 20 of toys at home and 20
    /// abroad, 85.75 in all. All places together make N times what is spent at home.
    @Test
    void buildingIsSpentAsTheNationInvests() {
        CellRegion cells = TestChains.cells(true);
        Region plain = cells.region();
        Region region =
                TestChains.region(cells)
                        .nationalTable(TestChains.investing(plain.nationalTable().orElseThrow()))
                        .build();
        SupplyChains chains = TestChains.chains(cells, region);
        double[] spent = {28.5 / 85.75, 17.25 / 85.75, 20 / 85.75};
        EconomicImpact.Once once =
                new ChainEffects(chains).once(WEST, Quantity.exactly(100)).orElseThrow();

        assertThat(once.investment()).isEqualTo(Quantity.exactly(100));
        assertThat(once.imported()).isCloseTo(100 * 20 / 85.75, within(1e-6));
        Economy economy = chains.economy();
        Matrix change = Matrix.zeros(3, 3);
        for (int i = 0; i < 3; i++) {
            for (int r = 0; r < 3; r++) {
                change.set(r, i, 100 * spent[i] * economy.share(r, WEST, i));
            }
        }
        Matrix made = economy.respond(change, chains.technology().widest()).values();
        double[] co2 = new double[3];
        double[] output = new double[3];
        for (int r = 0; r < 3; r++) {
            co2[r] = 2 * made.get(r, TestChains.MILL) + 3 * made.get(r, TestChains.TOYS);
            output[r] = made.get(r, 0) + made.get(r, 1) + made.get(r, 2);
        }
        assertOnce(once, "co2", co2);
        assertOnce(once, "output", output);
        assertThat(output[0] + output[1] + output[2]).isGreaterThan(100 * 65.75 / 85.75);
    }

    /// The second place is the partner of the first, the third lies outside.
    private static void assertOnce(EconomicImpact.Once once, String key, double[] wanted) {
        GroupAmounts amounts =
                once.gains().stream()
                        .filter(gain -> gain.indicator().key().equals(key))
                        .findFirst()
                        .orElseThrow()
                        .amounts();
        Group[] groups = {Group.HERE, Group.PARTNER, Group.OUTSIDE};
        for (int r = 0; r < 3; r++) {
            Amount amount = amounts.get(groups[r]);
            assertThat(amount.value()).isCloseTo(wanted[r], within(1e-4 * wanted[r]));
            assertThat(amount.low()).isLessThan(amount.value());
            assertThat(amount.high()).isGreaterThan(amount.value());
        }
        assertThat(value(amounts, Group.REGION)).isZero();
        double all = wanted[0] + wanted[1] + wanted[2];
        assertThat(amounts.all().value()).isCloseTo(all, within(1e-4 * all));
    }

    /// Where there is one other place, taking all others as one leaves nothing out.
    @ParameterizedTest
    @CsvSource({"0, 0", "0, 2", "1, 1", "1, 2"})
    void quickEffectsAreExactOfTwoPlaces(int unit, int industry) {
        SupplyChains two = TestChains.chains(false);
        Closure closure = two.technology().widest();
        List<EffectRow> quick = new QuickEffects(two, closure).rows(unit, industry, 50);
        List<EffectRow> full = effects(two, unit, industry, 50).rows();

        for (String key : QuickEffects.INDICATORS) {
            for (Part part : List.of(Part.DIRECT, Part.TOTAL)) {
                GroupAmounts found = find(quick, key, part);
                GroupAmounts wanted = find(full, key, part);
                assertThat(value(found, Group.HERE))
                        .isCloseTo(value(wanted, Group.HERE), within(1e-6));
                assertThat(value(found, Group.REGION))
                        .isCloseTo(value(wanted, Group.PARTNER), within(1e-6));
                assertThat(value(found, Group.OUTSIDE)).isCloseTo(0, within(1e-6));
            }
        }
    }

    /// As many places as stand by themselves leave nothing out either.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void quickEffectsAreExactOfFewPlaces(int industry) {
        QuickEffects quick = new QuickEffects(CHAINS, chainEffects.closure());
        List<EffectRow> rows = quick.rows(WEST, industry, 50);
        List<EffectRow> full = effects(CHAINS, WEST, industry, 50).rows();

        for (String key : QuickEffects.INDICATORS) {
            GroupAmounts found = find(rows, key, Part.TOTAL);
            GroupAmounts wanted = find(full, key, Part.TOTAL);
            for (Group group : List.of(Group.HERE, Group.OUTSIDE)) {
                assertThat(value(found, group)).isCloseTo(value(wanted, group), within(1e-6));
            }
            assertThat(all(found)).isCloseTo(all(wanted), within(1e-6));
        }
        assertThat(rows).hasSize(4);
    }

    /// Without households' spending all is a matter of purchases alone.
    @Test
    void followsPurchasesAloneWhereAsked() {
        QuickEffects purchases = new QuickEffects(CHAINS, Closure.TYPE_I);
        Region region = CHAINS.region();
        List<EffectRow> wanted =
                Effects.of(
                                CHAINS,
                                region.places().unit(WEST),
                                region.industries().get(TestChains.TOYS),
                                50,
                                Closure.TYPE_I)
                        .rows();
        GroupAmounts found = find(purchases.rows(WEST, TestChains.TOYS, 50), "jobs", Part.TOTAL);

        assertThat(all(found)).isCloseTo(all(find(wanted, "jobs", Part.TOTAL)), within(0.5));
        assertThat(all(found))
                .isLessThan(
                        all(
                                find(
                                        chainEffects.rows(WEST, TestChains.TOYS, 50),
                                        "jobs",
                                        Part.TOTAL)));
    }

    /// Where the national table tells of investment, and one is stated.
    @Test
    void buildingItSetsOffSomethingOnce() {
        CellRegion cells = TestChains.cells(false);
        Region region =
                TestChains.region(cells)
                        .nationalTable(
                                TestChains.investing(cells.region().nationalTable().orElseThrow()))
                        .build();
        EconomicImpacts investing =
                new EconomicImpacts(
                        new ChainEffects(TestChains.chains(cells, region)),
                        new Comparables(region));
        Place west = region.places().unit(WEST);
        Proposal built =
                Proposal.at(TestProposals.stating(Map.of()).project(), west)
                        .withMore(Map.of(ProjectFigure.INVESTMENT, Quantity.exactly(9)));
        Proposal blank = Proposal.at(TestProposals.stating(Map.of()).project(), west);

        assertThat(once(investing, built)).isPresent();
        assertThat(once(investing, blank)).isEmpty();
    }

    private static Optional<EconomicImpact.Once> once(EconomicImpacts impacts, Proposal proposal) {
        return impacts.of(
                        proposal,
                        Figures.of(proposal),
                        TestChains.TOYS,
                        List.of(),
                        Optional.empty())
                .once();
    }
}
