package org.shanhai.supply.trade;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.DoubleSupplier;

/// Means of a kernel over the areas of places ([AreaKernel]) that were worked out before: a dozen
/// draws of distances have each of two.
final class KnownMeans implements AreaKernel.Means {
    private static final int EACH = 2;

    private final Kernel kernel;
    private final int places;
    private final AtomicReferenceArray<Known> known;

    private record Known(double km, double mean) {}

    KnownMeans(Kernel kernel, int places) {
        this.kernel = kernel;
        this.places = places;
        known = new AtomicReferenceArray<>(EACH * places * places);
    }

    @Override
    public double within(int place, double radius) {
        return mean(place, place, radius, () -> AreaKernel.within(kernel, radius));
    }

    @Override
    public double between(int place, int second, double km, double one, double other) {
        return mean(place, second, km, () -> AreaKernel.between(kernel, km, one, other));
    }

    private double mean(int place, int second, double km, DoubleSupplier work) {
        int first = EACH * (place * places + second);
        for (int k = first; k < first + EACH; k++) {
            Known here = known.getAcquire(k);
            if (here == null) {
                here = new Known(km, work.getAsDouble());
                known.setRelease(k, here);
            }
            if (here.km() == km) {
                return here.mean();
            }
        }
        return work.getAsDouble();
    }
}
