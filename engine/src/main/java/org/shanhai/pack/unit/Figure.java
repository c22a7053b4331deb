package org.shanhai.pack.unit;

import java.util.List;
import org.shanhai.region.Quantity;
import org.shanhai.region.Relation;

/// A figure as people write it: `15000万元`, `>=700万元`, `300-500人`, `约1.2万`, `不低于20万元/亩`.
///
/// @param quantity in the unit written; multipliers that belong to the number are worked in
/// @param unit what follows the number; empty where nothing does
/// @param multiplier that was worked into the number: 10⁴ of `1.2万人`; 1 where there is none
/// @param qualified whether a word or sign for a bound, a range or "about" was written
public record Figure(Quantity quantity, String unit, double multiplier, boolean qualified) {

    /// The largest number that may be written. The Earth weighs less in grams: whatever is larger
    // is
    /// a slip, and sums and products of such numbers stay far from where double precision ends.
    public static final double MOST = 1e30;

    /// Signs behind a number that mean "and more": `350多人`, `350余人`, `350+`.
    private static final List<String> MORE = List.of("多", "余", "+");

    /// @throws BadFigure when it is no number, or can be read in two ways
    public static Figure read(String text) throws BadFigure {
        Qualifier.Taken taken = Qualifier.take(Plain.of(text));
        String body = taken.rest();
        NumberText first = NumberText.read(body);
        Scaled low = Scaled.of(first);
        String afterDash = Dash.after(low.rest());
        if (afterDash.isEmpty()) {
            Qualifier qualifier = taken.qualifier();
            String unit = low.rest();
            if (qualifier == Qualifier.NONE && MORE.stream().anyMatch(unit::startsWith)) {
                qualifier = Qualifier.AT_LEAST;
                unit = unit.substring(1).strip();
            }
            return new Figure(
                    qualifier.quantity(low.value()),
                    unit,
                    low.multiplier(),
                    qualifier != Qualifier.NONE);
        }
        if (taken.qualifier() != Qualifier.NONE && taken.qualifier() != Qualifier.ABOUT) {
            throw new BadFigure(
                    "is a range and a bound at once.", "Write one of the two: 300-500 or >=300.");
        }
        Scaled high = Scaled.of(NumberText.read(afterDash));
        double from = low.value();
        if (low.multiplier() == 1 && high.multiplier() != 1) {
            from *= high.multiplier();
        }
        if (from > high.value()) {
            throw new BadFigure("is a range that falls.", "Write the lower bound first: 300-500.");
        }
        boolean about = taken.qualifier() == Qualifier.ABOUT;
        return new Figure(
                new Quantity(from, high.value(), about), high.rest(), high.multiplier(), true);
    }

    /// A bare number, with nothing behind it but a multiplier.
    ///
    /// @throws BadFigure when it is anything else
    public static double number(String text) throws BadFigure {
        Scaled scaled = Scaled.of(NumberText.read(Plain.of(text)));
        if (!scaled.rest().isEmpty()) {
            throw new BadFigure(
                    "is not a bare number (\"%s\" follows it).".formatted(scaled.rest()),
                    "Write digits only, as 1234.5.");
        }
        return scaled.value();
    }

    /// A number with the multiplier that follows it.
    private record Scaled(double value, double multiplier, String rest) {
        static Scaled of(NumberText number) {
            Multipliers.Prefix prefix = Multipliers.strip(number.rest());
            return new Scaled(
                    number.value() * prefix.multiplier(),
                    prefix.multiplier(),
                    prefix.rest().strip());
        }
    }

    /// How the quantity is qualified by its words, [Relation#EQUAL] where it is not.
    public Relation relation() {
        return quantity.relation();
    }
}
