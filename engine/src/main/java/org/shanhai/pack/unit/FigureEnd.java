package org.shanhai.pack.unit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One end of a figure, or the whole of it: `USD 20 million`, `15000万元人民币`, 百分之三, 三亩半.
///
/// @param number with the multipliers that belong to it
/// @param money what stands before the number; empty where nothing does
/// @param unit what stands behind it; empty where nothing does
/// @param after what follows a dash; empty where none stands there
record FigureEnd(Scaled number, Optional<MoneyWords.Taken> money, String unit, String after) {

    /// The signs and words between the two ends of a range.
    private static final Pattern DASH = Pattern.compile("\\.\\.|[-–~至到]|(?<![a-zA-Z])to\\s");

    /// @param text as [Plain] gives it, without words for a bound
    static FigureEnd read(String text) throws BadFigure {
        return read(text, false);
    }

    /// @param ofMoney whether the other end of its range is money
    static FigureEnd read(String text, boolean ofMoney) throws BadFigure {
        boolean minus = text.startsWith("-");
        Optional<MoneyWords.Taken> money =
                MoneyWords.take(minus ? text.substring(1).strip() : text);
        String body = money.isEmpty() ? text : (minus ? "-" : "") + money.get().rest();
        String part = body.startsWith("百分之") ? "%" : body.startsWith("千分之") ? "‰" : "";
        Scaled number = Scaled.read(part.isEmpty() ? body : body.substring(3).strip());
        if ((money.isPresent() || ofMoney) && number.multiplier() == 1) {
            MultiplierWords.Prefix letter = MultiplierWords.stripOfMoney(number.rest());
            number =
                    new Scaled(number.value(), 1, number.words(), letter.rest())
                            .times(letter.multiplier());
        }
        String rest = number.rest();
        Matcher dash = DASH.matcher(rest);
        String after = dash.find() ? rest.substring(dash.end()).strip() : "";
        String before = after.isEmpty() ? rest : rest.substring(0, dash.start());
        String unit = part + before.strip();
        if (unit.length() > 1 && unit.endsWith("半") && number.multiplier() == 1) {
            number = new Scaled(number.value() + 0.5, 1, number.words(), "");
            unit = unit.substring(0, unit.length() - 1);
        }
        return new FigureEnd(number, money, unit, after);
    }

    /// The unit with the money before the number in it: `USD/ha` of `USD 20 million/ha`.
    ///
    /// @throws BadFigure when the two name different money
    String wholeUnit() throws BadFigure {
        if (money.isEmpty()) {
            return unit;
        }
        if (unit.isEmpty() || unit.startsWith("/") || unit.startsWith("per ")) {
            return money.get().word() + (unit.startsWith("p") ? " " : "") + unit;
        }
        String code = money.get().code();
        Optional<String> behind = UnitText.read(unit).above();
        BadFigure.throwIf(behind.isEmpty(), UnitMessage.MONEY_AND_UNIT);
        if (behind.get().equals(code) || MoneyWords.means(code, behind.get())) {
            return unit;
        }
        throw new BadFigure(UnitMessage.MONEY_AND_UNIT.of());
    }

    /// The same without 多 or 余 before the unit; a multiplier that stands behind counts: 300余万.
    FigureEnd withoutFirstSign() {
        MultiplierWords.Prefix prefix = MultiplierWords.strip(unit.substring(1).strip());
        return new FigureEnd(
                number.times(prefix.multiplier()), money, prefix.rest().strip(), after);
    }
}
