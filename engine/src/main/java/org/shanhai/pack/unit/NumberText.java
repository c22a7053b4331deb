package org.shanhai.pack.unit;

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

    /// @param plain as [Plain] gives it
    static NumberText read(String plain) throws BadFigure {
        int at = 0;
        int length = plain.length();
        if (at < length && (plain.charAt(at) == '-' || plain.charAt(at) == '+')) {
            at++;
        }
        int digitsFrom = at;
        at = grouped(plain, at);
        if (at == digitsFrom) {
            throw notANumber();
        }
        if (at < length && plain.charAt(at) == '.' && !plain.startsWith("..", at)) {
            int fraction = digits(plain, at + 1);
            BadFigure.throwIf(fraction == at + 1, NO_NUMBER);
            at = fraction;
            BadFigure.throwIf(
                    at < length && (plain.charAt(at) == '.' || isGroup(plain, at, ',')), TWO_WAYS);
        }
        BadFigure.throwIf(at < length && plain.charAt(at) == ',', TWO_WAYS);
        at = exponent(plain, at);
        String number = plain.substring(0, at).replace(",", "").replace(" ", "");
        double value = Double.parseDouble(number);
        if (Math.abs(value) > Figure.MOST) {
            throw tooLarge();
        }
        if (value == 0 && number.matches("[^eE]*[1-9].*")) {
            // 5e-400 is so small that nothing would remain of it.
            throw notANumber();
        }
        return new NumberText(value, plain.substring(at).strip());
    }

    static BadFigure notANumber() {
        return new BadFigure(UnitMessage.NOT_A_NUMBER.so(UnitMessage.WRITE_DIGITS.of()));
    }

    static BadFigure tooLarge() {
        return new BadFigure(UnitMessage.TOO_LARGE.so(UnitMessage.CHECK_DIGITS.of()));
    }

    private static int grouped(String text, int from) {
        int at = digits(text, from);
        if (at - from < 1 || at - from > 3 || at >= text.length()) {
            return at;
        }
        char separator = text.charAt(at);
        if (separator != ',' && separator != ' ') {
            return at;
        }
        while (isGroup(text, at, separator) && digits(text, at + 1) == at + 4) {
            at += 4;
        }
        return at;
    }

    private static boolean isGroup(String text, int at, char separator) {
        return at < text.length() && text.charAt(at) == separator && digits(text, at + 1) > at + 1;
    }

    private static int exponent(String text, int at) {
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int from = at + 1;
            if (from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+')) {
                from++;
            }
            int end = digits(text, from);
            return end > from ? end : at;
        }
        return at;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
