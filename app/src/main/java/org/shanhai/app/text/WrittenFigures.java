package org.shanhai.app.text;

import java.util.Map;
import org.shanhai.region.Measure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Relation;
import org.shanhai.region.Zone;

/// How a figure in a canonical unit is written for people: `≥ 7 million yuan`, `350 人`, `12.3 %`.
///
/// Knows the units of [org.shanhai.region] and the currency; others are written after the number
/// as they are.
///
/// @param currency the code of the region's money, as `CNY`
public record WrittenFigures(Words words, String currency) {
    private static final String MU = "mu";
    private static final Map<String, String> KEYS =
            Map.ofEntries(
                    Map.entry("firms", "unit.firms"),
                    Map.entry("km2", "unit.km2"),
                    Map.entry(MU, "unit.mu"),
                    Map.entry("t", "unit.tonnes"),
                    Map.entry("tce", "unit.tce"),
                    Map.entry("m3", "unit.m3"),
                    Map.entry("km", "unit.km"),
                    Map.entry("min", "unit.minutes"),
                    Map.entry("persons/km2", "unit.persons_per_km2"),
                    Map.entry("m2/person", "unit.m2_per_person"),
                    Map.entry("firms/10,000 persons", "unit.firms_per_10000"));

    public String write(double value, String unit) {
        if (unit.equals(currency)) {
            return money(value);
        }
        if (unit.equals(currency + "/person")) {
            return words.get("unit.per_person", money(value));
        }
        if (unit.equals(currency + "/km2")) {
            return currency.equals("CNY")
                    ? words.get("unit.per_mu", money(value / Zone.MU_PER_KM2))
                    : words.get("unit.per_km2", money(value));
        }
        if (unit.equals("tce/" + currency)) {
            // For one unit of money the number would be all zeros.
            return words.get("unit.tce_per_money", Numbers.plain(value * 1e4));
        }
        if (unit.equals("persons")) {
            return persons(value);
        }
        String key = KEYS.get(unit);
        if (key != null) {
            return words.get(key, Numbers.plain(value));
        }
        return switch (unit) {
            case "1" -> Numbers.percent(value);
            case "index" -> Numbers.plain(value);
            default -> (Numbers.plain(value) + " " + unit).strip();
        };
    }

    private String persons(double count) {
        double large = words.number("language.large");
        return count >= large
                ? words.get("unit.persons_large", Numbers.plain(count / large))
                : words.get("unit.persons", Numbers.plain(count));
    }

    public String money(double amount) {
        return words.money(amount, currency);
    }

    /// A quantity with the sign of its relation; ranges as `300 – 500`.
    public String write(Quantity quantity, String unit) {
        Relation relation = quantity.relation();
        return switch (relation) {
            case EQUAL -> write(quantity.low(), unit);
            case AT_LEAST, AT_MOST, ABOUT -> relation.sign() + " " + write(quantity.stated(), unit);
            case BETWEEN -> write(quantity.low(), unit) + " – " + write(quantity.high(), unit);
        };
    }

    /// A figure of a measure: a calendar year has no mark between its thousands.
    public String write(Quantity quantity, Measure measure) {
        return measure.isYear()
                ? write(quantity, measure.unit()).replace(",", "")
                : write(quantity, measure.unit());
    }

    /// An area of land to build on: in mu where money is in yuan, else as it is, in km².
    public String land(Quantity km2) {
        return countsInMu() ? write(km2.times(Zone.MU_PER_KM2), MU) : write(km2, "km2");
    }

    /// Whether land is counted in mu, as it is in China.
    public boolean countsInMu() {
        return currency.equals("CNY");
    }
}
