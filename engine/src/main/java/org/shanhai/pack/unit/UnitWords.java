package org.shanhai.pack.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        private static Line of(String written) {
            String[] parts = written.split(" ", 3);
            KnownUnits.Kind kind = KnownUnits.Kind.valueOf(parts[0]);
            String[] size = parts[1].split("/", -1);
            Unit<?> unit = kind.base;
            for (String times : size[0].split("x", -1)) {
                unit = unit.multiply(Double.parseDouble(times));
            }
            unit = size.length > 1 ? unit.divide(Double.parseDouble(size[1])) : unit;
            return new Line(kind, unit, List.of(parts[2].split(";")));
        }
    }

    /// The one list of them all, in the order in which the page of units has them.
    static final List<Line> LINES =
            """
            AREA 10000/15 亩;mu;畝;市亩
            AREA 1 m2;m²;m^2;sqm;sq m;平方米;平米;square metre;square metres;square meter;square meters
            AREA 10000 ha;公顷;hectare;hectares
            AREA 1000000 km2;km²;km^2;sqkm;sq km;平方公里;平方千米;square kilometre;square kilometres;square kilometer;square kilometers
            AREA 0.09290304 sq ft;sqft;ft2;平方英尺;square foot;square feet
            AREA 0.09290304x43560 acre;acres;ac;英亩
            AREA 0.09290304x27878400 sq mi;mi2;平方英里;square mile;square miles
            MASS 1/1000 g;克;gram;grams
            MASS 1 kg;千克;公斤;kilogram;kilograms
            MASS 1000 t;吨;公吨;tonne;tonnes;metric ton;metric tons;metric tonne;metric tonnes
            MASS 1000x1000 kt
            MASS 0.45359237 lb;lbs;磅
            MASS 0.45359237x2000 short ton;short tons;短吨
            MASS 0.45359237x2240 long ton;long tons;长吨
            FUEL 1/1000000 gce;克标准煤;克标煤
            FUEL 1/1000 kgce;千克标准煤;公斤标准煤;千克标煤;公斤标煤
            FUEL 1 tce;吨标准煤;吨标煤;tonne of coal equivalent;tonnes of coal equivalent
            ELECTRICITY 1/1000 Wh;瓦时
            ELECTRICITY 1 kWh;千瓦时;度;kilowatt hour;kilowatt hours;kilowatt-hour;kilowatt-hours
            ELECTRICITY 1e3 MWh;兆瓦时;megawatt hour;megawatt hours;megawatt-hour;megawatt-hours
            ELECTRICITY 1e6 GWh;吉瓦时;gigawatt hour;gigawatt hours;gigawatt-hour;gigawatt-hours
            ELECTRICITY 1e9 TWh;太瓦时;terawatt hour;terawatt hours
            POWER 1 W;瓦;watt;watts
            POWER 1e3 kW;千瓦;kilowatt;kilowatts
            POWER 1e6 MW;兆瓦;megawatt;megawatts
            POWER 1e9 GW;吉瓦;gigawatt;gigawatts
            VOLUME 1/1000 L;升;litre;litres;liter;liters
            VOLUME 1 m3;m³;立方米;方;cubic metre;cubic metres;cubic meter;cubic meters
            VOLUME 0.003785411784 US gallon;美制加仑;US gallons
            VOLUME 0.028316846592 cubic foot;ft3;cubic feet;cu ft;立方英尺
            VOLUME 1233.48183754752 acre-foot;英亩英尺;acre-feet;acre foot;acre feet
            CONCENTRATION 1/1000000000 μg/m3;μg/m³;ug/m3;微克/立方米
            LENGTH 1 m;米;metre;metres;meter;meters
            LENGTH 1000 km;公里;千米;kilometre;kilometres;kilometer;kilometers
            LENGTH 0.3048 ft;foot;feet;英尺
            LENGTH 1609.344 mile;miles;mi;英里
            TIME 1 min;分钟;minute;minutes
            TIME 60 h;小时;hour;hours;hr;hrs
            PERSONS 1 人;persons;person;people;jobs;job;workers;worker;employees;employee;staff;名;位;residents;inhabitants;个岗位;岗位;个就业岗位
            COUNT 1 家;firms;firm;个;户;companies;company;enterprises;enterprise
            SHARE 1 1;index
            SHARE 1/100 %;percent;per cent
            SHARE 1/10 成
            SHARE 1/1000 ‰
            """
                    .lines()
                    .map(Line::of)
                    .toList();

    private static final Map<String, Word> WORDS = words();

    private UnitWords() {}

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
        return Optional.ofNullable(WORDS.get(word))
                .or(() -> MoneyWords.find(word).map(UnitWords::moneyOf));
    }

    static Word moneyOf(String code) {
        return new Word(KnownUnits.MONEY, Optional.of(code));
    }
}
