package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Limited;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.pressure.ChainPressures;
import org.shanhai.supply.pressure.PlacePressures;
import org.shanhai.supply.pressure.PressuresByPlace;

/// What a mill (value added .4 of its output), a scrap yard (.9), a farm (all of it) and a trade
/// that adds nothing bring, worked by hand. The mill has a job for 2 of output, the yard likewise,
/// the farm two jobs for 1.
class IndustryGainsTest {
    private static final int MILL = 0;
    private static final int SCRAP = 1;
    private static final int FARM = 2;
    private static final int PASS = 3;

    private final SupplyChains chains;
    private final IndustryGains gains;
    private final PlacePressures here;

    IndustryGainsTest() {
        chains = chains(0.6);
        gains = gains(chains);
        here =
                PressuresByPlace.of(chains, ChainPressures.of(chains))
                        .of(chains.region().places().unit(0));
    }

    /// @param bought what the mill buys for a unit of output
    private static SupplyChains chains(double bought) {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("mill", Broad.SECONDARY, "goods", 0.2)
                        .industry("scrap", Broad.SECONDARY, "goods", 0.1)
                        .industry("farm", Broad.PRIMARY, "goods", 0.3)
                        .industry("pass", Broad.SECONDARY, "goods", 0)
                        .input(FARM, MILL, bought)
                        .input(FARM, SCRAP, 0.1)
                        .input(FARM, PASS, 1)
                        .pressure("mill", "energy", 2, Basis.REPORTED)
                        .pressure("scrap", "energy", 0, Basis.REPORTED)
                        .pressure("mill", "water", 5, Basis.REPORTED)
                        .place("hill", Role.MOUNTAIN, 100, 10, 200, 1)
                        .jobs(50, 5, 400, 0)
                        .place("port", Role.COAST, 100, 10, 200, 1)
                        .jobs(50, 5, 400, 0);
        Region region = cells.region();
        return SupplyChains.of(region, cells.activity(region), SupplyChains.CLOSEST);
    }

    private static IndustryGains gains(SupplyChains chains) {
        return new IndustryGains(chains.region(), chains.technology());
    }

    @Test
    void valueAddedIsOfOutput() {
        assertThat(gains.valueAddedPerOutput(MILL)).isCloseTo(0.4, within(1e-12));
    }

    /// What its chain brings here over the energy it takes here.
    @Test
    void energyIsThatOfTheChainHere() {
        int energy = 0;
        while (!here.pressures().get(energy).key().equals("energy")) {
            energy++;
        }
        double taken = here.amounts(energy)[MILL];
        double brought = here.brought(energy)[MILL];

        assertThat(taken).isGreaterThan(1);
        assertThat(IndustryGains.perEnergy(here, MILL)).hasValue(brought / taken);
        // Neither the yard nor the farm takes any, nor what they buy.
        assertThat(here.amounts(energy)[SCRAP]).isZero();
        assertThat(IndustryGains.perEnergy(here, SCRAP)).isEmpty();
    }

    /// Makers of goods add .44 on the whole, so that .9 says what the table left out; where they
    /// add .63 it leaves out more than that.
    @Test
    void scrapIsNotPricedWhereMakersBuyMost() {
        assertThat(gains.isPriced(SCRAP)).isFalse();
        assertThat(gains.isPriced(MILL)).isTrue();
        assertThat(gains.isPriced(FARM)).isTrue();
        assertThat(gains(chains(0.4)).isPriced(SCRAP)).isTrue();
    }

    @Test
    void aNeedIsWhatItTakesForItsOwnValueAdded() {
        assertThat(gains.need(Limited.Resource.LABOUR, MILL, here).orElseThrow())
                .isCloseTo(0.5 / 0.4, within(1e-12));
        assertThat(gains.need(Limited.Resource.ENERGY, MILL, here).orElseThrow())
                .isCloseTo(2 / 0.4, within(1e-12));
        assertThat(gains.need(Limited.Resource.WATER, MILL, here).orElseThrow())
                .isCloseTo(5 / 0.4, within(1e-12));
        assertThat(gains.need(Limited.Resource.ENERGY, SCRAP, here)).hasValue(0);
        assertThat(gains.need(Limited.Resource.WATER, SCRAP, here)).isEmpty();
        assertThat(gains.need(Limited.Resource.ENERGY, FARM, here)).isEmpty();
        assertThat(gains.need(Limited.Resource.LAND, MILL, here)).isEmpty();
        assertThat(gains.need(Limited.Resource.LABOUR, PASS, here)).isEmpty();
    }

    /// A mill that adds a quarter of its output and a yard that adds all of it.
    ///
    /// @param yard what it makes, where the mill makes 64
    private static IndustryGains quarterAndWhole(double yard) {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("mill", Broad.SECONDARY, "goods", 0.125)
                        .industry("yard", Broad.SECONDARY, "goods", 0.125)
                        .industry("farm", Broad.PRIMARY, "goods", 0.25)
                        .input(FARM, 0, 0.75)
                        .place("hill", Role.MOUNTAIN, 64, yard, 128);
        Region region = cells.region();
        return gains(SupplyChains.of(region, cells.activity(region), SupplyChains.CLOSEST));
    }

    /// 16 of the mill and 32 of the yard are half of 96: makers buy just half on the whole, which
    /// is enough to say that what the yard works on is left out. 33 of 97 is more than half.
    @Test
    void halfBoughtOnTheWholeIsEnough() {
        assertThat(quarterAndWhole(32).isPriced(1)).isFalse();
        assertThat(quarterAndWhole(33).isPriced(1)).isTrue();
    }

    /// The yard adds ¾ of its output, as much as a quarry may; makers on the whole add .375.
    @Test
    void threeQuartersAddedIsNotYetUnpriced() {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("mill", Broad.SECONDARY, "goods", 0.125)
                        .industry("yard", Broad.SECONDARY, "goods", 0.125)
                        .industry("farm", Broad.PRIMARY, "goods", 0.25)
                        .input(FARM, 0, 0.75)
                        .input(FARM, 1, 0.25)
                        .place("hill", Role.MOUNTAIN, 96, 32, 128);
        Region region = cells.region();
        IndustryGains made =
                gains(SupplyChains.of(region, cells.activity(region), SupplyChains.CLOSEST));

        assertThat(made.valueAddedPerOutput(1)).isEqualTo(IndustryGains.UNPRICED_FROM);
        assertThat(made.isPriced(1)).isTrue();
    }
}
