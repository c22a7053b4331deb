package org.shanhai.pack.workbook;

import java.math.BigDecimal;
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

    /// One of the parts between `;`.
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
    }

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

    /// The part that shows a number.
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

    /// Whether leading zeros are shown.
    boolean isCode() {
        return sections.getFirst().isCode();
    }

    boolean isDay(BigDecimal number) {
        return section(number).isDay();
    }

    /// Whether the time of a day, or how long something took, is shown.
    boolean isTime(BigDecimal number) {
        return section(number).isTime();
    }

    /// How many digits a code has at least.
    int width() {
        return sections.getFirst().digits.length();
    }

    /// The digits with what stands around them.
    String text(BigDecimal number) {
        Section section = section(number);
        int shift =
                3 * section.thousands
                        + Math.max(0, section.behindPoint)
                        - (section.percent ? 2 : 0);
        BigDecimal shown = number.movePointLeft(shift);
        String digits = ShownNumber.plain(shown.abs());
        String sign = shown.signum() < 0 ? "-" : "";
        return sign
                + section.before.toString().strip()
                + digits
                + (section.percent ? "%" : "")
                + section.behind.toString().stripTrailing();
    }
}
