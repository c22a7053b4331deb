package org.shanhai.app.report.chart;

import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Numbers;

/// One unit of money for a whole column: thousand millions in English, 亿 in Chinese.
public record MoneyUnit(double size, String label) {

    public static MoneyUnit of(Study study) {
        String currency = study.region().currency();
        String label =
                currency.equals("CNY")
                        ? study.say("money_unit", study.say("yuan"))
                        : study.say("money_unit_other", currency);
        return new MoneyUnit(study.words().number("money.largest.from"), label);
    }

    /// The number alone, in this unit.
    public String plain(double amount) {
        return Numbers.plain(amount / size);
    }

    public String withLabel(double amount) {
        return plain(amount) + " " + label;
    }
}
