package org.shanhai.app.decisions;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Whether numbers, and texts with numbers in them, say the same to nine digits.
final class NearText {
    /// The part of a number by which two may differ that are held the same.
    private static final double PRECISION = 1e-9;

    private static final double LEAST_PRECISION = 1e-6;

    /// What kernels part by, as a part of the largest number that went in.
    private static final double NOISE = 1e-14;

    /// A number as texts have it, with commas between thousands; digits of a word or of a code are
    /// none.
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{IsLatin}\\d_.,])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?"
                            + "(?![\\p{IsLatin}\\d_])");

    private NearText() {}

    static boolean isNear(double one, double other) {
        return isWithin(PRECISION, one, other);
    }

    /// The same of a number that may be a small difference of large ones, which leaves it fewer
    /// digits: six at least.
    ///
    /// @param largest of the numbers it stands among
    static boolean isNear(double one, double other, double largest) {
        return isNear(one, other)
                || isWithin(LEAST_PRECISION, one, other)
                        && Math.abs(one - other) <= NOISE * largest;
    }

    private static boolean isWithin(double part, double one, double other) {
        return Math.abs(one - other) <= part * Math.max(Math.abs(one), Math.abs(other));
    }

    /// Whether two texts differ in numbers alone, and in none but by noise.
    ///
    /// @param common numbers of what the texts are of, which may have been rounded for them
    static boolean isNear(String one, String other, List<Double> common) {
        if (!NUMBER.matcher(one).replaceAll("#").equals(NUMBER.matcher(other).replaceAll("#"))) {
            return false;
        }
        List<String> ones = numbers(one);
        List<String> others = numbers(other);
        for (int k = 0; k < ones.size(); k++) {
            if (!ones.get(k).equals(others.get(k))
                    && !isNear(
                            new BigDecimal(ones.get(k)), new BigDecimal(others.get(k)), common)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(number -> number.replace(",", ""))
                .toList();
    }

    private static boolean isNear(BigDecimal one, BigDecimal other, List<Double> common) {
        // Whole numbers so long are those of files and firms, and not computed.
        boolean isComputed = one.scale() > 0 && other.scale() > 0;
        return isComputed && isNear(one.doubleValue(), other.doubleValue())
                || isBetween(one, other, common);
    }

    /// Whether both are what a number of the answer is rounded to that lies just between them: they
    /// are neighbours in their last place, and it begins with the digits of their middle, in
    /// whatever unit. Of one digit alone too many numbers would.
    private static boolean isBetween(BigDecimal one, BigDecimal other, List<Double> common) {
        BigDecimal last = one.ulp().min(other.ulp());
        if (one.subtract(other).abs().compareTo(last) != 0
                || Math.min(one.precision(), other.precision()) < 2) {
            return false;
        }
        double middle = mantissa(one.add(other).doubleValue() / 2);
        return common.stream().anyMatch(number -> isNear(mantissa(number), middle));
    }

    /// From 1 to 10; 0 of 0.
    private static double mantissa(double number) {
        double size = Math.abs(number);
        return size == 0 ? 0 : size / Math.pow(10, Math.floor(Math.log10(size)));
    }
}
