package org.shanhai.pack.unit;

/// The two ends of a range in one unit: `300-500万元`, `3000万元–1亿元`, `USD 20-30 million`.
record FigureRange(double low, double high, String unit) {

    /// @throws BadFigure when the two have different kinds of unit
    static FigureRange of(FigureEnd low, FigureEnd high) throws BadFigure {
        double from = low.number().value();
        double to = high.number().value();
        String unit = high.wholeUnit();
        if (low.unit().isEmpty() && !(low.money().isPresent() && high.money().isPresent())) {
            BadFigure.throwIf(
                    isUnclear(low.number(), high.number()),
                    UnitMessage.TWO_WAYS.so(UnitMessage.WRITE_LIKE.of("三百至五百")));
            if (low.number().multiplier() == 1) {
                from = low.number().times(high.number().multiplier()).value();
            }
            if (low.money().isEmpty()) {
                return new FigureRange(from, to, unit);
            }
        }
        String first = low.wholeUnit();
        if (first.equals(unit) || unit.isEmpty() && low.unit().isEmpty()) {
            return new FigureRange(from, to, first);
        }
        BadFigure.throwIf(unit.isEmpty(), UnitMessage.UNIT_AT_FIRST_END);
        return new FigureRange(from * factor(UnitText.read(first), UnitText.read(unit)), to, unit);
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

    private static double factor(UnitText from, UnitText to) throws BadFigure {
        BadFigure.throwIf(
                !from.unit().isCompatible(to.unit())
                        || !from.above().equals(to.above())
                        || !from.below().equals(to.below()),
                UnitMessage.TWO_UNITS);
        return from.multiplier() / to.multiplier() * Conversion.size(from, to);
    }
}
