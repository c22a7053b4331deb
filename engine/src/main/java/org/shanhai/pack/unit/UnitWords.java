package org.shanhai.pack.unit;

import static java.util.Map.entry;
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

import java.util.Map;
import java.util.Optional;
import javax.measure.Unit;

/// The words for units, without the Chinese multipliers (千, 万, 百万, 亿) that may stand before any.
///
/// A mu is 1/15 hectare. Latin words are looked up in lower case.
final class UnitWords {
    /// @param currency its code, or its sign where several share it; empty for all else
    record Word(Unit<?> unit, Optional<String> currency) {}

    private static final Unit<?> HECTARE = SQUARE_METRE.multiply(10_000);
    private static final Unit<?> SQUARE_KILOMETRE = SQUARE_METRE.multiply(1_000_000);
    private static final Unit<?> PERCENT = ONE.divide(100);

    private static final Map<String, Word> WORDS =
            Map.ofEntries(
                    plain("亩", HECTARE.divide(15)),
                    plain("mu", HECTARE.divide(15)),
                    plain("公顷", HECTARE),
                    plain("hectare", HECTARE),
                    plain("hectares", HECTARE),
                    plain("ha", HECTARE),
                    plain("km2", SQUARE_KILOMETRE),
                    plain("km²", SQUARE_KILOMETRE),
                    plain("平方公里", SQUARE_KILOMETRE),
                    plain("平方千米", SQUARE_KILOMETRE),
                    plain("m2", SQUARE_METRE),
                    plain("m²", SQUARE_METRE),
                    plain("平方米", SQUARE_METRE),
                    plain("吨标准煤", TCE),
                    plain("吨标煤", TCE),
                    plain("tce", TCE),
                    plain("千克标准煤", TCE.divide(1000)),
                    plain("克标准煤", TCE.divide(1_000_000)),
                    plain("kgce", TCE.divide(1000)),
                    plain("kwh", KILOWATT_HOUR),
                    plain("千瓦时", KILOWATT_HOUR),
                    plain("瓦时", KILOWATT_HOUR.divide(1000)),
                    plain("度", KILOWATT_HOUR),
                    plain("mw", WATT.multiply(1_000_000)),
                    plain("兆瓦", WATT.multiply(1_000_000)),
                    plain("kw", WATT.multiply(1000)),
                    plain("千瓦", WATT.multiply(1000)),
                    plain("%", PERCENT),
                    plain("percent", PERCENT),
                    plain("成", ONE.divide(10)),
                    plain("‰", ONE.divide(1000)),
                    plain("1", ONE),
                    plain("index", ONE),
                    plain("人", PERSON),
                    plain("person", PERSON),
                    plain("persons", PERSON),
                    plain("people", PERSON),
                    plain("jobs", PERSON),
                    plain("家", ITEM),
                    plain("个", ITEM),
                    plain("户", ITEM),
                    plain("firms", ITEM),
                    plain("吨", TONNE),
                    plain("t", TONNE),
                    plain("tonne", TONNE),
                    plain("tonnes", TONNE),
                    plain("kg", KILOGRAM),
                    plain("千克", KILOGRAM),
                    plain("公斤", KILOGRAM),
                    plain("g", KILOGRAM.divide(1000)),
                    plain("克", KILOGRAM.divide(1000)),
                    plain("m3", CUBIC_METRE),
                    plain("m³", CUBIC_METRE),
                    plain("立方米", CUBIC_METRE),
                    plain("μg/m3", KILOGRAM.divide(1_000_000_000).divide(CUBIC_METRE)),
                    plain("μg/m³", KILOGRAM.divide(1_000_000_000).divide(CUBIC_METRE)),
                    plain("ug/m3", KILOGRAM.divide(1_000_000_000).divide(CUBIC_METRE)),
                    plain("微克/立方米", KILOGRAM.divide(1_000_000_000).divide(CUBIC_METRE)),
                    plain("min", MINUTE),
                    plain("minutes", MINUTE),
                    plain("分钟", MINUTE),
                    plain("h", MINUTE.multiply(60)),
                    plain("hour", MINUTE.multiply(60)),
                    plain("hours", MINUTE.multiply(60)),
                    plain("小时", MINUTE.multiply(60)),
                    plain("m", METRE),
                    plain("米", METRE),
                    plain("km", METRE.multiply(1000)),
                    plain("公里", METRE.multiply(1000)),
                    plain("千米", METRE.multiply(1000)));

    private UnitWords() {}

    private static Map.Entry<String, Word> plain(String word, Unit<?> unit) {
        return entry(word, new Word(unit, Optional.empty()));
    }

    /// The unit of that word, or the currency.
    static Optional<Word> find(String word) {
        Word known = WORDS.get(word);
        return known == null
                ? MoneyWords.find(word).map(code -> new Word(MONEY, Optional.of(code)))
                : Optional.of(known);
    }
}
