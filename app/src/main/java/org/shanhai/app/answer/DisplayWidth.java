package org.shanhai.app.answer;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/// Text measured in columns of a terminal, where a Chinese character takes two.
public final class DisplayWidth {
    private DisplayWidth() {}

    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }

    static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /// Of the longest piece that may not be broken.
    public static int ofLongestWord(String text) {
        return words(text).stream().mapToInt(word -> of(word.stripTrailing())).max().orElse(0);
    }

    /// Breaks text into lines of at most that many columns: at spaces, after the strokes of an
    /// address, and between Chinese characters, which have none; a longer word is cut.
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : words(text)) {
            String rest = word;
            if (used + of(rest.stripTrailing()) > width && used > 0) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            while (of(rest.stripTrailing()) > width) {
                int cut = cut(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(rest);
            used += of(rest);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /// Pieces that may not be broken, each with the spaces after it.
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int k = 0; k < points.length; k++) {
            word.appendCodePoint(points[k]);
            boolean last = k == points.length - 1;
            boolean breakHere =
                    last
                            || (points[k] == ' ' && points[k + 1] != ' ')
                            || (points[k] == '/' && isInAddress(word))
                            || (of(points[k]) == 2 && Character.isLetter(points[k + 1]));
            if (breakHere) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    /// Whether more of an address stands there than how it begins.
    private static boolean isInAddress(StringBuilder word) {
        int begins = word.indexOf("://");
        return begins >= 0 && begins + "://".length() < word.length();
    }

    private static int cut(String text, int width) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            used += of(codePoint);
            if (used > width && at > 0) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }
}
