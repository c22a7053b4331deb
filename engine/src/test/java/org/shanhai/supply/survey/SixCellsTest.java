package org.shanhai.supply.survey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.supply.survey.SixCells.CARE;
import static org.shanhai.supply.survey.SixCells.EAST;
import static org.shanhai.supply.survey.SixCells.GROUPS;
import static org.shanhai.supply.survey.SixCells.MILL;
import static org.shanhai.supply.survey.SixCells.REST;
import static org.shanhai.supply.survey.SixCells.WEST;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Dependence;
import org.shanhai.supply.EffectRow;
import org.shanhai.supply.Group;
import org.shanhai.supply.GroupAmounts;
import org.shanhai.supply.MultiplierRow;
import org.shanhai.supply.Part;
import org.shanhai.supply.PathsBehind;
import org.shanhai.supply.Struck;
import org.shanhai.supply.StructuralPath;
import org.shanhai.supply.StructuralPath.Step;
import org.shanhai.supply.SupplyException;

/// Effects, multipliers, losses and sales of [SixCells], worked by hand.
class SixCellsTest {
    @TempDir private static Path folder;

    private static SurveyChains chains;
    private static SurveyExtension output;
    private static SurveyExtension co2;

    @BeforeAll
    static void read() {
        chains = SixCells.chains(folder);
        output = chains.findIndicator("output").orElseThrow();
        co2 = chains.findIndicator("co2").orElseThrow();
    }

    private static SurveyEffects effects(Closure closure) {
        return SurveyEffects.of(chains, WEST, MILL, 100, closure, GROUPS);
    }

    private static EffectRow row(SurveyEffects effects, SurveyExtension indicator, Part part) {
        return effects.rows().stream()
                .filter(each -> each.indicator().equals(indicator) && each.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private static void assertSplit(
            GroupAmounts found, double here, double partner, double region, double outside) {
        assertThat(found.all().value()).isCloseTo(here + partner + region + outside, within(1e-8));
        assertSplit(found.byGroup(), here, partner, region, outside);
    }

    private static void assertSplit(
            Map<Group, Amount> found, double here, double partner, double region, double outside) {
        double[] wanted = {here, partner, region, outside};
        for (Group group : Group.values()) {
            Amount amount = requireNonNull(found.get(group));
            assertThat(amount.value()).isCloseTo(wanted[group.ordinal()], within(1e-8));
            assertThat(amount).isEqualTo(Amount.exactly(amount.value()));
        }
    }

    /// A first change of 80 grows to 100 by the mill's purchases of itself.
    @Test
    void aProjectSetsOffWhatItBuysAndWhatIsBoughtForThat() {
        SurveyEffects effects = effects(Closure.TYPE_I);

        assertSplit(row(effects, output, Part.DIRECT).gross(), 100, 0, 0, 0);
        assertSplit(row(effects, output, Part.INDIRECT).gross(), 10, 20, 0, 2);
        assertSplit(row(effects, output, Part.TOTAL).gross(), 110, 20, 0, 2);
        assertThat(effects.rows()).extracting(EffectRow::part).doesNotContain(Part.INDUCED);
        assertThat(effects.outputs(Closure.TYPE_I).storage())
                .containsExactly(new double[] {100, 10, 20, 0, 2, 0}, within(1e-8));
        assertThat(effects.output()).isEqualTo(100);
        assertThat(effects.groups()).isEqualTo(GROUPS);
        assertThat(effects.steps()).isPositive();
        assertThat(effects.residual()).isLessThan(1e-9);
    }

    /// The west's mill causes .5 of CO₂ a unit, the east's .3, the rest's .1; of care it is not
    /// known, so that 122 of 132 are covered.
    @Test
    void indicatorsCountByTheirIntensityWhereItIsKnown() {
        EffectRow total = row(effects(Closure.TYPE_I), co2, Part.TOTAL);

        assertSplit(total.gross(), 50, 6, 0, 0.2);
        assertThat(total.covered()).isCloseTo(122 / 132.0, within(1e-9));
        assertThat(row(effects(Closure.TYPE_I), output, Part.TOTAL).covered()).isEqualTo(1);
    }

    /// Of a unit of its output the mill sells .3, .5 and .1 at home, the rest abroad. Of mills
    /// the three places use 50, 100 and 100 at home, bought of west, east and rest as 30, 20,
    /// 0; 50, 40, 10 and 10, 0, 90. So .3 · 30/50 + .5 · 50/100 + .1 · 10/100 = .44 of it
    /// replaces the west's own, .32 the east's and .14 the rest's; which with all they buy is
    /// .55, .43 and .183, and .055 of care. A change of 80 takes off 44, 34.4, 14.64 and 4.4.
    @Test
    void salesAtHomeReplaceThoseOfOthersInProportion() {
        SurveyEffects effects = effects(Closure.TYPE_I);

        assertSplit(row(effects, output, Part.TOTAL).net(), 110 - 48.4, 20 - 34.4, 0, 2 - 14.64);
        assertSplit(row(effects, co2, Part.TOTAL).net(), 50 - 22, 6 - 10.32, 0, 0.2 - 1.464);
    }

    /// Of wages of 100 households of the west buy 10 of mills and 90 of care; a unit of either pays
    /// .5. The mill then needs .25 of itself and .55 of care, care .05 and .45: a unit of demand
    /// for the mill makes 1/.7 of both. A change of 70 is enough, and care makes 100.
    @Test
    void householdsSpendWhatTheyEarn() {
        SurveyEffects effects = effects(Closure.TYPE_II);

        assertSplit(row(effects, output, Part.INDIRECT).gross(), 10, 20, 0, 2);
        assertSplit(row(effects, output, Part.INDUCED).gross(), 90, 0, 0, 0);
        assertSplit(row(effects, output, Part.TOTAL).gross(), 200, 20, 0, 2);
        assertThat(row(effects, co2, Part.TOTAL).covered()).isCloseTo(122 / 222.0, within(1e-9));
        assertThat(effects.outputs(Closure.TYPE_II).storage())
                .containsExactly(new double[] {100, 100, 20, 0, 2, 0}, within(1e-7));
        assertThat(effects.outputs(Closure.TYPE_I).get(WEST, CARE)).isCloseTo(10, within(1e-8));
    }

    @Test
    void whatNothingIsMadeOfHasNoEffectToShow() {
        assertThatThrownBy(() -> SurveyEffects.of(chains, REST, CARE, 1, Closure.TYPE_I, GROUPS))
                .isInstanceOf(SupplyException.class);
    }

    private static Step step(int place, int industry) {
        return new Step(
                chains.region().places().unit(place), chains.region().industries().get(industry));
    }

    private static Struck place(int unit) {
        return new Struck.Place(chains.region().places().unit(unit));
    }

    private static Struck industry(int number) {
        return new Struck.Industry(chains.region().industries().get(number));
    }

    /// Of a change of 80: 80 itself, then 16 of itself and of the east's mill, 8 of care; after
    /// that 3.2 by either way of two purchases.
    @Test
    void theLargestPathsComeInTheOrderOfTheirSizeAndCells() {
        PathsBehind paths = effects(Closure.TYPE_I).paths(output, Closure.TYPE_I, 5, 1e-6);

        Step mill = step(WEST, MILL);
        assertThat(paths.paths().stream().map(StructuralPath::steps))
                .containsExactly(
                        List.of(mill),
                        List.of(mill, mill),
                        List.of(mill, step(EAST, MILL)),
                        List.of(mill, step(WEST, CARE)),
                        List.of(mill, mill, mill));
        assertThat(paths.total()).isCloseTo(132, within(1e-8));
        assertThat(paths.explained()).isCloseTo(80 + 16 + 16 + 8 + 3.2, within(1e-8));
    }

    /// A tenth of 132 is 13.2; in CO₂ the path to the east's mill is worth .3 · 16 of 56.2.
    @Test
    void pathsSmallerThanTheShareAskedForAreLeftOut() {
        SurveyEffects effects = effects(Closure.TYPE_I);

        assertThat(effects.paths(output, Closure.TYPE_I, 9, 0.1).paths()).hasSize(3);
        assertThat(effects.paths(co2, Closure.TYPE_I, 9, 0.08).paths())
                .extracting(StructuralPath::value)
                .satisfiesExactly(
                        value -> assertThat(value).isCloseTo(40, within(1e-8)),
                        value -> assertThat(value).isCloseTo(8, within(1e-8)),
                        value -> assertThat(value).isCloseTo(4.8, within(1e-8)));
        assertThatThrownBy(() -> effects.paths(output, Closure.TYPE_I, 0, 0.1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> effects.paths(output, Closure.TYPE_I, 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Households included, the mill's wages come next to its own purchases: of 70, care gets .55.
    @Test
    void pathsThroughHouseholdsAreFollowed() {
        PathsBehind paths = effects(Closure.TYPE_II).paths(output, Closure.TYPE_II, 2, 1e-6);

        assertThat(paths.paths().getFirst().value()).isCloseTo(70, within(1e-7));
        assertThat(paths.paths().getLast().steps())
                .containsExactly(step(WEST, MILL), step(WEST, CARE));
        assertThat(paths.paths().getLast().value()).isCloseTo(38.5, within(1e-7));
        assertThat(paths.total()).isCloseTo(222, within(1e-7));
    }

    @Test
    void multipliersAreSplitByWhereTheyFall() {
        SurveyMultipliers multipliers =
                SurveyMultipliers.of(chains, output, Closure.TYPE_I, WEST, GROUPS);

        assertThat(multipliers.rows())
                .extracting(row -> row.place().key())
                .containsExactly("1west", "1west");
        MultiplierRow mill = multipliers.rows().getFirst().ofIndustry();
        assertThat(mill.industry()).isEqualTo(chains.region().industries().get(MILL));
        assertThat(mill.direct()).isEqualTo(1);
        assertThat(mill.total()).isCloseTo(1.65, within(1e-9));
        assertSplit(mill.byGroup(), 1.375, 0.25, 0, 0.025);
        assertThat(mill.covered()).isEqualTo(1);
        MultiplierRow care = multipliers.rows().getLast().ofIndustry();
        assertThat(care.industry()).isEqualTo(chains.region().industries().get(CARE));
        assertThat(care.total()).isCloseTo(1, within(1e-9));
        assertThat(multipliers.indicator()).isEqualTo(output);
        assertThat(multipliers.closure()).isEqualTo(Closure.TYPE_I);
        assertThat(multipliers.steps()).isPositive();
        assertThat(multipliers.residual()).isLessThan(1e-9);
    }

    /// Five cells make something. Care of the east buys .3 of the west's mill: 1 + .3 · 1.65.
    @Test
    void everyCellThatMakesSomethingHasItsMultiplier() {
        SurveyMultipliers multipliers = SurveyMultipliers.of(chains, output, Closure.TYPE_I);

        assertThat(multipliers.rows())
                .extracting(
                        row -> chains.region().places().unitNumber(row.place()),
                        row -> chains.region().industries().number(row.ofIndustry().industry()))
                .containsExactly(
                        tuple(WEST, MILL),
                        tuple(WEST, CARE),
                        tuple(EAST, MILL),
                        tuple(EAST, CARE),
                        tuple(REST, MILL));
        double[] totals =
                multipliers.rows().stream().mapToDouble(row -> row.ofIndustry().total()).toArray();
        assertThat(totals).containsExactly(new double[] {1.65, 1, 1.1, 1.495, 1}, within(1e-9));
        assertThat(multipliers.rows().getFirst().ofIndustry().byGroup()).isEmpty();
    }

    private static org.assertj.core.groups.Tuple tuple(int place, int industry) {
        return org.assertj.core.groups.Tuple.tuple(place, industry);
    }

    /// .5 · 1.25 + .3 · .25 + .1 · .025; of 1.65 made for it the .125 of care are not covered. With
    /// households the west makes 1/.7 of both, the east 2/7 and the rest 2/70.
    @Test
    void multipliersOfWhatIsKnownInPart() {
        MultiplierRow one =
                SurveyMultipliers.of(chains, co2, Closure.TYPE_I).rows().getFirst().ofIndustry();
        assertThat(one.direct()).isEqualTo(0.5);
        assertThat(one.total()).isCloseTo(0.7025, within(1e-9));
        assertThat(one.covered()).isCloseTo(1.525 / 1.65, within(1e-9));
        List<SurveyMultipliers.Row> two =
                SurveyMultipliers.of(chains, output, Closure.TYPE_II).rows();
        assertThat(two.getFirst().ofIndustry().total())
                .isCloseTo((2 + 0.2 + 0.02) / 0.7, within(1e-8));
        MultiplierRow care =
                SurveyMultipliers.of(chains, co2, Closure.TYPE_I).rows().get(1).ofIndustry();
        assertThat(care.direct()).isNaN();
        assertThat(care.covered()).isZero();
    }

    private static void assertTotal(
            Dependence.Total total, double own, double region, double outside, double covered) {
        assertThat(total.own()).isCloseTo(own, within(1e-8));
        assertThat(total.region().value()).isCloseTo(region, within(1e-8));
        assertThat(total.outside().value()).isCloseTo(outside, within(1e-8));
        assertThat(total.elsewhere().value()).isCloseTo(region + outside, within(1e-8));
        assertThat(total.covered()).isCloseTo(covered, within(1e-9));
    }

    /// Without the west the east's mill loses sales of 20, and the rest 2 for that. Without
    /// care the west's mill loses 30 · 1.25, and the others what it buys for that; without
    /// mills care of the west loses 10.
    @Test
    void othersLoseWhatTheyMadeForWhatIsStruckOut() {
        List<Struck> struck = List.of(place(WEST), industry(CARE), industry(0));
        SurveyLinkage linkage = new SurveyLinkage(chains, output);

        List<Dependence.Total> totals = linkage.withoutEach(struck);
        assertTotal(totals.get(0), 200, 20, 2, 1);
        assertTotal(totals.get(1), 200, 45, 0.75, 1);
        assertTotal(totals.get(2), 300, 10, 0, 1);
        assertThat(linkage.steps()).isPositive();
        assertThat(linkage.residual()).isLessThan(1e-9);
        for (int q = 0; q < struck.size(); q++) {
            Dependence.Total one = linkage.without(struck.get(q)).total();
            Dependence.Total many = totals.get(q);
            assertTotal(
                    one, many.own(), many.region().value(), many.outside().value(), many.covered());
        }
    }

    @Test
    void aLossIsToldByPlaceAndByIndustry() {
        SurveyLinkage linkage = new SurveyLinkage(chains, output);
        assertThat(linkage.steps()).isZero();
        Dependence.Loss loss = linkage.without(industry(CARE));
        assertThat(linkage.steps()).isPositive();

        assertThat(values(loss.byPlace()))
                .containsExactly(new double[] {37.5, 7.5, 0.75}, within(1e-8));
        assertThat(values(loss.byIndustry()))
                .containsExactly(new double[] {45.75, 0}, within(1e-8));
    }

    private static double[] values(List<Amount> amounts) {
        return amounts.stream().mapToDouble(Amount::value).toArray();
    }

    /// .5 · 37.5 + .3 · 7.5 in the area and .1 · .75 beyond it; what care of the west would lose
    /// without mills is not known.
    @Test
    void aLossCountsByIntensityWhereItIsKnown() {
        List<Dependence.Total> totals =
                new SurveyLinkage(chains, co2).withoutEach(List.of(industry(CARE), industry(MILL)));

        assertTotal(totals.getFirst(), 0, 21, 0.075, 1);
        assertTotal(totals.getLast(), 90, 0, 0, 0);
        // Nobody sells anything to the rest: nothing is lost, and all of it covered.
        assertTotal(new SurveyLinkage(chains, co2).without(place(REST)).total(), 10, 0, 0, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 30",
        "0, 1, 0, 50",
        "0, 2, 0, 10",
        "1, 0, 0, 20",
        "1, 1, 0, 40",
        "2, 1, 0, 10",
        "0, 0, 1, 100",
        "1, 1, 1, 95",
        "2, 2, 1, 0"
    })
    void salesAreFlowsToIndustriesAndUsersAtHome(int from, int to, int industry, double amount) {
        SurveyedSales sales = SurveyedSales.of(chains.region());

        assertThat(sales.cells().amount(from, to, industry)).isEqualTo(amount);
        assertThat(sales.cells().ranged(from, to, industry)).isEqualTo(Amount.exactly(amount));
    }

    @Test
    void salesAddUpOverProductsSellersAndBuyers() {
        SurveyedSales sales = SurveyedSales.of(chains.region());
        Matrix links = sales.links();

        assertThat(links.storage()).containsExactly(130, 50, 10, 20, 135, 0, 0, 10, 90);
        assertThat(sales.cells().ranged(WEST, WEST)).isEqualTo(Amount.exactly(130));
        assertThat(sales.cells().bothWays(WEST, EAST)).isEqualTo(Amount.exactly(70));
        assertThat(sales.cells().use(EAST, MILL)).isEqualTo(50 + 40 + 10);
        assertThat(sales.cells().use(WEST, CARE)).isEqualTo(100);
        assertThat(sales.cells().supply(WEST, MILL)).isEqualTo(90);
        assertThat(sales.cells().supply(EAST, CARE)).isEqualTo(95);
        assertThat(sales.basis()).isEqualTo(Basis.DERIVED);
        assertThat(sales.region()).isEqualTo(chains.region());
    }
}
