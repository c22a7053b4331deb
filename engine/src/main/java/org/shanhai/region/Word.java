package org.shanhai.region;

import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// One word of a vocabulary in one of its senses.
///
/// @param industry the key of the industry it means; empty for senses that mean none
@OfTable(value = "words", key = "word, sense")
public record Word(
        @InColumn("word") String text,
        Sense sense,
        @InColumn(of = "industries", maybe = true) String industry)
        implements Row {
    public boolean isLongerThan(Word other) {
        return text.length() > other.text.length();
    }
}
