package org.shanhai.capability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shanhai.linalg.Matrix;

/// All indices of a panel, year by year. Memory beside the answer: tables of the year at hand and,
/// where relatedness is needed as a matrix, one of industries × industries.
public final class Capability {
    private final CapabilityOptions options;
    private @Nullable Matrix relatedness;

    private Capability(CapabilityOptions options) {
        this.options = options;
    }

    /// Hands over each year's indices as soon as they are there, in order of years: nothing of one
    /// year is kept for the next.
    public static void each(
            Panel panel, CapabilityOptions options, Consumer<? super YearResult> years) {
        Capability capability = new Capability(options);
        for (int year = 0; year < panel.years().size(); year++) {
            String key = panel.years().get(year);
            Optional<Observed> observed = Observed.find(panel, year, options.selection());
            years.accept(
                    observed.isPresent()
                            ? capability.indices(observed.get())
                            : new YearResult.NothingObserved(key));
        }
    }

    /// The indices of all years, in order.
    public static List<YearResult> of(Panel panel, CapabilityOptions options) {
        List<YearResult> years = new ArrayList<>();
        each(panel, options, years::add);
        return List.copyOf(years);
    }

    /// The indices of one year's table; the selection was made already.
    public static Indices of(Observed observed, CapabilityOptions options) {
        return new Capability(options).indices(observed);
    }

    private Indices indices(Observed observed) {
        return new Indices(observed, options, this::square);
    }

    private Matrix square(int n) {
        Matrix space = relatedness;
        if (space == null || space.rows() != n) {
            relatedness = null;
            space = Matrix.zeros(n, n);
            relatedness = space;
        }
        return space;
    }
}
