package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.Admission;
import org.shanhai.admit.EconomicImpact;
import org.shanhai.admit.ExpectedVerdict;
import org.shanhai.admit.Stated;
import org.shanhai.admit.Verdict;
import org.shanhai.admit.money.CountyMoney;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.Basis;
import org.shanhai.region.Project;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// One admission, as an answer: verdict first, then what it rests on, then what stands beside it.
public record AdmissionSheet(
        Admission admission,
        Optional<ExpectedVerdict> expected,
        Optional<CountyMoney> money,
        boolean everything,
        AdmissionWords words,
        ReasonWords reasons,
        Sheet sheet) {
    /// @param everything or what a screen has room for: what it sets off, which takes long to
    ///     work out, is only named
    public static Answer of(
            Region region,
            Admission admission,
            Optional<ExpectedVerdict> expected,
            Optional<CountyMoney> money,
            boolean everything,
            Words words) {
        AdmissionWords own = new AdmissionWords(region, words);
        Sheet sheet = new Sheet(region, words, "admit.");
        ReasonWords reasons = new ReasonWords(own);
        return new AdmissionSheet(admission, expected, money, everything, own, reasons, sheet)
                .answer();
    }

    private Answer answer() {
        Optional<ExpectedParts> expectation =
                expected.map(there -> new ExpectedParts(sheet, words, there, admission));
        verdict(expectation);
        PlaceRemarks.add(sheet, admission.proposal().place());
        asked();
        why();
        QuestionParts questions = new QuestionParts(sheet, words, reasons, admission);
        questions.addConditions();
        questions.addAsks();
        figures();
        expectation.ifPresent(ExpectedParts::addRest);
        RuleParts rules = new RuleParts(sheet, words, reasons, admission);
        rules.addVetoes();
        questions.addQuestions();
        new SiteParts(sheet, words, admission).add();
        rules.addChecks();
        new FloorWords(words, admission).addBenchmarks(sheet);
        rules.addBreakEvens();
        rules.addAtComparables();
        new NegotiationParts(sheet, words, admission.negotiation()).add();
        new PositioningParts(sheet, words, reasons, admission.positioning()).add();
        new PlausibilityParts(sheet, words, reasons, admission.plausibility())
                .add(expected.filter(PromiseParts::isFlagged).isPresent());
        expected.ifPresent(there -> new PromiseParts(sheet, words, there).add());
        money.ifPresent(this::money);
        new DeliveredParts(sheet, words, admission).add();
        Optional<EconomicImpact> impact = admission.economicImpact();
        boolean isTold = everything || impact.flatMap(each -> each.output().value()).isEmpty();
        impact.ifPresentOrElse(
                brings ->
                        new EconomicImpactParts(sheet, words, brings, admission.figures().values())
                                .add(everything),
                () -> sheet.state("no_effects", "brings.none"));
        new EnvironmentalImpactParts(sheet, words, admission.environmentalImpact()).add(isTold);
        new EmissionParts(sheet, words, admission.environmentalImpact().emissions()).add();
        admission
                .elsewhere()
                .ifPresent(elsewhere -> new ElsewhereParts(sheet, words, elsewhere).add());
        return sheet.cited(
                words.say(
                        "title",
                        words.name(admission.proposal().project()),
                        words.site(admission.proposal())));
    }

    private void money(CountyMoney county) {
        Project project = admission.proposal().project();
        new CountyMoneyParts(sheet, words, county, project.source()).add();
        new IncentiveParts(sheet, words, county, project.year()).add();
    }

    private void asked() {
        Project project = admission.proposal().project();
        sheet.values()
                .field("key", Cell.of(project.key()))
                .field("name", Cell.of(project.name()))
                .field("name_local", Cell.of(project.nameLocal()))
                .field("industry", sheet.industry(project.industry()))
                .field(
                        "class",
                        words.ofClass(project)
                                .map(one -> Cell.of(words.name(one), one.key()))
                                .orElseGet(sheet::notKnown))
                .field("place", sheet.place(admission.proposal().place()))
                .field(
                        "zone",
                        admission
                                .proposal()
                                .zone()
                                .map(zone -> Cell.of(words.name(zone), zone.key()))
                                .orElseGet(sheet::notKnown))
                .field("process", Cell.of(admission.proposal().process()))
                .field("status", sheet.term("status", project.status()))
                .field("year", sheet.year(project.year()))
                .field("ruleset", ruleset())
                .field("source", sheet.describedSource(project.source()))
                .field("note", Cell.of(project.note()))
                .add("project", words.sentence(words.say("project")));
    }

    private Cell ruleset() {
        var ruleset = admission.ruleset();
        return new Cell(
                words.say("ruleset.named", words.name(ruleset), words.standing(ruleset)),
                JsonObject.of(
                        "key",
                        ruleset.key(),
                        "status",
                        ruleset.status().key(),
                        "purpose",
                        ruleset.purpose().key(),
                        "year",
                        ruleset.year().isPresent() ? ruleset.year().getAsInt() : null,
                        "source",
                        ruleset.source().isEmpty() ? null : ruleset.source()));
    }

    private void verdict(Optional<ExpectedParts> expectation) {
        String key = admission.verdict().key();
        Front front = new Front(words, reasons, admission);
        Map<String, @Nullable Object> json =
                JsonObject.of(
                        "verdict",
                        key,
                        "meaning",
                        reasons.meaning(admission),
                        "for_committee",
                        admission.listForCommittee().stream()
                                .map(veto -> veto.rule().indicatorKey())
                                .toList());
        String line = words.say("verdict.line", words.say("verdict." + key), front.meaning());
        String said =
                expectation
                        .map(there -> words.say("verdict.expected", line, there.inShort()))
                        .orElse(line);
        sheet.find(
                new Finding(
                        "verdict",
                        said,
                        new Cell("", key),
                        new Cell("", admission.proposal().project().basis().key()),
                        admission.verdict() == Verdict.ASK_FIRST ? "asks" : "reasons"));
        FloorWords floors = new FloorWords(words, admission);
        sheet.find(
                new Finding(
                        "floors",
                        floors.whose(),
                        floors.json(),
                        new Cell("", admission.ruleset().status().key()),
                        "reasons"));
        sheet.add(new Answer.Statement("verdict", "", json));
        sheet.add(
                new Answer.Items(
                        "in_short", "", front.lines().stream().map(AdmissionSheet::item).toList()));
        expectation.ifPresentOrElse(
                ExpectedParts::addFirst,
                () ->
                        sheet.state(
                                "no_expected",
                                admission.isTradeUnread() ? "expected.unread" : "expected.none"));
    }

    private static Answer.Item item(Front.Line one) {
        return new Answer.Item(
                one.text(),
                JsonObject.of("line", one.kind(), "text", one.text(), "said", one.said()));
    }

    private void why() {
        sheet.items(
                "reasons",
                admission.reasons(),
                one -> {
                    String text = reasons.reason(one, admission);
                    return new Answer.Item(
                            text,
                            JsonObject.of(
                                    "reason", one.key(), "decides", one.decides(), "text", text));
                });
    }

    /// A figure and from whom it is.
    private record Told(Cell figure, Cell value, String origin, Basis basis) {}

    private void figures() {
        List<Told> rows = new ArrayList<>();
        admission.figures().values().stream()
                .filter(one -> one.origin() != Stated.Origin.UNKNOWN)
                .forEach(one -> rows.add(told(one)));
        admission.proposal().project().findUnspecifiedTax().ifPresent(tax -> rows.add(told(tax)));
        List<Answer.Item> unknown =
                StatedFigures.listUnstated(admission).stream()
                        .map(one -> new Answer.Item(sheet.say("figure." + one.key()), one.key()))
                        .toList();
        sheet.columns(rows)
                .cell("figure", Told::figure)
                .number("value", Told::value)
                .cell("origin", row -> Cell.of(words.say("origin." + row.origin()), row.origin()))
                .basis(Told::basis)
                .add("figures");
        sheet.add(new Answer.Items("not_stated", words.say("not_stated"), unknown));
    }

    private Told told(Stated stated) {
        return new Told(
                words.cell(stated.item()),
                words.cell(stated.item(), stated.quantity()),
                stated.origin().key(),
                stated.basis());
    }

    private Told told(Quantity tax) {
        return new Told(
                Cell.of(words.say("item.tax_unspecified"), "tax_unspecified"),
                new Cell(
                        Intervals.write(words, tax, words::money),
                        Intervals.json(tax, words.region().currency())),
                "project",
                admission.proposal().project().basis());
    }
}
