package org.shanhai.app.memo;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.shanhai.app.text.Visible;

/// The pages of a memo as a document: their size, and what stands at the head and foot of each.
final class DocumentFrame {
    /// Twentieths of a point: A4, and its width between margins of 15 mm.
    private static final int PAGE_WIDTH = 11906;

    private static final int PAGE_HEIGHT = 16838;
    private static final int MARGIN = 850;
    private static final int TO_EDGE = 400;
    static final int WIDTH = PAGE_WIDTH - 2 * MARGIN;

    private DocumentFrame() {}

    /// @param running at the head of each page; its number and how many there are at the foot
    static void add(XWPFDocument document, String running) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        BigInteger margin = BigInteger.valueOf(MARGIN);
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setHeader(BigInteger.valueOf(TO_EDGE));
        margins.setFooter(BigInteger.valueOf(TO_EDGE));
        margins.setGutter(BigInteger.ZERO);
        XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle(DocumentStyles.HEADER);
        head.createRun().setText(Visible.line(running));
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle(DocumentStyles.FOOTER);
        foot.setAlignment(ParagraphAlignment.RIGHT);
        field(foot, "PAGE");
        foot.createRun().setText(" / ");
        field(foot, "NUMPAGES");
    }

    /// What Word works out itself.
    private static void field(XWPFParagraph paragraph, String what) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(what);
        field.addNewR().addNewT().setStringValue("1");
    }
}
