package org.shanhai.app.admit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Comparison;
import org.shanhai.admit.ExpectedVerdict;
import org.shanhai.admit.Reason;
import org.shanhai.admit.Verdict;
import org.shanhai.admit.Veto;
import org.shanhai.admit.money.CountyMoney;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.memo.Memo;
import org.shanhai.app.memo.Memo.Block;
import org.shanhai.app.memo.Memo.Entry;
import org.shanhai.app.memo.Memo.Grid;
import org.shanhai.app.memo.Memo.Head;
import org.shanhai.app.memo.Memo.Labelled;
import org.shanhai.app.memo.Memo.Paragraph;
import org.shanhai.app.memo.Memo.Points;
import org.shanhai.app.memo.Memo.Section;
import org.shanhai.app.memo.Memo.Tone;
import org.shanhai.app.text.Words;
import org.shanhai.region.Project;
import org.shanhai.region.Region;
import org.shanhai.region.Ruleset;
import org.shanhai.region.Source;

/// The memo on one admission: what a committee must see before it signs, and no more. What decides
/// stands on the first half page; what is left out for want of room is counted, and stands in the
/// answer.
public final class AdmissionMemo {
    private static final int REASONS = 3;
    private static final int VETOES = 5;
    private static final int CLEARED = 6;

    private final Admission admission;
    private final AdmissionWords words;
    private final ReasonWords reasons;
    private final SourceWords sources;
    private final Optional<ExpectedParts> expected;
    private final Answer answer;
    private final Optional<LocalDate> date;

    private AdmissionMemo(
            Region region,
            Admission admission,
            Optional<ExpectedVerdict> expected,
            Optional<CountyMoney> money,
            Optional<LocalDate> date,
            Words words) {
        this.admission = admission;
        this.date = date;
        this.words = new AdmissionWords(region, words);
        reasons = new ReasonWords(this.words);
        sources = new SourceWords(this.words);
        Sheet sheet = new Sheet(region, words, "admit.");
        this.expected =
                expected.map(there -> new ExpectedParts(sheet, this.words, there, admission));
        answer = AdmissionSheet.of(region, admission, expected, money, true, words);
    }

    /// @param date of the memo; left to be filled in by hand where empty, so that the same data
    ///     make the same memo on any day
    public static Memo of(
            Region region,
            Admission admission,
            Optional<ExpectedVerdict> expected,
            Optional<CountyMoney> money,
            Optional<LocalDate> date,
            Words words) {
        return new AdmissionMemo(region, admission, expected, money, date, words.forPrograms())
                .memo();
    }

    private Memo memo() {
        String verdict = "verdict." + admission.verdict().key();
        List<Section> opening = new ArrayList<>();
        expected.ifPresent(there -> opening.add(likelihood(there)));
        opening.add(why());
        List<Section> sections = new ArrayList<>();
        new ConditionSections(words, admission).list().ifPresent(sections::add);
        sections.add(vetoes());
        sections.addAll(
                new ExcerptSections(
                                words,
                                answer,
                                (int)
                                        admission.plausibility().comparisons().stream()
                                                .filter(Comparison::isFar)
                                                .count())
                        .list());
        ClosingSections closing = new ClosingSections(words);
        sections.add(closing.legend());
        sections.addAll(closing.toSign());
        return new Memo(
                words.words().tag(),
                words.say("memo.kind"),
                words.say(
                        "memo.running",
                        admission.proposal().project().key(),
                        words.name(admission.proposal().project()),
                        words.name(admission.ruleset())),
                words.name(admission.proposal().project()),
                facts(),
                words.sentence(words.say(verdict)),
                tone(admission.verdict()),
                words.say(
                        "verdict.expected",
                        new Front(words, reasons, admission).meaning(),
                        new FloorWords(words, admission).whose()),
                opening,
                sections,
                words.words().get("show.sources"),
                footer());
    }

    /// In one line.
    private Section likelihood(ExpectedParts parts) {
        return new Section(
                words.say("memo.likelihood"),
                List.of(new Paragraph(words.sentence(parts.inShort().strip()), false)));
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case ADMIT, ADMIT_ON_CONDITIONS -> Tone.GOOD;
            case REFUSE, REFUSE_UNLESS -> Tone.BAD;
            case NEGOTIATE, ASK_FIRST -> Tone.OPEN;
        };
    }

    private List<Labelled> facts() {
        Project project = admission.proposal().project();
        String place = words.name(admission.proposal().place());
        String site =
                admission
                        .proposal()
                        .zone()
                        .map(zone -> words.say("memo.site", words.name(zone), place))
                        .orElse(place);
        String industry =
                project.industry()
                        .flatMap(words.region().industries()::findSet)
                        .map(set -> words.say("memo.industry", words.name(set), set.key()))
                        .orElse(words.say("not_known"));
        return List.of(
                new Labelled(words.say("memo.key"), project.key()),
                new Labelled(words.say("memo.date"), date.map(LocalDate::toString).orElse("")),
                new Labelled(
                        words.sentence(
                                admission.proposal().zone().isPresent()
                                        ? words.say("zone")
                                        : words.words().get("show.place")),
                        site),
                new Labelled(
                        words.sentence(words.words().get("show.industry")),
                        words.ofClass(project)
                                .map(one -> words.say("memo.industry", words.name(one), one.key()))
                                .orElse(industry)),
                new Labelled(
                        words.say("memo.description"),
                        admission.proposal().process().isEmpty()
                                ? words.say("memo.undescribed")
                                : admission.proposal().process()),
                new Labelled(words.say("memo.answered"), answers()),
                new Labelled(
                        words.sentence(words.say("ruleset")),
                        words.say(
                                "ruleset.named",
                                words.name(admission.ruleset()),
                                words.standing(admission.ruleset()))),
                new Labelled(words.say("memo.vintage"), vintage()),
                new Labelled(
                        words.say("memo.stated"),
                        words.sentence(StatedFigures.say(admission, words))),
                new Labelled(words.say("not_stated"), words.sentence(unstated())),
                new Labelled(
                        words.sentence(words.words().get("show.source")),
                        source(project),
                        sources.cites(project.source())));
    }

    /// What was answered one by one of process and site, and by whom.
    private String answers() {
        List<String> told =
                admission.questions().stream()
                        .filter(each -> admission.proposal().answers().containsKey(each.matter()))
                        .map(each -> new QuestionWords(words).answered(each))
                        .toList();
        return words.sentence(told.isEmpty() ? words.say("nothing") : words.list(told));
    }

    /// Of which year the rules are, and the data they are held against.
    private String vintage() {
        Ruleset ruleset = admission.ruleset();
        return words.say(
                "memo.vintage.of",
                ruleset.key(),
                ruleset.year().isPresent()
                        ? Integer.toString(ruleset.year().getAsInt())
                        : words.say("memo.vintage.none"),
                ruleset.rules().size(),
                Integer.toString(words.region().baseYear()));
    }

    private String unstated() {
        List<String> names =
                StatedFigures.listUnstated(admission).stream()
                        .map(figure -> words.words().get("show.figure." + figure.key()))
                        .toList();
        return names.isEmpty() ? words.say("nothing") : words.list(names);
    }

    private String source(Project project) {
        List<String> texts = new ArrayList<>();
        Source.keysIn(project.source()).forEach(key -> texts.add(sources.inShort(key)));
        project.year().ifPresent(year -> texts.add(Integer.toString(year)));
        texts.add(words.words().get("basis." + project.basis().key()));
        return words.list(texts);
    }

    private Section why() {
        List<String> items =
                admission.reasons().stream()
                        .limit(REASONS)
                        .map(reason -> reasons.reason(reason, admission))
                        .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Points.numbered(items));
        new Front(words, reasons, admission)
                .rest()
                .forEach(line -> blocks.add(new Paragraph(line.text(), false)));
        // A promise that cannot be is told on the first half page, whatever its weight.
        admission.reasons().stream()
                .skip(REASONS)
                .filter(Reason.Implausible.class::isInstance)
                .findFirst()
                .map(reason -> reasons.reason(reason, admission))
                .ifPresent(
                        text -> blocks.add(new Paragraph(words.say("memo.beside", text), false)));
        return new Section(words.say("reasons"), blocks);
    }

    private Section vetoes() {
        List<Veto> hits = admission.listHits();
        List<Block> blocks = new ArrayList<>();
        if (!hits.isEmpty()) {
            blocks.add(
                    new Grid(
                            List.of(
                                    new Head(words.say("rule"), 34, false),
                                    new Head(words.say("state"), 13, false),
                                    new Head(words.say("ground"), 41, false),
                                    new Head(words.words().get("show.basis"), 12, false)),
                            hits.stream().limit(VETOES).map(this::vetoRow).toList()));
            if (hits.size() > VETOES) {
                blocks.add(new Paragraph(words.say("memo.more", hits.size() - VETOES), true));
            }
        }
        summed(Veto.State.CLEARED, blocks);
        summed(Veto.State.NOT_ASKED, blocks);
        summed(Veto.State.NOT_EXAMINED, blocks);
        summed(Veto.State.COMMITTEE, blocks);
        if (admission.vetoes().isEmpty()) {
            blocks.add(new Paragraph(words.say("vetoes.none"), false));
        }
        return new Section(words.say("vetoes"), blocks);
    }

    private List<Entry> vetoRow(Veto veto) {
        return List.of(
                Entry.citing(
                        words.sentence(words.name(veto.rule())),
                        sources.cites(veto.rule().source())),
                Entry.of(words.say("veto." + veto.state().key()), Tone.BAD),
                Entry.of(reasons.ground(veto, admission.figures())),
                Entry.of(words.words().get("basis." + veto.rule().basis().key())));
    }

    /// Vetoes of one state in one sentence.
    private void summed(Veto.State state, List<Block> blocks) {
        List<Veto> vetoes =
                admission.vetoes().stream().filter(veto -> veto.state() == state).toList();
        if (vetoes.isEmpty()) {
            return;
        }
        List<String> names =
                vetoes.stream().map(veto -> words.name(veto.rule())).distinct().toList();
        String shown = words.list(names.subList(0, Math.min(CLEARED, names.size())));
        int more = names.size() - Math.min(CLEARED, names.size());
        blocks.add(
                new Paragraph(
                        words.say(
                                "memo.vetoes_" + state.key(),
                                vetoes.size(),
                                more == 0 ? shown : words.say("memo.and_more", shown, more)),
                        true));
    }

    private String footer() {
        Set<String> titles = new LinkedHashSet<>(sources.cites(admission.ruleset().source()));
        admission.listHits().forEach(veto -> titles.addAll(sources.cites(veto.rule().source())));
        admission.checks().forEach(check -> titles.addAll(sources.cites(check.rule().source())));
        String rules = String.join("; ", titles.stream().limit(CLEARED).toList());
        return words.say(
                "memo.footer",
                words.words().pick(words.region().name(), words.region().nameLocal()),
                Integer.toString(words.region().baseYear()),
                titles.isEmpty() ? 0 : 1,
                rules);
    }
}
