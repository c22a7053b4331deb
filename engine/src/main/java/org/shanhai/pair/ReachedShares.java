package org.shanhai.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.profile.Structure;
import org.shanhai.region.Coordinates;
import org.shanhai.region.Region;

/// What share of what a place uses of a product makers elsewhere in the study area reach at about
/// the same distance: the highest tenth begins there. No link that could be goes beyond it.
///
/// Distances are about the same where they fall between the same powers of [#STEP] km. Where no
/// maker is that far from anybody nothing is known to have been reached.
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record ReachedShares(
        Structure structure,
        Purchases purchases,
        int[] inside,
        int[][] bands,
        List<Map<Integer, Double>> byProduct,
        boolean[] found) {
    /// The share that a tenth of the pairs reach or pass.
    static final double HIGH = 0.9;

    /// How many times as far the end of a band is as its beginning.
    static final double STEP = 1.5;

    /// Of places of which it is not known where they lie.
    private static final int ANYWHERE = -1;

    ReachedShares(Structure structure, Purchases purchases) {
        Region region = structure.region();
        int units = region.places().unitCount();
        int[][] bands = new int[units][units];
        for (int a = 0; a < units; a++) {
            for (int b = 0; b < units; b++) {
                bands[a][b] =
                        band(region.places().unit(a).centre(), region.places().unit(b).centre());
            }
        }
        List<Map<Integer, Double>> byProduct = new ArrayList<>();
        for (int i = 0; i < region.industries().count(); i++) {
            byProduct.add(Map.of());
        }
        this(
                structure,
                purchases,
                region.insideUnits(),
                bands,
                byProduct,
                new boolean[region.industries().count()]);
    }

    private static int band(Optional<Coordinates> a, Optional<Coordinates> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return ANYWHERE;
        }
        return band(a.get().kmTo(b.get()));
    }

    /// 0 up to [#STEP] km, then one more for each time as far.
    static int band(double km) {
        return km < STEP ? 0 : (int) Math.floor(Math.log(km) / Math.log(STEP));
    }

    /// Empty where no maker is about as far from anybody.
    synchronized OptionalDouble at(int seller, int buyer, int product) {
        if (!found[product]) {
            byProduct.set(product, reached(product));
            found[product] = true;
        }
        Double share = byProduct.get(product).get(bands[seller][buyer]);
        return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
    }

    private Map<Integer, Double> reached(int product) {
        Map<Integer, List<Double>> shares = new HashMap<>();
        for (int maker : inside) {
            if (!structure.cells().has(maker, product)) {
                continue;
            }
            for (int buyer : inside) {
                if (buyer != maker) {
                    shares.computeIfAbsent(bands[maker][buyer], band -> new ArrayList<>())
                            .add(purchases.share(maker, buyer, product));
                }
            }
        }
        Map<Integer, Double> reached = new HashMap<>();
        shares.forEach((band, all) -> reached.put(band, high(all)));
        return reached;
    }

    /// The least of the highest tenth.
    private static double high(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) Math.ceil(HIGH * sorted.length) - 1];
    }
}
