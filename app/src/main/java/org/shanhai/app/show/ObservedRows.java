package org.shanhai.app.show;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Scope;

/// What the firms of a place's zones come to, by industry: a line for each in its latest year, in
/// place of a line for each figure.
final class ObservedRows {
    private static final List<String> MEASURES =
            List.of(
                    "firms",
                    "value_added",
                    "output",
                    "jobs",
                    "tax",
                    "tax_per_land",
                    "energy_per_value_added");

    /// A line: one industry in the books of one source.
    private record Group(String source, IndustrySet industry) {}

    private ObservedRows() {}

    /// Whether a fact is a figure of one industry in a zone.
    static boolean isOne(Fact fact) {
        return fact.scope() == Scope.ZONE && fact.industries().kind() == IndustrySet.Kind.ONE;
    }

    /// Adds what is observed, if anything is.
    ///
    /// @param place its name
    static void add(Sheet sheet, String place, List<Fact> facts) {
        Map<Group, TreeMap<Integer, Map<String, Fact>>> byGroup = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (isOne(fact) && fact.quantity().isPresent()) {
                byGroup.computeIfAbsent(
                                new Group(fact.source(), fact.industries()), key -> new TreeMap<>())
                        .computeIfAbsent(fact.year(), key -> new LinkedHashMap<>())
                        .put(fact.measure().key(), fact);
            }
        }
        if (byGroup.isEmpty()) {
            return;
        }
        List<Map<String, Fact>> latest =
                byGroup.values().stream()
                        .map(years -> years.lastEntry().getValue())
                        .sorted(
                                Comparator.comparingDouble(
                                        (Map<String, Fact> one) -> -number(one, Measure.OUTPUT)))
                        .toList();
        double firms = latest.stream().mapToDouble(one -> number(one, "firms")).sum();
        long industries = byGroup.keySet().stream().map(Group::industry).distinct().count();
        sheet.add(
                new Answer.Statement(
                        "observed",
                        sheet.say("observed", place, industries, Math.round(firms)),
                        JsonObject.of("industries", industries, "firms", Math.round(firms)),
                        true));
        sheet.columns(latest)
                .industry("industry", one -> any(one).industries())
                .each(
                        MEASURES,
                        (columns, measure) ->
                                columns.number(
                                        measure,
                                        one ->
                                                quantity(
                                                        sheet,
                                                        Optional.ofNullable(one.get(measure)))))
                .figureYear(one -> any(one).year())
                .basis(one -> any(one).basis())
                .source(one -> any(one).source())
                .add("observed_industries", sheet.say("observed_remark"));
    }

    private static double number(Map<String, Fact> facts, String measure) {
        return Optional.ofNullable(facts.get(measure))
                .flatMap(Fact::quantity)
                .map(quantity -> quantity.stated())
                .orElse(0.0);
    }

    private static Fact any(Map<String, Fact> facts) {
        return facts.values().iterator().next();
    }

    private static Cell quantity(Sheet sheet, Optional<Fact> fact) {
        return fact.map(one -> sheet.quantity(one.quantity().orElseThrow(), one.measure().unit()))
                .orElseGet(sheet::notKnown);
    }
}
