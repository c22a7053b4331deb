package org.shanhai.app.enquiry;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.app.text.WrittenFigures;
import org.shanhai.ask.ShownPlan;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Infeasible;
import org.shanhai.estimate.Portion;
import org.shanhai.region.Basis;
import org.shanhai.region.Region;

/// What a report is about, in a few lines; a brief in full.
final class ReportLayout implements Layout<ReportResult> {
    @Override
    public Answer answer(ReportResult result, Reader reader) {
        return switch (result) {
            case ReportResult.Whole all -> whole(all, reader.words());
            case ReportResult.Briefed one -> one.brief().answer(reader.words());
        };
    }

    private static Answer whole(ReportResult.Whole all, Words words) {
        Region region = all.sound().region();
        List<Answer.Part> parts = new ArrayList<>();
        parts.add(
                new Answer.Statement(
                        "region",
                        words.get(
                                "cli.report.region",
                                words.pick(region.name(), region.nameLocal()),
                                region.insideUnits().length,
                                region.industries().count(),
                                region.facts().size()),
                        JsonObject.of(
                                "places",
                                region.insideUnits().length,
                                "industries",
                                region.industries().count(),
                                "facts",
                                region.facts().size())));
        parts.add(
                switch (all.estimation()) {
                    case Estimate estimate -> estimated(region, estimate, words);
                    case Infeasible infeasible ->
                            new Answer.Statement(
                                    "conflicts",
                                    words.get(
                                            "cli.report.infeasible", infeasible.conflicts().size()),
                                    infeasible.conflicts().size());
                });
        all.plan().map(shown -> planned(shown, words)).ifPresent(parts::add);
        return new Answer("", parts);
    }

    private static Answer.Statement planned(ShownPlan shown, Words words) {
        int placed = shown.found().plan().placed();
        int asked = shown.pipeline().candidates().size();
        return new Answer.Statement(
                "plan",
                words.get("cli.report.planned", placed, asked),
                JsonObject.of("placed", placed, "asked", asked));
    }

    private static Answer.Statement estimated(Region region, Estimate estimate, Words words) {
        Portion area = Portion.of(estimate, region.insideUnits());
        double total = area.valueAdded();
        double share = area.observedShare();
        Basis basis = estimate.knowledge().totalOf(region.areaPlace());
        return new Answer.Statement(
                "estimate",
                words.get(
                        "cli.report.estimate",
                        Integer.toString(region.baseYear()),
                        new WrittenFigures(words, region.currency()).money(total),
                        words.get("basis." + basis.key()),
                        Numbers.percent(share)),
                JsonObject.of(
                        "base_year",
                        region.baseYear(),
                        "value_added",
                        Cell.number(total),
                        "unit",
                        region.currency(),
                        "basis",
                        basis.key(),
                        "observed_share",
                        Cell.number(share)));
    }
}
