package org.shanhai.diagnose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.shanhai.profile.Value;
import org.shanhai.region.Activity;
import org.shanhai.region.Basis;
import org.shanhai.region.Endowment;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// How far places lie from the cores of the coast and from ports.
///
/// Cores are the largest coast places by value added, as many as a tenth of the places of the study
/// area and at least one; ports the places a pack gives the endowment `seaport`.
final class Access {
    static final String SEAPORT = "seaport";
    private static final int ONE_IN = 10;

    private final Region region;
    private final Connections connections;
    private final int[] cores;
    private final List<Endowment> ports;

    Access(Region region, Activity activity, Connections connections) {
        this.region = region;
        this.connections = connections;
        cores = cores(region, activity);
        ports =
                region.all(Endowment.class).stream()
                        .filter(e -> e.endowment().equals(SEAPORT) && e.value() > 0)
                        .filter(e -> region.places().isUnit(region.places().get(e.place())))
                        .toList();
    }

    private static int[] cores(Region region, Activity activity) {
        double[] sizes = activity.valueAdded().rowSums();
        int most = Math.max(1, region.insideUnits().length / ONE_IN);
        return Arrays.stream(region.insideUnits(Role.COAST))
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer unit) -> -sizes[unit])
                                .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /// The units taken for cores, ascending.
    int[] cores() {
        return cores.clone();
    }

    Optional<Value> kmToCore(int unit) {
        return nearest(unit, IntStream.of(cores).mapToObj(region.places()::unit).toList())
                .map(km -> new Value(km, Value.UNDATED, Basis.DERIVED, "", false));
    }

    Optional<Value> kmToPort(int unit) {
        Places places = region.places();
        return nearest(unit, ports.stream().map(port -> places.get(port.place())).toList())
                .map(
                        km -> {
                            Basis basis =
                                    ports.stream()
                                            .map(Endowment::basis)
                                            .reduce(Basis.DERIVED, Basis::and);
                            return new Value(km, Value.UNDATED, basis, "", false);
                        });
    }

    private Optional<Double> nearest(int unit, List<Place> targets) {
        Place here = region.places().unit(unit);
        if (here.centre().isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble least =
                targets.stream()
                        .filter(target -> target.centre().isPresent())
                        .mapToDouble(
                                target -> here.centre().get().kmTo(target.centre().orElseThrow()))
                        .min();
        return least.isPresent() ? Optional.of(least.getAsDouble()) : Optional.empty();
    }

    /// The shortest stated journey to a core or to the city of one, in minutes, by one mode. Of a
    /// place that has a core in its own city no other city counts: that core is nearer than any
    /// train tells.
    ///
    /// @param mode as the pack writes it; empty for journeys that do not say
    Optional<Value> minutesToCore(int unit, String mode) {
        Place here = region.places().unit(unit);
        Set<String> own = new HashSet<>();
        for (Place around : citiesOf(here)) {
            if (hasCore(around)) {
                own.add(around.key());
            }
        }
        return connections.list(here).stream()
                .filter(journey -> journey.mode().equals(mode))
                .filter(journey -> hasCore(journey.to()))
                .filter(journey -> own.isEmpty() || isIn(journey.to(), own))
                .findFirst()
                .map(
                        journey ->
                                new Value(
                                        journey.minutes(),
                                        journey.year(),
                                        journey.basis(),
                                        journey.source(),
                                        false));
    }

    private boolean isIn(Place to, Set<String> cities) {
        return cities.contains(to.key())
                || citiesOf(to).stream().anyMatch(city -> cities.contains(city.key()));
    }

    /// Whether a place is a core, or a city with one inside; the study area itself is no city.
    private boolean hasCore(Place place) {
        return !isAround(place)
                && Arrays.stream(region.places().unitsWithin(place))
                        .anyMatch(unit -> Arrays.binarySearch(cores, unit) >= 0);
    }

    /// Whether the study area lies within a place, or is it.
    private boolean isAround(Place place) {
        Optional<Place> around = Optional.of(region.areaPlace());
        while (around.isPresent()) {
            if (around.get().equals(place)) {
                return true;
            }
            around = region.places().findParent(around.get());
        }
        return false;
    }

    /// The sums of places that a place lies in, smaller than the study area.
    private List<Place> citiesOf(Place place) {
        List<Place> cities = new ArrayList<>();
        Optional<Place> around = region.places().findParent(place);
        while (around.isPresent() && !isAround(around.get())) {
            cities.add(around.get());
            around = region.places().findParent(around.get());
        }
        return cities;
    }
}
