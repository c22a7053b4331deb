package org.shanhai.app.text;

import java.util.Locale;
import java.util.Map;
import org.shanhai.region.Quantity;
import org.shanhai.region.Relation;

/// How a figure in a canonical unit is written for people: `≥ 7 million yuan`, `350 人`, `12.3 %`.
///
/// Knows the units of [org.shanhai.region] and the currency; others are written after the number
/// as they are.
public final class Figures {
    /// One mu is a fifteenth of a hectare.
    public static final double MU_PER_KM2 = 1500;

    private static final String MU = "mu";
    private static final Map<String, String> KEYS =
            Map.ofEntries(
                    Map.entry("person", "unit.persons"),
                    Map.entry("persons", "unit.persons"),
                    Map.entry("firm", "unit.firms"),
                    Map.entry("firms", "unit.firms"),
                    Map.entry("km2", "unit.km2"),
                    Map.entry("km²", "unit.km2"),
                    Map.entry(MU, "unit.mu"),
                    Map.entry("t", "unit.tonnes"),
                    Map.entry("tonne", "unit.tonnes"),
                    Map.entry("tonnes", "unit.tonnes"),
                    Map.entry("tce", "unit.tce"),
                    Map.entry("minutes", "unit.minutes"));

    private final Words words;
    private final String currency;

    /// @param currency the code of the region's money, as `CNY`
    public Figures(Words words, String currency) {
        this.words = words;
        this.currency = currency;
    }

    public String write(double value, String unit) {
        if (unit.equals(currency)) {
            return money(value);
        }
        if (isShare(unit)) {
            return Numbers.percent(value);
        }
        String key = KEYS.get(unit.toLowerCase(Locale.ROOT));
        if (key != null) {
            return words.get(key, Numbers.plain(value));
        }
        return (Numbers.plain(value) + " " + unit).strip();
    }

    public String money(double amount) {
        return Numbers.money(amount, currency, words.language());
    }

    /// A quantity with the sign of its relation; ranges as `300 – 500`.
    public String write(Quantity quantity, String unit) {
        Relation relation = quantity.relation();
        return switch (relation) {
            case EQUAL -> write(quantity.low(), unit);
            case AT_LEAST, AT_MOST, ABOUT ->
                    relation.sign() + " " + write(quantity.stated(), unit);
            case BETWEEN -> write(quantity.low(), unit) + " – " + write(quantity.high(), unit);
        };
    }

    /// An area of land to build on: in mu where money is in yuan, else as it is, in km².
    public String land(Quantity km2) {
        return countsInMu() ? write(km2.times(MU_PER_KM2), MU) : write(km2, "km2");
    }

    /// Whether land is counted in mu, as it is in China.
    public boolean countsInMu() {
        return currency.equals("CNY");
    }

    private static boolean isShare(String unit) {
        return unit.equals("1") || unit.equals("share") || unit.equals("fraction");
    }
}
