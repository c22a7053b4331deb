package org.shanhai.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import org.shanhai.admit.EnvironmentalImpact.Burden;
import org.shanhai.admit.EnvironmentalImpact.Forerunner;
import org.shanhai.admit.EnvironmentalImpact.Room;
import org.shanhai.region.ActivityCells;
import org.shanhai.region.Basis;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.Place;
import org.shanhai.region.Pressure;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Zone;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Group;
import org.shanhai.supply.GroupAmounts;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.Part;
import org.shanhai.supply.fitted.SupplyChains;

/// Works out what a project costs nature, and what is left of limits.
final class Burdens {
    private final SupplyChains chains;
    private final Neighbours neighbours;
    private final Map<String, OptionalDouble> ofPlaces = new HashMap<>();

    Burdens(SupplyChains chains, Neighbours neighbours) {
        this.chains = chains;
        this.neighbours = neighbours;
    }

    /// The limits that bear on a site: of its zone and its place, trials among them. The land of a
    /// zone is none: it is what was planned or approved, not what is left.
    static List<Limit> listLimits(Region region, Place place, Optional<Zone> zone) {
        List<Limit> limits = new ArrayList<>();
        for (Limit limit : region.all(Limit.class)) {
            boolean ofPlace = limit.place().filter(place.key()::equals).isPresent();
            boolean ofZone =
                    zone.isPresent() && limit.zone().filter(zone.get().key()::equals).isPresent();
            if (ofPlace || ofZone) {
                limits.add(limit);
            }
        }
        return limits;
    }

    /// The tightest limit in force on a figure that is known by report or arithmetic.
    static Optional<Limit> findTightest(List<Limit> limits, ProjectFigure item) {
        return limits.stream()
                .filter(one -> Formula.of(one.of()).equals(item))
                .filter(one -> one.scenario().isEmpty() && one.basis().isFact())
                .min(Comparator.comparingDouble(Limit::amount));
    }

    /// What output puts on nature by itself, a year, by pressure.
    Map<String, Double> direct(int industry, double output) {
        Map<String, Double> direct = new HashMap<>();
        for (Pressure pressure : chains.region().pressures()) {
            chains.findIndicator(pressure.pressure())
                    .map(indicator -> indicator.perOutput(industry) * output)
                    .filter(amount -> !amount.isNaN())
                    .ifPresent(amount -> direct.put(pressure.pressure(), amount));
        }
        return direct;
    }

    /// @param direct as by [#direct]
    List<Burden> list(
            Proposal proposal,
            Figures figures,
            int industry,
            Map<String, Double> direct,
            List<EconomicImpact.Gain> gains) {
        double ownValueAdded = find(gains, "value_added", Part.DIRECT).get(Group.HERE).value();
        double valueAdded = find(gains, "value_added", Part.TOTAL).all().value();
        return chains.indicators().stream()
                .filter(indicator -> direct.containsKey(indicator.key()))
                .map(
                        indicator ->
                                burden(
                                        proposal,
                                        figures,
                                        indicator,
                                        industry,
                                        Objects.requireNonNull(direct.get(indicator.key())),
                                        find(gains, indicator.key(), Part.TOTAL),
                                        EconomicImpact.chain(gains, indicator.key()),
                                        ownValueAdded,
                                        valueAdded))
                .toList();
    }

    private static GroupAmounts find(List<EconomicImpact.Gain> gains, String indicator, Part part) {
        return gains.stream()
                .filter(gain -> gain.indicator().key().equals(indicator) && gain.part() == part)
                .map(EconomicImpact.Gain::gross)
                .findFirst()
                .orElseThrow();
    }

    private Burden burden(
            Proposal proposal,
            Figures figures,
            NationalExtension indicator,
            int industry,
            double byRatio,
            GroupAmounts total,
            GroupAmounts chain,
            double ownValueAdded,
            double allValueAdded) {
        ProjectFigure item = Formula.of(Limited.of(indicator.key()));
        Optional<Double> promise =
                figures.find(item).map(Quantity::stated).filter(Double::isFinite);
        double direct = promise.orElse(byRatio);
        Amount here = total.get(Group.HERE);
        double all = total.all().value();
        Amount elsewhere = elsewhere(total, all, here);
        int unit = chains.region().places().unitNumber(proposal.place());
        return new Burden(
                indicator.key(),
                indicator.unit(),
                promise.isPresent()
                        ? proposal.project().basis()
                        : indicator.basis().and(Basis.ESTIMATED),
                direct,
                promise.isPresent(),
                chain.get(Group.HERE),
                elsewhere,
                over(direct, ownValueAdded),
                over(all - byRatio + direct, allValueAdded),
                ofPlace(indicator, unit),
                forerunners(indicator, unit, industry));
    }

    /// What is not here is elsewhere: all places together have the same under every kernel. As
    /// output may not be known, no less wide than what is told of the other groups.
    private static Amount elsewhere(GroupAmounts total, double all, Amount here) {
        List<Amount> others =
                total.byGroup().entrySet().stream()
                        .filter(each -> each.getKey() != Group.HERE)
                        .map(Map.Entry::getValue)
                        .toList();
        double low = others.stream().mapToDouble(Amount::low).sum();
        double high = others.stream().mapToDouble(Amount::high).sum();
        return new Amount(
                all - here.value(),
                Math.min(low, Math.max(0, all - here.high())),
                Math.max(high, all - here.low()));
    }

    private static OptionalDouble over(double part, double whole) {
        return whole > 0 ? OptionalDouble.of(part / whole) : OptionalDouble.empty();
    }

    /// A pressure for a unit of value added of all a place makes, over the industries whose
    /// intensity is known.
    OptionalDouble ofPlace(NationalExtension indicator, int unit) {
        return ofPlaces.computeIfAbsent(
                indicator.key() + " " + unit, key -> mean(indicator, unit, i -> true));
    }

    /// The same of what is earned by work alone: the bar that industries are held against.
    OptionalDouble ofEarned(NationalExtension indicator, int unit) {
        return mean(indicator, unit, i -> chains.region().industries().get(i).isEarned());
    }

    private OptionalDouble mean(NationalExtension indicator, int unit, IntPredicate counts) {
        ActivityCells activity = chains.activity().cells();
        double pressure = 0;
        double valueAdded = 0;
        for (int i = 0; i < chains.technology().industryCount(); i++) {
            if (indicator.isKnown(i) && counts.test(i)) {
                pressure += indicator.perOutput(i) * activity.output(unit, i);
                valueAdded += activity.valueAdded(unit, i);
            }
        }
        return over(pressure, valueAdded);
    }

    private List<Forerunner> forerunners(NationalExtension indicator, int here, int industry) {
        List<Forerunner> found = new ArrayList<>();
        for (int unit : neighbours.listHolders(industry)) {
            Place place = chains.region().places().unit(unit);
            if (unit != here && chains.region().isInside(place, Role.MOUNTAIN)) {
                ofPlace(indicator, unit)
                        .ifPresent(value -> found.add(new Forerunner(place, value)));
            }
        }
        return found;
    }

    /// @param direct as by [#direct]
    static List<Room> rooms(Figures figures, Map<String, Double> direct, List<Limit> limits) {
        return limits.stream().map(limit -> room(figures, direct, limit)).toList();
    }

    private static Room room(Figures figures, Map<String, Double> direct, Limit limit) {
        ProjectFigure item = Formula.of(limit.of());
        Optional<Quantity> takes =
                figures.has(item)
                        ? Optional.of(figures.get(item))
                        : Optional.ofNullable(direct.get(limit.of().key())).map(Quantity::exactly);
        return new Room(
                limit,
                takes,
                figures.hasFirm(item),
                // Of a ceiling much is taken already, nobody here knows how much: nothing is left
                // over it.
                takes.filter(one -> !limit.isCeiling()).map(one -> left(limit.amount(), one)),
                takes.map(one -> Floors.within(one, limit.amount(), limit.isCeiling()))
                        .orElse(State.OPEN));
    }

    private static Quantity left(double amount, Quantity takes) {
        return new Quantity(amount - takes.high(), amount - takes.low(), takes.about());
    }
}
