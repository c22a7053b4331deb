package org.shanhai.app.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.text.Words;

/// A figure of a rule in the unit its source writes it in, to the last digit: a benchmark of
/// 24.097 is not 24.1. English spells Chinese units out: `200,000 yuan/mu` for `20 万元/亩`.
record WrittenUnit(String unit) {
    private record Multiplier(String sign, double value) {}

    private static final List<Multiplier> MULTIPLIERS =
            List.of(new Multiplier("亿", 1e8), new Multiplier("万", 1e4), new Multiplier("千", 1e3));

    String write(double value, Words words) {
        if (unit.equals("%")) {
            return digits(value) + " %";
        }
        if (unit.isEmpty() || unit.equals("1")) {
            return digits(value);
        }
        if (words.is("language.spells_chinese_units")) {
            double times = 1;
            String rest = unit;
            for (Multiplier one : MULTIPLIERS) {
                if (rest.startsWith(one.sign)) {
                    times = one.value;
                    rest = rest.substring(one.sign.length());
                    break;
                }
            }
            String key = "rules.unit." + rest;
            if (words.has(key)) {
                return digits(value * times) + " " + words.get(key);
            }
        }
        return digits(value) + " " + unit;
    }

    static String digits(double value) {
        BigDecimal number = Cell.number(value);
        int decimals = Math.max(0, number.scale());
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }
}
