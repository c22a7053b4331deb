package org.shanhai.diagnose;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.shanhai.profile.Value;
import org.shanhai.region.Activity;
import org.shanhai.region.Basis;
import org.shanhai.region.Endowment;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Travel;

/// How far places lie from the cores of the coast and from ports.
///
/// Cores are the largest coast places by value added, as many as a tenth of the places of the study
/// area and at least one; ports the places a pack gives the endowment `seaport`.
final class Access {
    static final String SEAPORT = "seaport";
    private static final int ONE_IN = 10;

    private final Region region;
    private final int[] cores;
    private final List<Endowment> ports;

    Access(Region region, Activity activity) {
        this.region = region;
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

    /// The shortest stated journey to a core, in minutes.
    Optional<Value> minutesToCore(int unit) {
        String here = region.places().unit(unit).key();
        List<String> there =
                IntStream.of(cores).mapToObj(c -> region.places().unit(c).key()).toList();
        return region.all(Travel.class).stream()
                .filter(
                        t ->
                                t.from().equals(here) && there.contains(t.to())
                                        || t.to().equals(here) && there.contains(t.from()))
                .min(Comparator.comparingDouble(t -> t.minutes()))
                .map(t -> new Value(t.minutes(), t.year(), t.basis(), t.source(), false));
    }
}
