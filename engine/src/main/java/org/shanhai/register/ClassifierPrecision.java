package org.shanhai.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shanhai.region.Basis;
import org.shanhai.region.ReadingConfusion;
import org.shanhai.region.ReadingPrecision;

/// Holds readings of firms against those of people.
public final class ClassifierPrecision {
    private final Map<IndustryReason, long[]> strata = new EnumMap<>(IndustryReason.class);

    /// By the industry read and the industry in truth.
    private final Map<List<String>, Long> truths = new HashMap<>();

    /// Adds a firm that people read.
    ///
    /// @param label the key of the industry they put it into
    /// @param second keys of industries they say it could be as well
    public void add(Classified reading, String label, Set<String> second) {
        long[] counts = strata.computeIfAbsent(reading.reason(), reason -> new long[3]);
        counts[0]++;
        String read = reading.industry().orElse("");
        boolean isRight = read.equals(label);
        counts[1] += isRight ? 1 : 0;
        boolean isEither = isRight || !read.isEmpty() && second.contains(read);
        counts[2] += isEither ? 1 : 0;
        if (!read.isEmpty()) {
            truths.merge(List.of(read, isEither ? read : label), 1L, Long::sum);
        }
    }

    /// What firms read as of an industry are.
    public List<ReadingConfusion> confusion(String source) {
        return truths.entrySet().stream()
                .map(
                        each ->
                                new ReadingConfusion(
                                        each.getKey().getFirst(),
                                        each.getKey().getLast(),
                                        each.getValue(),
                                        Basis.DERIVED,
                                        source))
                .sorted(
                        Comparator.comparing(ReadingConfusion::read)
                                .thenComparing(ReadingConfusion::truth))
                .toList();
    }

    /// By reason; firms that stayed unclear are no readings, and stand there with none right.
    public List<ReadingPrecision> strata(String source) {
        List<ReadingPrecision> list = new ArrayList<>();
        strata.forEach(
                (reason, counts) ->
                        list.add(
                                new ReadingPrecision(
                                        reason.key(), counts[0], counts[1], counts[2], source)));
        return list;
    }
}
