package org.shanhai.app.report.table;

/// Where the values of a column come from.
enum Known {
    /// Read from the pack.
    PACK("pack"),
    /// The estimate of what places make, from facts and the national table.
    ESTIMATE("estimate"),
    /// Supply chains: fitted, or as surveyed.
    TRADE("trade"),
    /// The sample of firms of a register.
    FIRMS("firms"),
    /// The pairing of places.
    PAIRING("pairing"),
    /// A project held against the rules of its place.
    RULES("rules"),
    /// Counted or compared by the program in what the report holds.
    COUNTED("counted"),
    /// About the workbook itself.
    WORKBOOK("workbook");

    private final String key;

    Known(String key) {
        this.key = key;
    }

    /// The key of its words.
    String words() {
        return "table.known." + key;
    }
}
