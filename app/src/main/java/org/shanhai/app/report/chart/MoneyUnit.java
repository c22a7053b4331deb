package org.shanhai.app.report.chart;

import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Numbers;

/// One unit of money for a whole column: thousand millions in English, 亿 in Chinese.
public record MoneyUnit(double size, String label) {

    public static MoneyUnit of(Study study) {
        boolean chinese = study.words().language() == Language.ZH;
        String currency = study.region().currency();
        String name =
                currency.equals("CNY") ? study.say("yuan") : chinese ? " " + currency : currency;
        return new MoneyUnit(chinese ? 1e8 : 1e9, study.say("money_unit", name));
    }

    /// The number alone, in this unit.
    public String plain(double amount) {
        return Numbers.plain(amount / size);
    }

    public String withLabel(double amount) {
        return plain(amount) + " " + label;
    }
}
