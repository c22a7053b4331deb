package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shanhai.admit.Admission;
import org.shanhai.admit.AtComparable;
import org.shanhai.admit.BreakEven;
import org.shanhai.admit.Check;
import org.shanhai.admit.Negotiation;
import org.shanhai.admit.Score;
import org.shanhai.admit.State;
import org.shanhai.app.memo.Memo.Block;
import org.shanhai.app.memo.Memo.Entry;
import org.shanhai.app.memo.Memo.Grid;
import org.shanhai.app.memo.Memo.Head;
import org.shanhai.app.memo.Memo.Paragraph;
import org.shanhai.app.memo.Memo.Points;
import org.shanhai.app.memo.Memo.Section;
import org.shanhai.app.memo.Memo.Tone;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Rule;

/// Sections of a memo: figures against rules, what the unknown would have to be, and what would
/// make the project pass.
record RuleSections(AdmissionWords words, ReasonWords reasons, Admission admission) {
    private static final int RULES = 11;
    private static final int EVENS = 5;
    private static final int COMPARABLES = 3;
    private static final int REMEDIES = 4;
    private static final int OBSTACLES = 5;

    Optional<Section> checks() {
        if (admission.checks().isEmpty()) {
            return Optional.empty();
        }
        boolean marks = admission.ruleset().givesMarks();
        List<Head> heads = new ArrayList<>();
        heads.add(new Head(words.say("rule"), marks ? 25 : 44, false));
        heads.add(new Head(words.say("value"), marks ? 17 : 21, true));
        heads.add(new Head(words.say("floor"), marks ? 16 : 20, true));
        if (marks) {
            heads.add(new Head(words.say("memo.marked"), 21, true));
            heads.add(new Head(words.say("marks"), 11, true));
        }
        heads.add(new Head(words.say("state"), marks ? 10 : 15, false));
        List<Check> shown = admission.checks().stream().limit(RULES).toList();
        List<List<Entry>> rows = new ArrayList<>();
        shown.forEach(check -> rows.add(row(check, marks)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Grid(heads, rows));
        int more = admission.checks().size() - shown.size();
        if (more > 0) {
            blocks.add(new Paragraph(words.say("memo.more", more), true));
        }
        admission.score().ifPresent(score -> blocks.add(new Paragraph(total(score), false)));
        new FloorWords(words, admission)
                .beside()
                .ifPresent(text -> blocks.add(new Paragraph(text, true)));
        return Optional.of(new Section(words.say("rules"), blocks));
    }

    private List<Entry> row(Check check, boolean marks) {
        Rule rule = check.rule();
        List<Entry> row = new ArrayList<>();
        boolean marked = rule.kind().givesMarks();
        row.add(
                Entry.citing(
                        words.sentence(words.nameAndScope(rule)),
                        new SourceWords(words).cites(rule.source())));
        row.add(Entry.of(words.write(rule, check.value())));
        row.add(Entry.of(marked ? "" : words.write(rule, rule.floor())));
        if (marks) {
            row.add(Entry.of(marked ? marked(rule) : ""));
            row.add(
                    Entry.of(
                            check.marks()
                                    .map(
                                            range ->
                                                    words.say(
                                                            "marks.of",
                                                            words.marks(range),
                                                            Numbers.plain(rule.weight())))
                                    .orElse("")));
        }
        row.add(
                Entry.of(
                        reasons.state(check),
                        check.state().map(RuleSections::tone).orElse(Tone.NONE)));
        return row;
    }

    /// From where marks are given to where they are full.
    private String marked(Rule rule) {
        if (rule.full().isEmpty()) {
            return "";
        }
        double full = rule.full().getAsDouble();
        if (rule.kind() == Rule.Kind.RATIO) {
            return words.say("memo.benchmark", words.write(rule, full));
        }
        return words.writeRange(rule, rule.floor().orElse(0), full);
    }

    private static Tone tone(State state) {
        return switch (state) {
            case MET -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case OPEN -> Tone.OPEN;
        };
    }

    private String total(Score score) {
        String text =
                words.say(
                        "memo.total",
                        words.marks(score.total()),
                        Numbers.plain(score.scored()),
                        Numbers.plain(score.scoredOf()),
                        Double.isFinite(score.full()) ? Numbers.plain(score.full()) : "–");
        return score.passMark().isPresent()
                ? words.say("memo.total_pass", text, Numbers.plain(score.passMark().getAsDouble()))
                : text;
    }

    /// Break-evens of floors before those of full marks, and the comparable projects' ratios.
    Optional<Section> unknown() {
        Set<String> evens = new LinkedHashSet<>();
        for (BreakEven.Target target : BreakEven.Target.values()) {
            for (Check check : admission.checks()) {
                for (BreakEven even : check.breakEvens()) {
                    boolean open =
                            check.is(State.OPEN)
                                    || check.marks().filter(m -> !m.isPoint()).isPresent();
                    if (open
                            && even.target() == target
                            && target == BreakEven.Target.FLOOR
                            && even.given().isPresent()) {
                        evens.add(
                                words.sentence(
                                        words.say(
                                                check.rule().kind() == Rule.Kind.FLOOR
                                                        ? "memo.even"
                                                        : "memo.even_marks",
                                                words.nameAndScope(check.rule()),
                                                words.write(check.rule(), check.rule().floor()),
                                                reasons.breakEven(even, admission.figures()))));
                    }
                }
            }
        }
        List<String> items = new ArrayList<>(evens.stream().limit(EVENS).toList());
        items.addAll(comparables());
        if (items.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Points.bulleted(items));
        if (evens.size() > EVENS) {
            blocks.add(new Paragraph(words.say("memo.more", evens.size() - EVENS), true));
        }
        return Optional.of(new Section(words.say("break_evens"), blocks));
    }

    private List<String> comparables() {
        List<String> texts = new ArrayList<>();
        for (Check check : admission.checks()) {
            for (AtComparable at : check.atComparables()) {
                if (check.rule().kind() == Rule.Kind.FLOOR && texts.size() < COMPARABLES) {
                    texts.add(
                            words.say(
                                    "memo.at_comparable",
                                    words.name(at.comparable()),
                                    RuleParts.ratio(words, at.known(), at.unknown(), at.ratio()),
                                    words.item(at.unknown()),
                                    words.write(at.unknown(), at.implied()),
                                    words.nameAndScope(check.rule()),
                                    words.write(check.rule(), at.value()),
                                    reasons.state(at)));
                }
            }
        }
        return texts;
    }

    Optional<Section> passing() {
        Negotiation negotiation = admission.negotiation();
        List<String> items = new ArrayList<>();
        negotiation.single().stream()
                .limit(REMEDIES)
                .forEach(
                        remedy ->
                                items.add(
                                        words.sentence(
                                                words.say(
                                                        "memo.remedy",
                                                        words.nameAndScope(remedy.rule()),
                                                        NegotiationParts.told(
                                                                words, remedy.change())))));
        List<Block> blocks = new ArrayList<>();
        if (!items.isEmpty()) {
            blocks.add(Points.bulleted(items));
        }
        negotiation
                .cheapest()
                .ifPresent(
                        cheapest ->
                                blocks.add(
                                        new Paragraph(
                                                words.say(
                                                        "memo.cheapest",
                                                        words.list(
                                                                cheapest.changes().stream()
                                                                        .map(
                                                                                change ->
                                                                                        NegotiationParts
                                                                                                .told(
                                                                                                        words,
                                                                                                        change))
                                                                        .toList()),
                                                        words.say(
                                                                "verdict."
                                                                        + cheapest.verdict()
                                                                                .key())),
                                                false)));
        for (Negotiation.Why why : Negotiation.Why.values()) {
            List<String> rules =
                    negotiation.obstacles().stream()
                            .filter(each -> each.why() == why)
                            .map(each -> words.nameAndScope(each.rule()))
                            .distinct()
                            .toList();
            if (!rules.isEmpty()) {
                String shown = words.list(rules.stream().limit(OBSTACLES).toList());
                int more = rules.size() - OBSTACLES;
                blocks.add(
                        new Paragraph(
                                words.say(
                                        "obstacles." + why.key(),
                                        more > 0 ? words.say("memo.and_more", shown, more) : shown),
                                true));
            }
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(words.say("remedies"), blocks));
    }
}
