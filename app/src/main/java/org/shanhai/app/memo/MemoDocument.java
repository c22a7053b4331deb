package org.shanhai.app.memo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.shanhai.app.memo.Memo.Entry;
import org.shanhai.app.memo.Memo.Grid;
import org.shanhai.app.memo.Memo.Head;
import org.shanhai.app.memo.Memo.Tone;
import org.shanhai.app.output.SteadyZip;
import org.shanhai.app.text.Visible;

/// A memo as a document that a committee can edit.
final class MemoDocument {
    private static final String INK = DocumentStyles.INK;
    private static final String SOFT = DocumentStyles.SOFT;
    private static final String ACCENT = DocumentStyles.ACCENT;
    private static final String LINE = "D9DFE2";

    private final XWPFDocument document;
    private final CiteNumbers cites = new CiteNumbers();

    private MemoDocument(XWPFDocument document) {
        this.document = document;
    }

    /// The bytes of a DOCX file; the same for the same memo.
    static byte[] write(Memo memo) throws IOException {
        // POI logs through Log4j's interface, which complains where there is nothing behind it.
        System.setProperty(
                "log4j2.loggerContextFactory",
                "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setCreator("Shanhai");
            document.getProperties().getCoreProperties().setTitle(Visible.line(memo.title()));
            new MemoDocument(document).fill(memo);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return SteadyZip.of(bytes.toByteArray());
        }
    }

    private void fill(Memo memo) {
        DocumentFrame.add(document, memo.running());
        DocumentStyles.add(document);
        document.createFootnotes();
        text(memo.kind(), 7.5, ACCENT, 40);
        styled(DocumentStyles.TITLE, memo.title());
        XWPFParagraph verdict = document.createParagraph();
        verdict.setSpacingBefore(120);
        verdict.setSpacingAfter(120);
        if (memo.verdict().isEmpty()) {
            run(verdict, memo.meaning(), 10, INK, false);
        } else {
            run(verdict, memo.verdict(), 14, colour(memo.tone(), INK), true);
            run(verdict, "   " + memo.meaning(), 9, SOFT, false);
        }
        memo.opening().forEach(this::section);
        facts(memo.facts());
        memo.sections().forEach(this::section);
        text(memo.footer(), 7, SOFT, 0);
    }

    private void facts(List<Memo.Labelled> facts) {
        for (int k = 0; k < facts.size(); k++) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setSpacingBefore(k == 0 ? 120 : 0);
            paragraph.setSpacingAfter(0);
            run(paragraph, facts.get(k).label() + "  ", 7.5, SOFT, false);
            if (facts.get(k).value().isEmpty()) {
                blank(paragraph);
            } else {
                run(paragraph, facts.get(k).value(), 8.5, INK, false);
                cite(paragraph, facts.get(k).cites());
            }
        }
    }

    /// A heading or title has its looks by its style.
    private void styled(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(Visible.lines(text));
    }

    private void section(Memo.Section section) {
        styled(DocumentStyles.HEADING, section.title());
        for (Memo.Block block : section.blocks()) {
            switch (block) {
                case Memo.Paragraph paragraph ->
                        text(
                                paragraph.text(),
                                paragraph.small() ? 7.5 : 8.5,
                                paragraph.small() ? SOFT : INK,
                                40);
                case Memo.Lead lead -> lead(lead.text());
                case Memo.Points points -> points(points);
                case Memo.Lines lines -> lines(lines);
                case Grid grid -> grid(grid);
            }
        }
    }

    private void lead(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(40);
        paragraph.setKeepNext(true);
        paragraph.setSpacingAfter(10);
        run(paragraph, text, 8.5, INK, true);
    }

    private void points(Memo.Points points) {
        BigInteger list =
                points.isNumbered() ? DocumentList.add(document, points.first()) : BigInteger.ZERO;
        for (Memo.Point point : points.items()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setIndentationLeft(DocumentList.INDENT);
            paragraph.setIndentationHanging(DocumentList.INDENT);
            paragraph.setSpacingAfter(20);
            if (points.isNumbered()) {
                paragraph.setNumID(list);
                paragraph.setNumILvl(BigInteger.ZERO);
            } else {
                run(paragraph, "•", 8.5, INK, false).addTab();
            }
            run(paragraph, point.text(), 8.5, INK, false);
            cite(paragraph, point.cites());
        }
    }

    private void lines(Memo.Lines lines) {
        for (String label : lines.labels()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setSpacingBefore(160);
            paragraph.setSpacingAfter(0);
            run(paragraph, label + "  ", 8.5, INK, false);
            blank(paragraph);
        }
    }

    /// A ruled line to the right margin, to be written on.
    private static void blank(XWPFParagraph paragraph) {
        CTPPr properties =
                paragraph.getCTP().isSetPPr()
                        ? paragraph.getCTP().getPPr()
                        : paragraph.getCTP().addNewPPr();
        CTTabStop stop = properties.addNewTabs().addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setLeader(STTabTlc.UNDERSCORE);
        stop.setPos(BigInteger.valueOf(DocumentFrame.WIDTH));
        paragraph.createRun().addTab();
    }

    /// A source is a footnote where it is cited first, and its number again later.
    private void cite(XWPFParagraph paragraph, List<String> sources) {
        for (String source : sources) {
            if (cites.isKnown(source)) {
                XWPFRun again = paragraph.createRun();
                again.setStyle(DocumentStyles.NOTE_MARK);
                again.setText(Integer.toString(cites.number(source)));
            } else {
                cites.number(source);
                XWPFFootnote note = document.createFootnote();
                XWPFParagraph text = note.createParagraph();
                text.setStyle(DocumentStyles.NOTE);
                text.createRun().setText(" " + Visible.lines(source));
                paragraph.addFootnoteReference(note);
            }
        }
    }

    private void grid(Grid grid) {
        XWPFTable table = document.createTable(1, grid.columns().size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(DocumentFrame.WIDTH);
        CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        XWPFBorderType none = XWPFBorderType.NONE;
        table.setLeftBorder(none, 0, 0, "auto");
        table.setRightBorder(none, 0, 0, "auto");
        table.setInsideVBorder(none, 0, 0, "auto");
        table.setTopBorder(none, 0, 0, "auto");
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setCellMargins(15, 0, 15, 80);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int k = 0; k < grid.columns().size(); k++) {
            Head column = grid.columns().get(k);
            cell(head, k, column.label(), column, 7, SOFT, false);
        }
        for (List<Entry> row : grid.rows()) {
            XWPFTableRow line = table.createRow();
            line.setCantSplitRow(true);
            for (int k = 0; k < row.size(); k++) {
                Entry entry = row.get(k);
                XWPFParagraph written =
                        cell(
                                line,
                                k,
                                entry.text(),
                                grid.columns().get(k),
                                8,
                                colour(entry.tone(), INK),
                                entry.tone() == Tone.BAD);
                cite(written, entry.cites());
            }
        }
    }

    private static XWPFParagraph cell(
            XWPFTableRow row,
            int at,
            String text,
            Head column,
            double size,
            String colour,
            boolean bold) {
        XWPFTableCell cell = row.getCell(at);
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(Integer.toString(DocumentFrame.WIDTH * column.share() / 100));
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setSpacingAfter(0);
        if (column.number()) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        run(paragraph, text, size, colour, bold);
        return paragraph;
    }

    private void text(String text, double size, String colour, int after) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(after);
        run(paragraph, text, size, colour, false);
    }

    private static XWPFRun run(
            XWPFParagraph paragraph, String text, double size, String colour, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setText(Visible.lines(text));
        run.setFontSize(size);
        run.setColor(colour);
        run.setBold(bold);
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        DocumentStyles.fonts(properties.addNewRFonts());
        return run;
    }

    private static String colour(Tone tone, String standard) {
        return switch (tone) {
            case NONE -> standard;
            case GOOD -> "2C6B3F";
            case BAD -> "A3261B";
            case OPEN -> "8A5A00";
        };
    }
}
