package org.shanhai.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.linalg.Matrix;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.TaxShare;
import org.shanhai.region.ValueAdded;
import org.shanhai.supply.Sales;
import org.shanhai.supply.fitted.FittedSales;
import org.shanhai.supply.fitted.NewPlants;
import org.shanhai.supply.fitted.SupplyChains;

/// Hill and ridge make mills most, coast and bay toys. A mill puts out four times the CO₂ of toys.
class PairingTest {
    private static CellRegion trades() {
        return trades(0.4);
    }

    private static CellRegion trades(double toyWages) {
        return new CellRegion()
                .reach("goods", 100, 0.1, 0.2)
                .industry("mill", Broad.SECONDARY, "goods", 0.3)
                .industry("toys", Broad.SECONDARY, "goods", toyWages)
                .recruit(Recruit.YES)
                .input(0, 1, 0.2)
                .pressure("mill", "co2", 2, Basis.REPORTED)
                .pressure("toys", "co2", 0.5, Basis.REPORTED);
    }

    private static CellRegion places(CellRegion cells) {
        return cells.place("hill", Role.MOUNTAIN, 90, 10)
                .place("ridge", Role.MOUNTAIN, 80, 20)
                .place("coast", Role.COAST, 10, 90)
                .place("bay", Role.COAST, 20, 80)
                .outside("rest", 100, 100)
                .partner("hill", "bay");
    }

    private static Pairing pairing(CellRegion cells) {
        return pairing(cells, cells.region());
    }

    private static Pairing pairing(CellRegion cells, Region region) {
        Activity activity = cells.activity(region);
        return Pairing.of(
                Structure.of(region, activity),
                SupplyChains.of(region, activity, SupplyChains.CLOSEST));
    }

    private static Pairing pairing() {
        return pairing(places(trades()));
    }

    private static Place place(Pairing pairing, String key) {
        return pairing.region().places().get(key);
    }

    private static PairTrade best(Pairing pairing, String place, String partner) {
        return pairing.prospect(place(pairing, place), place(pairing, partner))
                .best()
                .orElseThrow();
    }

    /// Coast is strong in toys alone, which are clean beside mills; hill is in mills, which coast
    /// could not have for that.
    @Test
    void aPlantIsOfACleanTradeThatThePartnerIsStrongIn() {
        Pairing pairing = pairing();
        PairProspect found = pairing.prospect(place(pairing, "hill"), place(pairing, "coast"));

        assertThat(found.trades()).hasSize(1);
        assertThat(found.best().orElseThrow().trade().code()).isEqualTo("toys");
        assertThat(found.chance()).isEmpty();
        // Seen from the coast the plant still stands in the mountains.
        assertThat(best(pairing, "coast", "hill").site()).isEqualTo(place(pairing, "hill"));
        assertThat(best(pairing, "coast", "hill").both().valueAdded())
                .isCloseTo(best(pairing, "hill", "coast").both().valueAdded(), within(1e-3));
        assertThat(pairing.prospect(place(pairing, "hill"), place(pairing, "ridge")).trades())
                .isEmpty();
    }

    /// In a list of all roles too each plant stands in the mountain place of the two.
    @Test
    void aMixedListTurnsNoPlantRound() {
        Pairing pairing = pairing();
        Place coast = place(pairing, "coast");
        List<PairProspect> mixed = pairing.list(coast, pairing.listCandidates(coast, true));

        assertThat(mixed).hasSize(3);
        for (PairProspect each : mixed) {
            boolean mountain = each.partner().hasRole(Role.MOUNTAIN);
            assertThat(mountain && each.best().isEmpty()).isFalse();
            Place site = mountain ? each.partner() : coast;
            each.best().ifPresent(trade -> assertThat(trade.site()).isEqualTo(site));
        }
    }

    /// What the two, the rest of the area and all beyond have more is all that changes. But the
    /// plant's own surplus is by the area's account, a tenth of what it sells; without one it is
    /// the nation's, .4 or, where toys pay .9 in wages, −.1.
    @ParameterizedTest
    @CsvSource({"0.4, false, 0.4", "0.4, true, 0.1", "0.9, false, -0.1", "0.9, true, 0.1"})
    void withLessWithoutAddsUp(double wages, boolean account, double surplus) {
        CellRegion trades = account ? trades(wages).exported(0.1, 1) : trades(wages);
        CellRegion cells = places(trades);
        Region region = cells.region();
        Pairing pairing = pairing(cells, region);
        PairTrade trade = best(pairing, "hill", "coast");
        OpenedTrade opened = pairing.open(trade);
        SupplyChains chains = SupplyChains.of(region, cells.activity(region), SupplyChains.CLOSEST);
        Matrix made = NewPlants.made(chains, trade.site(), trade.trade());
        double[] staying = TrialPlants.staying(chains);
        double all = 0;
        for (int r = 0; r < made.rows(); r++) {
            for (int i = 0; i < made.columns(); i++) {
                all += TrialPlants.SALES * made.get(r, i) * staying[i];
            }
        }
        int toys = region.industries().number(trade.trade());
        double national = chains.technology().valueAdded(ValueAdded.SURPLUS)[toys];

        assertThat(trade.here().valueAdded() + trade.there().valueAdded())
                .isEqualTo(trade.both().valueAdded());
        assertThat(trade.profit()).isCloseTo(TrialPlants.SALES * surplus, within(1e-3));
        assertThat(trade.both().valueAdded() + opened.region() + opened.outside())
                .isCloseTo(
                        all + TrialPlants.SALES * (surplus - national),
                        within(1e-6 * TrialPlants.SALES));
        NewPlants parked =
                NewPlants.of(
                        chains,
                        List.of(trade.owner()),
                        List.of(trade.trade()),
                        List.of(trade.site(), trade.owner()),
                        List.of(staying));
        double away = parked.brought(0, trade.owner(), trade.trade(), trade.site());
        double there = parked.brought(0, trade.owner(), trade.trade(), trade.owner());
        assertThat(opened.park().away()).isCloseTo(TrialPlants.SALES * away, within(1.0));
        assertThat(opened.park().both().valueAdded())
                .isCloseTo(TrialPlants.SALES * (away + there + surplus - national), within(1.0));
        assertThat(opened.nature()).hasSize(1);
        assertThat(opened.nature().getFirst().times().orElseThrow()).isLessThan(1);
    }

    @Test
    void theOrderOfPlacesMakesNoDifference() {
        Pairing other =
                pairing(
                        trades().outside("rest", 100, 100)
                                .place("bay", Role.COAST, 20, 80)
                                .place("coast", Role.COAST, 10, 90)
                                .place("ridge", Role.MOUNTAIN, 80, 20)
                                .place("hill", Role.MOUNTAIN, 90, 10)
                                .partner("hill", "bay"));
        for (String partner : List.of("coast", "bay")) {
            assertThat(best(other, "hill", partner).both().valueAdded())
                    .isCloseTo(best(pairing(), "hill", partner).both().valueAdded(), within(1.0));
        }
    }

    /// A plant of a stated size brings the same where all places are ten times as large.
    @Test
    void otherUnitsOfMoneyMakeNoDifference() {
        UnaryOperator<CellRegion> tenfold =
                cells ->
                        cells.place("hill", Role.MOUNTAIN, 900, 100)
                                .place("ridge", Role.MOUNTAIN, 800, 200)
                                .place("coast", Role.COAST, 100, 900)
                                .place("bay", Role.COAST, 200, 800)
                                .outside("rest", 1000, 1000);
        PairTrade one = best(pairing(), "hill", "coast");
        PairTrade other = best(pairing(tenfold.apply(trades())), "hill", "coast");

        assertThat(other.trade()).isEqualTo(one.trade());
        assertThat(other.both().valueAdded()).isCloseTo(one.both().valueAdded(), within(1.0));
    }

    /// By hand: of 100 local tax where it stands 20 are lost at the owner's, so 20 % keep it whole,
    /// and 60 % let both gain 40.
    @Test
    void thePartOfTaxThatIsAgreedOn() {
        assertThat(tax(100, -20)).contains(new OpenedTrade.TaxPart(0.2, 0.6));
        assertThat(tax(100, 5)).contains(new OpenedTrade.TaxPart(0, 0.5));
        assertThat(tax(10, -20)).isEmpty();
    }

    /// Of mills nothing tells a job's worth where the nation's jobs in them are not known.
    @Test
    void localTaxIsNotKnownWhereThatOfATradeThatChangesIsNot() {
        CellRegion cells = places(trades());
        Region region = taxed(cells.region());
        Pairing known = pairing(cells, region);
        OpenedTrade opened = known.open(best(known, "hill", "coast"));
        Pairing unknown = pairing(cells, taxed(places(trades()).jobs(Double.NaN, 100).region()));

        assertThat(opened.localTax().orElseThrow().here()).isPositive();
        assertThat(unknown.open(best(unknown, "hill", "coast")).localTax()).isEmpty();
    }

    private static Region taxed(Region region) {
        return region.toBuilder()
                .all(
                        TaxShare.class,
                        Stream.of("vat", "corporate_income")
                                .map(
                                        tax ->
                                                new TaxShare(
                                                        tax,
                                                        tax,
                                                        "",
                                                        0.5,
                                                        OptionalInt.empty(),
                                                        Basis.REPORTED,
                                                        "law",
                                                        ""))
                                .toList())
                .build();
    }

    private static Optional<OpenedTrade.TaxPart> tax(double here, double there) {
        SideGain none = SideGain.NONE;
        Industry toys = trades().region().industries().get(1);
        Place place = places(trades()).region().places().unit(0);
        return new OpenedTrade(
                        new PairTrade(toys, place, place, 0, none, none),
                        new OpenedTrade.Sides(0, 0),
                        Optional.of(new OpenedTrade.Sides(here, there)),
                        0,
                        0,
                        List.of(),
                        List.of(),
                        0,
                        List.of(),
                        Optional.empty(),
                        new OpenedTrade.Park(none, 0))
                .taxPart();
    }

    @Test
    void partnersOfTodayAreFoundEitherWayRound() {
        Pairing pairing = pairing();

        assertThat(pairing.paired(place(pairing, "hill")).getFirst().unit())
                .hasValue(place(pairing, "bay"));
        assertThat(pairing.paired(place(pairing, "bay")).getFirst().key()).isEqualTo("hill");
        assertThat(pairing.list(place(pairing, "hill"), pairing.listCoast()))
                .anyMatch(each -> each.today().isPresent());
    }

    @Test
    void coastPlacesLookToTheMountainAndAllRolesToEverybodyInside() {
        Pairing pairing = pairing();
        Place coast = place(pairing, "coast");

        assertThat(pairing.listCandidates(coast, false)).isEqualTo(pairing.listMountain());
        assertThat(pairing.listCandidates(coast, true))
                .hasSize(3)
                .doesNotContain(coast, place(pairing, "rest"));
    }

    @Test
    void allMountainPlacesAreGivenPartners() {
        Pairing pairing = pairing();

        assertThat(pairing.assign()).isEqualTo(pairing.assign(1));
        Assignment.Assigned assigned = (Assignment.Assigned) pairing.assign(1);
        assertThat(assigned.couples()).hasSize(2);
        assertThat(assigned.today().places()).isEqualTo(1);
        assertThat(assigned.kept()).hasSize(1);
    }

    /// Cape is strong in mills alone, which are not clean, so coast is given both.
    @Test
    void whoHasNoTradeIsNotCountedAsAPartner() {
        Pairing pairing =
                pairing(
                        trades().place("hill", Role.MOUNTAIN, 90, 10)
                                .place("ridge", Role.MOUNTAIN, 80, 20)
                                .place("coast", Role.COAST, 10, 90)
                                .place("cape", Role.COAST, 90, 10)
                                .outside("rest", 100, 100));

        assertThat(pairing.assign(1)).isInstanceOf(Assignment.Infeasible.class);
        assertThat(((Assignment.Assigned) pairing.assign()).most()).isEqualTo(2);
    }

    /// Of one seller and one buyer what it could sell; of two sellers never more than the buyer
    /// buys of neither.
    @Test
    void whatSeveralCouldSellIsNoMoreThanIsBoughtElsewhere() {
        CellRegion cells = places(trades());
        Region region = cells.region();
        Pairing pairing = pairing(cells, region);
        Sales sales =
                FittedSales.of(
                        SupplyChains.of(region, cells.activity(region), SupplyChains.CLOSEST));
        Place coast = place(pairing, "coast");
        List<Place> both = List.of(place(pairing, "hill"), place(pairing, "ridge"));
        List<CouldSell> alone = pairing.listCouldSell(both.subList(0, 1), List.of(coast));
        List<CouldSell> together = pairing.listCouldSell(both, List.of(coast));

        for (CouldSell each : together) {
            double here =
                    both.stream()
                            .mapToDouble(from -> sales.amount(from, coast, each.product()))
                            .sum();
            assertThat(each.amount())
                    .isPositive()
                    .isLessThanOrEqualTo(sales.use(coast, each.product()) - here);
        }
        assertThat(together).hasSizeGreaterThanOrEqualTo(alone.size());
    }
}
