package org.shanhai.region;

import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// What firms that were read as of one industry are, where people read them too.
///
/// @param read the industry by the reading, of words that do not rest on the firm itself
/// @param truth the same where the people say so, in the first or the second place; else where they
///     put the firm
/// @param firms how many
@OfTable(value = "reading_confusion", key = "read, truth")
public record ReadingConfusion(
        @InColumn(of = "industries") String read,
        @InColumn(of = "industries") String truth,
        @InColumn(unit = NumberUnit.FIRMS) long firms,
        Basis basis,
        String source)
        implements Row {}
