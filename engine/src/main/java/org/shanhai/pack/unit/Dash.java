package org.shanhai.pack.unit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The signs and words between the two ends of a range.
final class Dash {
    /// @param before what stands before the dash; all where there is none
    /// @param after empty where there is no dash
    record Split(String before, String after) {}

    private static final Pattern SIGN = Pattern.compile("\\.\\.|[-–~至到]|(?<![a-zA-Z])to\\s");

    private Dash() {}

    /// Splits what follows the first number at the first dash that something follows.
    static Split split(String text) {
        Matcher sign = SIGN.matcher(text);
        if (sign.find()) {
            String after = text.substring(sign.end()).strip();
            if (!after.isEmpty()) {
                return new Split(text.substring(0, sign.start()).strip(), after);
            }
        }
        return new Split(text.strip(), "");
    }
}
