package org.shanhai.supply.trade;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.shanhai.linalg.Matrix;

/// The kernels of classes of reach over some distances, for several fits at once: most of what a
/// kernel takes is worked out once.
final class AreaKernels {
    /// Of more places than this none is held longer than a fit takes.
    private static final int MOST_PLACES = 400;

    private final Matrix distances;
    private final Keepers keepers;

    /// Between places of different provinces, which classes have in common.
    private final Map<Kernel, Matrix> between = new ConcurrentHashMap<>();

    private final Map<Both, Matrix> whole = new ConcurrentHashMap<>();

    /// What a kernel hangs on.
    private record Both(Kernel within, Kernel between) {}

    AreaKernels(Matrix distances, Keepers keepers) {
        this.distances = distances;
        this.keepers = keepers;
    }

    boolean areOf(Matrix other) {
        return distances == other;
    }

    /// R × R, of nobody else: it may be changed.
    Matrix of(ReachClass reach) {
        Both both = new Both(reach.kernel(), reach.between());
        Matrix known = whole.get(both);
        if (known != null) {
            return known.copy();
        }
        Matrix made = between(reach.between()).copy();
        AreaKernel.fill(made, distances, reach.kernel(), keepers::together);
        if (distances.rows() <= MOST_PLACES) {
            whole.put(both, made.copy());
        }
        return made;
    }

    /// To be called after a fit.
    void release() {
        if (distances.rows() > MOST_PLACES) {
            between.clear();
        }
    }

    private Matrix between(Kernel kernel) {
        Matrix known = between.get(kernel);
        if (known != null) {
            return known;
        }
        Matrix made = Matrix.zeros(distances.rows(), distances.rows());
        AreaKernel.fill(made, distances, kernel, (r, s) -> !keepers.together(r, s));
        between.put(kernel, made);
        return made;
    }
}
