package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.shanhai.admit.Admission;
import org.shanhai.admit.ExpectedVerdict;
import org.shanhai.admit.Score;
import org.shanhai.admit.State;
import org.shanhai.admit.Verdict;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// Many admissions, by what is to be done.
public final class RankingSheet {
    /// The key of the table of projects.
    public static final String TABLE = "ranking";

    private final AdmissionWords words;
    private final ReasonWords reasons;
    private final Sheet sheet;

    private final Chances chances;

    private RankingSheet(Region region, Chances chances, Words words) {
        this.chances = chances;
        this.words = new AdmissionWords(region, words);
        reasons = new ReasonWords(this.words);
        sheet = new Sheet(region, words, "admit.");
    }

    /// How likely which outcome is of some admissions, in their order.
    public interface Chances {
        List<Optional<List<ExpectedVerdict.Chance>>> of(List<Admission> admissions);
    }

    /// @param ranked by what is to be done
    /// @param compared projects that stand outside and are not admitted
    /// @param chances of each outcome, where they can be told
    public static Answer of(
            Region region,
            List<Admission> ranked,
            List<Project> compared,
            Chances chances,
            Words words) {
        return new RankingSheet(region, chances, words).answer(ranked, compared);
    }

    /// The headings of its columns in a workbook, with the unit of each figure.
    public static UnaryOperator<String> headings(Region region, Words words) {
        return key -> {
            String heading = "admit.ranking.head." + key;
            return words.has(heading) ? words.get(heading, region.currency()) : key;
        };
    }

    private Answer answer(List<Admission> ranked, List<Project> compared) {
        VerdictCounts.find(ranked, sheet.words()).ifPresent(sheet::find);
        List<List<Cell>> rows = new ArrayList<>();
        List<Optional<List<ExpectedVerdict.Chance>>> told = chances.of(ranked);
        for (int k = 0; k < ranked.size(); k++) {
            rows.add(row(ranked.get(k), told.get(k).flatMap(RankingSheet::likeliest), k + 1));
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
                                sheet.left("reasons"),
                                data("ask"),
                                sheet.left("expected"),
                                sheet.right("chance"),
                                sheet.left("remark"),
                                data("status"),
                                data("year"),
                                data("part_of"),
                                data("stands"),
                                data("investment"),
                                data("land_mu"),
                                data("output"),
                                data("tax"),
                                data("tax_scope"),
                                data("jobs")),
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

    private List<Cell> row(
            Admission admission, Optional<ExpectedVerdict.Chance> likeliest, int rank) {
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
                Cell.of(String.join(" ", reasons.list(admission, 1))),
                Cell.of(
                        "",
                        admission.asks().stream()
                                .findFirst()
                                .map(
                                        ask ->
                                                new QuestionWords(words)
                                                        .ask(ask, admission.figures(), reasons))
                                .orElse("")),
                likeliest
                        .map(
                                one ->
                                        Cell.of(
                                                words.say(
                                                        "outcome_expected." + one.outcome().key()),
                                                one.outcome().key()))
                        .orElse(Cell.unknown("")),
                likeliest
                        .map(
                                one ->
                                        Cell.of(
                                                new Estimates(words).chance(one.chance()),
                                                Estimates.rounded(one.chance())))
                        .orElse(Cell.unknown("")),
                Cell.of(String.join(" ", remarks(project))),
                Cell.of("", project.status()),
                number(project.year()),
                project.partOf().map(key -> Cell.of("", key)).orElse(Cell.unknown("")),
                new Cell("", project.isStanding()),
                figure(project, ProjectFigure.INVESTMENT, 1),
                figure(project, ProjectFigure.LAND, Zone.MU_PER_KM2),
                figure(project, ProjectFigure.OUTPUT, 1),
                figure(project, ProjectFigure.TAX, 1),
                Cell.of(
                        "",
                        project.find(ProjectFigure.TAX).isEmpty() ? "" : project.taxScope().key()),
                figure(project, ProjectFigure.JOBS, 1));
    }

    /// In files and JSON alone.
    private static Answer.Column data(String key) {
        return new Answer.Column(key, "", false);
    }

    private static Cell number(OptionalInt year) {
        return year.isPresent() ? Cell.of("", (double) year.getAsInt()) : Cell.unknown("");
    }

    /// As it is stated; a bound by the number it is stated with.
    private static Cell figure(Project project, ProjectFigure figure, double scale) {
        return project.find(figure)
                .map(quantity -> Cell.of("", quantity.stated() * scale))
                .orElse(Cell.unknown(""));
    }

    private List<String> remarks(Project project) {
        List<String> remarks = new ArrayList<>();
        if (project.isStanding()) {
            remarks.add(words.say("ranking.stands"));
        }
        project.partOf().ifPresent(key -> remarks.add(words.say("ranking.part_of", key)));
        return remarks;
    }

    private static Optional<ExpectedVerdict.Chance> likeliest(List<ExpectedVerdict.Chance> all) {
        return all.stream().max(Comparator.comparingDouble(ExpectedVerdict.Chance::chance));
    }

    private static Cell marks(double value) {
        OptionalDouble known =
                Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        return known.isPresent() ? Cell.of("", value) : Cell.unknown("");
    }

    /// Verdicts of what is to be decided on; a part counts with its whole.
    private void counts(List<Admission> all) {
        Set<String> keys = new HashSet<>();
        all.forEach(each -> keys.add(each.proposal().project().key()));
        List<Admission> apart =
                all.stream()
                        .filter(
                                each ->
                                        each.proposal().project().isStanding()
                                                || each.proposal()
                                                        .project()
                                                        .partOf()
                                                        .filter(keys::contains)
                                                        .isPresent())
                        .toList();
        List<Admission> ranked = all.stream().filter(each -> !apart.contains(each)).toList();
        if (!apart.isEmpty()) {
            List<String> named =
                    apart.stream().map(each -> each.proposal().project().key()).toList();
            sheet.add(
                    new Answer.Statement(
                            "not_counted",
                            words.say("ranking.not_counted", words.list(named)),
                            named));
        }
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
