package org.shanhai.app.recruit;

import java.util.List;
import java.util.function.Function;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.recruit.ComparablePlants;
import org.shanhai.recruit.Recruitment;
import org.shanhai.region.Basis;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// What a plant is likely to take, at comparables.
///
/// @param sheet with the prefix `recruit.`
record LikelyTable(Sheet sheet, RecruitWords words) {
    /// In this order, as far as known.
    private static final List<ProjectFigure> LIKELY =
            List.of(ProjectFigure.LAND, ProjectFigure.JOBS);

    void add(Recruitment.Gap gap) {
        List<ProjectFigure> known =
                LIKELY.stream()
                        .filter(figure -> gap.comparables().find(figure).isPresent())
                        .toList();
        Function<ProjectFigure, ComparablePlants.Usual> usual =
                figure -> gap.comparables().find(figure).orElseThrow();
        sheet.add(
                sheet.columns(known)
                        .cell(
                                "figure",
                                figure ->
                                        Cell.of(sheet.say("figure." + figure.key()), figure.key()))
                        .number("median", figure -> amount(figure, usual.apply(figure).median()))
                        .number("low", figure -> amount(figure, usual.apply(figure).low()))
                        .number("high", figure -> amount(figure, usual.apply(figure).high()))
                        .number("count", figure -> Cell.of(usual.apply(figure).count()))
                        .cell("of", figure -> of(usual.apply(figure).own()))
                        .column("source", Kind.SOURCE, figure -> sources(usual.apply(figure)))
                        .basis(figure -> Basis.DERIVED)
                        .table(
                                "likely",
                                sheet.say("likely", words.name(gap.node().industry())),
                                known.isEmpty() ? sheet.say("no_comparable") : "",
                                Answer.Layout.GRID));
    }

    private Cell of(boolean own) {
        return Cell.of(sheet.say(own ? "of_industry" : "of_goods"), own ? "industry" : "goods");
    }

    /// Of all manufacturing they are too many to read.
    private Cell sources(ComparablePlants.Usual usual) {
        String keys = String.join(";", usual.sources());
        return usual.own() ? sheet.source(keys) : new Cell("", keys);
    }

    private Cell amount(ProjectFigure figure, double value) {
        return switch (figure.kind()) {
            case LAND -> {
                Quantity land = Quantity.exactly(value);
                yield Cell.of(sheet.figures().land(land), value);
            }
            default -> Cell.of(sheet.figure(value, "persons").text(), value);
        };
    }
}
