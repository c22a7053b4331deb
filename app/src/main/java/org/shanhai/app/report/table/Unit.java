package org.shanhai.app.report.table;

import org.shanhai.app.text.Words;

/// What the numbers of a column are counted in.
enum Unit {
    /// No unit: a text, a key, a year.
    NONE("none"),
    MONEY("money"),
    MONEY_A_PERSON("money_a_person"),
    PERSONS("persons"),
    SHARE("share"),
    NUMBER("number"),
    RATIO("ratio"),
    RANK("rank"),
    MARKS("marks"),
    KM("km"),
    KM2("km2"),
    CORRELATION("correlation"),
    DEVIATIONS("deviations"),
    COMPANIES("companies"),
    /// That of the row, in the column `unit`.
    OF_ROW("of_row"),
    /// That of the row for one unit of money.
    OF_ROW_BY_MONEY("of_row_by_money"),
    FLAG("flag");

    private final String key;

    Unit(String key) {
        this.key = key;
    }

    /// @param currency the code of the region's money
    String name(Words words, String currency) {
        String money = currency.equals("CNY") ? words.get("money.yuan") : currency;
        return words.get("table.unit." + key, money);
    }
}
