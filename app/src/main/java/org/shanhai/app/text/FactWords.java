package org.shanhai.app.text;

import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;

/// How a fact is told: what it is of, when, and its figure.
public record FactWords(Words words, WrittenFigures figures) {
    /// The figure with its unit; the word for unknown where a fact carries none.
    public String figure(Fact fact) {
        return fact.quantity()
                .map(quantity -> figures.write(quantity, fact.measure()))
                .orElse(words.get("fact.no_figure"));
    }

    /// What the figure is of: GDP, value added of an industry, another measure.
    public String subject(Fact fact) {
        boolean all = fact.industries().kind() == IndustrySet.Kind.ALL;
        String industries = words.pick(fact.industries().name(), fact.industries().nameLocal());
        if (fact.measures(Measure.VALUE_ADDED)) {
            return all ? words.get("fact.gdp") : words.get("fact.value_added", industries);
        }
        String measure = words.pick(fact.measure().name(), fact.measure().nameLocal());
        return all ? measure : words.get("fact.of", measure, industries);
    }

    /// `Longyou, Gross domestic product, 2020: `, to be followed by the figure.
    public String stated(Fact fact) {
        return words.get(
                "fact.stated",
                words.pick(fact.place().name(), fact.place().nameLocal()),
                subject(fact),
                Integer.toString(fact.year()));
    }
}
