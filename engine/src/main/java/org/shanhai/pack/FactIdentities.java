package org.shanhai.pack;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shanhai.message.Message;
import org.shanhai.pack.sense.ImplausibleFigures;
import org.shanhai.pack.table.Fault;
import org.shanhai.region.Fact;
import org.shanhai.region.Facts;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Quantity;

/// Holds facts to what must be so: value added is no more than the output it is a part of, of the
/// same firms, and broad sectors together no more than the GDP of the base year. Place by place, as
/// there may be tens of millions of them.
final class FactIdentities {
    /// As far as what is rounded may be off.
    private static final double APART = 0.02;

    private final Facts facts;
    private final int baseYear;
    private final Problems problems;
    /// Of value added above output the first are named, and the others counted.
    private long above;
    private String file = "";

    FactIdentities(Facts facts, int baseYear, Problems problems) {
        this.facts = facts;
        this.baseYear = baseYear;
        this.problems = problems;
    }

    void check(List<Place> places) {
        places.forEach(this::check);
        long more = above - Problems.SHOWN;
        PackMessage kind = PackMessage.ADDED_ABOVE_OUTPUT;
        problems.more(Problem.Severity.WARNING, "facts", file, kind, "value", more);
    }

    private void check(Place place) {
        Map<String, Double> sectors = new LinkedHashMap<>();
        Optional<Fact> gdp = Optional.empty();
        Set<IndustrySet.Kind> together = Set.of(IndustrySet.Kind.ALL, IndustrySet.Kind.BROAD);
        for (Fact fact : facts.about(place, Measure.VALUE_ADDED, together)) {
            if (fact.isWhole()
                    && fact.year() == baseYear
                    && fact.quantity().filter(FactIdentities::isExact).isPresent()) {
                if (fact.industries().kind() == IndustrySet.Kind.ALL) {
                    gdp = Optional.of(fact);
                } else {
                    sectors.put(fact.industries().key(), low(fact));
                }
            }
        }
        gdp.ifPresent(whole -> compare(whole, sectors.values()));
        long left = Problems.SHOWN - above;
        String part = Measure.VALUE_ADDED;
        above += facts.findAbove(place, part, Measure.OUTPUT, 1 + APART, left, this::warnAbove);
    }

    private void warnAbove(Fact part, Fact whole) {
        file = file.isEmpty() ? part.file() : file;
        Message what =
                PackMessage.ADDED_ABOVE_OUTPUT.of(
                        part.place().key(),
                        FactKeys.said(part.industries()),
                        part.year(),
                        ImplausibleFigures.whole(low(part)),
                        ImplausibleFigures.whole(high(whole)),
                        whole.origin());
        warn(part, what);
    }

    static boolean isExact(Quantity figure) {
        return figure.isPoint() && !figure.about();
    }

    private static double low(Fact fact) {
        return fact.quantity().map(Quantity::low).orElse(0.0);
    }

    private static double high(Fact fact) {
        return fact.quantity().map(Quantity::high).orElse(0.0);
    }

    private void compare(Fact gdp, Collection<Double> sectors) {
        double sum = sectors.stream().mapToDouble(each -> each).sum();
        if (sum > low(gdp) * (1 + APART)) {
            String percent = String.format(Locale.ROOT, "%.1f", 100 * (sum / low(gdp) - 1));
            warn(gdp, PackMessage.GDP_SMALLER.of(gdp.place().key(), baseYear, percent));
        }
    }

    private void warn(Fact fact, Message what) {
        problems.warning("facts", fact.file(), new Fault(fact.line(), "value", "", what));
    }
}
