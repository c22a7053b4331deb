package org.shanhai.app.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.memo.Memo.Entry;
import org.shanhai.app.memo.Memo.Grid;
import org.shanhai.app.memo.Memo.Head;
import org.shanhai.app.memo.Memo.Labelled;
import org.shanhai.app.memo.Memo.Lines;
import org.shanhai.app.memo.Memo.Paragraph;
import org.shanhai.app.memo.Memo.Point;
import org.shanhai.app.memo.Memo.Points;
import org.shanhai.app.memo.Memo.Section;
import org.shanhai.app.memo.Memo.Tone;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;

/// A memo in its forms: the same words in each, and nothing that a text smuggles in.
class MemoTest {
    private static final String NASTY =
            "=cmd|'/c calc'!A1 <script>alert(1)</script> \u0007\u202E 玩具";

    @TempDir private Path folder;

    private static Memo memo(Language language) {
        return new Memo(
                Words.in(language).tag(),
                "MEMO",
                NASTY,
                NASTY,
                List.of(new Labelled("Zone", "Longyou"), new Labelled("Date", "")),
                "Reject",
                Tone.BAD,
                "A veto is hit.",
                List.of(new Section("Why", List.of(Points.numbered(List.of("First", NASTY))))),
                List.of(
                        new Section(
                                "Rules",
                                List.of(
                                        new Grid(
                                                List.of(
                                                        new Head("Rule", 60, false),
                                                        new Head("Value", 40, true)),
                                                List.of(
                                                        List.of(
                                                                Entry.of("Tax per land"),
                                                                Entry.of("20 (19 – 21)")),
                                                        List.of(
                                                                Entry.of("Jobs", Tone.GOOD),
                                                                Entry.of("350")))),
                                        new Paragraph("A remark.", true),
                                        new Points(
                                                List.of(
                                                        new Point("Kept", List.of("Law", NASTY)),
                                                        new Point("Paid", List.of("Law"))),
                                                4),
                                        new Lines(List.of("Signed"))))),
                "Sources",
                "Footer");
    }

    @Test
    void thePageEscapesWhatPacksAndFilesBring() {
        String page = MemoPage.render(memo(Language.EN));
        assertThat(page)
                .doesNotContain("<script")
                .contains("&lt;script&gt;")
                .contains("default-src 'none'".replace("'", "&#39;"))
                .contains("lang=\"en\"")
                .doesNotContain("\u0007")
                .contains("\\u0007\\u202e 玩具");
        assertThat(MemoPage.render(memo(new Language("zh")))).contains("lang=\"zh-CN\"");
    }

    @Test
    void theDocumentSaysTheSameAsThePage() throws IOException {
        byte[] bytes = MemoDocument.write(memo(Language.EN));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<String> paragraphs =
                    document.getParagraphs().stream().map(p -> p.getText().strip()).toList();
            assertThat(paragraphs)
                    .contains("MEMO", "Why", "First", "Rules", "A remark.", "Footer")
                    .anySatisfy(text -> assertThat(text).contains("</script> \\u0007\\u202e 玩具"))
                    .anySatisfy(text -> assertThat(text).startsWith("Reject"));
            assertThat(document.getTables()).hasSize(1);
            var table = document.getTables().getFirst();
            assertThat(table.getRow(0).getCell(1).getText()).isEqualTo("Value");
            assertThat(table.getRow(1).getCell(1).getText()).contains("20").contains("19 – 21");
            assertThat(table.getRow(2).getCell(0).getText()).isEqualTo("Jobs");
        }
    }

    /// What Word needs for its outline, its page numbers and its notes.
    @Test
    void theDocumentHasStylesHeaderFooterAndFootnotes() throws IOException {
        byte[] bytes = MemoDocument.write(memo(Language.EN));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(
                            document.getParagraphs().stream()
                                    .filter(p -> "Heading1".equals(p.getStyle()))
                                    .map(p -> p.getText()))
                    .containsExactly("Why", "Rules");
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(document.getHeaderList().getFirst().getText()).contains("玩具");
            assertThat(
                            document.getFooterList().getFirst().getParagraphs().stream()
                                    .flatMap(p -> p.getCTP().getFldSimpleList().stream())
                                    .map(field -> field.getInstr()))
                    .containsExactly("PAGE", "NUMPAGES");
            assertThat(document.getFootnotes())
                    .hasSize(2)
                    .anySatisfy(
                            note ->
                                    assertThat(note.getParagraphs().getFirst().getText().strip())
                                            .endsWith("Law"));
            var kept =
                    document.getParagraphs().stream()
                            .filter(p -> p.getText().startsWith("Kept"))
                            .findFirst()
                            .orElseThrow();
            assertThat(kept.getNumID()).isNotNull();
            assertThat(kept.getNumFmt()).isEqualTo("decimal");
            var numbering = document.getNumbering();
            assertThat(
                            numbering
                                    .getAbstractNum(numbering.getAbstractNumID(kept.getNumID()))
                                    .getCTAbstractNum()
                                    .getLvlArray(0)
                                    .getStart()
                                    .getVal())
                    .isEqualTo(4);
        }
    }

    /// Each source once, by the number it is cited with.
    @Test
    void thePageNumbersItsSourcesAsTheyCome() {
        String page = MemoPage.render(memo(Language.EN));
        assertThat(page)
                .contains("<ol start=\"4\">")
                .contains("Kept<sup><a href=\"#source-1\">1</a></sup>")
                .contains("Paid<sup><a href=\"#source-1\">1</a></sup>")
                .contains("id=\"source-1\">Law</li>")
                .containsOnlyOnce(">Law<");
    }

    /// A title cannot leave the string of the head of printed pages.
    @Test
    void theHeadOfPagesIsWrittenInNumbersOfSigns() {
        String page = MemoPage.render(memo(Language.EN));
        String head = page.substring(page.indexOf("@top-left { content: \"") + 22);
        assertThat(head.substring(0, head.indexOf('"'))).matches("(\\\\[0-9a-f]{6})+");
    }

    @Test
    void theSameMemoMakesTheSameBytes() throws Exception {
        byte[] once = MemoDocument.write(memo(Language.EN));
        // Zip files count in steps of two seconds.
        Thread.sleep(2100);
        assertThat(MemoDocument.write(memo(Language.EN))).isEqualTo(once);
        assertThat(MemoPage.render(memo(Language.EN)))
                .isEqualTo(MemoPage.render(memo(Language.EN)));
    }

    @Test
    void writesTheFolderWithoutABrowserButNoPdf() throws IOException {
        MemoFolder.Written written =
                new MemoFolder("memo")
                        .write(
                                memo(Language.EN),
                                "{}\n",
                                Optional.empty(),
                                folder.resolve("out"),
                                Words.in(Language.EN));
        assertThat(written.files()).containsExactly("memo.html", "memo.docx", "memo.json");
        assertThat(written.failure()).isEmpty();
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**.pdf");
    }

    @Test
    void aBrowserThatFailsLeavesTheRestAndSaysWhy() throws IOException {
        Path broken = folder.resolve("chromium");
        Files.writeString(broken, "#!/bin/sh\necho no display\nexit 3\n");
        Files.setPosixFilePermissions(broken, PosixFilePermissions.fromString("rwxr-xr-x"));
        MemoFolder.Written written = writeWith(broken, Language.EN);
        assertThat(written.files()).containsExactly("memo.html", "memo.docx", "memo.json");
        assertThat(written.failure()).contains(broken + " ended with 3: no display");
        assertThat(writeWith(broken, new Language("zh")).failure())
                .contains(broken + " 以退出码 3 结束：no display");
    }

    private MemoFolder.Written writeWith(Path browser, Language language) throws IOException {
        return new MemoFolder("memo")
                .write(
                        memo(language),
                        "{}\n",
                        Optional.of(new Chromium(browser)),
                        folder.resolve("out"),
                        Words.in(language));
    }

    @Test
    void aBrowserThatIsInterruptedSaysSoInTheLanguageOfTheMemo() throws IOException {
        Path slow = folder.resolve("chromium");
        Files.writeString(slow, "#!/bin/sh\nexec sleep 600\n");
        Files.setPosixFilePermissions(slow, PosixFilePermissions.fromString("rwxr-xr-x"));
        Thread.currentThread().interrupt();
        Optional<String> failure = writeWith(slow, new Language("zh")).failure();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure).contains(slow + " 被中断");
    }

    @Test
    void replacesAnEarlierMemoAndNothingElse() throws IOException {
        Path out = folder.resolve("out");
        Words words = Words.in(Language.EN);
        new MemoFolder("memo").write(memo(Language.EN), "{}\n", Optional.empty(), out, words);
        new MemoFolder("memo")
                .write(memo(new Language("zh")), "{}\n", Optional.empty(), out, words);
        assertThat(Files.readString(out.resolve("memo.html"))).contains("zh-CN");
        Files.writeString(out.resolve("mine.txt"), "mine");
        assertThatThrownBy(
                        () ->
                                new MemoFolder("memo")
                                        .write(
                                                memo(Language.EN),
                                                "{}\n",
                                                Optional.empty(),
                                                out,
                                                words))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("mine.txt");
        assertThat(Files.readString(out.resolve("memo.html"))).contains("zh-CN");
    }

    @Test
    void findsTheBrowserThatTheEnvironmentNames() throws IOException {
        Path program = Files.writeString(folder.resolve("chrome"), "#!/bin/sh\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(Chromium.find(Map.of(Chromium.VARIABLE, program.toString())))
                .contains(new Chromium(program));
        assertThat(Chromium.find(Map.of("PATH", folder.toString())))
                .contains(new Chromium(program));
        assertThat(Chromium.find(Map.of(Chromium.VARIABLE, folder.resolve("no").toString())))
                .isEmpty();
    }
}
