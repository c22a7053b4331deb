package org.shanhai.supply.pressure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.kept.Fingerprint;
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
    private @Nullable Fingerprint economy;

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
        int n = national.industryCount();
        double[] found =
                chains.kept()
                        .find(
                                () -> origin(unit),
                                2 * pressures.size() * n,
                                () -> search(unit, pressures, n));
        double[][] amounts = new double[pressures.size()][];
        double[][] brought = new double[pressures.size()][];
        for (int p = 0; p < amounts.length; p++) {
            amounts[p] = Arrays.copyOfRange(found, 2 * p * n, (2 * p + 1) * n);
            brought[p] = Arrays.copyOfRange(found, (2 * p + 1) * n, (2 * p + 2) * n);
        }
        return new PlacePressures(national, amounts, brought);
    }

    /// Of each pressure what falls of it and of value added, by industry.
    private double[] search(int unit, List<NationalExtension> pressures, int n) {
        double[] found = new double[2 * pressures.size() * n];
        Map<BitSet, double[]> rows = new HashMap<>();
        for (int p = 0; p < pressures.size(); p++) {
            double[] amounts;
            double[] brought;
            if (CountedIn.of(pressures.get(p)) == CountedIn.WORLD) {
                amounts = national.amounts(p);
                brought = national.brought(p);
            } else {
                BitSet places = counted(pressures.get(p), unit);
                amounts = falling(places, pressures.get(p), unit);
                brought = rows.computeIfAbsent(places, key -> falling(key, valueAdded, unit));
            }
            System.arraycopy(amounts, 0, found, 2 * p * n, n);
            System.arraycopy(brought, 0, found, (2 * p + 1) * n, n);
        }
        return found;
    }

    private Fingerprint origin(int unit) {
        if (economy == null) {
            economy = chains.economy().origin();
        }
        Fingerprint.Maker origin =
                Fingerprint.of("pressures of a place")
                        .add(economy.hex())
                        .add(unit)
                        .add(valueAdded.known());
        for (int p = 0; p < national.pressures().size(); p++) {
            NationalExtension pressure = national.pressures().get(p);
            origin.add(pressure.known())
                    .add(national.amounts(p))
                    .add(national.brought(p))
                    .add(CountedIn.of(pressure).key())
                    .add(counted(pressure, unit).toString());
        }
        return origin.done();
    }

    /// The places in which a pressure counts for one of them, where that is not the world.
    private BitSet counted(NationalExtension pressure, int unit) {
        return CountedIn.of(pressure) == CountedIn.BASIN ? basin(unit) : one(unit);
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
