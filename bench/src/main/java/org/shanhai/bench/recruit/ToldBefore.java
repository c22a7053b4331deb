package org.shanhai.bench.recruit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.capability.entry.Logit;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.EntryChances;
import org.shanhai.leap.EntrySign;
import org.shanhai.leap.EntrySpan;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapOrder;
import org.shanhai.leap.Shortlist;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// By what `recruit` would have put gaps in order when a span of years began: the chance of an
/// entry by a fit that knows neither the place nor the span (where no span is over before, the same
/// span in the other places), times worth and cleanness by today's standard.
final class ToldBefore {
    private final Leap today;
    private final Region region;
    private final EntrySpan span;
    private final Optional<EntrySpan> earlier;
    private final List<EntrySpan> learnt;
    private final Logit whole;
    private final Map<String, EntrySpan.Cell> cells = new HashMap<>();
    private final Map<Integer, Logit> fits = new HashMap<>();
    private final Map<Place, Shortlist> lists = new HashMap<>();

    /// @param before the last year of what was known
    ToldBefore(Leap today, int before) {
        this.today = today;
        region = today.region();
        List<EntrySpan> spans = today.findChances().map(EntryChances::spans).orElseThrow();
        int k = spans.stream().map(EntrySpan::before).toList().indexOf(before);
        span = spans.get(k);
        earlier = k > 0 ? Optional.of(spans.get(k - 1)) : Optional.empty();
        learnt = k > 0 ? spans.subList(0, k) : List.of(span);
        whole = EntryChances.fit(learnt, -1, Optional.empty());
        span.cells().forEach(cell -> cells.put(cell.place() + " " + cell.industry(), cell));
    }

    /// Chance × worth × clean; 0 of what was there already.
    double expected(Place place, Industry industry) {
        return find(place, industry)
                .map(
                        cell ->
                                fits.computeIfAbsent(
                                                        cell.place(),
                                                        without ->
                                                                EntryChances.fit(
                                                                        learnt,
                                                                        without,
                                                                        Optional.of(whole)))
                                                .chance(span.row(cell))
                                        * weight(place, industry))
                .orElse(0.0);
    }

    private double weight(Place place, Industry industry) {
        return lists.computeIfAbsent(place, each -> today.list(each, LeapOrder.EXPECTED))
                .find(industry)
                .map(Candidate::weight)
                .orElse(1.0);
    }

    /// How fast an industry grew elsewhere over the span before; 0 without one.
    double growth(Place place, Industry industry) {
        return find(place, industry)
                .filter(cell -> earlier.isPresent())
                .map(
                        cell -> {
                            double until = firms(earlier.orElseThrow(), cell);
                            return Math.log((firms(span, cell) - until + 1) / (until + 1));
                        })
                .orElse(0.0);
    }

    private static double firms(EntrySpan span, EntrySpan.Cell cell) {
        return Math.expm1(span.row(cell)[EntrySign.INDUSTRY.ordinal()]);
    }

    private Optional<EntrySpan.Cell> find(Place place, Industry industry) {
        int[] units = region.insideUnits();
        int unit = region.places().getUnitNumber(place);
        for (int r = 0; r < units.length; r++) {
            if (units[r] == unit) {
                return Optional.ofNullable(
                        cells.get(r + " " + region.industries().number(industry)));
            }
        }
        return Optional.empty();
    }
}
