package org.shanhai.app.report;

import org.shanhai.app.text.Language;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
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

    /// What the figure is of: GDP, value added of an industry, another measure.
    static String subject(Study study, Fact fact) {
        boolean all = fact.industries().kind() == IndustrySet.Kind.ALL;
        if (fact.measures(Measure.VALUE_ADDED)) {
            return all
                    ? study.say("measure.gdp")
                    : study.say("measure.value_added", study.name(fact.industries()));
        }
        String measure = study.words().pick(fact.measure().name(), fact.measure().nameLocal());
        return all ? measure : study.say("measure.of", measure, study.name(fact.industries()));
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

    /// In canonical units, as [org.shanhai.region.Measure] holds them; those with a word in the
    /// language are written with it, any other as it is.
    private static String amount(Study study, double value, String unit) {
        Language language = study.words().language();
        String currency = study.region().currency();
        if (unit.equals(currency)) {
            return Numbers.money(value, currency, language);
        }
        if (unit.equals(currency + "/person")) {
            return study.say("unit.per_person", Numbers.money(value, currency, language));
        }
        return switch (unit) {
            case "1" -> Numbers.percent(value);
            case "", "index" -> Numbers.plain(value);
            case "persons" -> persons(study, value, language);
            case "firms" -> study.say("unit.firms", Numbers.plain(value));
            case "km2" -> study.say("unit.km2", Numbers.plain(value));
            default -> Numbers.plain(value) + " " + unit;
        };
    }

    private static String persons(Study study, double value, Language language) {
        double large = language == Language.ZH ? 1e4 : 1e6;
        return value >= large
                ? study.say("unit.persons_large", Numbers.plain(value / large))
                : study.say("unit.persons", Numbers.plain(value));
    }
}
