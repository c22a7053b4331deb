package org.shanhai.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {

    @ParameterizedTest
    @CsvSource({
        "0, u0000",
        "7, u0007",
        "8, u0008",
        "0x1B, u001b",
        "0x7F, u007f",
        "0x80, u0080",
        "0x9B, u009b",
        "0x9F, u009f",
        "0x2028, u2028",
        "0x202A, u202a",
        "0x202E, u202e",
        "0x2066, u2066",
        "0x2069, u2069",
        "0xFFFF, uffff",
        "13, u000d"
    })
    void writesOutWhatWouldCommandATerminalOrTurnTheWriting(int character, String shown) {
        String text = "龙" + (char) character + "游";

        assertThat(Visible.line(text)).isEqualTo("龙\\" + shown + "游");
        assertThat(Visible.lines(text)).isEqualTo("龙\\" + shown + "游");
    }

    @Test
    void keepsLayoutOnlyWhereATextHasSeveralLines() {
        assertThat(Visible.lines("a\tb\nc\r\nd")).isEqualTo("a\tb\nc\r\nd");
        assertThat(Visible.line("a\tb\nc")).isEqualTo("a\\u0009b\\u000ac");
    }

    @Test
    void leavesEverythingElseAsItIs() {
        String text = "Longyou 龙游 𠮷 é\u00A0– ≥ ½ \u2027\u202F\u2065\u206A עברית";

        assertThat(Visible.line(text)).isSameAs(text);
    }

    @Test
    void holdsForWhateverIsPrinted() {
        StringWriter sent = new StringWriter();
        PrintWriter writer = new PrintWriter(new VisibleWriter(sent), true);
        writer.print("a\u001B[31m");
        writer.write('\u0007');
        writer.write(new char[] {'x', '\b', 'y'}, 1, 2);
        writer.append("\u202E", 0, 1).flush();

        assertThat(sent).hasToString("a\\u001b[31m\\u0007\\u0008y\\u202e");
    }
}
