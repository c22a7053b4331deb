package org.shanhai.pack.unit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shanhai.message.Message;

/// A number at the front of a text: `1,234.5`, `1 234.5`, `-3`, `1.2e7`.
///
/// Commas and spaces may only group digits by three; `1.234,5` and `12,5` can be read in two ways
/// and are errors.
///
/// @param rest what follows the number, stripped
record NumberText(double value, String rest) {

    private static final Message NO_NUMBER =
            UnitMessage.NOT_A_NUMBER.so(UnitMessage.WRITE_POINT.of());
    private static final Message TWO_WAYS = UnitMessage.TWO_WAYS.so(UnitMessage.WRITE_POINT.of());

    /// Groups: what stands between groups of digits, the fraction, the exponent.
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-+]?(?:[0-9]{1,3}([ ,])[0-9]{3}(?![0-9])(?:\\1[0-9]{3}(?![0-9]))*|[0-9]+)"
                            + "(?:\\.(?!\\.)([0-9]*))?((?:[eE][-+]?[0-9]+)?)");

    /// @param plain as [Plain] gives it
    static NumberText read(String plain) throws BadFigure {
        int end = plain.startsWith("-") ? 1 : 0;
        while (end < plain.length() && ".0123456789".indexOf(plain.charAt(end)) >= 0) {
            end++;
        }
        // Most are no more than that: registers have tens of millions.
        double simple = PlainDecimal.read(plain.substring(0, end));
        boolean ends = end == plain.length() || " ,eE".indexOf(plain.charAt(end)) < 0;
        return ends && !Double.isNaN(simple)
                ? new NumberText(simple, plain.substring(end).strip())
                : careful(plain);
    }

    private static NumberText careful(String plain) throws BadFigure {
        Matcher number = NUMBER.matcher(plain);
        if (!number.lookingAt()) {
            throw notANumber();
        }
        String fraction = number.group(2);
        String rest = plain.substring(number.end());
        BadFigure.throwIf(fraction != null && fraction.isEmpty(), NO_NUMBER);
        boolean goesOn = rest.startsWith(",") || fraction != null && rest.startsWith(".");
        BadFigure.throwIf(goesOn && number.group(3).isEmpty(), TWO_WAYS);
        double value = Double.parseDouble(number.group().replace(",", "").replace(" ", ""));
        if (Math.abs(value) > Figure.MOST) {
            throw tooLarge();
        }
        if (value == 0 && number.group().matches("[^eE]*[1-9].*")) {
            // 5e-400 is so small that nothing would remain of it.
            throw notANumber();
        }
        return new NumberText(value, rest.strip());
    }

    static BadFigure notANumber() {
        return new BadFigure(UnitMessage.NOT_A_NUMBER.so(UnitMessage.WRITE_DIGITS.of()));
    }

    static BadFigure tooLarge() {
        return new BadFigure(UnitMessage.TOO_LARGE.so(UnitMessage.CHECK_DIGITS.of()));
    }
}
