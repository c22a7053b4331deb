package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Check;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.answer.Within;
import org.shanhai.region.Benchmark;
import org.shanhai.region.Place;
import org.shanhai.region.Ruleset;

/// Whose floors they are, and what stands beside them.
record FloorWords(AdmissionWords words, Admission admission) {
    /// By which paper or ruleset the floors are, of which year, and which lie above the mean of the
    /// firms there.
    String whose() {
        Ruleset ruleset = admission.ruleset();
        Place place = admission.proposal().place();
        String who = words.words().pick(ruleset.authority(), ruleset.authorityLocal());
        boolean own = ruleset.authority().contains(place.name());
        String key = ruleset.paper().isEmpty() ? ruleset.status().key() : "paper";
        List<String> told = new ArrayList<>();
        told.add(
                words.say(
                        "floors." + key + (own && key.equals("published") ? "_here" : ""),
                        words.name(ruleset),
                        year(ruleset),
                        words.name(place),
                        ruleset.paper().isEmpty() ? who : ruleset.paper()));
        admission.checks().stream()
                .filter(check -> check.findMeanBelow().isPresent())
                .map(check -> words.say("floors.one", words.name(check.rule()), words.floor(check)))
                .map(words::sentence)
                .forEach(told::add);
        return String.join(words.words().get("text.between_sentences"), told);
    }

    private String year(Ruleset ruleset) {
        String year =
                ruleset.year().isPresent()
                        ? Integer.toString(ruleset.year().getAsInt())
                        : ruleset.asOf();
        return year.isEmpty() ? words.say("stance.undated") : year;
    }

    Cell json() {
        Ruleset ruleset = admission.ruleset();
        return new Cell(
                "",
                JsonObject.of(
                        "ruleset",
                        ruleset.key(),
                        "as_of",
                        ruleset.vintage(),
                        "floor_by",
                        ruleset.paper().isEmpty() ? null : ruleset.paper()));
    }

    private Place place(Benchmark benchmark) {
        return words.region().places().get(benchmark.place());
    }

    private String kind(Benchmark benchmark) {
        return words.say("benchmark." + benchmark.kind().key());
    }

    /// What firms there reach, or what was asked of them once. It decides nothing.
    void addBenchmarks(Sheet sheet) {
        sheet.columns(Within.each(admission.checks(), Check::benchmarks))
                .cell("rule", row -> RuleParts.named(words, row.whole().rule()))
                .number(
                        "floor",
                        row ->
                                RuleParts.figure(
                                        words, row.whole().rule(), row.whole().rule().floor()))
                .number(
                        "value",
                        row ->
                                Cell.of(
                                        words.write(row.whole().rule(), row.part().value()),
                                        row.part().value()))
                .place("of_place", row -> place(row.part()))
                .year("year", row -> row.part().year())
                .cell("kind", row -> Cell.of(kind(row.part()), row.part().kind().key()))
                .data("note", Kind.TEXT, row -> row.part().note())
                .basis(row -> row.part().basis())
                .source(row -> row.part().source())
                .addAny("benchmarks", words.say("benchmarks.remark"));
    }
}
