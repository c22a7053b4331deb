package org.shanhai.app.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;

class TextWriterTest {
    private static final List<Answer.Column> COLUMNS =
            List.of(
                    new Answer.Column("name", "name", Kind.TEXT, false),
                    new Answer.Column("value", "value", Kind.NUMBER, false),
                    new Answer.Column("note", "note", Kind.TEXT, false));

    private static final Words ENGLISH = Words.in(Language.EN);

    private static String whole(Answer answer) {
        return TextWriter.write(answer, Screen.WHOLE, ENGLISH);
    }

    @Test
    void alignsByTheColumnsOfATerminalNotByCharacters() {
        Answer answer = table(List.of(row("龙游", "7", "x"), row("Longyou", "350", "y")));

        assertThat(whole(answer))
                .isEqualTo(
                        """
                        title

                        Table
                          name     value  note
                          龙游         7  x
                          Longyou    350  y
                        """);
    }

    @Test
    void breaksTheWidestColumnToFitTheTerminal() {
        Answer answer = table(List.of(row("Longyou", "350", "one two three four five six seven")));

        Screen screen = new Screen(OptionalInt.of(36), OptionalInt.empty(), false, false);

        assertThat(TextWriter.write(answer, screen, ENGLISH))
                .isEqualTo(
                        """
                        title

                        Table
                          name     value  note
                          Longyou    350  one two three four
                                          five six seven
                        """);
    }

    @Test
    void findingsStandFirstWithHowSureTheyAre() {
        Finding finding =
                new Finding("k", "Found.", Cell.of(7), Cell.of(" (derived)", "derived"), "table");
        Answer answer =
                new Answer(
                        "title",
                        List.of(finding),
                        List.of(new Answer.Statement("s", "Statement.", "s")));

        assertThat(whole(answer)).isEqualTo("Found. (derived)\n\ntitle\nStatement.\n");
    }

    /// A sentence before what was asked stands below the title, said or for programs alone; what
    /// was asked comes after what the finding rests on.
    @ParameterizedTest
    @CsvSource({"'', '\n'", "Remark., 'Remark.\n\n'"})
    void aSentenceBeforeWhatWasAskedTakesItNotAlong(String remark, String said) {
        Answer.Table table = (Answer.Table) table(List.of(row("a", "1", "b"))).parts().getFirst();
        Answer answer =
                new Answer(
                        "title",
                        List.of(new Finding("k", "Found.", Cell.of(7), Cell.of(""), table.key())),
                        List.of(
                                new Answer.Statement("remark", remark, 1),
                                new Answer.Fields(
                                        "asked",
                                        "",
                                        List.of(new Answer.Field("f", "field", Cell.of("x")))),
                                table));
        Screen screen = new Screen(OptionalInt.empty(), OptionalInt.of(40), false, false);

        assertThat(TextWriter.write(answer, screen, ENGLISH))
                .isEqualTo(
                        "Found.\n\ntitle\n"
                                + said
                                + "Table\n  name  value  note\n  a         1  b\n  field  x\n");
    }

    @Test
    void leavesOutColumnsInWhichNothingStands() {
        assertThat(whole(table(List.of(row("a", "", "b")))))
                .isEqualTo(
                        """
                        title

                        Table
                          name  note
                          a     b
                        """);
    }

    /// Rows and items without text are for programs: people are not shown an empty line, nor a
    /// title with nothing below.
    @Test
    void leavesOutRowsAndItemsInWhichNothingStands() {
        Answer.Items items =
                new Answer.Items(
                        "i",
                        "Items",
                        List.of(new Answer.Item("", "a"), new Answer.Item("told", "b")));
        Answer.Items silent = new Answer.Items("s", "Silent", List.of(new Answer.Item("", "a")));
        Answer.Table quiet = new Answer.Table("q", "Quiet", COLUMNS, List.of(row("", "", "")), "");
        Answer.Table table =
                (Answer.Table)
                        table(List.of(row("a", "1", "b"), row("", "", ""))).parts().getFirst();

        assertThat(whole(new Answer("title", List.of(table, quiet, items, silent))))
                .isEqualTo(
                        """
                        title

                        Table
                          name  value  note
                          a         1  b

                        Items
                          - told
                        """);
    }

    @Test
    void writesABlockForEachRowWhereTextsAreLong() {
        Answer.Table blocks =
                new Answer.Table(
                        "t",
                        "Table",
                        COLUMNS,
                        List.of(row("a", "1", ""), row("b", "", "x")),
                        "",
                        Answer.Layout.BLOCKS);

        assertThat(whole(new Answer("", List.of(blocks))))
                .isEqualTo(
                        """
                        Table
                          a
                            value  1
                          b
                            note   x
                        """);
    }

    @Test
    void breaksChineseAnywhereAndNeverHalvesACharacter() {
        assertThat(DisplayWidth.wrap("山海协作工程", 5)).containsExactly("山海", "协作", "工程");
        assertThat(DisplayWidth.wrap("abcdefgh", 3)).containsExactly("abc", "def", "gh");
        assertThat(DisplayWidth.wrap("", 3)).containsExactly("");
    }

    @Test
    void breaksNothingWhereThereIsNoTerminal() {
        String longText = "word ".repeat(100).strip();

        assertThat(whole(table(List.of(row("a", "1", longText))))).contains(longText);
    }

    @Test
    void showsControlCharactersInEveryPartAndSendsNone() {
        String evil = "\u001B[31mred\u0007\n\u202E";
        String shown = "\\u001b[31mred\\u0007\\u000a\\u202e";
        List<Answer.Column> columns =
                List.of(
                        new Answer.Column("a", evil, Kind.TEXT, false),
                        new Answer.Column("b", "value of " + evil, Kind.NUMBER, false));
        List<List<Cell>> rows = List.of(List.of(Cell.of(evil), Cell.of(evil)));
        Answer answer =
                new Answer(
                        evil,
                        List.of(
                                new Answer.Fields(
                                        "f",
                                        evil,
                                        List.of(new Answer.Field("x", evil, Cell.of(evil)))),
                                new Answer.Table("t", evil, columns, rows, evil),
                                new Answer.Table(
                                        "u", evil, columns, rows, evil, Answer.Layout.BLOCKS),
                                new Answer.Items("i", evil, List.of(new Answer.Item(evil, "i"))),
                                new Answer.Statement("s", evil, "s")));

        for (OptionalInt width : List.of(OptionalInt.empty(), OptionalInt.of(200))) {
            Screen screen = new Screen(width, OptionalInt.empty(), false, false);
            assertThat(TextWriter.write(answer, screen, ENGLISH))
                    .isEqualTo(
                            """
                            E

                            E
                              E  E

                            E
                              E  value of E
                              E           E
                              E

                            E
                              E
                                value of E  E
                              E

                            E
                              - E
                            E
                            """
                                    .replace("           E", " ".repeat(11) + "E")
                                    .replace("E", shown));
        }
    }

    @Test
    void refusesARowThatDoesNotFitItsTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(List.of(List.of(Cell.of("a")))))
                .withMessageContaining("3 cells, not 1");
    }

    private static List<Cell> row(String name, String value, String note) {
        return List.of(Cell.of(name), Cell.of(value), Cell.of(note));
    }

    private static Answer table(List<List<Cell>> rows) {
        return new Answer("title", List.of(new Answer.Table("table", "Table", COLUMNS, rows, "")));
    }
}
