package org.shanhai.pack.unit;

import java.math.BigDecimal;

/// A number with the multipliers that belong to it: `1.2万`, `1亿5000万`, `150 million`, 七百万.
///
/// @param multiplier the last one written: 10⁴ of `1.2万` and of 七百万; 1 where there is none
/// @param words whether it was written in Chinese words
/// @param rest what follows it, stripped
record Scaled(double value, double multiplier, boolean words, String rest) {
    Scaled {
        rest = rest.strip();
    }

    /// @param plain as [Plain] gives it
    static Scaled read(String plain) throws BadFigure {
        boolean minus = plain.startsWith("-") || plain.startsWith("负");
        String unsigned = minus ? plain.substring(1).strip() : plain;
        if (ChineseNumber.startsIn(unsigned)) {
            Scaled number = ChineseNumber.read(unsigned);
            return minus ? new Scaled(-number.value, number.multiplier, true, number.rest) : number;
        }
        return digits(plain.startsWith("负") ? "-" + unsigned : plain);
    }

    private static Scaled digits(String plain) throws BadFigure {
        NumberText number = NumberText.read(plain);
        MultiplierWords.Prefix prefix = MultiplierWords.strip(number.rest());
        BigDecimal sum = times(number.value(), prefix.multiplier());
        double last = prefix.multiplier();
        String rest = prefix.rest().strip();
        while (last >= 1e4 && rest.matches("[0-9].*")) {
            NumberText next = NumberText.read(rest);
            MultiplierWords.Prefix after = MultiplierWords.strip(next.rest());
            BigDecimal part = times(next.value(), after.multiplier());
            boolean placed =
                    after.multiplier() == 1
                            ? last == 1e4 && rest.matches("[0-9]{4}(?![0-9.,eE]).*")
                            : part.doubleValue() < last;
            BadFigure.throwIf(
                    !placed || number.value() < 0 || number.value() != Math.rint(number.value()),
                    UnitMessage.TWO_WAYS.so(UnitMessage.WRITE_LIKE.of("1.5亿, 1亿5000万")));
            sum = sum.add(part);
            last = after.multiplier() == 1 ? last : after.multiplier();
            rest = after.rest().strip();
            if (after.multiplier() == 1) {
                break;
            }
        }
        double value = sum.doubleValue();
        if (Double.isInfinite(value)) {
            throw NumberText.tooLarge();
        }
        return new Scaled(value, last, false, rest);
    }

    /// Worked in decimals, so that 0.07亿 is 7,000,000 and not a little more.
    private static BigDecimal times(double value, double multiplier) {
        return BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(multiplier));
    }

    /// The number with one more multiplier behind it.
    Scaled times(double further) {
        return further == 1
                ? this
                : new Scaled(times(value, further).doubleValue(), further, words, rest);
    }
}
