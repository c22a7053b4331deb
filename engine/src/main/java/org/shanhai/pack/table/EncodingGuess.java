package org.shanhai.pack.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/// Guesses the encoding of a file that is not UTF-8. That a file *can* be read as GBK says little:
/// so can `München` in Latin-1. What tells is which bytes stand together. Chinese text is made of
/// pairs of high bytes, nearly all of them among the 3,755 frequent characters of GB 2312 (rows 16
/// to 55); letters with accents stand alone between plain ones, or in pairs that would be rare
/// characters.
final class EncodingGuess {
    private long frequent;
    private long rare;
    private long alone;
    private boolean binary;

    private EncodingGuess() {}

    /// A name for people; empty where nothing fits.
    static Optional<String> of(Bytes bytes) throws IOException {
        EncodingGuess guess = new EncodingGuess();
        guess.count(bytes);
        if (guess.binary) {
            return Optional.empty();
        }
        boolean valid = isValid(bytes, "GB18030");
        if (valid && guess.frequent > guess.rare + guess.alone) {
            return Optional.of(isValid(bytes, "GBK") ? "GBK" : "GB18030");
        }
        if (guess.alone > guess.frequent) {
            return Optional.of("Latin-1 (Windows-1252)");
        }
        return valid ? Optional.of("GBK / Latin-1 (Windows-1252)") : Optional.empty();
    }

    /// Counts what high bytes make: frequent Chinese characters or signs, rare ones, or letters
    /// that stand alone.
    private void count(Bytes bytes) throws IOException {
        try (InputStream in = new BufferedInputStream(bytes.open(), 1 << 16)) {
            int b = in.read();
            while (b >= 0) {
                if (b < 0x80) {
                    binary |= b < ' ' && b != '\n' && b != '\r' && b != '\t';
                    b = in.read();
                    continue;
                }
                int next = in.read();
                if (next < 0x80) {
                    alone++;
                    b = next;
                } else {
                    boolean sign = b >= 0xA1 && b <= 0xA3;
                    boolean common = next >= 0xA1 && (sign || b >= 0xB0 && b <= 0xD7);
                    if (common) {
                        frequent++;
                    } else {
                        rare++;
                    }
                    b = in.read();
                }
            }
        }
    }

    private static boolean isValid(Bytes bytes, String charset) throws IOException {
        try (InputStream in = bytes.open();
                Reader reader =
                        new InputStreamReader(
                                in,
                                Charset.forName(charset)
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException invalid) {
            return false;
        }
    }
}
