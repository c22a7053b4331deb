package org.shanhai.pack.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/// Says what is wrong with the encoding of a file that is not UTF-8.
final class Encoding {
    private static final String REMEDY = "Save the file as UTF-8.";

    private Encoding() {}

    /// Reads the file again to find the line of the first bad byte and what the encoding may be.
    static Fault diagnose(Bytes bytes) {
        try {
            byte[] start = head(bytes);
            if (start.length >= 2 && isUtf16(start)) {
                return fault(1, "The file is UTF-16, not UTF-8.");
            }
            BadByte bad = firstBad(bytes);
            if (bad.value() == 0) {
                return new Fault(
                        "nul",
                        bad.line(),
                        "",
                        "",
                        "A NUL byte (0x00) stands here; a table must be plain text. The rest was"
                                + " not read.",
                        REMEDY);
            }
            String name = isValid(bytes, "GB18030") ? guess(bytes) : "";
            return fault(
                    bad.line(),
                    "The byte 0x%02X here is not UTF-8%s; the rest was not read."
                            .formatted(
                                    bad.value(),
                                    name.isEmpty()
                                            ? ""
                                            : ", but the whole file is valid %s".formatted(name)));
        } catch (IOException unreadable) {
            return Faults.unreadable(unreadable);
        }
    }

    private static String guess(Bytes bytes) throws IOException {
        return isValid(bytes, "GBK") ? "GBK" : "GB18030";
    }

    private static Fault fault(long line, String message) {
        return new Fault("encoding", line, "", "", message, REMEDY);
    }

    private static byte[] head(Bytes bytes) throws IOException {
        try (InputStream in = bytes.open()) {
            return in.readNBytes(2);
        }
    }

    private static boolean isUtf16(byte[] start) {
        int mark = ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    private record BadByte(long line, int value) {}

    /// The first byte that cannot stand where it does in UTF-8 (RFC 3629), or is NUL.
    private static BadByte firstBad(Bytes bytes) throws IOException {
        long line = 1;
        int pending = 0;
        int lead = 0;
        try (InputStream in = new BufferedInputStream(bytes.open(), 1 << 16)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                boolean follows = (b & 0xC0) == 0x80;
                if (b == 0 || (follows && pending == 0)) {
                    return new BadByte(line, b);
                }
                if (!follows && pending > 0) {
                    return new BadByte(line, lead);
                }
                if (follows) {
                    pending--;
                } else if (b >= 0xF5 || b == 0xC0 || b == 0xC1) {
                    return new BadByte(line, b);
                } else if (b >= 0x80) {
                    lead = b;
                    pending = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
                }
                if (b == '\n') {
                    line++;
                }
            }
        }
        return new BadByte(line, lead);
    }

    private static boolean isValid(Bytes bytes, String charset) throws IOException {
        char[] sink = new char[1 << 14];
        try (InputStream in = bytes.open();
                Reader reader =
                        new InputStreamReader(
                                in,
                                Charset.forName(charset)
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            int count = reader.read(sink);
            while (count >= 0) {
                count = reader.read(sink);
            }
            return true;
        } catch (CharacterCodingException invalid) {
            return false;
        }
    }
}
