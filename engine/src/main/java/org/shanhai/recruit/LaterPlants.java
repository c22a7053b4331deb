package org.shanhai.recruit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.shanhai.observed.Block;
import org.shanhai.observed.FirmQuotients;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Whether later plants of an industry went where its gap ranked high: by the years in which firms
/// of registers were registered.
///
/// A gap of a place that may be called for, told without anything later, is filled where at least
/// [#FEWEST_ENTERING] firms of the industry are registered there in the years that follow, and no
/// fewer than the mix of those years implies, which is at least [#LEAST_EXPECTED]. Only goods of
/// which nothing is there are looked at, by chance × worth × clean as `leap` orders them; signs
/// that carry what [IndustryChain#called] puts first are not. Beside that stand chance, the part
/// filled of all that were ranked, how large the industry is, and how fast it grew before. A
/// register shows who survived until its own year.
///
/// @param cells gaps that could have been filled
/// @param filled how many were
/// @param lists of places with more than [#HEAD] such gaps
/// @param precision of heads in the order of the answer
/// @param chance of whole lists, each counting alike
/// @param size of heads by how many firms the industry had
/// @param growth of heads by how fast it grew over the span before; 0 of all without one
public record LaterPlants(
        int cells,
        int filled,
        int lists,
        double precision,
        double chance,
        double size,
        double growth) {
    /// Of a place with fewer goods firms before nothing is judged.
    public static final long FEWEST_GOODS = 30;

    /// How many at the head of each list: as many as an answer shows.
    public static final int HEAD = 5;

    private static final int FEWEST_ENTERING = 2;
    private static final double LEAST_EXPECTED = 0.3;

    /// How many gaps stand at the heads.
    public int count() {
        return lists * HEAD;
    }

    /// By what gaps are put in order, the highest first.
    @FunctionalInterface
    public interface By extends ToDoubleBiFunction<Place, Industry> {}

    /// A gap that could have been filled.
    record Open(
            Place place,
            Industry industry,
            double told,
            long size,
            double growth,
            boolean filled) {}

    /// @param before told without what is later
    /// @param later the same places and industries with the firms that came later
    /// @param since the first of the years that follow
    /// @param until the last
    /// @param told by what an answer would have put gaps in order
    /// @param growth how fast an industry grew before
    public static LaterPlants of(
            Recruiting before, Region later, int since, int until, By told, By growth) {
        Region region = before.region();
        FirmQuotients known = FirmQuotients.of(region);
        FirmQuotients coming = FirmQuotients.between(later, since, until);
        List<Open> open = new ArrayList<>();
        for (Place place : region.listInside()) {
            if (known.firms(place, Block.GOODS) < FEWEST_GOODS) {
                continue;
            }
            for (Industry industry : region.industries().all()) {
                double expected = coming.expectedByYears(place, industry);
                if (expected >= LEAST_EXPECTED && isCalledFor(before, place, industry)) {
                    long firms = coming.firms(place, industry);
                    open.add(
                            new Open(
                                    place,
                                    industry,
                                    told.applyAsDouble(place, industry),
                                    known.firms(region.areaPlace(), industry),
                                    growth.applyAsDouble(place, industry),
                                    firms >= FEWEST_ENTERING && firms >= expected));
                }
            }
        }
        return of(open);
    }

    private static boolean isCalledFor(Recruiting before, Place place, Industry industry) {
        return before.standing(place, industry).isGap()
                && before.excluded(place, industry).isEmpty();
    }

    static LaterPlants of(List<Open> open) {
        Map<Place, List<Open>> byPlace = new LinkedHashMap<>();
        for (Open each : open) {
            byPlace.computeIfAbsent(each.place(), key -> new ArrayList<>()).add(each);
        }
        List<List<Open>> lists =
                byPlace.values().stream().filter(list -> list.size() > HEAD).toList();
        return new LaterPlants(
                open.size(),
                filled(open),
                lists.size(),
                mean(lists, list -> head(list, Open::told)),
                mean(lists, list -> (double) filled(list) / list.size()),
                mean(lists, list -> head(list, Open::size)),
                mean(lists, list -> head(list, Open::growth)));
    }

    private static double mean(List<List<Open>> lists, ToDoubleFunction<List<Open>> of) {
        return lists.stream().mapToDouble(of).average().orElse(0);
    }

    private static int filled(List<Open> open) {
        return (int) open.stream().filter(Open::filled).count();
    }

    private static double head(List<Open> list, ToDoubleFunction<Open> by) {
        // The sort is stable: equals stay in the order of industries.
        return (double)
                        filled(
                                list.stream()
                                        .sorted(Comparator.comparingDouble(by).reversed())
                                        .limit(HEAD)
                                        .toList())
                / HEAD;
    }
}
