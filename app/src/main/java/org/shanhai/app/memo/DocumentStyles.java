package org.shanhai.app.memo;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The styles of a memo as a document, by the names Word knows them: whoever edits it finds its
/// headings in the outline.
record DocumentStyles(XWPFStyles styles) {
    static final String TITLE = "Title";
    static final String HEADING = "Heading1";
    static final String HEADER = "Header";
    static final String FOOTER = "Footer";
    static final String NOTE = "FootnoteText";
    static final String NOTE_MARK = "FootnoteReference";

    static final String FONT = "Arial";
    static final String FONT_LOCAL = "Microsoft YaHei";
    static final String INK = "1D2A31";
    static final String SOFT = "56646C";
    static final String ACCENT = "1B5266";

    private static final int OF_TITLE = -1;
    private static final int NONE = -2;

    static void add(XWPFDocument document) {
        DocumentStyles all = new DocumentStyles(document.createStyles());
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts(fonts);
        all.styles.setDefaultFonts(fonts);
        all.paragraph("Normal", "Normal", 8.5, INK, false, NONE).setDefault(true);
        all.paragraph(TITLE, "Title", 16, INK, true, OF_TITLE);
        all.paragraph(HEADING, "heading 1", 9.5, ACCENT, true, 0);
        all.paragraph(HEADER, "header", 7, SOFT, false, NONE);
        all.paragraph(FOOTER, "footer", 7, SOFT, false, NONE);
        all.paragraph(NOTE, "footnote text", 7, SOFT, false, NONE);
        CTStyle mark = CTStyle.Factory.newInstance();
        mark.setType(STStyleType.CHARACTER);
        mark.setStyleId(NOTE_MARK);
        mark.addNewName().setVal("footnote reference");
        mark.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
        all.styles.addStyle(new XWPFStyle(mark, all.styles));
    }

    /// @param outline its level in the outline, from 0
    private CTStyle paragraph(
            String id, String name, double points, String colour, boolean bold, int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (!id.equals("Normal")) {
            style.addNewBasedOn().setVal("Normal");
            style.addNewNext().setVal("Normal");
        }
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        if (outline >= 0) {
            paragraph.addNewKeepNext();
        }
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(outline >= 0 ? 120 : 0));
        spacing.setAfter(BigInteger.valueOf(outline == OF_TITLE ? 80 : outline == 0 ? 30 : 0));
        if (outline >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        CTRPr run = style.addNewRPr();
        fonts(run.addNewRFonts());
        if (bold) {
            run.addNewB();
        }
        run.addNewColor().setVal(colour);
        run.addNewSz().setVal(BigInteger.valueOf(Math.round(points * 2)));
        styles.addStyle(new XWPFStyle(style, styles));
        return style;
    }

    static void fonts(CTFonts fonts) {
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setEastAsia(FONT_LOCAL);
    }
}
