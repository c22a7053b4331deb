package org.shanhai.pack.terms;

import static org.shanhai.pack.terms.TermsColumn.BASIS;
import static org.shanhai.pack.terms.TermsColumn.PARTNER;
import static org.shanhai.pack.terms.TermsColumn.PARTY;
import static org.shanhai.pack.terms.TermsColumn.YEARS;

import java.util.Map;
import java.util.stream.Stream;
import org.shanhai.pack.unit.FigureWords;

/// One row as it is written.
///
/// @param cells what stands in it, stripped; what is empty is left out
/// @param number whether the file holds the value as a number, with a point
record TermsRow(long line, Map<TermsColumn, String> cells, boolean number, TermsWord word) {
    String text(TermsColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(TermsColumn column) {
        return cells.containsKey(column);
    }

    TermsWord.Shape shape() {
        return word.shape();
    }

    /// The same about something.
    TermsRow about(TermsWord what) {
        return new TermsRow(line, cells, number, what);
    }

    /// Whether it is as the template has it: a word, and nothing filled in.
    boolean saysNothing() {
        return has(TermsColumn.WHAT)
                && Stream.of(PARTY, PARTNER, YEARS, BASIS).noneMatch(this::has)
                && FigureWords.sayUnknown(text(TermsColumn.VALUE));
    }
}
