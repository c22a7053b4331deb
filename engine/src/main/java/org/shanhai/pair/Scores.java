package org.shanhai.pair;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// The scores of all possible partners of a place, as [Ranking] defines them.
final class Scores {
    private final Map<Part, PartColumn> columns;
    private final Weights weights;
    private final Set<Part> counted = EnumSet.noneOf(Part.class);

    Scores(Map<Part, PartColumn> columns, Weights weights) {
        this.columns = Collections.unmodifiableMap(new EnumMap<>(columns));
        this.weights = weights;
        columns.forEach(
                (part, column) -> {
                    if (weights.of(part) > 0 && column.counts()) {
                        counted.add(part);
                    }
                });
    }

    /// The parts that count, those without weight left out.
    Set<Part> counted() {
        return counted;
    }

    /// From 0 to 1; NaN where none counts, or one that does is not known of the partner.
    double of(int partner) {
        double sum = 0;
        double weight = 0;
        for (Map.Entry<Part, PartColumn> column : columns.entrySet()) {
            if (counted.contains(column.getKey())) {
                double own = weights.of(column.getKey());
                sum += own * column.getValue().percentile(partner);
                weight += own;
            }
        }
        return weight > 0 ? sum / weight : Double.NaN;
    }
}
