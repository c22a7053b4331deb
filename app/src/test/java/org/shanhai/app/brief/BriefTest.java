package org.shanhai.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.memo.Memo;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;

class BriefTest {
    private static final Words WORDS = Words.in(Language.EN);

    private static Finding finding(String text) {
        return new Finding("found", text, Cell.of(1), Cell.of(" (estimated)", "estimated"), "rows");
    }

    private static Answer.Table sources(String... titles) {
        List<Answer.Column> columns =
                List.of(
                        new Answer.Column("source", "", Kind.TEXT, false),
                        new Answer.Column("title", "title", Kind.TEXT, false));
        List<List<Cell>> rows = new java.util.ArrayList<>();
        for (String title : titles) {
            rows.add(List.of(Cell.of("[" + (rows.size() + 1) + "]", "s"), Cell.of(title)));
        }
        return new Answer.Table("sources", "Sources", columns, rows, "");
    }

    private static Answer.Table rows(Answer.Layout layout) {
        return new Answer.Table(
                "rows",
                "Rows",
                List.of(
                        new Answer.Column("what", "what", Kind.TEXT, false),
                        new Answer.Column("size", "size", Kind.NUMBER, false),
                        new Answer.Column("nothing", "nothing", Kind.TEXT, false),
                        new Answer.Column("source", "source", Kind.TEXT, false)),
                List.of(
                        List.of(Cell.of("one"), Cell.of(7), Cell.of(""), Cell.of("[2][1]", "s")),
                        List.of(Cell.of("two"), Cell.of(8), Cell.of(""), Cell.of("[1]", "s")),
                        List.of(Cell.of("three"), Cell.of(9), Cell.of(""), Cell.of(""))),
                "a remark",
                layout);
    }

    private static Answer answer(Answer.Layout layout) {
        return new Answer(
                "Title",
                List.of(finding("First."), finding("Second.")),
                List.of(rows(layout), sources("Yearbook", "Press")));
    }

    private static Brief brief(Topic... topics) {
        return new Brief("kind", "title", "running", "footer", List.of(topics));
    }

    private static Memo.Section only(Answer.Layout layout, Excerpt excerpt) {
        Topic head = new Topic("head", new Answer("Head", List.of()), List.of());
        Topic topic = new Topic("topic", answer(layout), List.of(excerpt));
        List<Memo.Section> sections = brief(head, topic).memo(WORDS).sections();
        assertThat(sections).hasSize(1);
        return sections.getFirst();
    }

    @Test
    void aSectionIsHeadedByWhatWasFound() {
        Memo.Section section = only(Answer.Layout.GRID, Excerpt.of("rows", 2));
        assertThat(section.title()).isEqualTo("First. (estimated)");
        assertThat(section.blocks().getFirst())
                .isEqualTo(Memo.Points.bulleted(List.of("Second. (estimated)")));
    }

    @Test
    void aTableIsCutToItsRowsAndColumnsAndCitesInFull() {
        Memo.Section section =
                only(
                        Answer.Layout.GRID,
                        Excerpt.of("rows", 2, "size", "what", "nothing", "source"));
        Memo.Grid grid = (Memo.Grid) section.blocks().getLast();
        // In the order asked for; what says nothing is left out.
        assertThat(grid.columns())
                .extracting(Memo.Head::label)
                .containsExactly("size", "what", "source");
        assertThat(grid.columns().getFirst().number()).isTrue();
        assertThat(grid.rows()).hasSize(2);
        assertThat(grid.rows().getFirst().getFirst().text()).isEqualTo("7");
        assertThat(grid.rows().getFirst().getLast())
                .isEqualTo(Memo.Entry.citing("", List.of("Press", "Yearbook")));
    }

    @Test
    void rowsWithLongTextsStandOneBelowTheOther() {
        Memo.Section section = only(Answer.Layout.BLOCKS, Excerpt.of("rows", 1));
        assertThat(section.blocks())
                .containsSubsequence(
                        new Memo.Lead("one"),
                        new Memo.Points(
                                List.of(
                                        Memo.Point.of("size: 7"),
                                        new Memo.Point("source:", List.of("Press", "Yearbook"))),
                                0));
    }

    @Test
    void theFirstTopicHeadsThePaper() {
        Answer.Fields fields =
                new Answer.Fields(
                        "what",
                        "",
                        List.of(
                                new Answer.Field("key", "key", Cell.of("k")),
                                new Answer.Field("area", "area", Cell.of("9 km² [1]", 9)),
                                new Answer.Field("empty", "empty", Cell.of(""))));
        Topic head =
                new Topic(
                        "head",
                        new Answer(
                                "Head",
                                List.of(finding("It is so."), finding("And so.")),
                                List.of(fields, sources("Yearbook"))),
                        List.of(Excerpt.of("what", 5, "area", "empty")));
        Memo memo = brief(head).memo(WORDS);
        assertThat(memo.meaning()).isEqualTo("It is so. (estimated) And so. (estimated)");
        assertThat(memo.verdict()).isEmpty();
        assertThat(memo.facts())
                .containsExactly(new Memo.Labelled("area", "9 km²", List.of("Yearbook")));
        assertThat(memo.sections()).isEmpty();
    }

    @Test
    void theAnswerSaysTheSameByQuestion() {
        Answer answer =
                brief(
                                new Topic(
                                        "topic",
                                        answer(Answer.Layout.GRID),
                                        List.of(Excerpt.of("rows", 2))))
                        .answer(WORDS);
        assertThat(answer.findings()).extracting(Finding::look).containsOnly("topic_rows");
        assertThat(answer.parts())
                .extracting(Answer.Part::key)
                .containsExactly("topic_rows", "sources");
        assertThat(((Answer.Table) answer.parts().getFirst()).rows()).hasSize(2);
    }

    /// Each answer numbers its own sources; a brief has one list of them.
    @Test
    void sourcesOfSeveralAnswersHaveOneNumbering() {
        Answer other =
                new Answer(
                        "Other",
                        List.of(),
                        List.of(rows(Answer.Layout.GRID), sources("Census", "Yearbook")));
        Answer answer =
                brief(
                                new Topic(
                                        "one",
                                        answer(Answer.Layout.GRID),
                                        List.of(Excerpt.of("rows", 2))),
                                new Topic("two", other, List.of(Excerpt.of("rows", 2))),
                                new Topic(
                                        "again",
                                        answer(Answer.Layout.GRID),
                                        List.of(Excerpt.of("rows", 2))))
                        .answer(WORDS);
        assertThat(sourcesOf(answer, "one_rows")).containsExactly("[1][2]", "[2]");
        // Its first is the census, its second the yearbook, which is known already.
        assertThat(sourcesOf(answer, "two_rows")).containsExactly("[2][3]", "[3]");
        assertThat(sourcesOf(answer, "again_rows")).containsExactly("[1][2]", "[2]");
        assertThat(((Answer.Table) answer.parts().getLast()).rows())
                .extracting(row -> row.getLast().text())
                .containsExactly("Press", "Yearbook", "Census");
        assertThat(answer.parts())
                .extracting(Answer.Part::title)
                .contains("Title: Rows", "Other: Rows");
    }

    private static List<String> sourcesOf(Answer answer, String key) {
        return answer.parts().stream()
                .filter(part -> part.key().equals(key))
                .flatMap(part -> ((Answer.Table) part).rows().stream())
                .map(row -> row.getLast().text())
                .toList();
    }

    /// A finding leads to a part that is there, else to its question; to a command it leads nobody.
    @Test
    void findingsLeadToWhatIsThere() {
        Answer asked =
                new Answer(
                        "Title",
                        List.of(
                                finding("Taken."),
                                new Finding(
                                        "next", "Run.", Cell.of(1), Cell.of(""), "shanhai leap x")),
                        List.of(rows(Answer.Layout.GRID)));
        assertThat(
                        brief(new Topic("topic", asked, List.of(Excerpt.of("rows", 1))))
                                .answer(WORDS)
                                .findings())
                .extracting(Finding::look)
                .containsExactly("topic_rows");
        assertThat(brief(new Topic("topic", asked, List.of())).answer(WORDS).findings())
                .extracting(Finding::look)
                .containsExactly("topic");
    }

    @Test
    void whatIsNotThereIsLeftOut() {
        Topic topic =
                new Topic(
                        "topic",
                        answer(Answer.Layout.GRID),
                        List.of(Excerpt.of("elsewhere", 2), Excerpt.of("rows", 2, "nothing")));
        assertThat(brief(topic).answer(WORDS).parts()).isEmpty();
    }

    @Test
    void aNumberThatNoSourceHasStaysText() {
        assertThat(new Cited(answer(Answer.Layout.GRID)).of("plant [QZ01] of [9] kinds [1]"))
                .isEqualTo(new Cited.Text("plant [QZ01] of [9] kinds", List.of("Yearbook")));
    }
}
