package org.shanhai.app.text;

import java.util.regex.Pattern;

/// Text with its control characters written out, as `\u001b`, so that they are seen and not obeyed.
///
/// Names and messages come from packs, which come from strangers. Sent raw, an escape sequence
/// could recolour a terminal or overwrite what stands on it, and an override of direction could
/// make a name read as another. Written out are the control characters of ASCII and of Latin-1, the
/// line and paragraph separators, what embeds, overrides or isolates a direction of writing (U+202A
/// to U+202E, U+2066 to U+2069), and U+FFFE and U+FFFF, which XML forbids. They look as in JSON.
public final class Visible {
    /// Formats and blanks of all kinds that nobody sees; joiners are seen between letters of the
    /// scripts that have them, from Arabic to those of India.
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "(?<![\\u0600-\\u0DFF])[\\u200C\\u200D]|[\\p{Cf}&&[^\\u200C\\u200D]]"
                            + "|[\\p{Cs}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180E"
                            + "\\u2800\\u3164\\uFFA0]");

    private Visible() {}

    /// A text that stands on one line: line feeds and tabs are written out too.
    public static String line(String text) {
        return written(text, false);
    }

    /// A text of several lines: line feeds, those after a carriage return, and tabs stay.
    public static String lines(String text) {
        return written(text, true);
    }

    /// A name that somebody signs with: what cannot be seen in it is written out too.
    public static String name(String text) {
        return UNSEEN.matcher(line(text))
                .replaceAll(one -> "\\\\u%04x".formatted(one.group().codePointAt(0)));
    }

    private static String written(String text, boolean layout) {
        int at = 0;
        while (at < text.length() && isHarmless(text, at, layout)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder written = new StringBuilder(text.length() + 16).append(text, 0, at);
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isHarmless(text, at, layout)) {
                written.append(c);
            } else {
                written.append("\\u%04x".formatted((int) c));
            }
        }
        return written.toString();
    }

    private static boolean isHarmless(String text, int at, boolean layout) {
        char c = text.charAt(at);
        if (c >= ' ' && c < 0x7F) {
            return true;
        }
        if (layout && (c == '\n' || c == '\t')) {
            return true;
        }
        if (layout && c == '\r') {
            return at + 1 < text.length() && text.charAt(at + 1) == '\n';
        }
        return !Character.isISOControl(c)
                && !(c >= 0x2028 && c <= 0x202E)
                && !(c >= 0x2066 && c <= 0x2069)
                && c < 0xFFFE;
    }
}
