package org.shanhai.app.recruit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.recruit.Comparables;
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
        List<List<Cell>> rows = new ArrayList<>();
        for (ProjectFigure figure : LIKELY) {
            Optional<Comparables.Usual> usual = gap.comparables().find(figure);
            if (usual.isPresent()) {
                Comparables.Usual found = usual.get();
                rows.add(
                        List.of(
                                Cell.of(sheet.say("figure." + figure.key()), figure.key()),
                                amount(figure, found.median()),
                                amount(figure, found.low()),
                                amount(figure, found.high()),
                                Cell.of(found.count()),
                                new Cell(
                                        sheet.say(found.own() ? "of_industry" : "of_goods"),
                                        found.own() ? "industry" : "goods"),
                                sources(found),
                                sheet.basis(Basis.DERIVED)));
            }
        }
        sheet.add(
                new Answer.Table(
                        "likely",
                        sheet.say("likely", words.name(gap.node().industry())),
                        List.of(
                                sheet.left("figure"),
                                sheet.right("median"),
                                sheet.right("low"),
                                sheet.right("high"),
                                sheet.right("count"),
                                sheet.left("of"),
                                sheet.left("source"),
                                sheet.left("basis")),
                        rows,
                        rows.isEmpty() ? sheet.say("no_comparable") : ""));
    }

    /// Of all manufacturing they are too many to read.
    private Cell sources(Comparables.Usual usual) {
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
