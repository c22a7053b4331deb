package org.shanhai.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;

/// What of an answer is written for screens of several lines and columns.
class ScreenTest {
    private static final Words ENGLISH = Words.in(Language.EN);

    private static String whole(Answer answer) {
        return TextWriter.write(answer, Screen.WHOLE, ENGLISH);
    }

    private static String at(Answer answer, int columns) {
        Screen screen = new Screen(OptionalInt.of(columns), OptionalInt.empty(), false, false);
        return TextWriter.write(answer, screen, ENGLISH);
    }

    private static String brief(Answer answer, int lines) {
        Screen screen = new Screen(OptionalInt.empty(), OptionalInt.of(lines), false, false);
        return TextWriter.write(answer, screen, ENGLISH);
    }

    private static Answer.Table numbered(String key, int rows) {
        return new Answer.Table(
                key,
                key,
                List.of(new Answer.Column("n", "n", Kind.TEXT, false)),
                IntStream.range(0, rows).mapToObj(k -> List.of(Cell.of(key + k + " [1]"))).toList(),
                "");
    }

    private static Answer.Table sources(int count) {
        return new Answer.Table(
                "sources",
                "Sources",
                List.of(
                        new Answer.Column("source", "", Kind.TEXT, false),
                        new Answer.Column("title", "title", Kind.TEXT, false)),
                IntStream.rangeClosed(1, count)
                        .mapToObj(k -> List.of(Cell.of("[" + k + "]"), Cell.of("Title " + k)))
                        .toList(),
                "");
    }

    private static Answer found(Answer.Part... parts) {
        Finding finding = new Finding("k", "Found.", Cell.of(7), Cell.of("", "derived"), "second");
        return new Answer("title", List.of(finding), List.of(parts));
    }

    /// What does not fit is cut with a word on how much there is, or named; of the sources those
    /// stand there that what is shown names.
    @Test
    void aScreenHoldsWhatFitsAndNamesTheRest() {
        Answer answer = found(numbered("first", 2), numbered("second", 50), sources(3));
        String text = brief(answer, 24);

        assertThat(text.lines().count()).isLessThanOrEqualTo(24);
        // What the finding rests on goes first, and a row of it stands however narrow the screen.
        assertThat(text)
                .startsWith("Found.\n\ntitle\n\nsecond\n  n\n  second0 [1]\n  second1 [1]\n")
                .contains("of 50 shown; --full shows all.")
                .contains("[1]  Title 1")
                .doesNotContain("Title 2")
                .contains("Not shown: first.");
        assertThat(brief(answer, 15)).contains("second0").doesNotContain("second9");
        assertThat(brief(answer, 200))
                .isEqualTo(whole(found(numbered("second", 50), numbered("first", 2), sources(1))));
    }

    /// However long what was found is, it is never cut.
    @Test
    void whatWasFoundIsAlwaysShown() {
        assertThat(brief(found(numbered("first", 9)), 1))
                .startsWith("Found.\n\ntitle\n")
                .contains("Not shown: first.");
    }

    @Test
    void theReasonsAreThePartsThatFindingsRestOn() {
        Answer answer = found(numbered("first", 2), numbered("second", 50), sources(3));
        Screen why = Screen.WHOLE.reasons();

        assertThat(TextWriter.write(answer, why, ENGLISH))
                .isEqualTo(whole(found(numbered("second", 50), sources(1))));
        // Where no finding names a part all are shown.
        assertThat(TextWriter.write(found(numbered("first", 2)), why, ENGLISH))
                .isEqualTo(whole(found(numbered("first", 2))));
    }

    @Test
    void theFirstLineIsBoldOnATerminal() {
        Screen bold = new Screen(OptionalInt.of(80), OptionalInt.empty(), false, true);

        assertThat(TextWriter.write(found(), bold, ENGLISH))
                .isEqualTo("\u001B[1mFound.\u001B[0m\n\ntitle\n");
    }

    /// All of it, however many lines it takes.
    @Test
    void aBoldFindingIsBoldToItsEnd() {
        Finding finding =
                new Finding("k", "one two three four five", Cell.of(7), Cell.of("", "d"), "");
        Screen bold = new Screen(OptionalInt.of(12), OptionalInt.empty(), false, true);

        assertThat(TextWriter.write(new Answer("t", List.of(finding), List.of()), bold, ENGLISH))
                .isEqualTo(
                        """
                        \u001B[1mone two\u001B[0m
                        \u001B[1mthree four\u001B[0m
                        \u001B[1mfive\u001B[0m

                        t
                        """);
    }

    /// What says how rows are to be read stays with them; rows for programs alone do not count.
    @Test
    void aShortenedTableKeepsItsRemarkAndCountsWhatPeopleSee() {
        List<List<Cell>> rows = new ArrayList<>(numbered("t", 30).rows());
        rows.add(0, List.of(new Cell("", "for programs")));
        Answer.Table table =
                new Answer.Table("t", "t", numbered("t", 1).columns(), rows, "Read it so.");

        assertThat(brief(new Answer("", List.of(table)), 20))
                .contains("of 30 shown; --full shows all. Read it so.");
    }

    /// A sentence that stands apart is named by how it begins; one below a part that is cut is not
    /// shown without it.
    @Test
    void aSentenceThatDoesNotFitIsNamed() {
        String long40 = "Pay-back: a sentence of many words about money and years";
        Answer.Statement apart = new Answer.Statement("s", long40, "s", true);

        assertThat(brief(found(numbered("first", 9), apart), 1))
                .contains("Not shown: first; \"Pay-back: a sentence of many …\".");
    }

    /// A part for programs alone is no ground a person could read: all is shown then.
    @Test
    void aFindingThatLooksAtDataShowsAll() {
        Answer.Table data =
                new Answer.Table(
                        "second",
                        "",
                        numbered("second", 1).columns(),
                        numbered("second", 1).rows(),
                        "",
                        Answer.Layout.DATA);
        Answer answer = found(numbered("first", 2), data);

        assertThat(TextWriter.write(answer, Screen.WHOLE.reasons(), ENGLISH))
                .isEqualTo(whole(answer));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 9})
    void theNarrowestTerminalIsWrittenToAllTheSame(int width) {
        Answer.Fields fields =
                new Answer.Fields(
                        "f", "F", List.of(new Answer.Field("x", "label", Cell.of("value"))));
        Answer answer = new Answer("title", List.of(fields, wide().parts().getFirst()));

        assertThat(at(answer, width)).contains("label").contains("value");
    }

    private static Answer wide() {
        String words = "some words that can be broken";
        List<Answer.Column> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < 7; c++) {
            columns.add(
                    new Answer.Column(
                            "c" + c, "label" + c, c % 2 == 1 ? Kind.NUMBER : Kind.TEXT, false));
            cells.add(Cell.of(c % 2 == 1 ? "1,234 million yuan" : words + c));
        }
        return new Answer(
                "", List.of(new Answer.Table("t", "Table", columns, List.of(cells), "Remark.")));
    }

    /// Before a word is split a narrow terminal gets blocks, and a wide one loses columns.
    @ParameterizedTest
    @ValueSource(ints = {60, 80, 99, 100, 120, 160, 200})
    void noWordIsSplitAndNoLineRunsOver(int width) {
        String text = at(wide(), width);

        assertThat(text.lines()).allMatch(line -> DisplayWidth.of(line) <= width);
        List<String> known = List.of((whole(wide()) + at(wide(), 100)).split("\\s+"));
        assertThat(text.split("\\s+")).isSubsetOf(known);
        assertThat(text.contains("Left out for want of width: label"))
                .isEqualTo(width >= 100 && width < 150);
        assertThat(text.contains("    label1  1,234 million yuan\n")).isEqualTo(width < 100);
    }
}
