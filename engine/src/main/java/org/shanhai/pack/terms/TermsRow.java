package org.shanhai.pack.terms;

import java.util.Map;
import org.shanhai.pack.unit.FigureWords;

/// One row as it is written.
///
/// @param cells what stands in it, stripped; what is empty is left out
/// @param number whether the file holds the value as a number, with a point
record TermsRow(long line, Map<TermsColumn, String> cells, boolean number) {
    String text(TermsColumn column) {
        return cells.getOrDefault(column, "");
    }

    /// Whether it is as the template has it: a word, and nothing filled in.
    boolean saysNothing() {
        return !text(TermsColumn.WHAT).isEmpty()
                && text(TermsColumn.PARTY).isEmpty()
                && text(TermsColumn.PARTNER).isEmpty()
                && text(TermsColumn.YEARS).isEmpty()
                && text(TermsColumn.BASIS).isEmpty()
                && FigureWords.sayUnknown(text(TermsColumn.VALUE));
    }
}
