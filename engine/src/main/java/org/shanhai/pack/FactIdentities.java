package org.shanhai.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.region.Fact;
import org.shanhai.region.Facts;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Quantity;
import org.shanhai.region.Scope;

/// Holds facts to what must be so: value added is no more than the output it is a part of, of the
/// same firms, and broad sectors together no more than the GDP of the base year. Place by place, as
/// there may be tens of millions of them.
final class FactIdentities {
    /// As far as what is rounded may be off.
    private static final double APART = 0.02;

    private static final Set<String> HELD = Set.of(Measure.VALUE_ADDED, Measure.OUTPUT);

    private final Facts facts;
    private final int baseYear;
    private final Problems problems;
    /// Of value added above output the first are named, and the others counted.
    private final List<Above> above = new ArrayList<>();
    private long more;

    /// What a figure of a place is of.
    private record Of(String industries, Scope scope, int year) {}

    private record Above(Fact part, Fact whole) {}

    FactIdentities(Facts facts, int baseYear, Problems problems) {
        this.facts = facts;
        this.baseYear = baseYear;
        this.problems = problems;
    }

    void check(List<Place> places) {
        places.forEach(this::check);
        above.forEach(each -> warn(each.part, message(each)));
        if (!above.isEmpty()) {
            problems.more(
                    Problem.Severity.WARNING,
                    "facts",
                    above.getFirst().part.file(),
                    PackMessage.ADDED_ABOVE_OUTPUT,
                    "value",
                    more);
        }
    }

    private void check(Place place) {
        // Of several figures those that leave least room.
        Map<Of, Fact> added = new LinkedHashMap<>();
        Map<Of, Fact> output = new HashMap<>();
        Map<String, Double> sectors = new LinkedHashMap<>();
        Optional<Fact> gdp = Optional.empty();
        for (Fact fact : facts.about(place, HELD)) {
            Of of = new Of(fact.industries().key(), fact.scope(), fact.year());
            if (fact.measures(Measure.OUTPUT)) {
                output.merge(of, fact, (a, b) -> high(a) <= high(b) ? a : b);
                continue;
            }
            added.merge(of, fact, (a, b) -> low(a) >= low(b) ? a : b);
            if (fact.isWhole() && fact.year() == baseYear && isExact(fact)) {
                if (fact.industries().kind() == IndustrySet.Kind.ALL) {
                    gdp = Optional.of(fact);
                } else if (fact.industries().kind() == IndustrySet.Kind.BROAD) {
                    sectors.put(of.industries, low(fact));
                }
            }
        }
        gdp.ifPresent(whole -> compare(whole, sectors.values()));
        added.forEach(
                (of, part) -> {
                    Fact whole = output.get(of);
                    if (whole != null && low(part) > high(whole) * (1 + APART)) {
                        if (above.size() < Problems.SHOWN) {
                            above.add(new Above(part, whole));
                        } else {
                            more++;
                        }
                    }
                });
    }

    private static boolean isExact(Fact fact) {
        return fact.quantity().filter(figure -> figure.isPoint() && !figure.about()).isPresent();
    }

    private static double low(Fact fact) {
        return fact.quantity().map(Quantity::low).orElse(0.0);
    }

    private static double high(Fact fact) {
        return fact.quantity().map(Quantity::high).orElse(0.0);
    }

    private void compare(Fact gdp, Iterable<Double> sectors) {
        double sum = 0;
        for (double sector : sectors) {
            sum += sector;
        }
        if (sum > low(gdp) * (1 + APART)) {
            String percent = String.format(Locale.ROOT, "%.1f", 100 * (sum / low(gdp) - 1));
            warn(gdp, PackMessage.GDP_SMALLER.of(gdp.place().key(), baseYear, percent));
        }
    }

    private void warn(Fact fact, Message what) {
        problems.warning("facts", fact.file(), new Fault(fact.line(), "value", "", what));
    }

    private static Message message(Above each) {
        return PackMessage.ADDED_ABOVE_OUTPUT.of(
                each.part.place().key(),
                FactKeys.said(each.part.industries()),
                each.part.year(),
                amount(low(each.part)),
                amount(high(each.whole)),
                each.whole.origin());
    }

    private static String amount(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
