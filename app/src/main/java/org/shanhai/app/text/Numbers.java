package org.shanhai.app.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.shanhai.region.Basis;

/// How numbers are written for people, the same on every machine.
public final class Numbers {
    /// What stands where a number would, and none is known.
    public static final String UNKNOWN = "—";

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

    /// Doubles have sixteen digits; what sums that should cancel leave behind is smaller than this,
    /// and no figure for people is.
    private static final double NOISE = 1e-12;

    private static final MathContext ONE_DIGIT = new MathContext(1, RoundingMode.HALF_UP);
    private static final double BARELY = 1.1;
    private static final double KNOWN = 0.4;
    private static final int[] STEPS = {1, 2, 5, 10};

    /// Below this a number is written with a power of ten.
    private static final BigDecimal SMALL = BigDecimal.valueOf(1e-6);

    /// From here on too, for doubles no longer hold its digits.
    private static final double LARGE = 1e15;

    private Numbers() {}

    /// At most three significant digits below a thousand, whole with thousands commas above. What
    /// would be a long row of zeros has a power of ten, as `2.89e-9`, and what is the noise of
    /// arithmetic is `0`; what is no number is not known.
    public static String plain(double value) {
        if (!Double.isFinite(value)) {
            return UNKNOWN;
        }
        double size = Math.abs(value);
        if (size < NOISE) {
            return "0";
        }
        if (size >= 999.5 && size < LARGE) {
            return String.format(java.util.Locale.ROOT, "%,.0f", value);
        }
        BigDecimal rounded = new BigDecimal(value).round(THREE_DIGITS).stripTrailingZeros();
        return size >= LARGE || rounded.abs().compareTo(SMALL) < 0
                ? withPower(rounded)
                : rounded.toPlainString();
    }

    /// What is at least one because it counts itself: of what is beyond, two digits at least, as
    /// `1.056`.
    public static String beyondOne(double value) {
        return value > 1 && value < BARELY
                ? new BigDecimal(value - 1)
                        .round(TWO_DIGITS)
                        .add(BigDecimal.ONE)
                        .stripTrailingZeros()
                        .toPlainString()
                : plain(value);
    }

    /// With so many decimals, zeros at the end kept, and thousands commas; what rounds to nothing
    /// has no sign.
    static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return UNKNOWN;
        }
        String text = String.format(java.util.Locale.ROOT, "%,." + decimals + "f", value);
        boolean nothing = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return nothing && text.startsWith("-") ? text.substring(1) : text;
    }

    /// A number as a digit or more and a power of ten: `2.89e-9`, `1e15`.
    public static String withPower(BigDecimal number) {
        int power = number.precision() - number.scale() - 1;
        return number.movePointLeft(power).stripTrailingZeros().toPlainString() + "e" + power;
    }

    /// A fraction of one as a percentage: `12 %`.
    public static String percent(double fraction) {
        return withPercent(plain(fraction * 100));
    }

    private static String withPercent(String number) {
        return number.equals(UNKNOWN) ? number : number + " %";
    }

    /// A share of draws, or of what is estimated, in whole percent.
    public static String wholePercent(double fraction) {
        return withPercent(plain(Math.rint(fraction * 100)));
    }

    /// An estimate: two significant digits.
    public static String rough(double value) {
        return plain(twoDigits(value));
    }

    /// A fraction of one as a percentage, in two digits where it is but estimated.
    public static String percent(double fraction, Basis basis) {
        boolean rough = basis == Basis.ESTIMATED || basis == Basis.ASSUMED;
        return rough ? roughPercent(fraction) : percent(fraction);
    }

    /// An estimated fraction of one as a percentage: two significant digits.
    public static String roughPercent(double fraction) {
        return withPercent(rough(fraction * 100));
    }

    /// The end of a range as it is told: no finer than draws tell it. Other draws move an end by a
    /// tenth or so of how far it is from the value, by logarithms where both have one sign, so that
    /// a step is four times as much at least: the next of 1, 2, 5 or 10 from there, and no finer
    /// than two digits.
    public static double end(double value, double end) {
        double apart = value * end > 0 ? end * Math.log(end / value) : end - value;
        double known = Math.abs(apart) * KNOWN;
        if (!(known > 0 && known < Double.POSITIVE_INFINITY)) {
            return twoDigits(end);
        }
        BigDecimal exact = new BigDecimal(end);
        BigDecimal power = first(new BigDecimal(known));
        BigDecimal step = power;
        for (int times : STEPS) {
            step = power.multiply(BigDecimal.valueOf(times));
            if (step.doubleValue() >= known) {
                break;
            }
        }
        step = exact.signum() == 0 ? step : step.max(first(exact).movePointLeft(1));
        BigDecimal told = exact.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
        // Near nothing an end has a size all the same.
        return (told.signum() == 0 ? exact.round(ONE_DIGIT) : told).doubleValue();
    }

    /// One in the place of a number's first digit.
    private static BigDecimal first(BigDecimal number) {
        return BigDecimal.ONE.scaleByPowerOfTen(number.precision() - number.scale() - 1);
    }

    /// What is only estimated: two significant digits, as more would say more than is known.
    public static double twoDigits(double value) {
        return Double.isFinite(value) && value != 0
                ? new BigDecimal(value).round(TWO_DIGITS).doubleValue()
                : value;
    }
}
