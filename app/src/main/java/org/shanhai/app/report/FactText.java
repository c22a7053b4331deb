package org.shanhai.app.report;

import org.shanhai.app.text.Numbers;
import org.shanhai.region.Fact;
import org.shanhai.region.Quantity;
import org.shanhai.region.Relation;

/// A fact's figure as people write it.
final class FactText {
    private FactText() {}

    /// The figure with its unit; the word for unknown where a fact carries none.
    static String figure(Study study, Fact fact) {
        return fact.quantity()
                .map(quantity -> figure(study, quantity, fact.measure().unit()))
                .orElse(study.say("unknown"));
    }

    private static String figure(Study study, Quantity quantity, String unit) {
        if (quantity.relation() == Relation.BETWEEN) {
            return amount(study, quantity.low(), unit)
                    + " – "
                    + amount(study, quantity.high(), unit);
        }
        String sign = quantity.relation() == Relation.EQUAL ? "" : quantity.relation().sign() + " ";
        return sign + amount(study, quantity.stated(), unit);
    }

    private static String amount(Study study, double value, String unit) {
        String currency = study.region().currency();
        if (unit.equals(currency)) {
            return Numbers.money(value, currency, study.words().language());
        }
        return unit.isEmpty() ? Numbers.plain(value) : Numbers.plain(value) + " " + unit;
    }
}
