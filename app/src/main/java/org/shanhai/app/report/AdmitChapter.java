package org.shanhai.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Score;
import org.shanhai.admit.State;
import org.shanhai.admit.Verdict;
import org.shanhai.admit.money.CountyMoney;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.admit.CountyMoneyWords;
import org.shanhai.app.admit.Intervals;
import org.shanhai.app.admit.ReasonWords;
import org.shanhai.app.admit.VerdictCounts;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.AdmitStudy;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Project;
import org.shanhai.region.Ruleset;

/// The verdicts on all projects, with their reasons.
final class AdmitChapter implements Chapter {
    private static final int REASONS = 3;
    private static final int NAMED = 4;

    @Override
    public String key() {
        return "admit";
    }

    @Override
    public List<String> findings(Study study) {
        return Stream.concat(
                        VerdictCounts.find(study.admissions().ranked(), study.words()).stream()
                                .map(Finding::text),
                        FollowedPart.finding(study).stream())
                .toList();
    }

    /// Which projects come to which verdict; of many the first few by name.
    @Override
    public void open(Study study, Markup page) {
        List<Admission> ranked = study.admissions().ranked();
        if (ranked.isEmpty()) {
            return;
        }
        AdmissionWords words = new AdmissionWords(study.region(), study.words());
        page.open("table", "class", "verdicts").open("tbody");
        for (Verdict verdict : Verdict.values()) {
            List<String> names =
                    ranked.stream()
                            .filter(each -> each.verdict() == verdict)
                            .map(each -> words.name(each.proposal().project()))
                            .toList();
            if (!names.isEmpty()) {
                page.open("tr").open("th", "scope", "row", "class", "verdict-" + verdict.key());
                page.text(words.sentence(study.words().get("admit.verdict." + verdict.key())));
                page.close();
                page.element("td", Integer.toString(names.size()), "class", "number");
                page.element("td", named(study, names)).close();
            }
        }
        page.close().close();
    }

    private static String named(Study study, List<String> names) {
        String first =
                String.join(study.say("admit.separator"), names.stream().limit(NAMED).toList());
        return names.size() <= NAMED
                ? first
                : study.say("admit.and_more", first, names.size() - NAMED);
    }

    @Override
    public void render(Study study, Markup page) {
        AdmitStudy admissions = study.admissions();
        if (admissions.ranked().isEmpty()) {
            page.element("p", study.say("admit.none"));
            FollowedPart.render(study, page);
            return;
        }
        AdmissionWords words = new AdmissionWords(study.region(), study.words());
        page.element("p", study.say("admit.lead"));
        page.element("p", counts(study, admissions.ranked()), "class", "lead");
        rulesets(study, words, admissions.ranked(), page);
        table(study, words, admissions, page);
        others(study, words, admissions, page);
        FollowedPart.render(study, page);
    }

    private static String counts(Study study, List<Admission> ranked) {
        return study.words()
                .get(
                        "admit.ranking.counts",
                        count(ranked, Verdict.ADMIT),
                        count(ranked, Verdict.ADMIT_ON_CONDITIONS),
                        count(ranked, Verdict.NEGOTIATE),
                        count(ranked, Verdict.ASK_FIRST),
                        count(ranked, Verdict.REFUSE_UNLESS),
                        count(ranked, Verdict.REFUSE));
    }

    private static int count(List<Admission> ranked, Verdict verdict) {
        return (int) ranked.stream().filter(each -> each.verdict() == verdict).count();
    }

    private static void rulesets(
            Study study, AdmissionWords words, List<Admission> ranked, Markup page) {
        List<Ruleset> used = ranked.stream().map(Admission::ruleset).distinct().toList();
        page.open("ul", "class", "rulesets");
        for (Ruleset ruleset : used) {
            page.element(
                    "li",
                    study.words()
                            .get(
                                    "admit.ruleset.named",
                                    words.name(ruleset),
                                    words.standing(ruleset)));
        }
        page.close();
    }

    private static void table(
            Study study, AdmissionWords words, AdmitStudy admissions, Markup page) {
        ReasonWords reasons = new ReasonWords(words);
        page.open("table", "class", "admissions").open("thead").open("tr");
        for (String head : List.of("project", "verdict", "marks", "floors", "reasons")) {
            page.element(
                    "th",
                    study.say("admit.head." + head),
                    "scope",
                    "col",
                    "class",
                    head.equals("marks") || head.equals("floors") ? "number" : head);
        }
        page.close().close().open("tbody");
        for (Admission admission : admissions.ranked()) {
            row(study, words, reasons, admission, admissions.money(), page);
        }
        page.close().close();
    }

    private static void row(
            Study study,
            AdmissionWords words,
            ReasonWords reasons,
            Admission admission,
            Map<String, CountyMoney> money,
            Markup page) {
        Project project = admission.proposal().project();
        page.open("tr").open("th", "scope", "row").text(words.name(project));
        page.element(
                "span",
                study.say(
                        "admit.where",
                        admission
                                .proposal()
                                .zone()
                                .map(words::name)
                                .orElse(words.name(admission.proposal().place())),
                        project.key()),
                "class",
                "small");
        Optional.ofNullable(money.get(project.key()))
                .flatMap(found -> new CountyMoneyWords(words, found).revenue())
                .ifPresent(text -> page.element("span", text, "class", "small"));
        page.close();
        String verdict = admission.verdict().key();
        page.open("td", "class", "verdict verdict-" + verdict);
        page.text(words.sentence(study.words().get("admit.verdict." + verdict)));
        if (admission.plausibility().isFlagged()) {
            page.element("span", study.say("admit.implausible"), "class", "small");
        }
        page.close();
        page.element(
                "td",
                admission
                        .score()
                        .map(Score::total)
                        .map(one -> Intervals.marks(words, one))
                        .orElse(""),
                "class",
                "number");
        long floors = admission.checks().stream().filter(c -> c.state().isPresent()).count();
        page.element(
                "td",
                study.say("admit.of", admission.listFloors(State.MET).size(), floors),
                "class",
                "number");
        page.open("td", "class", "reasons");
        for (String reason : reasons.list(admission, REASONS)) {
            page.element("p", reason);
        }
        page.close().close();
    }

    private static void others(
            Study study, AdmissionWords words, AdmitStudy admissions, Markup page) {
        note(study, words, "compared", admissions.compared(), page);
        note(study, words, "without_rules", admissions.withoutRules(), page);
    }

    private static void note(
            Study study, AdmissionWords words, String key, List<Project> projects, Markup page) {
        if (projects.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>();
        projects.forEach(each -> names.add(words.name(each) + " [" + each.key() + "]"));
        page.element(
                "p",
                study.say("admit." + key, words.list(names)),
                "class",
                key.toLowerCase(Locale.ROOT) + " small");
    }
}
