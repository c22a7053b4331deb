package org.shanhai.pack.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One format of numbers as a person set it (ECMA-376, Part 1, 18.8.31): what stands before and
/// behind the digits (`0"万元"`, `[$USD] #,##0`), by how much the number shown differs from the
/// one held (`0,` shows thousands, `0!.0,` ten thousands, `0%` hundredths), and whether it
/// shows a day or a time. Rounding is not followed: what is not shown is held all the same.
final class NumberFormat {
    private static final Pattern CONDITION =
            Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?[0-9.]+(?:[eE][+-]?[0-9]+)?)");
    /// A text, what stands in brackets, a sign for itself, one as wide as another and filled with
    /// it, a word, or any sign.
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?si)\"(?<text>[^\"]*)\"?|\\[(?<inside>[^\\]]*)\\]?|[\\\\!](?<sign>.?)|[_*].?"
                            + "|(?<general>general)|am/pm|a/p|上午/下午|(?<any>.)");

    private static final Pattern ELAPSED = Pattern.compile("(?i)h+|m+|s+");

    /// What shows as itself where nobody quoted it, and says no unit; and the point of the number,
    /// a text, a fraction, which are shown as they are held.
    private static final String SIGNS = "()+- :.@/";

    /// What a workbook keeps of a number; further digits are noise of the binary form.
    private static final MathContext DIGITS = new MathContext(15);

    /// No number of double precision is written longer, nor is any larger or smaller.
    private static final int LONGEST = 40;

    private static final int LARGEST = 400;

    /// The last of December 9999, the last day a workbook can hold.
    private static final int LAST_DAY = 2_958_465;

    /// Workbooks take 1900 for a leap year, so that days before its March are off by one.
    private static final int NO_LEAP_DAY = 60;

    private static final class Section {
        private final StringBuilder before = new StringBuilder();
        private final StringBuilder behind = new StringBuilder();
        private final StringBuilder letters = new StringBuilder();
        private final StringBuilder digits = new StringBuilder();
        private Optional<Matcher> condition = Optional.empty();
        private boolean percent;
        private boolean elapsed;
        private boolean mixed;
        private int thousands;
        private int behindPoint = -1;

        void text(String text) {
            if (text.equals(".") && !digits.isEmpty()) {
                // 0!.0, shows a point that is none of the number's.
                behindPoint = 0;
                return;
            }
            (digits.isEmpty() ? before : behind).append(text);
        }

        void bracket(String inside) {
            Matcher asked = CONDITION.matcher(inside.strip());
            if (inside.startsWith("$")) {
                text(inside.substring(1).replaceFirst("-.*", ""));
            } else if (asked.matches()) {
                condition = Optional.of(asked);
            } else if (ELAPSED.matcher(inside).matches()) {
                elapsed = true;
            }
        }

        /// A sign that nobody quoted.
        void add(String sign) {
            char c = Character.toLowerCase(sign.charAt(0));
            boolean place = "0#?".indexOf(c) >= 0;
            mixed |= !place;
            if (place) {
                digits.append(c);
                thousands = 0;
                behindPoint += behindPoint < 0 ? 0 : 1;
            } else if (c == ',') {
                thousands++;
            } else if (c == '%') {
                percent = true;
            } else if (c >= 'a' && c <= 'z') {
                // The exponent of 0.00E+00 is no letter of a day.
                letters.append(c == 'e' && !digits.isEmpty() ? "" : String.valueOf(c));
            } else if (SIGNS.indexOf(c) < 0) {
                text(sign);
            }
        }

        boolean holds(BigDecimal number) {
            Matcher asked = condition.orElseThrow();
            int compared = number.compareTo(new BigDecimal(asked.group(2)));
            return switch (asked.group(1)) {
                case "<" -> compared < 0;
                case "<=" -> compared <= 0;
                case ">" -> compared > 0;
                case ">=" -> compared >= 0;
                case "=" -> compared == 0;
                default -> compared != 0;
            };
        }

        boolean isTime() {
            return elapsed || letters.toString().matches(".*[hs].*");
        }

        boolean isDay() {
            String all = letters.toString();
            // A weekday or a month alone is a day as well.
            return all.contains("yy")
                    || all.contains("d") && all.contains("m")
                    || digits.isEmpty() && !all.isEmpty() && !isTime();
        }

        boolean isCode() {
            return !mixed
                    && digits.toString().matches("0+")
                    && before.isEmpty()
                    && behind.isEmpty();
        }

        /// The digits with what stands around them.
        String text(BigDecimal number) {
            int shift = 3 * thousands + Math.max(0, behindPoint) - (percent ? 2 : 0);
            BigDecimal shown = number.movePointLeft(shift);
            String figure =
                    shown.signum() == 0 ? "0" : shown.abs().stripTrailingZeros().toPlainString();
            return (shown.signum() < 0 ? "-" : "")
                    + before.toString().strip()
                    + figure
                    + (percent ? "%" : "")
                    + behind.toString().stripTrailing();
        }
    }

    static final NumberFormat GENERAL = of("General");

    private final List<Section> sections = new ArrayList<>();

    private NumberFormat() {}

    static NumberFormat of(String format) {
        NumberFormat read = new NumberFormat();
        read.sections.add(new Section());
        Matcher token = TOKEN.matcher(format);
        while (token.find()) {
            Section section = read.sections.getLast();
            if (token.group("text") != null) {
                section.text(token.group("text"));
            } else if (token.group("inside") != null) {
                section.bracket(token.group("inside"));
            } else if (token.group("sign") != null) {
                section.text(token.group("sign"));
            } else if (token.group("general") != null) {
                section.digits.append('#');
            } else if (";".equals(token.group("any"))) {
                read.sections.add(new Section());
            } else if (token.group("any") != null) {
                section.add(token.group("any"));
            }
        }
        return read;
    }

    private Section section(BigDecimal number) {
        for (Section section : sections) {
            if (section.condition.isPresent() && section.holds(number)) {
                return section;
            }
        }
        boolean asked = sections.stream().anyMatch(section -> section.condition.isPresent());
        int at =
                asked
                        ? sections.size() - 1
                        : number.signum() < 0 ? 1 : number.signum() == 0 ? 2 : 0;
        boolean there = at < sections.size() && sections.get(at).condition.isEmpty();
        return there ? sections.get(at) : sections.getFirst();
    }

    /// Whether a number is shown as a code of several digits, with the zeros it begins with.
    boolean showsCode(String text) {
        Section first = sections.getFirst();
        return first.isCode()
                && first.digits.length() > 1
                && text.chars().allMatch(Character::isDigit);
    }

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

    /// The text of a number as it is shown: with the unit, percentages with their sign, codes with
    /// their leading zeros, dates as 2020-12-31, times as 03:04:00.
    ///
    /// @param from1904 whether days are counted from 1904
    /// @return empty where a date is shown and the number is none
    Optional<String> shown(BigDecimal exact, boolean from1904) {
        BigDecimal number = exact.round(DIGITS);
        Section section = section(number);
        if (section.isDay()) {
            return date(number, from1904);
        }
        if (section.isTime()) {
            return Optional.of(time(number));
        }
        String text = section.text(number);
        Section first = sections.getFirst();
        boolean isCode = first.isCode() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int zeros = isCode ? Math.max(0, first.digits.length() - text.length()) : 0;
        return Optional.of("0".repeat(zeros) + text);
    }

    private static String time(BigDecimal number) {
        long seconds = seconds(number.abs());
        String sign = number.signum() < 0 ? "-" : "";
        return "%s%02d:%02d:%02d".formatted(sign, seconds / 3600, seconds / 60 % 60, seconds % 60);
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
}
