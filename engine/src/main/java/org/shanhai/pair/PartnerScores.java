package org.shanhai.pair;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// The scores of all possible partners of a place, as [Ranking] defines them.
///
/// @param counted the parts that count, those without weight left out
record PartnerScores(Map<ScorePart, PartColumn> columns, Weights weights, Set<ScorePart> counted) {
    PartnerScores(Map<ScorePart, PartColumn> columns, Weights weights) {
        Set<ScorePart> counted = EnumSet.noneOf(ScorePart.class);
        columns.forEach(
                (part, column) -> {
                    if (weights.of(part) > 0 && column.counts()) {
                        counted.add(part);
                    }
                });
        this(Collections.unmodifiableMap(new EnumMap<>(columns)), weights, counted);
    }

    /// From 0 to 1; NaN where none counts, or one that does is not known of the partner.
    double of(int partner) {
        double sum = 0;
        double weight = 0;
        for (Map.Entry<ScorePart, PartColumn> column : columns.entrySet()) {
            if (counted.contains(column.getKey())) {
                double own = weights.of(column.getKey());
                sum += own * column.getValue().percentile(partner);
                weight += own;
            }
        }
        return weight > 0 ? sum / weight : Double.NaN;
    }
}
