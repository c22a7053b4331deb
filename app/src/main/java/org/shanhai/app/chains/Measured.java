package org.shanhai.app.chains;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.region.Pressure;
import org.shanhai.region.Region;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Extension;

/// How an indicator is named and its amounts are written: money in one unit for a whole table,
/// million in English, 万 in Chinese, single money where all is small; all else in its own.
public final class Measured {
    /// Shares above are of all, but for rounding.
    private static final double WHOLE = 1 - 1e-9;

    private final Words words;
    private final Region region;
    private final String key;
    private final String unit;
    private final boolean large;
    private final boolean estimated;

    public Measured(Words words, Region region, Extension indicator) {
        this(words, region, indicator, Double.POSITIVE_INFINITY);
    }

    /// @param size of the largest amount of money to be written
    Measured(Words words, Region region, Extension indicator, double size) {
        this(words, region, indicator.key(), indicator.unit(), size);
    }

    /// @param key of the indicator
    /// @param unit of the indicator itself, as `persons`, `CNY` or `t`
    /// @param size of the largest amount of money to be written
    public Measured(Words words, Region region, String key, String unit, double size) {
        this(words, region, key, unit, size >= moneyScale(words), false);
    }

    private Measured(
            Words words, Region region, String key, String unit, boolean large, boolean estimated) {
        this.words = words;
        this.region = region;
        this.key = key;
        this.unit = unit;
        this.large = large;
        this.estimated = estimated;
    }

    /// The same, its amounts written with two digits.
    public Measured estimated() {
        return new Measured(words, region, key, unit, large, true);
    }

    /// Its name in the language: that of the field, of the pressure, else its key.
    public String name() {
        for (String prefix : new String[] {"chains.indicator.", "show.pressure."}) {
            if (words.has(prefix + key)) {
                return words.get(prefix + key);
            }
        }
        return key.replace('_', ' ');
    }

    /// An indicator in a list of those that can be asked for.
    public static Answer.Item item(String key, String name) {
        return new Answer.Item(name.equals(key) ? name : "%s: %s".formatted(key, name), key);
    }

    public Cell nameCell() {
        return Cell.of(name(), key);
    }

    boolean isMoney() {
        return unit.equals(region.currency());
    }

    private double scale() {
        return isMoney() && large ? moneyScale(words) : 1;
    }

    static double moneyScale(Words words) {
        return words.number("language.large");
    }

    /// The unit amounts are written in.
    public String unit() {
        if (!isMoney()) {
            return unitWord();
        }
        return large ? moneyUnit(words, region) : currencyWord(words, region);
    }

    private String unitWord() {
        String word = "chains.unit." + unit;
        return words.has(word) ? words.get(word) : unit;
    }

    static String moneyUnit(Words words, Region region) {
        return words.get("chains.unit.money", currencyWord(words, region));
    }

    public static String currencyWord(Words words, Region region) {
        return region.currency().equals("CNY") ? words.get("chains.yuan") : region.currency();
    }

    public Cell unitCell() {
        return Cell.of(unit(), unit);
    }

    public String plain(double amount) {
        double scaled = amount / scale();
        return Numbers.plain(estimated ? Numbers.twoDigits(scaled) : scaled);
    }

    public Cell amount(double amount) {
        return Cell.of(plain(amount), amount);
    }

    public Cell amount(Amount amount) {
        Amount shown = Ranges.rough(amount);
        return new Cell(
                ranged(plain(shown.value()), plain(shown.low()), plain(shown.high())),
                Ranges.json(amount));
    }

    /// An amount with its unit, for a sentence.
    String told(double amount) {
        return told(Amount.exactly(amount));
    }

    /// The same with its range, in the unit of the amount.
    String told(Amount amount) {
        Amount shown = Ranges.rough(amount);
        return isMoney()
                ? words.money(shown.value(), shown.low(), shown.high(), region.currency())
                : words.ranged(
                        words.get("chains.amount", plain(shown.value()), unitWord()),
                        plain(shown.low()),
                        plain(shown.high()));
    }

    /// The same, with a word that it is a lower bound where not all of it is known.
    ///
    /// @param covered the share of the output it is of that is known
    String told(Amount amount, double covered) {
        return covered < WHOLE ? words.get("chains.at_least", told(amount)) : told(amount);
    }

    /// `12 (10 – 13)`, or the value alone where the ends are written the same.
    public static String ranged(String value, String low, String high) {
        return low.equals(high) ? value : "%s (%s – %s)".formatted(value, low, high);
    }

    /// The unit of a multiplier: money for money is a plain number, all else for a million (or
    /// 万) of money.
    public String multiplierUnit() {
        return isMoney() ? "" : words.get("chains.unit.per", unitWord(), moneyUnit(words, region));
    }

    /// A multiplier with its range and its unit, for a sentence.
    String toldMultiplier(Amount exact, double covered) {
        Amount perMoney = isMoney() ? Ranges.roughBeyondOne(exact) : Ranges.rough(exact);
        String told =
                words.ranged(
                        words.get(
                                "chains.amount",
                                multiplier(perMoney.value()),
                                isMoney()
                                        ? words.get(
                                                "chains.unit.per",
                                                currencyWord(words, region),
                                                currencyWord(words, region))
                                        : multiplierUnit()),
                        multiplier(perMoney.low()),
                        multiplier(perMoney.high()));
        return covered < WHOLE ? words.get("chains.at_least", told) : told;
    }

    /// A multiplier as it is written in [#multiplierUnit()].
    public String multiplier(double perMoney) {
        return isMoney()
                ? Numbers.beyondOne(perMoney)
                : Numbers.plain(perMoney * moneyScale(words));
    }

    /// The unit of a multiplier as programs read it: for one unit of money.
    String multiplierKey() {
        return isMoney() ? "1" : unit + "/" + region.currency();
    }

    /// What intensities of this indicator come from: the sources of a pressure; nothing for what
    /// stands in the national table.
    public Cell sources(Sheet sheet) {
        java.util.List<String> sources =
                region.pressures().stream()
                        .filter(row -> row.pressure().equals(key))
                        .map(Pressure::source)
                        .filter(source -> !source.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
        if (sources.isEmpty()) {
            return Cell.of(sheet.say("national_table"), "national_table");
        }
        return Cell.of(
                sheet.list(sources.stream().map(key -> sheet.source(key).text()).toList()),
                sources);
    }
}
