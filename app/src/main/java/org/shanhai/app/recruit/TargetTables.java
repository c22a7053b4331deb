package org.shanhai.app.recruit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.recruit.Recruitment;
import org.shanhai.recruit.Score;
import org.shanhai.recruit.Target;
import org.shanhai.recruit.Tie;

/// Who could fill gaps: those of the first for people, those of all for programs.
final class TargetTables {
    /// After those of a table so many are told by name.
    private static final int NAMED = 8;

    private final Sheet sheet;
    private final RecruitWords words;
    private final int top;

    /// @param top how many of each kind and gap
    TargetTables(Sheet sheet, RecruitWords words, int top) {
        this.sheet = sheet;
        this.words = words;
        this.top = top;
    }

    void addPeople(Recruitment.Gap gap) {
        String industry = words.name(gap.node().industry());
        List<Target> clusters = gap.clusters().stream().limit(top).toList();
        List<Target> firms = gap.firms().stream().limit(top).toList();
        table("clusters", sheet.say("clusters", industry), clusters, gap.clusters());
        table("companies", sheet.say("companies", industry), firms, gap.firms());
        sheet.add(
                new Answer.Statement(
                        "tie", sheet.say("tie", words.ties(gap.ties())), ties(gap.ties())));
    }

    private static List<Map<String, @Nullable Object>> ties(List<Tie> ties) {
        List<Map<String, @Nullable Object>> json = new ArrayList<>();
        for (Tie tie : ties) {
            json.add(
                    JsonObject.of(
                            "industry",
                            tie.industry().code(),
                            "buys",
                            tie.buys(),
                            "coefficient",
                            Cell.number(tie.coefficient())));
        }
        return json;
    }

    private void table(String key, String title, List<Target> shown, List<Target> all) {
        boolean named = key.equals("companies");
        List<Answer.Column> columns = new ArrayList<>();
        if (named) {
            columns.add(sheet.left("company"));
        }
        columns.add(sheet.left("place"));
        columns.add(sheet.rough("score"));
        columns.add(sheet.left("evidence"));
        columns.add(sheet.left("pact"));
        columns.add(sheet.right("distance"));
        if (named) {
            columns.add(sheet.right("size"));
        }
        columns.add(sheet.left("expanding"));
        columns.add(sheet.left("land"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Target each : shown) {
            List<Cell> row = new ArrayList<>();
            if (named) {
                row.add(Cell.of(each.name()));
            }
            row.add(sheet.place(each.place()));
            row.add(Cell.of(Numbers.plain(each.score().total()), each.score().total()));
            row.add(words.evidenceShort(each));
            row.add(new Cell(each.pact() ? sheet.say("yes") : "", each.pact()));
            row.add(km(each));
            if (named) {
                row.add(Cell.of(words.size(each)));
            }
            row.add(Cell.of(words.expanding(each)));
            row.add(land(each));
            rows.add(row);
        }
        sheet.add(
                new Answer.Table(
                        key,
                        title,
                        columns,
                        rows,
                        rows.isEmpty()
                                ? sheet.say(key + ".none")
                                : all.size() > shown.size() ? more(all, shown.size()) : ""));
    }

    /// The next ones by name.
    private String more(List<Target> all, int shown) {
        List<String> names =
                all.stream()
                        .skip(shown)
                        .limit(NAMED)
                        .map(each -> each.name().isEmpty() ? words.name(each.place()) : each.name())
                        .toList();
        return sheet.say("more", shown, all.size(), sheet.list(names));
    }

    private Cell km(Target target) {
        return target.km().isPresent()
                ? sheet.figure(target.km().getAsDouble(), "km")
                : sheet.notKnown();
    }

    private Cell land(Target target) {
        return target.land().isEmpty()
                ? Cell.unknown("")
                : Cell.of(
                        sheet.say(
                                "cheaper",
                                Numbers.percent(target.land().get().saving()),
                                Integer.toString(target.land().get().year()),
                                sheet.source(target.land().get().source()).text()),
                        target.land().get().saving());
    }

    /// Those of every gap with all that is known of them.
    void addAll(List<Recruitment.Gap> gaps) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Recruitment.Gap gap : gaps) {
            gap.clusters().stream().limit(top).forEach(each -> rows.add(row(gap, each)));
            gap.firms().stream().limit(top).forEach(each -> rows.add(row(gap, each)));
        }
        sheet.add(
                new Answer.Table(
                        "targets",
                        "",
                        List.of(
                                        "industry",
                                        "kind",
                                        "target",
                                        "place",
                                        "score",
                                        "score_evidence",
                                        "score_near",
                                        "score_size",
                                        "score_expanding",
                                        "sources",
                                        "evidence_basis",
                                        "evidence",
                                        "tie",
                                        "reason",
                                        "reason_basis",
                                        "firms_seen",
                                        "chance",
                                        "pact",
                                        "km",
                                        "staff",
                                        "revenue",
                                        "capital",
                                        "young_capital",
                                        "young_capital_usual",
                                        "elsewhere",
                                        "land_cheaper")
                                .stream()
                                .map(key -> new Answer.Column(key, "", false))
                                .toList(),
                        rows,
                        "",
                        Answer.Layout.DATA));
    }

    private List<Cell> row(Recruitment.Gap gap, Target each) {
        Score score = each.score();
        boolean cluster = each.firmsSeen() > 0 || each.chance().isPresent();
        return List.of(
                new Cell("", each.industry().code()),
                new Cell("", each.kind().key()),
                Cell.of(words.target(each)),
                new Cell("", each.place().key()),
                Cell.of("", score.total()),
                Cell.of("", score.evidence()),
                Cell.of("", score.near()),
                Cell.of("", score.size()),
                Cell.of("", score.expanding()),
                new Cell(
                        "",
                        String.join(";", each.evidence().stream().map(e -> e.source()).toList())),
                each.evidence().isEmpty()
                        ? Cell.unknown("")
                        : sheet.basis(each.evidence().getFirst().basis()),
                Cell.of(words.evidence(each)),
                Cell.of(words.ties(gap.ties())),
                Cell.of(words.reason(each, gap.ties(), false)),
                new Cell("", "assumed"),
                cluster ? Cell.of((int) each.firmsSeen()) : Cell.unknown(""),
                number(each.chance()),
                new Cell("", each.pact()),
                number(each.km()),
                number(each.staff()),
                number(each.revenue()),
                number(each.capital()),
                number(each.expansion().youngShare()),
                number(each.expansion().usualShare()),
                new Cell(
                        "",
                        String.join(
                                ";",
                                each.expansion().elsewhere().stream().map(p -> p.key()).toList())),
                each.land().isPresent()
                        ? Cell.of("", each.land().get().saving())
                        : Cell.unknown(""));
    }

    private static Cell number(OptionalDouble value) {
        return value.isPresent() ? Cell.of("", value.getAsDouble()) : Cell.unknown("");
    }
}
