package org.shanhai.pack.unit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shanhai.message.Message;

/// Exchange rates: what one unit of a currency was worth in the currency of the pack, by year.
///
/// @param currency the code of the pack's own currency
/// @param byCurrency code → year → rate
public record Rates(String currency, Map<String, Map<Integer, Double>> byCurrency) {
    public Rates {
        Map<String, Map<Integer, Double>> sorted = new TreeMap<>();
        byCurrency.forEach((code, years) -> sorted.put(code, new TreeMap<>(years)));
        byCurrency = Collections.unmodifiableMap(sorted);
    }

    /// These rates, and others into the same money for the years in which these have none.
    public Rates over(Rates below) {
        Map<String, Map<Integer, Double>> both = new TreeMap<>();
        for (Rates one : List.of(below, this)) {
            one.byCurrency.forEach(
                    (code, years) ->
                            both.computeIfAbsent(code, key -> new TreeMap<>()).putAll(years));
        }
        return new Rates(currency, both);
    }

    /// @throws BadFigure when the pack states no rate for that year
    double rate(String code, int year) throws BadFigure {
        if (code.equals(currency) || MoneyWords.means(code, currency)) {
            return 1;
        }
        if (MoneyWords.isShared(code)) {
            return rate(meant(code), year);
        }
        Map<Integer, Double> rates = byCurrency.getOrDefault(code, Map.of());
        Double rate = rates.get(year);
        if (rate == null) {
            List<Integer> years = List.copyOf(rates.keySet());
            Message remedy =
                    years.isEmpty()
                            ? UnitMessage.ADD_RATE.of(code)
                            : UnitMessage.ADD_RATE_TO.of(code, years.getFirst(), years.getLast());
            throw new BadFigure(UnitMessage.NO_RATE.of(code, currency, year).so(remedy));
        }
        return rate;
    }

    /// A sign that several currencies share is that of the one the pack has rates of.
    private String meant(String sign) throws BadFigure {
        List<String> known =
                byCurrency.keySet().stream().filter(code -> MoneyWords.means(sign, code)).toList();
        if (known.size() != 1) {
            throw new BadFigure(UnitMessage.WHICH_MONEY.of(sign, currency));
        }
        return known.getFirst();
    }
}
