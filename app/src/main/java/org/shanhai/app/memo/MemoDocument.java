package org.shanhai.app.memo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.shanhai.app.memo.Memo.Entry;
import org.shanhai.app.memo.Memo.Grid;
import org.shanhai.app.memo.Memo.Head;
import org.shanhai.app.memo.Memo.Tone;
import org.shanhai.app.output.SteadyZip;
import org.shanhai.app.text.Visible;

/// A memo as a document that a committee can edit.
final class MemoDocument {
    private static final String FONT = "Arial";
    private static final String FONT_LOCAL = "Microsoft YaHei";
    private static final String INK = "1D2A31";
    private static final String SOFT = "56646C";
    private static final String ACCENT = "1B5266";
    private static final String LINE = "D9DFE2";
    /// Twentieths of a point: A4, and its width between margins of 15 mm.
    private static final int PAGE_WIDTH = 11906;

    private static final int PAGE_HEIGHT = 16838;
    private static final int MARGIN = 850;
    private static final int WIDTH = PAGE_WIDTH - 2 * MARGIN;

    private final XWPFDocument document;

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
        page();
        text(memo.kind(), 7.5, ACCENT, false, 40);
        text(memo.title(), 16, INK, true, 80);
        facts(memo.facts());
        XWPFParagraph verdict = document.createParagraph();
        verdict.setSpacingBefore(120);
        verdict.setSpacingAfter(120);
        run(verdict, memo.verdict(), 14, colour(memo.tone(), INK), true);
        run(verdict, "   " + memo.meaning(), 9, SOFT, false);
        memo.opening().forEach(this::section);
        memo.sections().forEach(this::section);
        text(memo.footer(), 7, SOFT, false, 0);
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
    }

    private void facts(List<Memo.Labelled> facts) {
        for (Memo.Labelled fact : facts) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setSpacingAfter(0);
            run(paragraph, fact.label() + "  ", 7.5, SOFT, false);
            run(paragraph, fact.value(), 8.5, INK, false);
        }
    }

    private void section(Memo.Section section) {
        XWPFParagraph heading = document.createParagraph();
        heading.setSpacingBefore(120);
        heading.setSpacingAfter(30);
        heading.setKeepNext(true);
        run(heading, section.title(), 9.5, ACCENT, true);
        for (Memo.Block block : section.blocks()) {
            switch (block) {
                case Memo.Paragraph paragraph ->
                        text(
                                paragraph.text(),
                                paragraph.small() ? 7.5 : 8.5,
                                paragraph.small() ? SOFT : INK,
                                false,
                                40);
                case Memo.Points points -> points(points);
                case Grid grid -> grid(grid);
            }
        }
    }

    private void points(Memo.Points points) {
        int number = 1;
        for (String item : points.items()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setIndentationLeft(260);
            paragraph.setIndentationHanging(260);
            paragraph.setSpacingAfter(20);
            String lead = points.numbered() ? number++ + "." : "•";
            XWPFRun mark = run(paragraph, lead, 8.5, INK, false);
            mark.addTab();
            run(paragraph, item, 8.5, INK, false);
        }
    }

    private void grid(Grid grid) {
        XWPFTable table = document.createTable(1, grid.columns().size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(WIDTH);
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
                if (!entry.note().isEmpty()) {
                    written.createRun().addBreak();
                    run(written, entry.note(), 6.5, SOFT, false);
                }
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
        cell.setWidth(Integer.toString(WIDTH * column.share() / 100));
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setSpacingAfter(0);
        if (column.number()) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        run(paragraph, text, size, colour, bold);
        return paragraph;
    }

    private void text(String text, double size, String colour, boolean bold, int after) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(after);
        run(paragraph, text, size, colour, bold);
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
        CTFonts fonts = properties.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setEastAsia(FONT_LOCAL);
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
