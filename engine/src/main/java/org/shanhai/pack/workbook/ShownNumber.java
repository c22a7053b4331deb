package org.shanhai.pack.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// The text of a number as its format shows it: with the unit, percentages with their sign, codes
/// with their leading zeros, dates as 2020-12-31, times as 03:04:00. Rounding by the format is not
/// followed.
final class ShownNumber {
    /// What a workbook keeps of a number; further digits are noise of the binary form.
    private static final MathContext DIGITS = new MathContext(15);

    /// No number of double precision is written longer, nor is any larger or smaller.
    private static final int LONGEST = 40;

    private static final int LARGEST = 400;

    /// The last of December 9999, the last day a workbook can hold.
    private static final int LAST_DAY = 2_958_465;

    /// Workbooks take 1900 for a leap year, so that days before its March are off by one.
    private static final int NO_LEAP_DAY = 60;

    private ShownNumber() {}

    /// A number as the file has it; empty where it is none.
    static Optional<BigDecimal> read(String text) {
        try {
            BigDecimal number = text.length() > LONGEST ? null : new BigDecimal(text);
            return Optional.ofNullable(number)
                    .filter(read -> Math.abs((long) read.precision() - read.scale()) < LARGEST);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /// @param from1904 whether days are counted from 1904
    /// @return empty where the format shows a date and the number is none
    static Optional<String> text(BigDecimal exact, NumberFormat format, boolean from1904) {
        BigDecimal number = exact.round(DIGITS);
        if (format.isDay(number)) {
            return date(number, from1904);
        }
        if (format.isTime(number)) {
            return Optional.of(time(number));
        }
        String text = format.text(number);
        return Optional.of(
                format.isCode() && text.chars().allMatch(c -> c >= '0' && c <= '9')
                        ? "0".repeat(Math.max(0, format.width() - text.length())) + text
                        : text);
    }

    /// Hours, minutes and seconds, as many hours as there are.
    private static String time(BigDecimal number) {
        long seconds = seconds(number.abs());
        return "%s%02d:%02d:%02d"
                .formatted(
                        number.signum() < 0 ? "-" : "",
                        seconds / 3600,
                        seconds / 60 % 60,
                        seconds % 60);
    }

    private static long seconds(BigDecimal days) {
        return days.multiply(BigDecimal.valueOf(86_400))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }

    private static Optional<String> date(BigDecimal number, boolean from1904) {
        long seconds = seconds(number);
        long days = Math.floorDiv(seconds, 86_400);
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) >= 0) {
            return Optional.empty();
        }
        LocalDate first = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 31);
        long counted = !from1904 && days > NO_LEAP_DAY ? days - 1 : days;
        LocalDateTime date =
                first.plusDays(counted).atTime(LocalTime.ofSecondOfDay(seconds - days * 86_400));
        return Optional.of(
                date.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? date.toLocalDate().toString()
                        : date.toString());
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
