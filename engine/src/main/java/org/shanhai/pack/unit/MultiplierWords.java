package org.shanhai.pack.unit;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words that multiply: 十, 百, 千, 万, 亿 and what they make together (百万, 千亿, 万亿);
/// thousand, million, billion, trillion.
final class MultiplierWords {
    /// @param multiplier 1 where none stands there
    record Prefix(double multiplier, String rest) {}

    /// What mn and bn begin may be a word of its own: BND is a currency.
    private static final Pattern WORD =
            Pattern.compile(
                    "([十百千拾佰仟]?)(万亿|萬億|[万萬亿億])|([十百千拾佰仟])"
                            + "|(?i:(thousand|million|billion|trillion|[mb]n(?![a-z])))");

    /// Beside money alone is a letter a multiplier: 300 m is a length.
    private static final Pattern OF_MONEY = Pattern.compile("(?i:(tn|[kmbt])(?![a-z]))");

    private MultiplierWords() {}

    /// Takes a multiplier off the front of a text.
    static Prefix strip(String text) {
        Matcher word = WORD.matcher(text);
        if (!word.lookingAt()) {
            return new Prefix(1, text);
        }
        double multiplier =
                word.group(2) != null
                        ? of(word.group(1)) * of(word.group(2))
                        : of(word.group(3) != null ? word.group(3) : word.group(4));
        return new Prefix(multiplier, text.substring(word.end()));
    }

    /// The same of an amount that is known to be money: `$300m`, `US$1.5b`, `20k USD`.
    static Prefix stripOfMoney(String text) {
        Matcher letter = OF_MONEY.matcher(text);
        return letter.lookingAt()
                ? new Prefix(of(letter.group(1)), text.substring(letter.end()))
                : strip(text);
    }

    private static double of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "" -> 1;
            case "十", "拾" -> 10;
            case "百", "佰" -> 100;
            case "千", "仟", "thousand", "k" -> 1e3;
            case "万", "萬" -> 1e4;
            case "million", "mn", "m" -> 1e6;
            case "亿", "億" -> 1e8;
            case "billion", "bn", "b" -> 1e9;
            default -> 1e12;
        };
    }
}
