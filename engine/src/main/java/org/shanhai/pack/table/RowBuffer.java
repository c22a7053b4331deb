package org.shanhai.pack.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The cells of one row, end to end in one array: a row costs no objects.
public final class RowBuffer {
    private char[] chars = new char[1024];
    private int[] ends = new int[64];
    private int count;
    private boolean[] numbers = new boolean[ends.length];
    private long line;
    /// Of cells that stand on another line than their row begins.
    private final Map<Integer, Long> lines = new HashMap<>();

    /// Empties it for the row at that line.
    public void begin(long startingLine) {
        count = 0;
        line = startingLine;
        lines.clear();
    }

    public void add(char[] source, int from, int length) {
        int start = end(length);
        System.arraycopy(source, from, chars, start, length);
    }

    public void add(String text) {
        int start = end(text.length());
        text.getChars(0, text.length(), chars, start);
    }

    /// Adds a cell that knows whether it is a number, and its own line.
    void add(String text, boolean isNumber, long at) {
        add(text);
        numbers[count - 1] = isNumber;
        if (at != line) {
            lines.put(count - 1, at);
        }
    }

    /// Adds the cells that a text holds between separators.
    public void addAll(String text, char separator) {
        add(text);
        int end = ends[--count];
        int to = start(count);
        for (int from = to; from < end; from++) {
            char sign = chars[from];
            if (sign == separator) {
                end(to - start(count));
            } else {
                chars[to++] = sign;
            }
        }
        end(to - start(count));
    }

    /// Notes that the file holds a cell as a number, not as a text that somebody wrote: a point in
    /// it is the decimal mark.
    public void markNumber(int cell) {
        numbers[cell] = true;
    }

    public boolean isNumber(int cell) {
        return cell >= 0 && cell < count && numbers[cell];
    }

    private int end(int length) {
        int start = start(count);
        if (start + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(start + length, chars.length * 2));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        numbers[count] = false;
        ends[count++] = start + length;
        return start;
    }

    /// The true line at which the row starts, from 1.
    public long line() {
        return line;
    }

    /// The line of a cell.
    public long line(int cell) {
        return lines.getOrDefault(cell, line);
    }

    public int count() {
        return count;
    }

    /// All cells, one behind the other.
    public char[] chars() {
        return chars;
    }

    public int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    /// Where the first sign of a cell stands that is no space; its end where there is none.
    public int firstSign(int cell) {
        int from = start(cell);
        while (from < ends[cell] && isSpace(chars[from])) {
            from++;
        }
        return from;
    }

    /// Behind the last sign of a cell that is no space, where its first one stands there.
    public int behindLastSign(int cell, int first) {
        int to = ends[cell];
        while (to > first && isSpace(chars[to - 1])) {
            to--;
        }
        return to;
    }

    /// The ideographic space is that with the highest number.
    private static boolean isSpace(char c) {
        return c <= ' '
                || c > 127
                        && c <= '\u3000'
                        && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    public int length(int cell) {
        return ends[cell] - start(cell);
    }

    public String text(int cell) {
        int start = start(cell);
        return new String(chars, start, ends[cell] - start);
    }

    /// The texts of all cells without spaces around them, as of a header.
    public List<String> texts() {
        return IntStream.range(0, count).mapToObj(this::cell).toList();
    }

    /// The text without spaces around it, of whatever kind; empty where the row has no such cell.
    ///
    /// @param cell −1 where the table has no such column
    public String cell(int cell) {
        if (cell < 0 || cell >= count) {
            return "";
        }
        int first = firstSign(cell);
        int length = behindLastSign(cell, first) - first;
        return length == 0 ? "" : new String(chars, first, length);
    }

    /// Whether that text stands in a cell; one that the row does not have is empty.
    public boolean says(int cell, String text) {
        if (cell < 0 || cell >= count) {
            return text.isEmpty();
        }
        int start = firstSign(cell);
        if (text.length() != behindLastSign(cell, start) - start) {
            return false;
        }
        for (int k = text.length() - 1; k >= 0; k--) {
            if (chars[start + k] != text.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a sign stands in any cell.
    public boolean holds(char sign) {
        for (int k = 0, end = start(count); k < end; k++) {
            if (chars[k] == sign) {
                return true;
            }
        }
        return false;
    }

    /// True where no cell has anything in it.
    public boolean isBlank() {
        return !isFilledFrom(0);
    }

    /// True where that cell or one after it has something in it.
    public boolean isFilledFrom(int cell) {
        if (cell >= count) {
            return false;
        }
        for (int k = start(cell), end = start(count); k < end; k++) {
            if (!isSpace(chars[k])) {
                return true;
            }
        }
        return false;
    }
}
