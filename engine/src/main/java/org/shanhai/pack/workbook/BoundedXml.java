package org.shanhai.pack.workbook;

import java.io.IOException;
import java.io.InputStream;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Faults;
import org.shanhai.pack.table.WatchedBytes;

/// The bytes of a part, as far as they stay within what any workbook needs: a reader of XML holds
/// an element with all its attributes before it hands it on, and takes longer for each attribute
/// than for the one before. It knows no more of XML than where its pieces begin and end; that they
/// are sound is for the reader to say.
final class BoundedXml extends WatchedBytes {
    /// Spreadsheet programs write about twenty at most.
    static final int MOST_ATTRIBUTES = 256;

    /// They nest about ten.
    static final int MOST_DEPTH = 256;

    /// Characters of an element with its attributes; the longest have a few thousand.
    static final int MOST_IN_ELEMENT = 1 << 16;

    /// Characters between two elements, in a comment and the like.
    static final int MOST_BETWEEN = 1 << 24;

    /// Where in the text it stands.
    private enum Place {
        BETWEEN,
        OPENED,
        DECLARED,
        ELEMENT,
        VALUE,
        COMMENT,
        CDATA,
        INSTRUCTION
    }

    private int width;
    private int bytes;
    private int unit;
    private boolean isLittle;

    private Place place = Place.BETWEEN;
    private int length;
    private int attributes;
    private int depth;
    private boolean isEnd;
    private int quote;
    private int before;
    private int beforeThat;

    BoundedXml(InputStream in) {
        super(in);
    }

    /// More than any workbook needs.
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;
        final transient Message what;

        Exceeded(Message what) {
            super(what.toString());
            this.what = what;
        }
    }

    @Override
    protected void took(byte[] read, int from, int count) throws IOException {
        for (int k = from; k < from + count; k++) {
            take(read[k] & 0xFF);
        }
    }

    /// Encodings are those of one byte a sign as far as signs of XML go, or UTF-16.
    private void take(int value) throws Exceeded {
        if (width == 0) {
            unit = unit << 8 | value;
            if (++bytes < 2) {
                return;
            }
            isLittle = unit == 0xFFFE || unit == '<' << 8;
            width = isLittle || unit == 0xFEFF || unit == '<' ? 2 : 1;
            if (width == 1) {
                sign(unit >> 8);
                sign(unit & 0xFF);
            } else if (unit == '<' || unit == '<' << 8) {
                sign('<');
            }
            bytes = 0;
        } else if (width == 1) {
            sign(value);
        } else if (++bytes == 1) {
            unit = value;
        } else {
            bytes = 0;
            sign(isLittle ? value << 8 | unit : unit << 8 | value);
        }
    }

    private void sign(int sign) throws Exceeded {
        length++;
        switch (place) {
            case BETWEEN -> between(sign);
            case OPENED -> opened(sign);
            case DECLARED -> declared(sign);
            case ELEMENT -> element(sign);
            case VALUE -> {
                require(length, MOST_IN_ELEMENT);
                if (sign == quote) {
                    place = Place.ELEMENT;
                }
            }
            case COMMENT -> endAt(sign, '-', '-');
            case CDATA -> endAt(sign, ']', ']');
            case INSTRUCTION -> endAt(sign, beforeThat, '?');
        }
        beforeThat = before;
        before = sign;
    }

    private void between(int sign) throws Exceeded {
        require(length, MOST_BETWEEN);
        if (sign == '<') {
            to(Place.OPENED);
        }
    }

    private void opened(int sign) throws Exceeded {
        switch (sign) {
            case '!' -> to(Place.DECLARED);
            case '?' -> to(Place.INSTRUCTION);
            default -> {
                isEnd = sign == '/';
                attributes = 0;
                to(Place.ELEMENT);
                if (!isEnd) {
                    depth++;
                    require(depth, MOST_DEPTH);
                }
                element(sign);
            }
        }
    }

    private void declared(int sign) throws Exceeded {
        switch (sign) {
            case '-' -> to(Place.COMMENT);
            case '[' -> to(Place.CDATA);
            // The standard has none (ECMA-376, Part 2, 8.1.4): entities grow out of them.
            default -> throw new Exceeded(WorkbookMessage.XML_DOCTYPE.of());
        }
    }

    private void element(int sign) throws Exceeded {
        require(length, MOST_IN_ELEMENT);
        switch (sign) {
            case '"', '\'' -> {
                quote = sign;
                place = Place.VALUE;
                attributes++;
                require(attributes, MOST_ATTRIBUTES);
            }
            case '>' -> {
                if (isEnd || before == '/') {
                    depth--;
                }
                to(Place.BETWEEN);
            }
            default -> {}
        }
    }

    /// Past the sign `>` that these two stand before.
    private void endAt(int sign, int first, int second) throws Exceeded {
        require(length, MOST_BETWEEN);
        if (sign == '>' && beforeThat == first && before == second && length > 2) {
            to(Place.BETWEEN);
        }
    }

    private void to(Place next) {
        place = next;
        length = 0;
    }

    private static void require(int count, int most) throws Exceeded {
        if (count > most) {
            throw new Exceeded(WorkbookMessage.XML_LARGE.of(Faults.counted(most)));
        }
    }
}
