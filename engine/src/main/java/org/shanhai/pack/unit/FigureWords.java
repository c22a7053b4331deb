package org.shanhai.pack.unit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What people write in place of a figure, or beside it, in whatever file.
public final class FigureWords {
    private static final Set<String> UNKNOWN =
            Set.of("", "?", "unknown", "n/a", "na", "tbd", "未知", "不详", "待定", "未公布", "未提供");
    private static final Pattern DASHES_ONLY = Pattern.compile("[-–—]+");
    private static final Pattern A_YEAR =
            Pattern.compile(
                    "\\s*(/\\s*(年|annum|year|yr|a(?=$|[^a-z]))|每年|(a|per) (year|annum)|p\\.a\\.)\\s*",
                    Pattern.CASE_INSENSITIVE);

    private FigureWords() {}

    /// Whether somebody wrote that it is not known, or nothing.
    public static boolean sayUnknown(String text) {
        String plain = Plain.of(text).toLowerCase(Locale.ROOT);
        return UNKNOWN.contains(plain) || DASHES_ONLY.matcher(plain).matches();
    }

    /// A figure without what says that it is so much each year.
    public static String withoutYear(String text) {
        return A_YEAR.matcher(text).replaceAll("");
    }
}
