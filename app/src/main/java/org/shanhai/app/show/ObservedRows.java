package org.shanhai.app.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
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
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("industries", industries);
        json.put("firms", Math.round(firms));
        sheet.add(
                new Answer.Statement(
                        "observed",
                        sheet.say("observed", place, industries, Math.round(firms)),
                        json,
                        true));
        sheet.add(
                "observed_industries",
                columns(sheet),
                latest.stream().map(one -> row(sheet, one)).toList(),
                sheet.say("observed_remark"));
    }

    private static double number(Map<String, Fact> facts, String measure) {
        return Optional.ofNullable(facts.get(measure))
                .flatMap(Fact::quantity)
                .map(quantity -> quantity.stated())
                .orElse(0.0);
    }

    private static List<Answer.Column> columns(Sheet sheet) {
        List<Answer.Column> columns = new ArrayList<>();
        columns.add(sheet.left("industry"));
        MEASURES.forEach(measure -> columns.add(sheet.right(measure)));
        columns.add(sheet.left("year"));
        columns.add(sheet.left("basis"));
        columns.add(sheet.left("source"));
        return columns;
    }

    private static List<Cell> row(Sheet sheet, Map<String, Fact> facts) {
        Fact any = facts.values().iterator().next();
        List<Cell> row = new ArrayList<>();
        row.add(sheet.industries(any.industries()));
        for (String measure : MEASURES) {
            Fact fact = facts.get(measure);
            row.add(
                    fact == null
                            ? sheet.notKnown()
                            : sheet.quantity(fact.quantity().orElseThrow(), fact.measure().unit()));
        }
        row.add(sheet.year(any.year()));
        row.add(sheet.basis(any.basis()));
        row.add(sheet.source(any.source()));
        return row;
    }
}
