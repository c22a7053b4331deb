package org.shanhai.pack.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.message.English;

/// Which bytes are UTF-8 by RFC 3629, and what those that are not seem to be.
class EncodingTest {
    /// The first and the last character of each length, those on both sides of the surrogates, and
    /// the last one there is.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "41 0A",
                "7F",
                "C2 80",
                "DF BF",
                "E0 A0 80",
                "EF BF BF",
                "ED 9F BF",
                "EE 80 80",
                "F0 90 80 80",
                "F4 8F BF BF",
                "E1 80 80",
                "F1 80 80 80"
            })
    void whatIsUtf8HasNoFault(String hex) {
        assertThat(Encoding.findFault(Memory.hex(hex))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // A byte that follows nothing, or nothing that follows.
        "80, 1, 0x80",
        "0A 0A 41 BF, 3, 0xBF",
        "C3, 1, 0xC3",
        "C3 0A, 1, 0xC3",
        "E4 BD, 1, 0xE4",
        "E4 BD 41, 1, 0xE4",
        "F0 9F 98 41, 1, 0xF0",
        "0A C3 A9 A9, 2, 0xA9",
        // Needlessly long forms.
        "C0 80, 1, 0xC0",
        "C1 BF, 1, 0xC1",
        "E0 9F BF, 1, 0xE0",
        "F0 8F BF BF, 1, 0xF0",
        // Surrogates.
        "ED A0 80, 1, 0xED",
        // Past the last character.
        "F4 90 80 80, 1, 0xF4",
        "F5 80 80 80, 1, 0xF5",
        "FF FF, 1, 0xFF",
    })
    void namesTheFirstByteThatCannotStandThere(String hex, long line, String value) {
        Fault fault = Encoding.findFault(Memory.hex(hex)).orElseThrow();
        assertThat(fault.kind()).startsWith(TableMessage.NOT_UTF_8.key());
        assertThat(fault.line()).isEqualTo(line);
        assertThat(English.of(fault.message())).contains(value);
    }

    @Test
    void nulAndUtf16HaveFaultsOfTheirOwn() {
        Fault nul = Encoding.findFault(Memory.hex("41 0A 00")).orElseThrow();
        assertThat(nul.kind()).isEqualTo(TableMessage.NUL_BYTE.key());
        assertThat(nul.line()).isEqualTo(2);
        for (String mark : new String[] {"FE FF", "FF FE"}) {
            assertThat(Encoding.findFault(Memory.hex(mark)).map(Fault::kind))
                    .contains(TableMessage.UTF_16.key());
        }
    }

    /// Its mark is no fault where it is read as what it says.
    @Test
    void utf16ThatIsMeantIsHeldToItself() {
        Bytes meant =
                Bytes.in(
                        StandardCharsets.UTF_16::newDecoder,
                        "t.csv",
                        () -> Memory.hex("FE FF 00 41 00 0A 00 00").open());
        assertThat(Encoding.findFault(meant).map(Fault::kind))
                .contains(TableMessage.NUL_BYTE.key());
    }

    @Test
    void aFileThatCannotBeOpenedIsUnreadable() {
        Bytes broken =
                Bytes.of(
                        "table.csv",
                        () -> {
                            throw new IOException("odd");
                        });
        assertThat(Encoding.findFault(broken).orElseThrow().kind())
                .isEqualTo(TableMessage.FILE_UNREADABLE.key());
    }

    /// It opens three times: to look at its head, for the first bad byte, and to guess.
    @Test
    void aFileThatBreaksOffWhileItIsGuessedIsUnreadable() {
        AtomicInteger opened = new AtomicInteger();
        Bytes broken =
                Bytes.of(
                        "table.csv",
                        () ->
                                new FilterInputStream(Memory.hex("61 E9").open()) {
                                    private final boolean breaksOff = opened.incrementAndGet() == 3;

                                    @Override
                                    public int read(byte[] into, int from, int most)
                                            throws IOException {
                                        if (breaksOff) {
                                            throw new IOException("odd");
                                        }
                                        return super.read(into, from, most);
                                    }
                                });
        assertThat(Encoding.findFault(broken).orElseThrow().kind())
                .isEqualTo(TableMessage.FILE_UNREADABLE.key());
    }

    /// What is counted by hand: frequent pairs (f), rare ones (r), letters alone (a).
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // f1: the first and the last of the frequent rows 16 to 55, and signs.
                "B0 A1 | GBK",
                "D7 F9 | GBK",
                "A1 A1 | GBK",
                "A3 FE | GBK",
                // r1: the row after them, the one after the signs, the one before, a second byte
                // too low.
                "D8 F0 | GBK / Latin-1 (Windows-1252)",
                "A4 A1 | GBK / Latin-1 (Windows-1252)",
                "AF A1 | GBK / Latin-1 (Windows-1252)",
                "B0 A0 | GBK / Latin-1 (Windows-1252)",
                "B0 A1 B0 80 | GBK / Latin-1 (Windows-1252)",
                // f1 r1, and f1 r1 a1: no more frequent than not.
                "B0 A1 D8 A1 | GBK / Latin-1 (Windows-1252)",
                "B0 A1 D8 A1 E9 61 | GBK / Latin-1 (Windows-1252)",
                "B0 A1 B0 A1 D8 A1 | GBK",
                // a1, as in "né" and "né,"; f1 a1.
                "6E E9 | Latin-1 (Windows-1252)",
                "6E E9 2C | Latin-1 (Windows-1252)",
                "B0 A1 E9 61 | GBK / Latin-1 (Windows-1252)",
                "B0 A1 E9 61 E9 61 | Latin-1 (Windows-1252)",
                // f3 a2: a character of four bytes, which only GB 18030 has.
                "B0 A1 B0 A1 B0 A1 81 30 81 30 | GB18030",
                // Tabs and ends of lines are text.
                "09 0D 0A 20 B0 A1 | GBK",
            })
    void guessesTheEncodingByWhatStandsTogether(String hex, String guess) {
        assertThat(English.of(Encoding.findFault(Memory.hex(hex)).orElseThrow().message()))
                .contains("seems to be " + guess + ")");
    }

    /// Control characters, or pairs that GB 18030 does not have.
    @ParameterizedTest
    @ValueSource(strings = {"01 B0 A1", "1F B0 A1", "B0 A1 00", "B0 A1 FF FF"})
    void guessesNothingOfWhatIsNoText(String hex) {
        assertThat(Encoding.findFault(Memory.hex(hex)).map(fault -> fault.message().sentences()))
                .hasValueSatisfying(
                        sentences ->
                                assertThat(sentences.getFirst().key())
                                        .isEqualTo(TableMessage.NOT_UTF_8));
    }

    /// Frequent pairs enough for GBK, and behind 40,000 letters one that it has not.
    @Test
    void readsTheWholeFileBeforeItGuesses() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HexFormat.of().parseHex("B0A1B0A1"));
        for (int k = 0; k < 40_000; k++) {
            out.write('a');
        }
        Memory sound = new Memory(out.toByteArray());
        out.writeBytes(HexFormat.of().parseHex("FFFF"));
        Memory broken = new Memory(out.toByteArray());
        assertThat(English.of(Encoding.findFault(sound).orElseThrow().message()))
                .contains("seems to be GBK)");
        assertThat(English.of(Encoding.findFault(broken).orElseThrow().message()))
                .doesNotContain("GBK");
    }
}
