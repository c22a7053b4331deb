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

    private enum Place {
        BETWEEN,
        OPENED,
        DECLARED,
        ELEMENT,
        VALUE,
        /// A comment, an instruction, or text that is taken as it is.
        ASIDE
    }

    private long bytes;
    private int pair;
    private boolean isWide;
    private boolean isLittle;

    private Place place = Place.BETWEEN;
    private int length;
    private int attributes;
    private int depth;
    private boolean isEnd;
    private int quote;

    private String end = "";

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
        pair = pair << 8 & 0xFF00 | value;
        if (++bytes == 2) {
            isLittle = pair == 0xFFFE || pair == '<' << 8;
            isWide = isLittle || pair == 0xFEFF || pair == '<';
            if (!isWide) {
                sign(pair >> 8);
            }
        }
        if (isWide && bytes % 2 == 0) {
            sign(isLittle ? Character.reverseBytes((char) pair) : pair);
        } else if (!isWide && bytes > 1) {
            sign(value);
        }
    }

    private void sign(int sign) throws Exceeded {
        length++;
        boolean inElement = place == Place.ELEMENT || place == Place.VALUE;
        require(length, inElement ? MOST_IN_ELEMENT : MOST_BETWEEN);
        switch (place) {
            case BETWEEN -> {
                if (sign == '<') {
                    to(Place.OPENED);
                }
            }
            case OPENED -> opened(sign);
            case DECLARED -> {
                // The standard has none (ECMA-376, Part 2, 8.1.4): entities grow out of them.
                if (sign != '-' && sign != '[') {
                    throw new Exceeded(WorkbookMessage.XML_DOCTYPE.of());
                }
                end = sign == '-' ? "--" : "]]";
                to(Place.ASIDE);
            }
            case ELEMENT -> element(sign);
            case VALUE -> place = sign == quote ? Place.ELEMENT : Place.VALUE;
            case ASIDE -> {
                boolean ends = end.equals("?") || beforeThat == end.charAt(0);
                if (sign == '>' && length > 2 && ends && before == end.charAt(end.length() - 1)) {
                    to(Place.BETWEEN);
                }
            }
        }
        beforeThat = before;
        before = sign;
    }

    private void opened(int sign) throws Exceeded {
        if (sign == '!') {
            to(Place.DECLARED);
        } else if (sign == '?') {
            end = "?";
            to(Place.ASIDE);
        } else {
            isEnd = sign == '/';
            attributes = 0;
            depth += isEnd ? 0 : 1;
            require(depth, MOST_DEPTH);
            to(Place.ELEMENT);
            element(sign);
        }
    }

    private void element(int sign) throws Exceeded {
        if (sign == '"' || sign == '\'') {
            quote = sign;
            place = Place.VALUE;
            attributes++;
            require(attributes, MOST_ATTRIBUTES);
        } else if (sign == '>') {
            depth -= isEnd || before == '/' ? 1 : 0;
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
