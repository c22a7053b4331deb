package org.shanhai.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.plan.Aim;
import org.shanhai.plan.CurvePoint;
import org.shanhai.plan.Plan;
import org.shanhai.plan.TradeOff;
import org.shanhai.region.Region;

/// A trade-off curve as a table, and what a picture of it shows.
public final class CurveParts {
    private final TradeOff curve;
    private final Sheet sheet;
    private final PlanWords words;
    private final Function<Plan, Cell> placements;

    /// @param placements of a plan, for programs
    CurveParts(TradeOff curve, Sheet sheet, PlanWords words, Function<Plan, Cell> placements) {
        this.placements = placements;
        this.curve = curve;
        this.sheet = sheet;
        this.words = words;
    }

    void add() {
        sheet.add(
                new Answer.Statement(
                        "curve_aims", "", List.of(key(curve.first()), key(curve.second()))));
        List<List<Cell>> rows = new ArrayList<>();
        List<List<Cell>> plans = new ArrayList<>();
        for (int k = 0; k < curve.points().size(); k++) {
            CurvePoint point = curve.points().get(k);
            rows.add(
                    List.of(
                            Cell.of(k + 1),
                            amount(curve.first(), point.first()),
                            amount(curve.first(), point.bound()),
                            Cell.of(Numbers.percent(point.gap()), point.gap()),
                            amount(curve.second(), point.second()),
                            Cell.of(point.plan().placed())));
            plans.add(List.of(Cell.of(k + 1), placements.apply(point.plan())));
        }
        sheet.add(
                "curve",
                List.of(
                        sheet.right("point"),
                        new Answer.Column("first", words.what(curve.first().counted().key()), true),
                        sheet.right("curve_bound"),
                        sheet.right("gap"),
                        new Answer.Column(
                                "second", words.what(curve.second().counted().key()), true),
                        sheet.right("placed_projects")),
                rows,
                words.say(
                        curve.isWhole() ? "curve.remark" : "curve.remark_time",
                        words.counted(curve.first().counted()),
                        words.counted(curve.second().counted())));
        sheet.add(
                new Answer.Table(
                        "curve_plans",
                        "",
                        List.of(sheet.right("point"), sheet.left("placements")),
                        plans,
                        "",
                        Answer.Layout.DATA));
    }

    private static String key(Aim aim) {
        String counted = aim.counted().key() + ":" + aim.counted().where().key();
        return aim.weight() < 0 ? "-" + counted : counted;
    }

    /// What is to be little is counted below zero in the curve.
    private Cell amount(Aim aim, double value) {
        double amount = value / aim.weight();
        return Cell.of(
                words.amount(aim.counted().key(), Numbers.twoDigits(amount)),
                amount == 0 ? 0 : amount);
    }

    /// What a picture of the curve shows.
    public static CurveDrawing drawing(Region region, TradeOff curve, Words words) {
        PlanWords own = new PlanWords(region, words);
        List<CurveDrawing.Spot> spots = new ArrayList<>();
        for (CurvePoint point : curve.points()) {
            double across = point.second() / curve.second().weight();
            double up = point.first() / curve.first().weight();
            double bound = point.bound() / curve.first().weight();
            String of = curve.first().counted().key();
            spots.add(
                    new CurveDrawing.Spot(
                            across,
                            up,
                            bound,
                            own.say(
                                    "curve.spot",
                                    own.amount(of, Numbers.twoDigits(up)),
                                    own.amount(
                                            curve.second().counted().key(),
                                            Numbers.twoDigits(across)))));
        }
        return new CurveDrawing(
                own.say(
                        "curve.title",
                        own.counted(curve.first().counted()),
                        own.counted(curve.second().counted())),
                axis(own, curve.second()),
                axis(own, curve.first()),
                spots);
    }

    private static CurveDrawing.Axis axis(PlanWords words, Aim aim) {
        String of = aim.counted().key();
        return new CurveDrawing.Axis(
                words.counted(aim.counted()), value -> words.amount(of, Numbers.twoDigits(value)));
    }
}
