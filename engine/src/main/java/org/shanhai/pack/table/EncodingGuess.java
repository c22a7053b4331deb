package org.shanhai.pack.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Guesses the encoding of a file that is not UTF-8. That a file *can* be read as GBK says little:
/// so can `München` in Latin-1. What tells is which bytes stand together. Chinese text is made of
/// pairs of high bytes, nearly all of them among the 3,755 frequent characters of GB 2312 (rows 16
/// to 55); letters with accents stand alone between plain ones, or in pairs that would be rare
/// characters.
final class EncodingGuess {
    /// What high bytes make, each a group: frequent Chinese characters or signs, rare ones, letters
    /// that stand alone; and what stands in no text.
    private static final Pattern SIGNS =
            Pattern.compile(
                    "([\\xA1-\\xA3\\xB0-\\xD7][\\xA1-\\xFF])|([\\x80-\\xFF]{2})"
                            + "|([\\x80-\\xFF])|([\\x00-\\x08\\x0B-\\x1F])");

    private EncodingGuess() {}

    /// A name for people; empty where nothing fits.
    static Optional<String> of(Bytes bytes) throws IOException {
        long[] counts = new long[5];
        try (BufferedReader text =
                new BufferedReader(
                        new InputStreamReader(bytes.open(), StandardCharsets.ISO_8859_1))) {
            text.lines()
                    .flatMap(line -> SIGNS.matcher(line).results())
                    .forEach(found -> counts[group(found)]++);
        }
        long frequent = counts[1];
        long alone = counts[3];
        if (counts[4] > 0) {
            return Optional.empty();
        }
        boolean valid = isValid(bytes, "GB18030");
        if (valid && frequent > counts[2] + alone) {
            return Optional.of(isValid(bytes, "GBK") ? "GBK" : "GB18030");
        }
        if (alone > frequent) {
            return Optional.of("Latin-1 (Windows-1252)");
        }
        return valid ? Optional.of("GBK / Latin-1 (Windows-1252)") : Optional.empty();
    }

    private static int group(MatchResult found) {
        int group = 1;
        while (found.group(group) == null) {
            group++;
        }
        return group;
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
