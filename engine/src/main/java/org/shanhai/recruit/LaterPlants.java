package org.shanhai.recruit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.shanhai.observed.Block;
import org.shanhai.observed.FirmQuotients;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Whether later plants of an industry went where its gap ranked high: by the years in which firms
/// of registers were registered.
///
/// A gap of a place, told without anything later, is filled where at least [#FEWEST_ENTERING] firms
/// of the industry are registered there in the years that follow, and no fewer than the mix of
/// those years implies, which is at least [#LEAST_EXPECTED]. Gaps are ranked by what they would
/// keep in the place. Beside it stand chance, the part filled of all that were ranked, and size
/// alone. A register shows who survived until its own year.
///
/// @param cells gaps that could have been filled
/// @param filled how many were
/// @param ofPlaces for each industry its places ranked; size is how many firms of goods the place
///     had
/// @param ofGaps for each place its gaps ranked; size is how many firms the industry had
public record LaterPlants(int cells, int filled, Precision ofPlaces, Precision ofGaps) {
    /// Of a place with fewer goods firms before nothing is judged.
    public static final long FEWEST_GOODS = 30;

    /// How many at the head of each list.
    public static final int HEAD = 20;

    private static final int FEWEST_ENTERING = 2;
    private static final double LEAST_EXPECTED = 0.3;

    /// The part that was filled of the heads of lists; 0 of all without lists.
    ///
    /// @param lists of more than [#HEAD]
    /// @param precision of heads by what gaps would keep
    /// @param chance of whole lists, each counting alike
    /// @param size of heads by size
    public record Precision(int lists, double precision, double chance, double size) {
        /// How many gaps stand at the heads.
        public int count() {
            return lists * HEAD;
        }
    }

    /// A gap that could have been filled.
    record Open(
            Place place,
            Industry industry,
            double kept,
            long placeSize,
            long industrySize,
            boolean filled) {}

    /// @param before told without what is later
    /// @param later the same places and industries with the firms that came later
    /// @param since the first of the years that follow
    /// @param until the last
    public static LaterPlants of(Recruiting before, Region later, int since, int until) {
        Region region = before.region();
        FirmQuotients known = FirmQuotients.of(region);
        FirmQuotients coming = FirmQuotients.between(later, since, until);
        List<Open> open = new ArrayList<>();
        for (Place place : region.listInside()) {
            long size = known.firms(place, Block.GOODS);
            if (size < FEWEST_GOODS) {
                continue;
            }
            for (Industry industry : region.industries().all()) {
                double expected = coming.expectedByYears(place, industry);
                if (expected >= LEAST_EXPECTED && before.standing(place, industry).isGap()) {
                    OptionalDouble kept = before.keeping(place, industry).kept();
                    long firms = coming.firms(place, industry);
                    open.add(
                            new Open(
                                    place,
                                    industry,
                                    kept.orElse(0),
                                    size,
                                    known.firms(region.areaPlace(), industry),
                                    firms >= FEWEST_ENTERING && firms >= expected));
                }
            }
        }
        return of(open);
    }

    static LaterPlants of(List<Open> open) {
        Map<Industry, List<Open>> byIndustry = new LinkedHashMap<>();
        Map<Place, List<Open>> byPlace = new LinkedHashMap<>();
        for (Open each : open) {
            byIndustry.computeIfAbsent(each.industry(), key -> new ArrayList<>()).add(each);
            byPlace.computeIfAbsent(each.place(), key -> new ArrayList<>()).add(each);
        }
        return new LaterPlants(
                open.size(),
                filled(open),
                precision(List.copyOf(byIndustry.values()), Open::placeSize),
                precision(List.copyOf(byPlace.values()), Open::industrySize));
    }

    private static int filled(List<Open> open) {
        return (int) open.stream().filter(Open::filled).count();
    }

    private static Precision precision(List<List<Open>> all, ToDoubleFunction<Open> size) {
        List<List<Open>> lists = all.stream().filter(list -> list.size() > HEAD).toList();
        if (lists.isEmpty()) {
            return new Precision(0, 0, 0, 0);
        }
        double chance = 0;
        double byKept = 0;
        double bySize = 0;
        for (List<Open> list : lists) {
            chance += (double) filled(list) / list.size();
            byKept += head(list, Open::kept);
            bySize += head(list, size);
        }
        return new Precision(
                lists.size(), byKept / lists.size(), chance / lists.size(), bySize / lists.size());
    }

    private static double head(List<Open> list, ToDoubleFunction<Open> by) {
        // The sort is stable: equals stay in the order of places and industries.
        return (double)
                        filled(
                                list.stream()
                                        .sorted(Comparator.comparingDouble(by).reversed())
                                        .limit(HEAD)
                                        .toList())
                / HEAD;
    }
}
