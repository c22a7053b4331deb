package org.shanhai.pack.unit;

import static org.shanhai.pack.unit.BaseUnits.CUBIC_METRE;
import static org.shanhai.pack.unit.BaseUnits.ITEM;
import static org.shanhai.pack.unit.BaseUnits.KILOGRAM;
import static org.shanhai.pack.unit.BaseUnits.KILOWATT_HOUR;
import static org.shanhai.pack.unit.BaseUnits.METRE;
import static org.shanhai.pack.unit.BaseUnits.MINUTE;
import static org.shanhai.pack.unit.BaseUnits.MONEY;
import static org.shanhai.pack.unit.BaseUnits.ONE;
import static org.shanhai.pack.unit.BaseUnits.PERSON;
import static org.shanhai.pack.unit.BaseUnits.SQUARE_METRE;
import static org.shanhai.pack.unit.BaseUnits.TCE;
import static org.shanhai.pack.unit.BaseUnits.TONNE;
import static org.shanhai.pack.unit.BaseUnits.WATT;
import static org.shanhai.pack.unit.KnownUnits.Kind.AREA;
import static org.shanhai.pack.unit.KnownUnits.Kind.CONCENTRATION;
import static org.shanhai.pack.unit.KnownUnits.Kind.COUNT;
import static org.shanhai.pack.unit.KnownUnits.Kind.ELECTRICITY;
import static org.shanhai.pack.unit.KnownUnits.Kind.FUEL;
import static org.shanhai.pack.unit.KnownUnits.Kind.LENGTH;
import static org.shanhai.pack.unit.KnownUnits.Kind.MASS;
import static org.shanhai.pack.unit.KnownUnits.Kind.PERSONS;
import static org.shanhai.pack.unit.KnownUnits.Kind.POWER;
import static org.shanhai.pack.unit.KnownUnits.Kind.SHARE;
import static org.shanhai.pack.unit.KnownUnits.Kind.TIME;
import static org.shanhai.pack.unit.KnownUnits.Kind.VOLUME;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.measure.Unit;

/// The words for units, without the multipliers that may stand before any. A mu is 1/15 hectare; an
/// acre, a mile and the like are the international ones. A `ton` is none: it is three weights.
///
/// Latin words are looked up in lower case.
final class UnitWords {
    /// @param currency its code, or its sign where several share it; empty for all else
    record Word(Unit<?> unit, Optional<String> currency) {}

    /// Words for one and the same unit.
    ///
    /// @param kind of what it measures
    record Line(KnownUnits.Kind kind, Unit<?> unit, List<String> words) {
        private Line and(String... more) {
            return new Line(kind, unit, Stream.concat(words.stream(), Stream.of(more)).toList());
        }
    }

    private static final Unit<?> HECTARE = SQUARE_METRE.multiply(10_000);
    private static final Unit<?> SQUARE_FOOT = SQUARE_METRE.multiply(0.09290304);
    private static final Unit<?> MICROGRAM = KILOGRAM.divide(1_000_000_000);
    private static final Unit<?> POUND = KILOGRAM.multiply(0.45359237);

    /// The one list of them all, in the order in which the page of units has them.
    static final List<Line> LINES =
            List.of(
                    line(AREA, HECTARE.divide(15), "亩", "mu", "畝"),
                    line(AREA, SQUARE_METRE, "m2", "m²", "sqm", "sq m", "平方米")
                            .and("square metre", "square metres", "square meter", "square meters"),
                    line(AREA, HECTARE, "ha", "公顷", "hectare", "hectares"),
                    line(AREA, SQUARE_METRE.multiply(1_000_000), "km2", "km²", "sq km")
                            .and("平方公里", "平方千米", "square kilometre", "square kilometres")
                            .and("square kilometer", "square kilometers"),
                    line(AREA, SQUARE_FOOT, "sq ft", "sqft", "ft2", "平方英尺")
                            .and("square foot", "square feet"),
                    line(AREA, SQUARE_FOOT.multiply(43_560), "acre", "acres", "ac", "英亩"),
                    line(AREA, SQUARE_FOOT.multiply(27_878_400), "sq mi", "mi2", "平方英里")
                            .and("square mile", "square miles"),
                    line(MASS, KILOGRAM.divide(1000), "g", "克", "gram", "grams"),
                    line(MASS, KILOGRAM, "kg", "千克", "公斤", "kilogram", "kilograms"),
                    line(MASS, TONNE, "t", "吨", "公吨", "tonne", "tonnes", "metric ton")
                            .and("metric tons", "metric tonne", "metric tonnes"),
                    line(MASS, TONNE.multiply(1000), "kt"),
                    line(MASS, POUND, "lb", "lbs", "磅"),
                    line(MASS, POUND.multiply(2000), "short ton", "short tons", "短吨"),
                    line(MASS, POUND.multiply(2240), "long ton", "long tons", "长吨"),
                    line(FUEL, TCE.divide(1_000_000), "gce", "克标准煤", "克标煤"),
                    line(FUEL, TCE.divide(1000), "kgce", "千克标准煤", "公斤标准煤", "千克标煤", "公斤标煤"),
                    line(FUEL, TCE, "tce", "吨标准煤", "吨标煤")
                            .and("tonne of coal equivalent", "tonnes of coal equivalent"),
                    line(ELECTRICITY, KILOWATT_HOUR.divide(1000), "Wh", "瓦时"),
                    line(ELECTRICITY, KILOWATT_HOUR, "kWh", "千瓦时", "度", "kilowatt hour")
                            .and("kilowatt hours", "kilowatt-hour", "kilowatt-hours"),
                    line(ELECTRICITY, KILOWATT_HOUR.multiply(1e3), "MWh", "兆瓦时")
                            .and("megawatt hour", "megawatt hours")
                            .and("megawatt-hour", "megawatt-hours"),
                    line(ELECTRICITY, KILOWATT_HOUR.multiply(1e6), "GWh", "吉瓦时")
                            .and("gigawatt hour", "gigawatt hours")
                            .and("gigawatt-hour", "gigawatt-hours"),
                    line(ELECTRICITY, KILOWATT_HOUR.multiply(1e9), "TWh", "太瓦时")
                            .and("terawatt hour", "terawatt hours"),
                    line(POWER, WATT, "W", "瓦", "watt", "watts"),
                    line(POWER, WATT.multiply(1e3), "kW", "千瓦", "kilowatt", "kilowatts"),
                    line(POWER, WATT.multiply(1e6), "MW", "兆瓦", "megawatt", "megawatts"),
                    line(POWER, WATT.multiply(1e9), "GW", "吉瓦", "gigawatt", "gigawatts"),
                    line(VOLUME, CUBIC_METRE.divide(1000), "L", "升", "litre", "litres")
                            .and("liter", "liters"),
                    line(VOLUME, CUBIC_METRE, "m3", "m³", "立方米", "cubic metre")
                            .and("cubic metres", "cubic meter", "cubic meters"),
                    line(VOLUME, CUBIC_METRE.multiply(0.003785411784), "US gallon", "美制加仑")
                            .and("US gallons"),
                    line(VOLUME, CUBIC_METRE.multiply(0.028316846592), "cubic foot", "ft3")
                            .and("cubic feet", "cu ft", "立方英尺"),
                    line(VOLUME, CUBIC_METRE.multiply(1233.48183754752), "acre-foot", "英亩英尺")
                            .and("acre-feet", "acre foot", "acre feet"),
                    line(CONCENTRATION, MICROGRAM.divide(CUBIC_METRE), "μg/m3", "μg/m³", "ug/m3")
                            .and("微克/立方米"),
                    line(LENGTH, METRE, "m", "米", "metre", "metres", "meter", "meters"),
                    line(LENGTH, METRE.multiply(1000), "km", "公里", "千米", "kilometre")
                            .and("kilometres", "kilometer", "kilometers"),
                    line(LENGTH, METRE.multiply(0.3048), "ft", "foot", "feet", "英尺"),
                    line(LENGTH, METRE.multiply(1609.344), "mile", "miles", "mi", "英里"),
                    line(TIME, MINUTE, "min", "分钟", "minute", "minutes"),
                    line(TIME, MINUTE.multiply(60), "h", "小时", "hour", "hours", "hr", "hrs"),
                    line(PERSONS, PERSON, "人", "persons", "person", "people", "jobs", "job")
                            .and("workers", "worker", "employees", "employee", "staff", "名", "位")
                            .and("residents", "inhabitants", "个岗位", "岗位", "个就业岗位"),
                    line(COUNT, ITEM, "家", "firms", "firm", "个", "户", "companies", "company")
                            .and("enterprises", "enterprise"),
                    line(SHARE, ONE, "1", "index"),
                    line(SHARE, ONE.divide(100), "%", "percent", "per cent"),
                    line(SHARE, ONE.divide(10), "成"),
                    line(SHARE, ONE.divide(1000), "‰"));

    private static final Map<String, Word> WORDS = words();

    private UnitWords() {}

    private static Line line(KnownUnits.Kind kind, Unit<?> unit, String... words) {
        return new Line(kind, unit, List.of(words));
    }

    private static Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        for (Line line : LINES) {
            for (String word : line.words) {
                Word known = new Word(line.unit, Optional.empty());
                if (words.put(Plain.of(word).toLowerCase(Locale.ROOT), known) != null) {
                    throw new IllegalStateException("The unit '%s' stands twice.".formatted(word));
                }
            }
        }
        return Map.copyOf(words);
    }

    /// The unit of that word, or the currency.
    static Optional<Word> find(String word) {
        Word known = WORDS.get(word);
        return known == null
                ? MoneyWords.find(word).map(code -> new Word(MONEY, Optional.of(code)))
                : Optional.of(known);
    }
}
