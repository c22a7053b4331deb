package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Check;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.answer.Within;
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
                        ruleset.year().isEmpty() && !ruleset.asOf().isEmpty()
                                ? ruleset.asOf()
                                : words.year(ruleset.year()),
                        words.name(place),
                        ruleset.paper().isEmpty() ? who : ruleset.paper()));
        admission.checks().stream()
                .filter(check -> check.findMeanBelow().isPresent())
                .map(check -> words.say("floors.one", words.name(check.rule()), words.floor(check)))
                .map(words::sentence)
                .forEach(told::add);
        return String.join(words.words().get("text.between_sentences"), told);
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

    /// What firms there reach, or what was asked of them once. It decides nothing.
    void addBenchmarks(Sheet sheet) {
        QuestionWords questions = new QuestionWords(words);
        sheet.columns(Within.each(admission.checks(), Check::benchmarks))
                .cell("rule", row -> words.cell(row.whole().rule()))
                .number("floor", row -> words.cell(row.whole().rule(), row.whole().rule().floor()))
                .number(
                        "value",
                        row ->
                                words.cell(
                                        row.whole().rule(), OptionalDouble.of(row.part().value())))
                .place("of_place", row -> words.region().places().get(row.part().place()))
                .year("year", row -> row.part().year())
                .word("kind", "benchmark.", row -> row.part().kind())
                .text("note", row -> questions.inOneLanguage(row.part().note()))
                .basis(row -> row.part().basis())
                .source(row -> row.part().source())
                .addAny("benchmarks", words.say("benchmarks.remark"));
    }
}
