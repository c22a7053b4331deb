package org.shanhai.leap;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.shanhai.profile.Holding;
import org.shanhai.region.Region;
import org.shanhai.supply.trade.Recruitable;

/// Which industries places could enter after a year, and which they did, by the years in which
/// firms of a register were registered.
///
/// A cell of place and industry is open where fewer than [Holding#FEWEST_FIRMS] firms are seen
/// until then and a place can bid for it. It is entered where at least [#FEWEST_ENTERING] of those
/// registered after are seen, and no fewer than the mix of those years implies: in a sample of one
/// firm in ten that is no single shop, and no less than elsewhere. A register shows who survived
/// until its own year.
///
/// @param before the last year of what was known
/// @param until the last year of entries; empty where the register has no later end
/// @param signs at that time
public record EntrySpan(int before, OptionalInt until, EntrySigns signs, List<Cell> cells) {
    /// So many firms seen make an entry.
    public static final int FEWEST_ENTERING = 2;

    public EntrySpan {
        cells = List.copyOf(cells);
    }

    /// @param place the position among the units of the study area
    public record Cell(int place, int industry, boolean isEntered) {}

    /// Of a region's registers, in order. The last years, that have no end, belong to those before
    /// them; firms of no year are known to none.
    static List<EntrySpan> list(Region region) {
        TreeSet<Integer> ends = new TreeSet<>();
        region.firmCounts().all().forEach(count -> count.until().ifPresent(ends::add));
        List<Integer> years = List.copyOf(ends);
        return IntStream.range(0, Math.max(years.size() - 1, Math.min(1, years.size())))
                .parallel()
                .mapToObj(k -> of(region, years, k))
                .filter(EntrySpan::tells)
                .toList();
    }

    private static EntrySpan of(Region region, List<Integer> years, int k) {
        int before = years.get(k);
        OptionalInt until =
                k + 2 >= years.size() ? OptionalInt.empty() : OptionalInt.of(years.get(k + 1));
        EntrySigns signs = new EntrySigns(region, count -> count.isUntil(before));
        EntryCounts later =
                new EntryCounts(
                        region,
                        count ->
                                count.since().orElse(0) > before
                                        && (until.isEmpty() || count.isUntil(until.getAsInt())));
        return new EntrySpan(before, until, signs, open(region, signs, later));
    }

    private static List<Cell> open(Region region, EntrySigns signs, EntryCounts later) {
        Recruitable recruitable = new Recruitable(region);
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < region.insideUnits().length; r++) {
            for (int i = 0; i < region.industries().count(); i++) {
                if (signs.firms(r, i) < Holding.FEWEST_FIRMS
                        && recruitable.test(region.industries().get(i))) {
                    double came = later.firms()[r][i];
                    cells.add(
                            new Cell(
                                    r,
                                    i,
                                    came >= FEWEST_ENTERING && came >= later.expected()[r][i]));
                }
            }
        }
        return cells;
    }

    /// What was known of a cell ([EntrySigns]).
    public double[] row(Cell cell) {
        return signs.row(cell.place(), cell.industry());
    }

    /// Whether some were entered and some were not.
    private boolean tells() {
        return entries() > 0 && entries() < cells.size();
    }

    public int entries() {
        return Math.toIntExact(cells.stream().filter(Cell::isEntered).count());
    }
}
