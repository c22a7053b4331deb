package org.shanhai.app.report.table;

import org.shanhai.key.Keyed;

/// Where the values of a column come from.
enum ColumnOrigin implements Keyed {
    /// Read from the pack.
    PACK,
    /// The estimate of what places make, from facts and the national table.
    ESTIMATE,
    /// Supply chains: fitted, or as surveyed.
    TRADE,
    /// The sample of firms of a register.
    FIRMS,
    /// The pairing of places.
    PAIRING,
    /// A project held against the rules of its place.
    RULES,
    /// Counted or compared by the program in what the report holds.
    COUNTED,
    /// About the workbook itself.
    WORKBOOK;

    /// The key of its words.
    String words() {
        return "table.known." + key();
    }
}
