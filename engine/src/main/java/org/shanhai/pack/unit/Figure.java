package org.shanhai.pack.unit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shanhai.region.Quantity;
import org.shanhai.region.Relation;

/// A figure as people write it: `15000万元`, `>=700万元`, `300-500人`, `约1.2万`, `不低于20万元/亩`,
/// `RMB 150 million`, 七百万元.
///
/// @param quantity in the unit written; multipliers that belong to the number are worked in
/// @param unit what follows the number; empty where nothing does
/// @param multiplier that was worked into the number: 10⁴ of `1.2万人`; 1 where there is none
/// @param qualified whether a word or sign for a bound, a range or "about" was written
public record Figure(Quantity quantity, String unit, double multiplier, boolean qualified) {

    /// The largest number that may be written. The Earth weighs less in grams: what is larger is a
    /// slip, and sums and products of such numbers stay far from where double precision ends.
    public static final double MOST = 1e30;

    /// Signs behind a number that mean "and more": `350多人`, `350余人`, `350+`.
    private static final List<String> MORE = List.of("多", "余", "+");

    /// @throws BadFigure when it is no number, or can be read in two ways
    public static Figure read(String text) throws BadFigure {
        Qualifier.Taken taken = Qualifier.take(Plain.of(text));
        Relation qualifier = taken.relation();
        String body = taken.rest();
        Optional<MoneyWords.Taken> money = MoneyWords.take(body);
        if (qualifier == Relation.EQUAL && money.isPresent()) {
            // 人民币约3亿元
            Qualifier.Taken behind = Qualifier.take(money.get().rest());
            qualifier = behind.relation();
            body = money.get().word() + " " + behind.rest();
        }
        FigureEnd end = FigureEnd.read(body, false);
        return end.after().isEmpty() ? single(end, qualifier) : range(end, qualifier);
    }

    private static Figure single(FigureEnd end, Relation qualifier) throws BadFigure {
        FigureEnd whole = end;
        Relation how = qualifier;
        if (how == Relation.EQUAL && MORE.stream().anyMatch(end.unit()::startsWith)) {
            how = Relation.AT_LEAST;
            whole = end.withoutFirstSign();
        }
        String unit = whole.wholeUnit();
        if (!unit.isEmpty() && Character.isDigit(unit.charAt(0))) {
            // 5 0, 5 10 yuan: two numbers are none.
            throw NumberText.notANumber();
        }
        Scaled number = whole.number();
        return new Figure(how.of(number.value()), unit, number.multiplier(), how != Relation.EQUAL);
    }

    private static Figure range(FigureEnd low, Relation qualifier) throws BadFigure {
        Qualifier.Taken taken = Qualifier.take(low.after());
        BadFigure.throwIf(isBound(qualifier) || isBound(taken.relation()), UnitMessage.TWO_BOUNDS);
        FigureEnd high = FigureEnd.read(taken.rest(), low.money().isPresent());
        BadFigure.throwIf(!high.after().isEmpty(), UnitMessage.RANGE_FALLS);
        boolean about = qualifier == Relation.ABOUT || taken.relation() == Relation.ABOUT;
        return between(low, high, about);
    }

    /// The two ends of a range in one unit: `300-500万元`, `3000万元–1亿元`, `USD 20-30 million`.
    ///
    /// @throws BadFigure when the two have different kinds of unit
    private static Figure between(FigureEnd low, FigureEnd high, boolean about) throws BadFigure {
        double from = low.number().value();
        double to = high.number().value();
        String unit = high.wholeUnit();
        boolean bare = low.unit().isEmpty();
        boolean open = bare && !(low.money().isPresent() && high.money().isPresent());
        BadFigure.throwIf(
                open && isUnclear(low.number(), high.number()),
                UnitMessage.TWO_WAYS.so(UnitMessage.WRITE_LIKE.of("三百至五百")));
        if (open && low.number().multiplier() == 1) {
            from = low.number().times(high.number().multiplier()).value();
        }
        if (!open || low.money().isPresent()) {
            String first = low.wholeUnit();
            if (first.equals(unit) || unit.isEmpty() && bare) {
                unit = first;
            } else {
                BadFigure.throwIf(unit.isEmpty(), UnitMessage.UNIT_AT_FIRST_END);
                UnitText of = UnitText.read(first);
                UnitText other = UnitText.read(unit);
                BadFigure.throwIf(
                        !of.unit().isCompatible(other.unit())
                                || !of.above().equals(other.above())
                                || !of.below().equals(other.below()),
                        UnitMessage.TWO_UNITS);
                from *= of.multiplier() / other.multiplier() * Conversion.size(of, other);
            }
        }
        BadFigure.throwIf(from > to, UnitMessage.RANGE_FALLS);
        return new Figure(new Quantity(from, to, about), unit, high.number().multiplier(), true);
    }

    private static boolean isBound(Relation qualifier) {
        return qualifier == Relation.AT_LEAST || qualifier == Relation.AT_MOST;
    }

    /// A bare number, with nothing behind it but a multiplier.
    ///
    /// @throws BadFigure when it is anything else
    public static double number(String text) throws BadFigure {
        double plain = PlainDecimal.read(text);
        if (!Double.isNaN(plain)) {
            return plain;
        }
        Scaled scaled = Scaled.read(Plain.of(text));
        if (!scaled.rest().isEmpty()) {
            throw new BadFigure(UnitMessage.NOT_BARE.of(scaled.rest()));
        }
        return scaled.value();
    }

    /// How the quantity is qualified by its words, [Relation#EQUAL] where it is not.
    public Relation relation() {
        return quantity.relation();
    }

    /// 三至五百 is 300 to 500 in speech, 三至五 with 百 left out elsewhere it is not.
    private static boolean isUnclear(Scaled low, Scaled high) {
        double to = high.value();
        return low.words()
                && low.value() < 10
                && high.words()
                && high.multiplier() == 1
                && (to >= 100 && to < 1000 && to % 100 == 0
                        || to >= 1000 && to < 10_000 && to % 1000 == 0);
    }

    /// One end of a figure, or the whole of it: `USD 20 million`, `15000万元人民币`, 百分之三, 三亩半.
    ///
    /// @param number with the multipliers that belong to it
    /// @param money what stands before the number; empty where nothing does
    /// @param unit what stands behind it; empty where nothing does
    /// @param after what follows a dash; empty where none stands there
    private record FigureEnd(
            Scaled number, Optional<MoneyWords.Taken> money, String unit, String after) {

        private static final Pattern DASH = Pattern.compile("\\.\\.|[-–~至到]|(?<![a-zA-Z])to\\s");

        /// @param text as [Plain] gives it, without words for a bound
        /// @param ofMoney whether the other end of its range is money
        static FigureEnd read(String text, boolean ofMoney) throws BadFigure {
            boolean minus = text.startsWith("-");
            Optional<MoneyWords.Taken> money =
                    MoneyWords.take(minus ? text.substring(1).strip() : text);
            String body = money.isEmpty() ? text : (minus ? "-" : "") + money.get().rest();
            String part = body.startsWith("百分之") ? "%" : body.startsWith("千分之") ? "‰" : "";
            Scaled number = Scaled.read(part.isEmpty() ? body : body.substring(3).strip());
            if ((money.isPresent() || ofMoney) && number.multiplier() == 1) {
                MultiplierWords.Prefix letter = MultiplierWords.stripOfMoney(number.rest());
                number =
                        new Scaled(number.value(), 1, number.words(), letter.rest())
                                .times(letter.multiplier());
            }
            String rest = number.rest();
            Matcher dash = DASH.matcher(rest);
            String after = dash.find() ? rest.substring(dash.end()).strip() : "";
            String before = after.isEmpty() ? rest : rest.substring(0, dash.start());
            String unit = part + before.strip();
            if (unit.length() > 1 && unit.endsWith("半") && number.multiplier() == 1) {
                number = new Scaled(number.value() + 0.5, 1, number.words(), "");
                unit = unit.substring(0, unit.length() - 1);
            }
            return new FigureEnd(number, money, unit, after);
        }

        /// The unit with the money before the number in it: `USD/ha` of `USD 20 million/ha`.
        ///
        /// @throws BadFigure when the two name different money
        String wholeUnit() throws BadFigure {
            if (money.isEmpty()) {
                return unit;
            }
            if (unit.isEmpty() || unit.startsWith("/") || unit.startsWith("per ")) {
                return money.get().word() + (unit.startsWith("p") ? " " : "") + unit;
            }
            String code = money.get().code();
            Optional<String> behind = UnitText.read(unit).above();
            BadFigure.throwIf(behind.isEmpty(), UnitMessage.MONEY_AND_UNIT);
            if (behind.get().equals(code) || MoneyWords.means(code, behind.get())) {
                return unit;
            }
            throw new BadFigure(UnitMessage.MONEY_AND_UNIT.of());
        }

        /// The same without 多 or 余 before the unit; a multiplier that stands behind counts: 300余万.
        FigureEnd withoutFirstSign() {
            MultiplierWords.Prefix prefix = MultiplierWords.strip(unit.substring(1).strip());
            return new FigureEnd(
                    number.times(prefix.multiplier()), money, prefix.rest().strip(), after);
        }
    }
}
