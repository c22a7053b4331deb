package org.shanhai.supply;

import java.util.Arrays;
import java.util.List;

/// How an effect comes about.
public enum Part {
    /// The project's own output.
    DIRECT("direct"),
    /// Purchases of industries from one another.
    INDIRECT("indirect"),
    /// Households spending the wages.
    INDUCED("induced"),
    /// All of them.
    TOTAL("total");

    private final String key;

    Part(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /// Those that there are: nothing is induced where households' spending is not followed.
    public static List<Part> under(Closure closure) {
        return Arrays.stream(values())
                .filter(part -> part != INDUCED || closure == Closure.TYPE_II)
                .toList();
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
