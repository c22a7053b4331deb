package org.shanhai.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// The firms registers were seen to hold, by place and industry.
public final class FirmCounts {
    /// Of a region without any register.
    public static final FirmCounts NONE = new FirmCounts(List.of(), List.of());

    private final List<FirmCount> all;
    private final List<LeftOut> leftOut;
    private final Map<String, List<FirmCount>> byPlace = new HashMap<>();

    /// Rows of a register that were left out.
    ///
    /// @param source the key of the register's [Source]
    /// @param reason why, as the import names it
    @OfTable(value = "register_left_out", key = "source, reason")
    public record LeftOut(
            String source,
            @InColumn(key = true) String reason,
            @InColumn(unit = NumberUnit.ROWS) long rows) {}

    public FirmCounts(List<FirmCount> all, List<LeftOut> leftOut) {
        this.all = List.copyOf(all);
        this.leftOut = List.copyOf(leftOut);
        for (FirmCount count : all) {
            byPlace.computeIfAbsent(count.place(), key -> new ArrayList<>()).add(count);
        }
    }

    public List<FirmCount> all() {
        return all;
    }

    public List<LeftOut> leftOut() {
        return leftOut;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// Counts of a place, by industry and years of registration.
    public List<FirmCount> in(Place place) {
        return List.copyOf(byPlace.getOrDefault(place.key(), List.of()));
    }

    /// How many firms of an industry were seen in a place, branches left out.
    public long firms(Place place, Industry industry) {
        return sum(
                in(place).stream()
                        .filter(count -> count.industry().equals(Optional.of(industry.code()))),
                FirmCount::withoutBranches);
    }

    /// The size of the sample in a place: firms seen there, branches and unread ones too.
    public long sampleSize(Place place) {
        return sum(in(place).stream(), FirmCount::firms);
    }

    /// How many of those were put into an industry.
    public long readSize(Place place) {
        return sum(
                in(place).stream().filter(count -> count.industry().isPresent()), FirmCount::firms);
    }

    private static long sum(Stream<FirmCount> counts, ToLongFunction<FirmCount> number) {
        return counts.mapToLong(number).sum();
    }
}
