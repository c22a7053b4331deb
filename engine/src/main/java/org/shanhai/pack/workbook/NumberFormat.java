package org.shanhai.pack.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final Pattern ELAPSED = Pattern.compile("(?i)h+|m+|s+");

    /// What a sign that nobody quoted shows as itself, and that says no unit.
    private static final String SIGNS = "()+- :";

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

        void digit(char place) {
            digits.append(place);
            thousands = 0;
            if (behindPoint >= 0) {
                behindPoint++;
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
        Section section = new Section();
        for (int k = 0; k < format.length(); k++) {
            char c = format.charAt(k);
            int end;
            switch (c) {
                case '"' -> {
                    end = format.indexOf('"', k + 1);
                    section.text(format.substring(k + 1, end < 0 ? format.length() : end));
                    k = end < 0 ? format.length() : end;
                }
                case '[' -> {
                    end = format.indexOf(']', k + 1);
                    bracket(section, format.substring(k + 1, end < 0 ? format.length() : end));
                    k = end < 0 ? format.length() : end;
                }
                case '\\', '!' -> {
                    if (++k < format.length()) {
                        section.text(String.valueOf(format.charAt(k)));
                    }
                }
                // As wide as the sign behind it, and filled with it.
                case '_', '*' -> k++;
                case ';' -> {
                    read.sections.add(section);
                    section = new Section();
                }
                case '0', '#', '?' -> section.digit(c);
                case ',' -> {
                    section.thousands++;
                    section.mixed = true;
                }
                case '%' -> {
                    section.percent = true;
                    section.mixed = true;
                }
                // A point of the number, a text, a fraction: shown as they are held.
                case '.', '@', '/' -> section.mixed = true;
                default -> k = letter(section, format, k);
            }
        }
        read.sections.add(section);
        return read;
    }

    private static void bracket(Section section, String inside) {
        Matcher condition = CONDITION.matcher(inside.strip());
        if (inside.startsWith("$")) {
            int dash = inside.indexOf('-');
            section.text(inside.substring(1, dash < 0 ? inside.length() : dash));
        } else if (condition.matches()) {
            section.condition = Optional.of(condition);
        } else if (ELAPSED.matcher(inside).matches()) {
            section.elapsed = true;
        }
    }

    /// @return where the sign ends
    private static int letter(Section section, String format, int at) {
        String rest = format.substring(at).toLowerCase(Locale.ROOT);
        if (rest.startsWith("general")) {
            section.digits.append('#');
            return at + "general".length() - 1;
        }
        for (String half : List.of("am/pm", "a/p", "上午/下午")) {
            if (rest.startsWith(half)) {
                return at + half.length() - 1;
            }
        }
        char c = rest.charAt(0);
        section.mixed = true;
        if (c == 'e' && !section.digits.isEmpty()) {
            // 0.00E+00
            return at;
        }
        if (c >= 'a' && c <= 'z') {
            section.letters.append(c);
        } else if (SIGNS.indexOf(c) < 0) {
            section.text(String.valueOf(format.charAt(at)));
        }
        return at;
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
