package org.shanhai.app.report.table;

import org.shanhai.app.text.Words;
import org.shanhai.key.Keyed;

/// What the numbers of a column are counted in.
enum Unit implements Keyed {
    /// No unit: a text, a key, a year.
    NONE,
    MONEY,
    PERSONS,
    SHARE,
    NUMBER,
    RATIO,
    RANK,
    MARKS,
    KM,
    KM2,
    /// That of the row, in the column `unit`.
    OF_ROW,
    /// That of the row for one unit of money.
    OF_ROW_BY_MONEY,
    FLAG;

    /// @param currency the code of the region's money
    String name(Words words, String currency) {
        String money = currency.equals("CNY") ? words.get("money.yuan") : currency;
        return words.get("table.unit." + key(), money);
    }
}
