package org.shanhai.pack.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.shanhai.message.Message;

/// Says what is wrong with the encoding of a file that should be UTF-8, and which one it seems to
/// have.
public final class Encoding {
    private static final Message REMEDY = TableMessage.SAVE_AS_UTF_8.of();

    private Encoding() {}

    /// What keeps the file from being text, UTF-8 unless it is read as another encoding, at the
    /// line of the first bad byte; empty where nothing does.
    public static Optional<Fault> findFault(Bytes bytes) {
        try (InputStream in = bytes.open()) {
            boolean isAsked = bytes.decoder().charset().equals(StandardCharsets.UTF_8);
            if (isAsked && isUtf16(in.readNBytes(2))) {
                return Optional.of(fault(1, TableMessage.UTF_16.of()));
            }
            Optional<BadByte> found = firstBad(bytes);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            BadByte bad = found.get();
            String value = "0x%02X".formatted(bad.value);
            Message what =
                    bad.value == 0
                            ? TableMessage.NUL_BYTE.of()
                            : guess(bytes)
                                    .map(guess -> TableMessage.NOT_UTF_8_BUT.of(value, guess))
                                    .orElse(TableMessage.NOT_UTF_8.of(value));
            return Optional.of(fault(bad.line, what));
        } catch (IOException unreadable) {
            return Optional.of(Faults.unreadable(unreadable));
        }
    }

    private static Fault fault(long line, Message message) {
        return Fault.ofLine(line, message.so(REMEDY));
    }

    /// By its mark.
    public static boolean isUtf16(byte[] start) {
        return start.length > 1
                && Set.of(0xFEFF, 0xFFFE).contains(0xFF00 & start[0] << 8 | 0xFF & start[1]);
    }

    private record BadByte(long line, int value) {}

    /// The first byte that cannot stand where it does (in UTF-8: RFC 3629), or is NUL.
    private static Optional<BadByte> firstBad(Bytes bytes) throws IOException {
        CharsetDecoder decoder = bytes.decoder();
        ByteBuffer read = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        long line = 1;
        try (InputStream in = bytes.open()) {
            for (int count = 0; count >= 0; read.compact()) {
                count = in.read(read.array(), read.position(), read.remaining());
                read.position(read.position() + Math.max(0, count)).flip();
                CoderResult result = decoder.decode(read, chars.clear(), count < 0);
                String text = chars.flip().toString();
                int nul = text.indexOf(0);
                String good = nul < 0 ? text : text.substring(0, nul);
                line += good.chars().filter(c -> c == '\n').count();
                if (nul >= 0 || result.isError()) {
                    int bad = nul >= 0 ? 0 : read.get(read.position()) & 0xFF;
                    return Optional.of(new BadByte(line, bad));
                }
            }
        }
        return Optional.empty();
    }

    /// Guesses the encoding of a file that is not UTF-8. That a file *can* be read as GBK says
    /// little: so can `München` in Latin-1. What tells is which bytes stand together. Chinese text
    /// is made of pairs of high bytes, nearly all of them among the 3,755 frequent characters of GB
    /// 2312 (rows 16 to 55); letters with accents stand alone between plain ones, or in pairs that
    /// would be rare characters.
    ///
    /// @return a name for people; empty where nothing fits
    private static Optional<String> guess(Bytes bytes) throws IOException {
        long frequent = 0;
        long other = 0;
        long alone = 0;
        try (InputStream in = new BufferedInputStream(bytes.open(), 1 << 16)) {
            for (int b = in.read(); b >= 0; ) {
                int next = in.read();
                if (b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                    return Optional.empty();
                } else if (b >= 0x80 && next < 0x80) {
                    alone++;
                } else if (b >= 0x80) {
                    boolean isSign = b >= 0xA1 && b <= 0xA3;
                    boolean isFrequent = isSign || b >= 0xB0 && b <= 0xD7;
                    frequent += next >= 0xA1 && isFrequent ? 1 : 0;
                    other += next >= 0xA1 && isFrequent ? 0 : 1;
                    next = in.read();
                }
                b = next;
            }
        }
        boolean valid = isValid(bytes, "GB18030");
        if (valid && frequent > other + alone) {
            return Optional.of(isValid(bytes, "GBK") ? "GBK" : "GB18030");
        }
        if (alone > frequent) {
            return Optional.of("Latin-1 (Windows-1252)");
        }
        return valid ? Optional.of("GBK / Latin-1 (Windows-1252)") : Optional.empty();
    }

    private static boolean isValid(Bytes bytes, String charset) throws IOException {
        try (InputStreamReader reader =
                new InputStreamReader(bytes.open(), Charset.forName(charset).newDecoder())) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException invalid) {
            return false;
        }
    }
}
