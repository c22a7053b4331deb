package org.shanhai.leap;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.capability.entry.Logit;
import org.shanhai.region.Region;

/// The chance that a place enters an industry, learnt from who entered what before, in the years of
/// a region's registers: a ridge logit ([Logit]) of what was known ([EntrySigns]) when each span
/// ([EntrySpan]) began, of all places of the study area.
///
/// A chance is what became of cells alike, in a register that shows a sample and whoever survived.
/// What a place wants, and projects that stand already, have no part in it. Immutable.
public final class EntryChances {
    /// λ of the logit. On other spans 1 and 20 do alike.
    private static final double PENALTY = 5;

    /// Of a place of which fewer firms are seen nothing can be told.
    public static final int FEWEST_FIRMS = 30;

    /// How many cells with the nearest chances say what became of those alike. Assumed.
    private static final int ALIKE = 400;

    private static final Comparator<double[]> BY_CHANCE =
            Comparator.comparingDouble(each -> each[0]);

    private final List<EntrySpan> spans;
    private final EntrySigns now;
    private final Logit logit;

    /// What was told of each cell, and 1 of what came, by chance.
    private final List<double[]> told;

    private EntryChances(List<EntrySpan> spans, EntrySigns now) {
        this.spans = spans;
        this.now = now;
        logit = fit(spans, -1, Optional.empty());
        told =
                known(spans, -1)
                        .map(each -> new double[] {logit.chance(each.row()), each.came()})
                        .sorted(BY_CHANCE)
                        .toList();
    }

    /// What was known of a cell, and 1 where it was entered, 0 where not.
    @SuppressWarnings("ArrayRecordComponent") // Never leaves this file.
    private record Known(double[] row, int came) {}

    private static Stream<Known> known(List<EntrySpan> spans, int without) {
        return spans.stream()
                .flatMap(
                        span ->
                                span.cells().stream()
                                        .filter(cell -> cell.place() != without)
                                        .map(
                                                cell ->
                                                        new Known(
                                                                span.row(cell),
                                                                cell.isEntered() ? 1 : 0)));
    }

    /// Empty where registers tell of no years one after the other.
    public static Optional<EntryChances> of(Region region) {
        List<EntrySpan> spans = EntrySpan.list(region);
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new EntryChances(spans, new EntrySigns(region, count -> true)));
    }

    /// The fit to what became of all places but one.
    ///
    /// @param without the place that is left out; −1 for none
    /// @param from a fit to begin with
    public static Logit fit(List<EntrySpan> spans, int without, Optional<Logit> from) {
        List<Known> known = known(spans, without).toList();
        double[][] all = known.stream().map(Known::row).toArray(double[][]::new);
        boolean[] came = new boolean[all.length];
        for (int c = 0; c < came.length; c++) {
            came[c] = known.get(c).came() > 0;
        }
        return from.isPresent()
                ? from.get().again(all, came, PENALTY)
                : Logit.fit(all, came, PENALTY);
    }

    /// The spans learnt from.
    public List<EntrySpan> spans() {
        return spans;
    }

    /// Whether enough firms of a place are seen.
    ///
    /// @param place its position among the units of the study area
    boolean isTold(int place) {
        return now.size(place) >= FEWEST_FIRMS;
    }

    double chance(int place, int industry) {
        return logit.chance(now.row(place, industry));
    }

    /// What each sign adds to ln(p / (1 − p)), compared with the mean cell.
    Map<EntrySign, Double> drives(int place, int industry) {
        Map<EntrySign, Double> drives = new EnumMap<>(EntrySign.class);
        double[] row = now.row(place, industry);
        for (EntrySign sign : EntrySign.values()) {
            drives.put(sign, logit.of(sign.ordinal(), row[sign.ordinal()]));
        }
        return drives;
    }

    /// The share of all cells learnt from that were entered.
    public double base() {
        return told.stream().mapToDouble(each -> each[1]).average().orElse(0);
    }

    /// What became of the cells of the nearest chances.
    ///
    /// @param low and high: where the share lies with nine chances in ten (Wilson 1927)
    public record Alike(int cells, int entered, double low, double high) {
        private static final double Z = 1.645;

        static Alike of(int cells, int entered) {
            double share = (double) entered / cells;
            double middle = (share + Z * Z / (2 * cells)) / (1 + Z * Z / cells);
            double half =
                    Z
                            / (1 + Z * Z / cells)
                            * Math.sqrt(
                                    share * (1 - share) / cells + Z * Z / (4.0 * cells * cells));
            return new Alike(cells, entered, middle - half, middle + half);
        }
    }

    Alike alike(double chance) {
        int at = Collections.binarySearch(told, new double[] {chance}, BY_CHANCE);
        int middle = at < 0 ? -at - 1 : at;
        int cells = Math.min(ALIKE, told.size());
        int from = Math.clamp(middle - cells / 2, 0, told.size() - cells);
        double entered =
                told.subList(from, from + cells).stream().mapToDouble(each -> each[1]).sum();
        return Alike.of(cells, (int) entered);
    }
}
