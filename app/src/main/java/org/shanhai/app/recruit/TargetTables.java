package org.shanhai.app.recruit;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.answer.Within;
import org.shanhai.recruit.Motive;
import org.shanhai.recruit.Recruitment;
import org.shanhai.recruit.Target;
import org.shanhai.region.Industry;

/// Who could fill gaps: some of each for people, more of all for programs.
///
/// @param sheet with the prefix `recruit.`
/// @param top how many of each gap
record TargetTables(Sheet sheet, RecruitWords words, int top) {
    /// Of each of several gaps so many are told.
    private static final int FEW = 3;

    void addPeople(List<Recruitment.Gap> gaps) {
        int most = gaps.size() > 1 ? Math.min(FEW, top) : top;
        List<Within<Recruitment.Gap, Target>> rows =
                Within.each(gaps, gap -> words.head(gap, most));
        List<Target> targets = rows.stream().map(Within::part).toList();
        int told = gaps.stream().mapToInt(gap -> gap.told().size()).sum();
        sheet.add(
                sheet.columns(rows)
                        .cell("gap", row -> gap(rows, row, gaps.size() > 1))
                        .text("target", row -> words.target(row.part()))
                        .place("place", row -> row.part().place())
                        .labelled(
                                "reason",
                                words.reasonHeading(targets),
                                Kind.TEXT,
                                row -> Cell.of(words.reasons(row.whole(), row.part())))
                        .labelled(
                                "size",
                                words.sizeHeading(targets),
                                Kind.NUMBER,
                                row -> Cell.of(words.size(row.part())))
                        .number("distance", row -> sheet.km(row.part().km()))
                        .cell("evidence", row -> words.evidenceShort(row.part()))
                        .table(
                                "calls",
                                sheet.say("calls"),
                                rows.isEmpty()
                                        ? sheet.say("calls.none")
                                        : told > rows.size()
                                                ? sheet.say("more", rows.size(), told)
                                                : "",
                                Answer.Layout.GRID));
        addNotes(gaps);
    }

    /// The industry once, where there are several, beside those that could come.
    private Cell gap(
            List<Within<Recruitment.Gap, Target>> rows,
            Within<Recruitment.Gap, Target> row,
            boolean several) {
        Industry industry = row.whole().node().industry();
        int at = rows.indexOf(row);
        boolean again = at > 0 && rows.get(at - 1).whole().equals(row.whole());
        return Cell.of(again || !several ? "" : words.name(industry), industry.code());
    }

    /// What holds of all of them alike, and who was struck.
    private void addNotes(List<Recruitment.Gap> gaps) {
        List<Recruitment.Gap> noted =
                gaps.stream()
                        .filter(gap -> !gap.shared().isEmpty() || !gap.struck().isEmpty())
                        .toList();
        sheet.add(
                new Answer.Statement(
                        "notes",
                        String.join(" ", noted.stream().map(this::note).toList()),
                        noted.stream()
                                .map(
                                        gap ->
                                                JsonObject.of(
                                                        "industry",
                                                        gap.node().industry().code(),
                                                        "shared",
                                                        gap.shared().stream()
                                                                .map(Motive::key)
                                                                .toList(),
                                                        "struck",
                                                        gap.struck()))
                                .toList()));
    }

    private String note(Recruitment.Gap gap) {
        String name = words.name(gap.node().industry());
        List<String> notes = new ArrayList<>();
        if (!gap.shared().isEmpty()) {
            notes.add(sheet.say("shared", name, words.shared(gap)));
        }
        if (!gap.struck().isEmpty()) {
            notes.add(sheet.say("struck", name, sheet.list(gap.struck())));
        }
        return String.join(" ", notes);
    }

    /// Those of every gap with all that is known of them.
    void addAll(List<Recruitment.Gap> gaps) {
        sheet.add(
                sheet.columns(Within.each(gaps, this::first))
                        .data("industry", Kind.TEXT, row -> row.part().industry().code())
                        .data("kind", Kind.TEXT, row -> row.part().kind().key())
                        .labelled("target", "", Kind.TEXT, row -> Cell.of(words.target(row.part())))
                        .data("place", Kind.TEXT, row -> row.part().place().key())
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
                                row -> Cell.of(words.reasons(row.whole(), row.part())))
                        .data(
                                "motives",
                                Kind.TEXT,
                                row -> row.part().motives().stream().map(Motive::key).toList())
                        .data("reason_basis", Kind.TEXT, row -> "assumed")
                        .labelled("firms_seen", "", Kind.TEXT, row -> firmsSeen(row.part()))
                        .data("chance", Kind.TEXT, row -> Cell.numberOrNull(row.part().chance()))
                        .data("own", Kind.TEXT, row -> row.part().isOwn())
                        .data("km", Kind.TEXT, row -> Cell.numberOrNull(row.part().km()))
                        .data("staff", Kind.TEXT, row -> Cell.numberOrNull(row.part().staff()))
                        .data("revenue", Kind.TEXT, row -> Cell.numberOrNull(row.part().revenue()))
                        .data("capital", Kind.TEXT, row -> Cell.numberOrNull(row.part().capital()))
                        .labelled("year", "", Kind.TEXT, row -> year(row.part()))
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
        return gap.told().stream().limit(top).toList();
    }

    private static Cell year(Target each) {
        return each.year().isPresent() ? Cell.of(each.year().getAsInt()) : Cell.unknown("");
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
