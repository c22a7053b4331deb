package org.shanhai.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.plan.Aim;
import org.shanhai.plan.CurvePoint;
import org.shanhai.plan.Plan;
import org.shanhai.plan.TradeOff;
import org.shanhai.region.Region;

/// A trade-off curve as a table, and what a picture of it shows.
public record CurveParts(TradeOff curve, Sheet sheet, PlanWords words, PlanCells cells) {
    /// The key of the table of its points.
    public static final String TABLE = "curve";

    /// The keys of its columns.
    public static final List<String> COLUMNS =
            List.of("point", "first", "curve_bound", "gap", "second", "placed_projects");

    /// What is less than this part of the largest amount of a curve is what rounding left.
    private static final double ROUNDING = 1e-9;

    void add() {
        sheet.add(
                new Answer.Statement(
                        "curve_aims", "", List.of(key(curve.first()), key(curve.second()))));
        String first = curve.first().counted().key();
        String second = curve.second().counted().key();
        sheet.columns(curve.points())
                .numbered("point")
                .labelled(
                        "first",
                        words.what(first),
                        Kind.NUMBER,
                        point -> cells.amount(first, up(curve, point)))
                .number("curve_bound", point -> cells.amount(first, bound(curve, point)))
                .number(
                        "gap",
                        point -> PlanCells.percent(bound(curve, point) == 0 ? 0 : point.gap()))
                .labelled(
                        "second",
                        words.what(second),
                        Kind.NUMBER,
                        point -> cells.amount(second, across(curve, point)))
                .number("placed_projects", point -> Cell.of(point.plan().placed()))
                .add(
                        TABLE,
                        words.say(
                                "curve.remark",
                                words.counted(curve.first().counted()),
                                words.counted(curve.second().counted()),
                                curve.isWhole() ? 0 : 1));
        List<Plan> plans = curve.points().stream().map(CurvePoint::plan).toList();
        cells.addPlacements("curve_plans", "point", plans);
        cells.addGains("curve_gains", "point", plans);
    }

    private static String key(Aim aim) {
        String counted = aim.counted().key() + ":" + aim.counted().where().key();
        return aim.weight() < 0 ? "-" + counted : counted;
    }

    private static double up(TradeOff curve, CurvePoint point) {
        return amount(curve.first(), point.first(), most(curve));
    }

    private static double bound(TradeOff curve, CurvePoint point) {
        return amount(curve.first(), point.bound(), most(curve));
    }

    private static double across(TradeOff curve, CurvePoint point) {
        double most =
                curve.points().stream().mapToDouble(one -> Math.abs(one.second())).max().orElse(0);
        return amount(curve.second(), point.second(), most);
    }

    private static double most(TradeOff curve) {
        return curve.points().stream().mapToDouble(one -> Math.abs(one.bound())).max().orElse(0);
    }

    /// What is to be little is counted below zero in the curve.
    private static double amount(Aim aim, double value, double most) {
        return Math.abs(value) <= ROUNDING * most ? 0 : value / aim.weight();
    }

    /// The headings of the columns of the table for people, with the unit of each figure.
    public static UnaryOperator<String> headings(
            Region region, Aim first, Aim second, Words words) {
        PlanWords own = new PlanWords(region, words);
        String counted = own.counted(first.counted());
        Map<String, String> headings =
                Map.of(
                        "first", heading(own, first, counted),
                        "curve_bound", heading(own, first, own.say("curve.heading_bound", counted)),
                        "second", heading(own, second, own.counted(second.counted())));
        return key -> Objects.requireNonNullElseGet(headings.get(key), () -> own.say(key));
    }

    private static String heading(PlanWords words, Aim aim, String heading) {
        String unit = words.unit(aim.counted().key());
        return unit.isEmpty() ? heading : words.say("curve.in_unit", heading, unit);
    }

    /// What a picture of the curve shows.
    public static CurveDrawing drawing(Region region, TradeOff curve, Words words) {
        PlanWords own = new PlanWords(region, words);
        CurveDrawing.Axis across = axis(own, curve.second());
        CurveDrawing.Axis up = axis(own, curve.first());
        List<CurveDrawing.Spot> spots = new ArrayList<>();
        for (CurvePoint point : curve.points()) {
            double x = across(curve, point);
            double y = up(curve, point);
            spots.add(
                    new CurveDrawing.Spot(
                            x,
                            y,
                            bound(curve, point),
                            own.say("curve.spot", up.write().apply(y), across.write().apply(x))));
        }
        return new CurveDrawing(
                own.say("curve.title", up.name(), across.name()), across, up, spots);
    }

    private static CurveDrawing.Axis axis(PlanWords words, Aim aim) {
        String of = aim.counted().key();
        return new CurveDrawing.Axis(
                words.counted(aim.counted()), value -> words.amount(of, Numbers.twoDigits(value)));
    }
}
