package org.shanhai.supply.pressure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basin;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.SupplyChains;

/// The pressures of all industries in each place, where they count, in the likely economy. A basin
/// is solved for once, for all its places.
public final class PressuresByPlace {
    private final SupplyChains chains;
    private final Region region;
    private final ChainPressures national;
    private final NationalExtension valueAdded;
    private final Map<Integer, PlacePressures> byUnit = new HashMap<>();
    private final Map<Solved, Matrix> solved = new HashMap<>();

    /// What one solution is of.
    private record Solved(BitSet places, String extension) {}

    private PressuresByPlace(SupplyChains chains, ChainPressures national) {
        this.chains = chains;
        this.national = national;
        region = chains.region();
        valueAdded = chains.findIndicator("value_added").orElseThrow();
    }

    public static PressuresByPlace of(SupplyChains chains, ChainPressures national) {
        return new PressuresByPlace(chains, national);
    }

    /// One place at a time, so that each is solved once.
    ///
    /// @param place a unit of the region
    public synchronized PlacePressures of(Place place) {
        return byUnit.computeIfAbsent(region.places().getUnitNumber(place), this::solve);
    }

    private PlacePressures solve(int unit) {
        List<NationalExtension> pressures = national.pressures();
        double[][] amounts = new double[pressures.size()][];
        double[][] brought = new double[pressures.size()][];
        Map<Solved, double[]> rows = new HashMap<>();
        for (int p = 0; p < amounts.length; p++) {
            CountedIn counted = CountedIn.of(pressures.get(p));
            if (counted == CountedIn.WORLD) {
                amounts[p] = national.amounts(p);
                brought[p] = national.brought(p);
            } else {
                BitSet places = counted == CountedIn.BASIN ? basin(unit) : one(unit);
                amounts[p] = falling(places, pressures.get(p), unit);
                brought[p] =
                        rows.computeIfAbsent(
                                new Solved(places, valueAdded.key()),
                                key -> falling(places, valueAdded, unit));
            }
        }
        return new PlacePressures(national, amounts, brought);
    }

    private static BitSet one(int unit) {
        BitSet places = new BitSet();
        places.set(unit);
        return places;
    }

    /// The place alone where its basin is not known.
    private BitSet basin(int unit) {
        BitSet places = one(unit);
        List<Basin> all = region.all(Basin.class);
        Optional<Basin> own = Basin.find(all, region.places().unit(unit));
        Places known = region.places();
        own.ifPresent(
                basin ->
                        basin.listPlaces(all).stream()
                                .map(known::get)
                                .filter(known::isUnit)
                                .forEach(place -> places.set(known.unitNumber(place))));
        return places;
    }

    /// What falls in some places, of a unit of output of each industry in one of them.
    private double[] falling(BitSet places, NationalExtension extension, int unit) {
        return places.cardinality() == 1
                ? multipliers(places, extension).row(unit)
                : solved.computeIfAbsent(
                                new Solved(places, extension.key()),
                                key -> multipliers(places, extension))
                        .row(unit);
    }

    private Matrix multipliers(BitSet places, NationalExtension extension) {
        Economy economy = chains.economy();
        double[] known = extension.known();
        Matrix intensity = Matrix.zeros(economy.placeCount(), economy.industryCount());
        places.stream()
                .forEach(
                        r -> {
                            for (int i = 0; i < known.length; i++) {
                                intensity.set(r, i, known[i]);
                            }
                        });
        return economy.multipliers(intensity, Closure.TYPE_I).values();
    }
}
