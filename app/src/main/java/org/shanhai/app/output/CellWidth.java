package org.shanhai.app.output;

import org.jline.utils.WCWidth;

/// How wide a column of a workbook has to be, in digits of its font; a Chinese character takes two.
final class CellWidth {
    /// Beside a heading stands the button of the filter.
    private static final int BUTTON = 4;

    private static final int MARGIN = 2;
    private static final int LEAST = 8;

    /// Longer texts run on below a neighbour, or are read in the line of input.
    private static final int MOST = 60;

    private static final int DIGITS_OF_GROUP = 3;
    private static final int ASCII = 0x80;

    private int widest;

    CellWidth(String heading) {
        widest = of(heading) + BUTTON;
    }

    void see(String text) {
        if (widest < MOST) {
            widest = Math.max(widest, of(text) + MARGIN);
        }
    }

    void see(double number, FileColumn.Kind kind) {
        int whole = 1 + (int) Math.max(0, Math.floor(Math.log10(Math.abs(number))));
        int signs = number < 0 ? 1 : 0;
        int groups = kind.isGrouped() ? (whole - 1) / DIGITS_OF_GROUP : 0;
        widest = Math.max(widest, whole + signs + groups + kind.moreDigits() + MARGIN);
    }

    double width() {
        return Math.clamp(widest, LEAST, MOST);
    }

    /// Of its widest line.
    static int of(String text) {
        int most = 0;
        int line = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                line = 0;
            } else if (c < ASCII) {
                line++;
            } else if (!Character.isLowSurrogate(c)) {
                line += Math.max(0, WCWidth.wcwidth(text.codePointAt(at)));
            }
            most = Math.max(most, line);
        }
        return most;
    }
}
