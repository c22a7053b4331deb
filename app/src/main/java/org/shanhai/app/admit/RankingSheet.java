package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.Admission;
import org.shanhai.admit.ExpectedVerdict;
import org.shanhai.admit.Range;
import org.shanhai.admit.Score;
import org.shanhai.admit.Verdict;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Region;
import org.shanhai.region.Ruleset;
import org.shanhai.region.Zone;

/// Many admissions, by what is to be done.
public final class RankingSheet {
    /// The key of the table of projects.
    public static final String TABLE = "ranking";

    /// What a project states, and in which unit of ours.
    private record Stated(String key, ProjectFigure figure, double unit) {}

    private static final List<Stated> STATED =
            List.of(
                    new Stated("investment", ProjectFigure.INVESTMENT, 1),
                    new Stated("land_mu", ProjectFigure.LAND, Zone.MU_PER_KM2),
                    new Stated("output", ProjectFigure.OUTPUT, 1),
                    new Stated("tax", ProjectFigure.TAX, 1));

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

    /// By whose floors how many are told.
    private void floors(List<Admission> ranked) {
        Map<Ruleset, Integer> many = new LinkedHashMap<>();
        ranked.forEach(each -> many.merge(each.ruleset(), 1, Integer::sum));
        if (!many.isEmpty()) {
            List<String> told = new ArrayList<>();
            many.forEach(
                    (rules, count) ->
                            told.add(
                                    words.say(
                                            "floors.many",
                                            count,
                                            words.name(rules),
                                            words.standing(rules))));
            sheet.find(
                    new Finding(
                            "floors",
                            words.say("floors.of_all", words.list(told)),
                            Cell.of(many.size()),
                            Cell.unknown(""),
                            TABLE));
        }
    }

    private Answer answer(List<Admission> ranked, List<Project> compared) {
        VerdictCounts.find(ranked, sheet.words()).ifPresent(sheet::find);
        floors(ranked);
        List<Optional<List<ExpectedVerdict.Chance>>> told = chances.of(ranked);
        List<Row> rows =
                IntStream.range(0, ranked.size())
                        .mapToObj(
                                k ->
                                        new Row(
                                                k + 1,
                                                ranked.get(k),
                                                told.get(k).flatMap(RankingSheet::likeliest)))
                        .toList();
        String outside =
                compared.isEmpty()
                        ? ""
                        : words.say(
                                "ranking.compared",
                                words.list(compared.stream().map(Project::key).toList()));
        sheet.add(
                sheet.columns(rows)
                        .number("rank", row -> Cell.of(row.rank()))
                        .text("project", row -> row.project().key())
                        .text("name", row -> words.name(row.project()))
                        .place("place", row -> row.admission().proposal().place())
                        .cell(
                                "zone",
                                row ->
                                        row.admission()
                                                .proposal()
                                                .zone()
                                                .map(zone -> Cell.of("", zone.key()))
                                                .orElse(Cell.unknown("")))
                        .word("verdict", "verdict.", row -> row.admission().verdict())
                        .text(
                                "marks",
                                row ->
                                        row.total()
                                                .map(one -> Intervals.marks(words, one))
                                                .orElse(""))
                        .number("least_marks", row -> marks(row.total().map(Range::low)))
                        .number("most_marks", row -> marks(row.total().map(Range::high)))
                        .number("floors_met", row -> words.floorsMet(row.admission()))
                        .number("floors", row -> Cell.of("", row.admission().listFloors().size()))
                        .cell(
                                "flagged",
                                row -> words.flag(row.admission().plausibility().isFlagged()))
                        .cell("ruleset", row -> Cell.of("", row.admission().ruleset().key()))
                        .text("reasons", row -> String.join(" ", reasons.list(row.admission(), 1)))
                        .data(
                                "ask",
                                Kind.TEXT,
                                row -> new QuestionWords(words).first(row.admission(), reasons))
                        .cell(
                                "expected",
                                row -> row.likeliest().map(this::expected).orElse(Cell.unknown("")))
                        .number(
                                "chance",
                                row -> row.likeliest().map(this::chance).orElse(Cell.unknown("")))
                        .text("remark", row -> String.join(" ", remarks(row.project())))
                        .data("status", Kind.TEXT, row -> row.project().status())
                        .data("year", Kind.TEXT, row -> year(row.project()))
                        .data("part_of", Kind.TEXT, row -> row.project().partOf().orElse(null))
                        .data("stands", Kind.TEXT, row -> row.project().isStanding())
                        .each(STATED, RankingSheet::stated)
                        .data("tax_scope", Kind.TEXT, row -> taxScope(row.project()))
                        .data(
                                "jobs",
                                Kind.TEXT,
                                row -> figure(row.project(), ProjectFigure.JOBS, 1))
                        .table(
                                TABLE,
                                "",
                                rows.isEmpty()
                                        ? words.say("none_inside")
                                        : words.say("ranking.remark", outside),
                                Answer.Layout.GRID));
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

    private record Row(int rank, Admission admission, Optional<ExpectedVerdict.Chance> likeliest) {
        Project project() {
            return admission.proposal().project();
        }

        Optional<Range> total() {
            return admission.score().map(Score::total);
        }
    }

    private Cell expected(ExpectedVerdict.Chance one) {
        return sheet.word("outcome_expected.", one.outcome());
    }

    private Cell chance(ExpectedVerdict.Chance one) {
        return Cell.of(new Estimates(words).chance(one.chance()), Estimates.rounded(one.chance()));
    }

    private static void stated(Columns<Row> columns, Stated one) {
        columns.data(one.key(), Kind.TEXT, row -> figure(row.project(), one.figure(), one.unit()));
    }

    private static String taxScope(Project project) {
        return project.find(ProjectFigure.TAX).isEmpty() ? "" : project.taxScope().key();
    }

    private static @Nullable Double year(Project project) {
        return project.year().isPresent() ? (double) project.year().getAsInt() : null;
    }

    /// As it is stated; a bound by the number it is stated with.
    private static @Nullable Double figure(Project project, ProjectFigure figure, double scale) {
        return project.find(figure).map(quantity -> quantity.stated() * scale).orElse(null);
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

    private static Cell marks(Optional<Double> value) {
        return value.filter(Double::isFinite)
                .map(known -> Cell.of("", known))
                .orElse(Cell.unknown(""));
    }

    /// Verdicts of what is to be decided on; a part counts with its whole.
    private void counts(List<Admission> all) {
        Set<String> keys = new HashSet<>();
        all.forEach(each -> keys.add(each.proposal().project().key()));
        Predicate<Admission> isApart =
                each -> {
                    Project project = each.proposal().project();
                    return project.isStanding()
                            || project.partOf().filter(keys::contains).isPresent();
                };
        List<Admission> apart = all.stream().filter(isApart).toList();
        List<Admission> ranked = all.stream().filter(isApart.negate()).toList();
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
