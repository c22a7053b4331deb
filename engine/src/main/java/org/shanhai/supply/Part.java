package org.shanhai.supply;

import java.util.Arrays;
import java.util.List;
import org.shanhai.key.Keyed;

/// How an effect comes about.
public enum Part implements Keyed {
    /// The project's own output.
    DIRECT,
    /// Purchases of industries from one another.
    INDIRECT,
    /// Households spending the wages.
    INDUCED,
    /// All of them.
    TOTAL;

    /// Those that there are: nothing is induced where households' spending is not followed.
    public static List<Part> under(Closure closure) {
        return Arrays.stream(values())
                .filter(part -> part != INDUCED || closure == Closure.TYPE_II)
                .toList();
    }

    /// Whether others make it.
    public boolean isOfChain() {
        return this == INDIRECT || this == INDUCED;
    }

    /// This part of what is made in a cell.
    ///
    /// @param direct what the project itself makes there
    /// @param typeI made there in all where households' spending is not followed
    /// @param typeII and where it is
    public double of(double direct, double typeI, double typeII) {
        return switch (this) {
            case DIRECT -> direct;
            case INDIRECT -> typeI - direct;
            case INDUCED -> typeII - typeI;
            case TOTAL -> typeII;
        };
    }
}
