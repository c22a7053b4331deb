package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Score;
import org.shanhai.admit.State;
import org.shanhai.admit.Verdict;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.Project;
import org.shanhai.region.Region;

/// Many admissions, by what is to be done.
public final class RankingSheet {
    /// The key of the table of projects.
    public static final String TABLE = "ranking";

    private static final int REASONS = 2;

    private final AdmissionWords words;
    private final ReasonWords reasons;
    private final Sheet sheet;

    private RankingSheet(Region region, Words words) {
        this.words = new AdmissionWords(region, words);
        reasons = new ReasonWords(this.words);
        sheet = new Sheet(region, words, "admit.");
    }

    /// @param ranked best first
    /// @param compared projects that stand outside and are not admitted
    public static Answer of(
            Region region, List<Admission> ranked, List<Project> compared, Words words) {
        return new RankingSheet(region, words).answer(ranked, compared);
    }

    private Answer answer(List<Admission> ranked, List<Project> compared) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Admission admission : ranked) {
            rows.add(row(admission, rows.size() + 1));
        }
        String outside =
                compared.isEmpty()
                        ? ""
                        : words.say(
                                "ranking.compared",
                                words.list(compared.stream().map(Project::key).toList()));
        sheet.add(
                new Answer.Table(
                        TABLE,
                        "",
                        List.of(
                                sheet.right("rank"),
                                sheet.left("project"),
                                sheet.left("name"),
                                sheet.left("place"),
                                sheet.left("zone"),
                                sheet.left("verdict"),
                                sheet.right("marks"),
                                sheet.right("least_marks"),
                                sheet.right("most_marks"),
                                sheet.right("floors_met"),
                                sheet.right("floors"),
                                sheet.left("flagged"),
                                sheet.left("ruleset"),
                                sheet.left("reasons")),
                        rows,
                        rows.isEmpty()
                                ? words.say("none_inside")
                                : words.say("ranking.remark", outside)));
        counts(ranked);
        sheet.add(
                new Answer.Items(
                        "compared",
                        compared.isEmpty() ? "" : words.say("compared"),
                        compared.stream()
                                .map(
                                        each ->
                                                new Answer.Item(
                                                        words.name(each) + " [" + each.key() + "]",
                                                        each.key()))
                                .toList()));
        return sheet.cited(words.say("ranking.title", ranked.size()));
    }

    private List<Cell> row(Admission admission, int rank) {
        Project project = admission.proposal().project();
        int met = admission.listFloors(State.MET).size();
        int floors = (int) admission.checks().stream().filter(c -> c.state().isPresent()).count();
        boolean flagged = admission.plausibility().isFlagged();
        return List.of(
                Cell.of(rank),
                Cell.of(project.key()),
                Cell.of(words.name(project)),
                sheet.place(admission.proposal().place()),
                admission
                        .proposal()
                        .zone()
                        .map(zone -> Cell.of("", zone.key()))
                        .orElse(Cell.unknown("")),
                Cell.of(
                        words.say("verdict." + admission.verdict().key()),
                        admission.verdict().key()),
                Cell.of(admission.score().map(Score::total).map(words::marks).orElse("")),
                marks(admission.score().map(Score::total).map(r -> r.low()).orElse(Double.NaN)),
                marks(admission.score().map(Score::total).map(r -> r.high()).orElse(Double.NaN)),
                Cell.of(words.say("suppliers.of", met, floors), met),
                Cell.of("", floors),
                new Cell(flagged ? words.say("yes") : "", flagged),
                Cell.of("", admission.ruleset().key()),
                Cell.of(String.join(" ", reasons.list(admission, REASONS))));
    }

    private static Cell marks(double value) {
        OptionalDouble known =
                Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        return known.isPresent() ? Cell.of("", value) : Cell.unknown("");
    }

    private void counts(List<Admission> ranked) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        ranked.forEach(each -> counts.merge(each.verdict(), 1, Integer::sum));
        Map<String, Object> json = new LinkedHashMap<>();
        for (Verdict verdict : List.of(Verdict.values()).reversed()) {
            json.put(verdict.key(), counts.getOrDefault(verdict, 0));
        }
        sheet.add(
                new Answer.Statement(
                        "counts",
                        words.say(
                                "ranking.counts",
                                counts.getOrDefault(Verdict.ADMIT, 0),
                                counts.getOrDefault(Verdict.ADMIT_ON_CONDITIONS, 0),
                                counts.getOrDefault(Verdict.NEGOTIATE, 0),
                                counts.getOrDefault(Verdict.ASK_FIRST, 0),
                                counts.getOrDefault(Verdict.REFUSE_UNLESS, 0),
                                counts.getOrDefault(Verdict.REFUSE, 0)),
                        json));
    }
}
