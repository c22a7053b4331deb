package org.shanhai.leap.past;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanhai.leap.past.PastCounty.Entered;
import org.shanhai.profile.Holding;
import org.shanhai.profile.Structure;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.FirmCount;
import org.shanhai.region.Industry;
import org.shanhai.region.Measure;
import org.shanhai.region.PastYear;
import org.shanhai.region.Place;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// Who stood once where a place stands now. Holds what is the same for all places.
public final class PastCounties {
    /// The years looked at: long enough ago for something to have come of it.
    public static final int FROM = 2002;

    public static final int TO = 2008;

    /// Who was nearer than this stood there, in standard deviations. Assumed.
    public static final double NEAR = 0.75;

    /// A county of so many times the people, or of such a part, is of another size. Assumed.
    public static final double SIZE = 2;

    /// Whose growth a year is nearer than this to the median's kept up with it. Assumed.
    public static final double APART = 0.002;

    /// So many are told, of who grew, of who did not, and of industries.
    private static final int MOST = 3;

    private static final List<String> TODAY =
            List.of(
                    Measure.VALUE_ADDED + Broad.PRIMARY.key(),
                    Measure.VALUE_ADDED + Broad.SECONDARY.key(),
                    "fiscal_revenue",
                    "population_registered");

    private final Structure structure;
    private final Region region;
    private final List<PastStandings> then;
    private final PastStandings now;

    /// @param grew faster than the median county, the fastest first
    /// @param stagnated slower, the slowest first
    public record Found(List<PastCounty> grew, List<PastCounty> stagnated) {
        public Found {
            grew = List.copyOf(grew);
            stagnated = List.copyOf(stagnated);
        }
    }

    public PastCounties(Structure structure) {
        this.structure = structure;
        region = structure.region();
        List<PastYear> history = region.all(PastYear.class);
        List<String> places = history.stream().map(PastYear::place).distinct().toList();
        now = PastStandings.of(places.stream().map(this::today).flatMap(Optional::stream).toList());
        // A year of few counties has another median.
        then =
                history.stream()
                        .filter(row -> row.year() >= FROM && row.year() <= TO)
                        .collect(Collectors.groupingBy(PastYear::year))
                        .values()
                        .stream()
                        .filter(rows -> 2 * rows.size() >= places.size())
                        .map(PastStandings::of)
                        .toList();
    }

    /// The counties that stood where a place stands, each in the year in which it was nearest;
    /// empty where it is not known where the place stands.
    public Optional<Found> find(Place place) {
        PastYear here = now.rows().get(place.key());
        if (here == null) {
            return Optional.empty();
        }
        Map<String, PastCounty> nearest = new HashMap<>();
        for (PastStandings year : then) {
            for (PastYear row : year.rows().values()) {
                double size = row.registered() / here.registered();
                double apart = year.apart(row.place(), now.figures(place.key()));
                if (!row.place().equals(place.key())
                        && now.rows().containsKey(row.place())
                        && Math.max(size, 1 / size) <= SIZE
                        && apart <= NEAR) {
                    nearest.merge(
                            row.place(),
                            county(row, apart, year),
                            (a, b) -> a.apart() <= b.apart() ? a : b);
                }
            }
        }
        return Optional.of(
                new Found(
                        listed(nearest, each -> each.growth() >= APART, -1),
                        listed(nearest, each -> each.growth() <= -APART, 1)));
    }

    private static List<PastCounty> listed(
            Map<String, PastCounty> of, Predicate<PastCounty> which, int sign) {
        return of.values().stream()
                .filter(which)
                .sorted(
                        Comparator.comparingDouble((PastCounty each) -> sign * each.growth())
                                .thenComparing(each -> each.place().key()))
                .limit(MOST)
                .toList();
    }

    private PastCounty county(PastYear row, double apart, PastStandings year) {
        Place place = region.places().get(row.place());
        double grown = now.figures(row.place())[0] - year.figures(row.place())[0];
        Map<Industry, Long> before = firms(place, count -> count.isUntil(row.year()));
        Map<Industry, Long> after = firms(place, count -> count.since().orElse(0) > row.year());
        Map<Industry, Long> all = firms(place, count -> true);
        double sum = all.values().stream().mapToLong(Long::longValue).sum();
        return new PastCounty(
                place,
                row,
                Objects.requireNonNull(now.rows().get(row.place())),
                apart,
                grown / (region.baseYear() - row.year()),
                ranked(before).limit(MOST).map(Map.Entry::getKey).toList(),
                ranked(after)
                        .filter(each -> each.getValue() >= Holding.FEWEST_FIRMS)
                        .filter(each -> structure.has(place, each.getKey()))
                        .filter(each -> 2 * each.getValue() > all.getOrDefault(each.getKey(), 0L))
                        .map(
                                each ->
                                        new Entered(
                                                each.getKey(),
                                                each.getValue(),
                                                all.getOrDefault(each.getKey(), 0L) / sum))
                        .limit(MOST)
                        .toList());
    }

    /// Firms of goods of a place, branches left out, by industry.
    private Map<Industry, Long> firms(Place place, Predicate<FirmCount> which) {
        return region.firmCounts().in(place).stream()
                .filter(which)
                .flatMap(
                        count ->
                                count.industry().map(region.industries()::number).stream()
                                        .map(region.industries()::get)
                                        .filter(each -> each.broad() == Broad.SECONDARY)
                                        .map(each -> Map.entry(each, count.withoutBranches())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
    }

    private static Stream<Map.Entry<Industry, Long>> ranked(Map<Industry, Long> firms) {
        return firms.entrySet().stream()
                .sorted(
                        Comparator.comparingLong(
                                        (Map.Entry<Industry, Long> each) -> -each.getValue())
                                .thenComparing(each -> each.getKey().code()));
    }

    /// Where a place stands in the base year, by facts.
    private Optional<PastYear> today(String place) {
        Map<String, Double> known =
                region.facts().about(region.places().get(place)).stream()
                        .filter(fact -> fact.isWhole() && fact.year() == region.baseYear())
                        .filter(fact -> fact.quantity().map(Quantity::isPoint).orElse(false))
                        .collect(
                                Collectors.toMap(
                                        fact -> fact.measure().key() + fact.industries().key(),
                                        fact -> fact.quantity().orElseThrow().stated(),
                                        (first, second) -> first));
        return known.keySet().containsAll(TODAY)
                ? Optional.of(
                        new PastYear(
                                place,
                                region.baseYear(),
                                known.getOrDefault(TODAY.get(0), 0.0),
                                known.getOrDefault(TODAY.get(1), 0.0),
                                known.getOrDefault(TODAY.get(2), 0.0),
                                known.getOrDefault(TODAY.get(3), 0.0),
                                Basis.REPORTED,
                                ""))
                : Optional.empty();
    }
}
