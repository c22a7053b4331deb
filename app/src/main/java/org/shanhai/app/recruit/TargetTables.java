package org.shanhai.app.recruit;

import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.answer.Within;
import org.shanhai.app.text.Numbers;
import org.shanhai.recruit.Recruitment;
import org.shanhai.recruit.Target;
import org.shanhai.recruit.TargetTie;
import org.shanhai.region.Basis;

/// Who could fill gaps: those of the first for people, those of all for programs.
///
/// @param top how many of each kind and gap
record TargetTables(Sheet sheet, RecruitWords words, int top) {
    /// After those of a table so many are told by name.
    private static final int NAMED = 8;

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

    private static List<SequencedMap<String, @Nullable Object>> ties(List<TargetTie> ties) {
        return ties.stream()
                .map(
                        tie ->
                                JsonObject.of(
                                        "industry",
                                        tie.industry().code(),
                                        "buys",
                                        tie.buys(),
                                        "coefficient",
                                        Cell.number(tie.coefficient())))
                .toList();
    }

    private void table(String key, String title, List<Target> shown, List<Target> all) {
        boolean named = key.equals("companies");
        String remark =
                shown.isEmpty()
                        ? sheet.say(key + ".none")
                        : all.size() > shown.size() ? more(all, shown.size()) : "";
        sheet.add(
                sheet.columns(shown)
                        .only(named, more -> more.text("company", Target::name))
                        .place("place", Target::place)
                        .number("score", each -> Cell.plain(each.score().total()))
                        .known(Basis.ESTIMATED)
                        .cell("evidence", words::evidenceShort)
                        .cell(
                                "pact",
                                each -> new Cell(each.pact() ? sheet.say("yes") : "", each.pact()))
                        .number("distance", each -> sheet.km(each.km()))
                        .only(named, more -> more.number("size", each -> Cell.of(words.size(each))))
                        .text("expanding", words::expanding)
                        .cell("land", this::land)
                        .table(key, title, remark, Answer.Layout.GRID));
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

    private Cell land(Target target) {
        return target.land().isEmpty()
                ? Cell.unknown("")
                : Cell.of(
                        sheet.say(
                                "cheaper",
                                Numbers.percent(target.land().get().saving()),
                                sheet.figureYear(target.land().get().year()).text(),
                                sheet.source(target.land().get().source()).text()),
                        target.land().get().saving());
    }

    /// Those of every gap with all that is known of them.
    void addAll(List<Recruitment.Gap> gaps) {
        sheet.add(
                sheet.columns(Within.each(gaps, this::first))
                        .data("industry", Kind.TEXT, row -> row.part().industry().code())
                        .data("kind", Kind.TEXT, row -> row.part().kind().key())
                        .labelled("target", "", Kind.TEXT, row -> Cell.of(words.target(row.part())))
                        .data("place", Kind.TEXT, row -> row.part().place().key())
                        .data("score", Kind.TEXT, row -> row.part().score().total())
                        .data("score_evidence", Kind.TEXT, row -> row.part().score().evidence())
                        .data("score_near", Kind.TEXT, row -> row.part().score().near())
                        .data("score_size", Kind.TEXT, row -> row.part().score().size())
                        .data("score_expanding", Kind.TEXT, row -> row.part().score().expanding())
                        .data(
                                "sources",
                                Kind.TEXT,
                                row ->
                                        String.join(
                                                ";",
                                                row.part().evidence().stream()
                                                        .map(e -> e.source())
                                                        .toList()))
                        .labelled("evidence_basis", "", Kind.TEXT, row -> evidenceBasis(row.part()))
                        .labelled(
                                "evidence",
                                "",
                                Kind.TEXT,
                                row -> Cell.of(words.evidence(row.part())))
                        .labelled(
                                "tie",
                                "",
                                Kind.TEXT,
                                row -> Cell.of(words.ties(row.whole().ties())))
                        .labelled(
                                "reason",
                                "",
                                Kind.TEXT,
                                row -> Cell.of(words.reason(row.part(), row.whole().ties(), false)))
                        .data("reason_basis", Kind.TEXT, row -> "assumed")
                        .labelled("firms_seen", "", Kind.TEXT, row -> firmsSeen(row.part()))
                        .data("chance", Kind.TEXT, row -> Cell.numberOrNull(row.part().chance()))
                        .data("pact", Kind.TEXT, row -> row.part().pact())
                        .data("km", Kind.TEXT, row -> Cell.numberOrNull(row.part().km()))
                        .data("staff", Kind.TEXT, row -> Cell.numberOrNull(row.part().staff()))
                        .data("revenue", Kind.TEXT, row -> Cell.numberOrNull(row.part().revenue()))
                        .data("capital", Kind.TEXT, row -> Cell.numberOrNull(row.part().capital()))
                        .data(
                                "young_capital",
                                Kind.TEXT,
                                row -> Cell.numberOrNull(row.part().expansion().youngShare()))
                        .data(
                                "young_capital_usual",
                                Kind.TEXT,
                                row -> Cell.numberOrNull(row.part().expansion().usualShare()))
                        .data(
                                "elsewhere",
                                Kind.TEXT,
                                row ->
                                        String.join(
                                                ";",
                                                row.part().expansion().elsewhere().stream()
                                                        .map(p -> p.key())
                                                        .toList()))
                        .data(
                                "land_cheaper",
                                Kind.TEXT,
                                row -> row.part().land().map(land -> land.saving()).orElse(null))
                        .data("targets"));
    }

    private List<Target> first(Recruitment.Gap gap) {
        return Stream.concat(gap.clusters().stream().limit(top), gap.firms().stream().limit(top))
                .toList();
    }

    private Cell evidenceBasis(Target each) {
        return each.evidence().isEmpty()
                ? Cell.unknown("")
                : sheet.basis(each.evidence().getFirst().basis());
    }

    /// Of a cluster alone.
    private static Cell firmsSeen(Target each) {
        return each.firmsSeen() > 0 || each.chance().isPresent()
                ? Cell.of((int) each.firmsSeen())
                : Cell.unknown("");
    }
}
