package org.shanhai.supply.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.supply.fitted.SixCellChains.CARE;
import static org.shanhai.supply.fitted.SixCellChains.GROUPS;
import static org.shanhai.supply.fitted.SixCellChains.MILL;
import static org.shanhai.supply.fitted.SixCellChains.REST;
import static org.shanhai.supply.fitted.SixCellChains.WEST;
import static org.shanhai.supply.fitted.SixCellChains.assertAmount;
import static org.shanhai.supply.fitted.SixCellChains.follow;
import static org.shanhai.supply.fitted.SixCellChains.in;
import static org.shanhai.supply.fitted.SixCellChains.unit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Cause;
import org.shanhai.supply.Closure;
import org.shanhai.supply.EffectRow;
import org.shanhai.supply.Group;
import org.shanhai.supply.GroupAmounts;
import org.shanhai.supply.MultiplierRow;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.Part;
import org.shanhai.supply.PathsBehind;

/// Effects, multipliers and losses of [SixCellChains], beside rounds of purchases followed
/// one by one, and ranges beside what each kernel gives.
class SixCellChainsTest {
    private static final double OUTPUT = 100;
    private static final Matrix NOTHING = unit(WEST, MILL, 0);

    private static SupplyChains chains;
    private static NationalExtension output;
    private static NationalExtension co2;

    @BeforeAll
    static void fit() {
        chains = SixCellChains.of();
        output = chains.findIndicator("output").orElseThrow();
        co2 = chains.findIndicator("co2").orElseThrow();
    }

    private static Effects effects(Closure closure) {
        return Effects.of(chains, WEST, MILL, OUTPUT, closure, GROUPS);
    }

    /// Output set off under a kernel by a mill in the west, that makes just as much as is stated.
    private static Matrix gross(Economy economy, Closure closure) {
        Matrix one = follow(economy, unit(WEST, MILL, 1), closure);
        return times(one, OUTPUT / one.get(WEST, MILL));
    }

    /// Less what others make no longer: of each buyer's use the mill's sales replace everybody's in
    /// proportion. Nothing is exported.
    private static Matrix net(Economy economy, Closure closure) {
        double first = OUTPUT / follow(economy, unit(WEST, MILL, 1), closure).get(WEST, MILL);
        double sold = 0;
        for (int s = WEST; s <= REST; s++) {
            sold += economy.flow(WEST, s, MILL);
        }
        Matrix change = unit(WEST, MILL, first);
        for (int s = WEST; s <= REST; s++) {
            double sales = first * economy.flow(WEST, s, MILL) / sold;
            for (int q = WEST; q <= REST; q++) {
                change.add(q, MILL, -sales * economy.share(q, s, MILL));
            }
        }
        return follow(economy, change, closure);
    }

    private static Matrix times(Matrix matrix, double factor) {
        Matrix product = matrix.copy();
        for (int c = 0; c < product.storage().length; c++) {
            product.storage()[c] *= factor;
        }
        return product;
    }

    /// @param own of what is asked for, what is there whatever is drawn: it has no range
    private static void assertAmounts(
            GroupAmounts found,
            NationalExtension indicator,
            Matrix own,
            Function<Economy, Matrix> values) {
        assertAmounts(found.byGroup(), indicator, own, values);
        // Of all places together under each economy, and not as if their ends came together.
        Amount all = wanted(List.of(Group.values()), indicator, own, values);
        double near = 3e-3 * (1 + Math.abs(all.value()));
        assertThat(found.all().value()).isCloseTo(all.value(), within(1e-6));
        assertThat(found.all().low()).isCloseTo(all.low(), within(near));
        assertThat(found.all().high()).isCloseTo(all.high(), within(near));
    }

    private static void assertAmounts(
            Map<Group, Amount> found,
            NationalExtension indicator,
            Matrix own,
            Function<Economy, Matrix> values) {
        for (Group group : Group.values()) {
            Amount amount = Objects.requireNonNull(found.get(group));
            assertAmount(amount, wanted(List.of(group), indicator, own, values));
        }
    }

    private static Amount wanted(
            List<Group> groups,
            NationalExtension indicator,
            Matrix own,
            Function<Economy, Matrix> values) {
        double fixed = inAll(groups, own, indicator);
        return chains.range(economy -> inAll(groups, values.apply(economy), indicator) - fixed)
                .plus(Amount.exactly(fixed));
    }

    private static double inAll(List<Group> groups, Matrix values, NationalExtension indicator) {
        return groups.stream().mapToDouble(group -> in(group, values, indicator)).sum();
    }

    @ParameterizedTest
    @EnumSource(Closure.class)
    void effectsAreTheRoundsOfPurchasesOfAProject(Closure closure) {
        Effects effects = effects(closure);
        for (NationalExtension indicator : List.of(output, co2)) {
            EffectRow total = effects.getRow(indicator.key(), Part.TOTAL);
            Matrix own = unit(WEST, MILL, OUTPUT);
            assertAmounts(total.gross(), indicator, own, economy -> gross(economy, closure));
            assertAmounts(total.net(), indicator, own, economy -> net(economy, closure));
            EffectRow direct = effects.getRow(indicator.key(), Part.DIRECT);
            assertAmounts(direct.gross(), indicator, own, economy -> own);
            EffectRow indirect = effects.getRow(indicator.key(), Part.INDIRECT);
            assertAmounts(
                    indirect.gross(),
                    indicator,
                    NOTHING,
                    economy -> {
                        Matrix one = gross(economy, Closure.TYPE_I);
                        one.add(WEST, MILL, -OUTPUT);
                        return one;
                    });
        }
        assertThat(effects.outputs(closure).storage())
                .containsExactly(gross(chains.economy(), closure).storage(), within(1e-6));
        assertThat(effects.output()).isEqualTo(OUTPUT);
        assertThat(effects.groups()).isEqualTo(GROUPS);
        assertThat(effects.chains()).isEqualTo(chains);
        assertThat(effects.steps()).isPositive();
        assertThat(effects.residual()).isLessThan(1e-9);
    }

    @Test
    void whatHouseholdsSpendIsTheDifferenceOfTheTwoTypes() {
        Effects effects = effects(Closure.TYPE_II);
        assertAmounts(
                effects.getRow("output", Part.INDUCED).gross(),
                output,
                NOTHING,
                economy -> {
                    Matrix two = gross(economy, Closure.TYPE_II);
                    double[] one = gross(economy, Closure.TYPE_I).storage();
                    for (int c = 0; c < one.length; c++) {
                        two.storage()[c] -= one[c];
                    }
                    return two;
                });
        assertThat(effects.rows()).hasSize(4 * chains.indicators().size());
        assertThat(effects(Closure.TYPE_I).rows()).hasSize(3 * chains.indicators().size());
        assertThatThrownBy(() -> effects(Closure.TYPE_I).getRow("output", Part.INDUCED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("There are: output, ");
    }

    @Test
    void effectsCoverWhatMillsMakeOfAll() {
        Effects effects = effects(Closure.TYPE_II);
        double[] sums = gross(chains.economy(), Closure.TYPE_II).columnSums();

        assertThat(effects.getRow("co2", Part.TOTAL).covered())
                .isCloseTo(sums[MILL] / (sums[MILL] + sums[CARE]), within(1e-9));
        assertThat(effects.getRow("output", Part.TOTAL).covered()).isEqualTo(1);
    }

    @Test
    void aPlaceSeesItsPartnersInTheRegion() {
        Effects effects =
                Effects.of(
                        chains,
                        chains.region().places().unit(WEST),
                        chains.region().industries().get(MILL),
                        OUTPUT,
                        Closure.TYPE_I);

        assertThat(effects.groups()).isEqualTo(GROUPS);
        assertThat(effects.getRow("output", Part.TOTAL).gross())
                .isEqualTo(effects(Closure.TYPE_I).getRow("output", Part.TOTAL).gross());
    }

    /// The first is the change itself; all together are the figure.
    @ParameterizedTest
    @EnumSource(Closure.class)
    void pathsBehindAnEffectBeginWithItsFirstChange(Closure closure) {
        PathsBehind paths = effects(Closure.TYPE_II).paths(co2, closure, 3, 1e-6);
        Economy economy = chains.economy();
        double first = OUTPUT / follow(economy, unit(WEST, MILL, 1), closure).get(WEST, MILL);

        assertThat(paths.paths()).hasSize(3);
        assertThat(paths.paths().getFirst().value()).isCloseTo(2 * first, within(1e-6));
        double all = gross(economy, closure).columnSums()[MILL];
        assertThat(paths.total()).isCloseTo(2 * all, within(1e-6));
    }

    private static Multipliers national(NationalExtension indicator, Closure closure) {
        return Multipliers.national(
                chains.region().industries(), chains.technology(), indicator, closure);
    }

    /// A mill needs .2 of mills and .1 of care, care .3 of mills: (I − A) has the determinant
    /// .8 − .03 = .77, and a mill makes (1 + .1)/.77 in all, care (.3 + .8)/.77.
    @Test
    void nationalMultipliersSumTheInverse() {
        Multipliers one = national(output, Closure.TYPE_I);

        assertThat(one.rows().get(MILL).total()).isCloseTo(1.1 / 0.77, within(1e-9));
        assertThat(one.rows().get(CARE).total()).isCloseTo(1.1 / 0.77, within(1e-9));
        assertThat(one.rows().get(MILL).direct()).isEqualTo(1);
        assertThat(one.rows().get(MILL).covered()).isEqualTo(1);
        assertThat(one.rows().get(MILL).byGroup()).isEmpty();
        assertThat(one.rows())
                .extracting(MultiplierRow::industry)
                .isEqualTo(chains.region().industries().all());
        assertThat(one.indicator()).isEqualTo(output);
        assertThat(one.closure()).isEqualTo(Closure.TYPE_I);
        assertThat(one.steps()).isZero();
        assertThat(one.residual()).isLessThan(1e-14);
    }

    /// Of 1.1/.77 made for a mill 1/.77 are mills' own, for care .3/.77; each causes 2.
    @Test
    void nationalMultipliersOfWhatIsKnownInPart() {
        Multipliers one = national(co2, Closure.TYPE_I);

        assertThat(one.rows().get(MILL).total()).isCloseTo(2 / 0.77, within(1e-9));
        assertThat(one.rows().get(CARE).total()).isCloseTo(0.6 / 0.77, within(1e-9));
        assertThat(one.rows().get(MILL).covered()).isCloseTo(1 / 1.1, within(1e-9));
        assertThat(one.rows().get(CARE).covered()).isCloseTo(0.3 / 1.1, within(1e-9));
        assertThat(one.rows().get(CARE).direct()).isNaN();
    }

    @ParameterizedTest
    @EnumSource(Closure.class)
    void multipliersOfAPlaceAreWhatAUnitOfItsOutputSetsOff(Closure closure) {
        for (NationalExtension indicator : List.of(output, co2)) {
            Multipliers found = Multipliers.of(chains, indicator, closure, WEST, GROUPS);
            Multipliers national = national(indicator, closure);
            for (int i : new int[] {MILL, CARE}) {
                MultiplierRow row = found.rows().get(i);
                assertAmounts(
                        row.byGroup(),
                        indicator,
                        unit(WEST, i, 1),
                        economy -> follow(economy, unit(WEST, i, 1), closure));
                double total = national.rows().get(i).total();
                assertThat(row.total()).isCloseTo(total, within(1e-8));
                assertThat(row.covered()).isEqualTo(national.rows().get(i).covered());
            }
            assertThat(found.steps()).isPositive();
            assertThat(found.residual()).isLessThan(1e-9);
        }
    }

    /// The final demand that a mill's output comes to is what, followed, makes just that.
    @ParameterizedTest
    @EnumSource(Closure.class)
    void newFinalDemandFollowedIsTheOutput(Closure closure) {
        double demand = effects(Closure.TYPE_II).newFinalDemand(closure);

        assertThat(demand).isBetween(1.0, OUTPUT - 1);
        assertThat(follow(chains.economy(), unit(WEST, MILL, demand), closure).get(WEST, MILL))
                .isCloseTo(OUTPUT, within(1e-6));
    }

    @Test
    void tellsWhatTheRangeOfAnEffectRestsOn() {
        double[] values =
                chains.economies().stream()
                        .mapToDouble(
                                economy ->
                                        in(Group.PARTNER, gross(economy, Closure.TYPE_I), output))
                        .toArray();
        Map<Cause, Double> wanted = chains.combined(output).firstOrder(values);

        Map<Cause, Double> drivers =
                effects(Closure.TYPE_I).drivers(output, Part.TOTAL, Group.PARTNER);

        assertThat(drivers.keySet()).isEqualTo(wanted.keySet()).isNotEmpty();
        wanted.forEach(
                (cause, share) -> assertThat(drivers.get(cause)).isCloseTo(share, within(1e-3)));
    }

    /// Jobs for a unit of output are drawn under the likely economy.
    @Test
    void jobsVaryWithWhatAUnitOfOutputTakes() {
        NationalExtension jobs = chains.findIndicator("jobs").orElseThrow();
        List<double[]> drawn = chains.drawnIntensities(jobs);
        Matrix likely = gross(chains.economy(), Closure.TYPE_I);
        double[] values =
                DoubleStream.concat(
                                chains.economies().stream()
                                        .mapToDouble(
                                                economy ->
                                                        in(
                                                                Group.HERE,
                                                                gross(economy, Closure.TYPE_I),
                                                                jobs)),
                                drawn.stream()
                                        .mapToDouble(
                                                each ->
                                                        each[MILL] * likely.get(WEST, MILL)
                                                                + each[CARE]
                                                                        * likely.get(WEST, CARE)))
                        .toArray();
        Amount wanted = chains.combined(jobs).amount(values);

        Amount found = effects(Closure.TYPE_I).getRow("jobs", Part.TOTAL).gross().get(Group.HERE);

        assertThat(drawn).isNotEmpty();
        assertThat(found.low()).isCloseTo(wanted.low(), within(1e-3 * wanted.value()));
        assertThat(found.high()).isCloseTo(wanted.high(), within(1e-3 * wanted.value()));
        assertThat(found.high()).isGreaterThan(1.05 * found.value());
    }
}
