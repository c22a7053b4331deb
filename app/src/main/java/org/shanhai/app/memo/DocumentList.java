package org.shanhai.app.memo;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// A numbered list that Word keeps in order itself where lines are added or struck out.
final class DocumentList {
    /// Of its lines from the margin, in twentieths of a point.
    static final int INDENT = 340;

    private DocumentList() {}

    /// The number by which the lines of a new list refer to it.
    ///
    /// @param first the number of its first line
    static BigInteger add(XWPFDocument document, int first) {
        XWPFNumbering numbering = document.createNumbering();
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.valueOf(first));
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal("%1.");
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
