package org.shanhai.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.shanhai.leap.LandYield;
import org.shanhai.leap.worth.TradeWorth;
import org.shanhai.linalg.Matrix;
import org.shanhai.pair.OpenedTrade.Burden;
import org.shanhai.pair.OpenedTrade.Land;
import org.shanhai.pair.OpenedTrade.Park;
import org.shanhai.pair.OpenedTrade.Room;
import org.shanhai.pair.OpenedTrade.Sides;
import org.shanhai.pair.OpenedTrade.Supply;
import org.shanhai.profile.Structure;
import org.shanhai.region.Company;
import org.shanhai.region.Industry;
import org.shanhai.region.LandPrice;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.Places;
import org.shanhai.region.Region;
import org.shanhai.region.ValueAdded;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.fitted.NewPlants;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.pressure.BesidePlace;
import org.shanhai.supply.pressure.PressureComparison;

/// Lays trial plants open: two solutions of the economy each.
///
/// Local tax is what a unit of value added of each industry brings by law ([TradeWorth]), not known
/// where that of a trade that changes is not; wages and pressures go by the nation's ratios.
record TradeOpening(
        Structure structure, SupplyChains chains, BesidePlace nature, TradeWorth worth) {
    private static final double SALES = TrialPlants.SALES;

    private Region region() {
        return chains.region();
    }

    private int number(Industry industry) {
        return region().industries().number(industry);
    }

    OpenedTrade open(PairTrade trade) {
        Places places = region().places();
        int here = places.getUnitNumber(trade.site());
        int there = places.getUnitNumber(trade.owner());
        Matrix made = NewPlants.made(chains, trade.site(), trade.trade());
        double[] valueAdded = chains.findIndicator("value_added").orElseThrow().known();
        double[] staying = TrialPlants.staying(chains);
        double[] wages = chains.findIndicator("wages").orElseThrow().known();
        Sides taxes = sides(made, here, there, localTaxes(valueAdded));
        double inside = 0;
        double outside = 0;
        for (int r = 0; r < places.unitCount(); r++) {
            boolean rest = r != here && r != there;
            double brought = rest ? sum(made, r, staying) : 0;
            inside += region().isInside(places.unit(r)) ? brought : 0;
            outside += region().isInside(places.unit(r)) ? 0 : brought;
        }
        List<Supply> supplies = supplies(trade);
        return new OpenedTrade(
                trade,
                sides(made, here, there, wages),
                Optional.of(taxes).filter(tax -> !Double.isNaN(tax.here() + tax.there())),
                inside,
                outside,
                nature(trade, made, here),
                supplies,
                supplies.stream().mapToDouble(Supply::amount).sum() / bought(trade, all -> true),
                region().all(Company.class).stream()
                        .filter(each -> each.place().equals(trade.owner().key()))
                        .filter(each -> each.industry().equals(Optional.of(trade.trade().code())))
                        .toList(),
                land(trade, valueAdded),
                park(trade, here, there, staying));
    }

    private Park park(PairTrade trade, int away, int owner, double[] staying) {
        Matrix made = NewPlants.made(chains, trade.owner(), trade.trade());
        Sides brought = sides(made, away, owner, staying);
        double surplus =
                SALES * chains.technology().valueAdded(ValueAdded.SURPLUS)[number(trade.trade())];
        return new Park(
                new SideGain(
                        brought.here() + brought.there() - surplus + trade.profit(),
                        chains.findIndicator(NationalExtension.JOBS)
                                .map(jobs -> sides(made, away, owner, jobs.known()))
                                .map(jobs -> OptionalDouble.of(jobs.here() + jobs.there()))
                                .orElse(OptionalDouble.empty())),
                brought.here());
    }

    private static Sides sides(Matrix made, int here, int there, double[] perOutput) {
        return new Sides(sum(made, here, perOutput), sum(made, there, perOutput));
    }

    /// Of a unit that is sold, for all that the plant sells.
    private static double sum(Matrix made, int unit, double[] perOutput) {
        double sum = 0;
        for (int i = 0; i < perOutput.length; i++) {
            double more = made.get(unit, i);
            sum += more == 0 ? 0 : more * perOutput[i];
        }
        return SALES * sum;
    }

    /// NaN where not known.
    private double[] localTaxes(double[] valueAdded) {
        return region().industries().all().stream()
                .mapToDouble(each -> valueAdded[number(each)] * worth.localTax(each))
                .toArray();
    }

    private double bought(PairTrade trade, Predicate<Industry> counts) {
        return region().industries().all().stream()
                .filter(counts)
                .mapToDouble(product -> bought(trade, product))
                .sum();
    }

    private double bought(PairTrade trade, Industry product) {
        return SALES
                * chains.technology()
                        .domesticCoefficients()
                        .get(number(product), number(trade.trade()));
    }

    private List<Supply> supplies(PairTrade trade) {
        int owner = region().places().getUnitNumber(trade.owner());
        boolean[] chained = Chained.of(region());
        return region().industries().all().stream()
                .filter(each -> chained[number(each)])
                .filter(each -> structure.cells().has(owner, number(each)))
                .map(each -> new Supply(each, bought(trade, each)))
                .filter(each -> each.amount() > 0)
                .sorted(Comparator.comparingDouble(each -> -each.amount()))
                .toList();
    }

    private List<Burden> nature(PairTrade trade, Matrix made, int here) {
        PressureComparison beside = nature.of(trade.site(), trade.trade());
        List<Burden> burdens = new ArrayList<>();
        for (NationalExtension pressure : NationalExtension.listOfPressures(region())) {
            OptionalDouble times =
                    beside.ratios().stream()
                            .filter(ratio -> ratio.pressure().key().equals(pressure.key()))
                            .mapToDouble(PressureComparison.Ratio::times)
                            .findFirst();
            burdens.add(
                    new Burden(
                            pressure,
                            sum(made, here, pressure.known()),
                            times,
                            room(
                                    limit ->
                                            limit.of().key().equals(pressure.key())
                                                    && limit.place()
                                                            .equals(
                                                                    Optional.of(
                                                                            trade.site().key())))));
        }
        return burdens;
    }

    /// What is in force before what a trial assumes; of several zones together.
    private Optional<Room> room(Predicate<Limit> which) {
        List<Limit> all =
                region().all(Limit.class).stream()
                        .filter(limit -> !limit.isCeiling())
                        .filter(which)
                        .sorted(Comparator.comparing(Limit::scenario))
                        .toList();
        List<Limit> first =
                all.stream()
                        .filter(each -> each.scenario().equals(all.getFirst().scenario()))
                        .toList();
        return first.stream()
                .map(each -> new Room(each.amount(), each.scenario(), each.basis()))
                .reduce(
                        (one, other) ->
                                new Room(
                                        one.amount() + other.amount(),
                                        one.scenario(),
                                        one.basis().and(other.basis())));
    }

    private Optional<Land> land(PairTrade trade, double[] valueAdded) {
        double perOutput = valueAdded[number(trade.trade())];
        LandYield yield = LandYield.of(region(), number(trade.trade()), perOutput);
        if (yield.valueAdded().isEmpty()) {
            return Optional.empty();
        }
        double km2 = SALES * perOutput / yield.valueAdded().getAsDouble();
        Optional<LandPrice> price =
                region().all(LandPrice.class).stream()
                        .filter(each -> each.place().equals(trade.site().key()))
                        .findFirst();
        List<String> zones =
                region().listZones(trade.site()).stream().map(zone -> zone.key()).toList();
        return Optional.of(
                new Land(
                        km2,
                        yield.valueAddedOf(),
                        price,
                        room(
                                limit ->
                                        limit.of() == Limited.Resource.LAND
                                                && limit.zone()
                                                        .filter(zones::contains)
                                                        .isPresent())));
    }
}
