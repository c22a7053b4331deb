package org.shanhai.supply.trade;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.shanhai.kept.Fingerprint;
import org.shanhai.linalg.Matrix;
import org.shanhai.work.Later;

/// The kernels of classes of reach over some distances, for several fits at once: most of what a
/// kernel takes is worked out once.
final class AreaKernels {
    /// Of more places than this none is held longer than a fit takes.
    static final int MOST_PLACES = 400;

    /// Of more places than this means are worked out anew for each draw.
    private static final int MOST_KNOWN = 200;

    private final Matrix distances;
    private final Keepers keepers;
    private final Later<String> print;

    /// Between places of different provinces, which classes have in common.
    private final Map<Kernel, Matrix> between = new ConcurrentHashMap<>();

    private final double[] radii;
    private final Map<Kernel, KnownMeans> known;
    private final boolean isDrawn;

    private final Map<Both, Matrix> whole = new ConcurrentHashMap<>();

    /// What a kernel hangs on.
    private record Both(Kernel within, Kernel between) {}

    AreaKernels(Matrix distances, Keepers keepers) {
        this(distances, keepers, AreaKernel.radii(distances), new ConcurrentHashMap<>(), false);
    }

    private AreaKernels(
            Matrix distances,
            Keepers keepers,
            double[] radii,
            Map<Kernel, KnownMeans> known,
            boolean isDrawn) {
        this.distances = distances;
        this.keepers = keepers;
        this.radii = radii;
        this.known = known;
        this.isDrawn = isDrawn;
        print =
                new Later<>(
                        () -> Fingerprint.of("distances").add(distances.storage()).done().hex());
    }

    /// What stands for the distances.
    String print() {
        return print.get();
    }

    /// Over the same distances, or such as were drawn of them: how large places are, and what lies
    /// around others, stays as it is on the map.
    AreaKernels over(Matrix other) {
        return other == distances ? this : new AreaKernels(other, keepers, radii, known, true);
    }

    /// R × R, of nobody else: it may be changed.
    Matrix of(ReachClass reach) {
        Both both = new Both(reach.kernel(), reach.between());
        Matrix held = whole.get(both);
        if (held != null) {
            return held.copy();
        }
        Matrix made = between(reach.between()).copy();
        fill(made, reach.kernel(), keepers::together);
        if (distances.rows() <= MOST_PLACES) {
            whole.put(both, made.copy());
        }
        return made;
    }

    /// The one of a class that was made, where it is held: not to be changed.
    Optional<Matrix> held(ReachClass reach) {
        return Optional.ofNullable(whole.get(new Both(reach.kernel(), reach.between())));
    }

    /// To be called after a fit.
    void release() {
        if (distances.rows() > MOST_PLACES) {
            between.clear();
        }
    }

    private Matrix between(Kernel kernel) {
        Matrix held = between.get(kernel);
        if (held != null) {
            return held;
        }
        Matrix made = Matrix.zeros(distances.rows(), distances.rows());
        fill(made, kernel, (r, s) -> !keepers.together(r, s));
        between.put(kernel, made);
        return made;
    }

    private void fill(Matrix values, Kernel kernel, AreaKernel.Pairs pairs) {
        int places = distances.rows();
        AreaKernel.Means means =
                isDrawn && places <= MOST_KNOWN
                        ? known.computeIfAbsent(kernel, of -> new KnownMeans(of, places))
                        : AreaKernel.workedOut(kernel);
        AreaKernel.fill(values, distances, radii, pairs, means);
    }
}
