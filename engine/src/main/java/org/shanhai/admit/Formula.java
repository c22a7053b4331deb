package org.shanhai.admit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;

/// The figures an indicator is worked out of: one, or one over another.
record Formula(Item dividend, Optional<Item> divisor) {

    /// Empty where the indicator is no number worked out of figures.
    static Optional<Formula> of(Rule rule) {
        Item pressure =
                rule.indicator().hasSubject() && rule.indicator().isFigure()
                        ? Item.ofPressure(rule.subject())
                        : Item.POLLUTANTS;
        return switch (rule.indicator()) {
            case INVESTMENT_PER_LAND -> over(Item.INVESTMENT, Item.LAND);
            case OUTPUT_PER_LAND -> over(Item.OUTPUT, Item.LAND);
            case REVENUE_PER_LAND -> over(Item.REVENUE, Item.LAND);
            case TAX_PER_LAND -> over(Item.TAX, Item.LAND);
            case LOCAL_TAX_PER_LAND -> over(Item.LOCAL_TAX, Item.LAND);
            case VALUE_ADDED_PER_LAND -> over(Item.VALUE_ADDED, Item.LAND);
            case JOBS_PER_LAND -> over(Item.JOBS, Item.LAND);
            case VALUE_ADDED_PER_ENERGY -> over(Item.VALUE_ADDED, Item.ENERGY);
            case TAX_PER_ENERGY -> over(Item.TAX, Item.ENERGY);
            case TAX_PER_ELECTRICITY -> over(Item.TAX, Item.ELECTRICITY);
            case VALUE_ADDED_PER_POLLUTANT, VALUE_ADDED_PER_PRESSURE ->
                    over(Item.VALUE_ADDED, pressure);
            case ENERGY_PER_VALUE_ADDED -> over(Item.ENERGY, Item.VALUE_ADDED);
            case ENERGY_PER_OUTPUT -> over(Item.ENERGY, Item.OUTPUT);
            case LABOUR_PRODUCTIVITY -> over(Item.VALUE_ADDED, Item.JOBS);
            case OUTPUT_PER_INVESTMENT -> over(Item.OUTPUT, Item.INVESTMENT);
            case RD_SHARE -> just(Item.RD_SHARE);
            case RD_STAFF_SHARE -> just(Item.RD_STAFF_SHARE);
            case FLOOR_AREA_RATIO -> just(Item.FLOOR_AREA_RATIO);
            case BUILDING_DENSITY -> just(Item.BUILDING_DENSITY);
            case REGISTERED_CAPITAL_SHARE -> just(Item.REGISTERED_CAPITAL_SHARE);
            case INVESTMENT -> just(Item.INVESTMENT);
            case LAND -> just(Item.LAND);
            case OUTPUT -> just(Item.OUTPUT);
            case REVENUE -> just(Item.REVENUE);
            case TAX -> just(Item.TAX);
            case LOCAL_TAX -> just(Item.LOCAL_TAX);
            case PROFIT -> just(Item.PROFIT);
            case VALUE_ADDED -> just(Item.VALUE_ADDED);
            case JOBS -> just(Item.JOBS);
            case ENERGY -> just(Item.ENERGY);
            case TOTAL_SCORE, INDUSTRY, LIMIT, RED_LINE, ENERGY_ENTRY_STANDARD, JUDGED ->
                    Optional.empty();
        };
    }

    /// The item a limit is about: land, labour, energy or a pressure.
    static Item ofLimit(String of) {
        return switch (of) {
            case "land" -> Item.LAND;
            case "labour" -> Item.JOBS;
            case "energy" -> Item.ENERGY;
            default -> Item.ofPressure(of);
        };
    }

    private static Optional<Formula> over(Item dividend, Item divisor) {
        return Optional.of(new Formula(dividend, Optional.of(divisor)));
    }

    private static Optional<Formula> just(Item item) {
        return Optional.of(new Formula(item, Optional.empty()));
    }

    List<Item> items() {
        return Stream.concat(Stream.of(dividend), divisor.stream()).toList();
    }

    /// What the indicator can be by what rules may rest on.
    Quantity firm(Figures figures) {
        return divisor.map(below -> quotient(figures.firm(dividend), figures.firm(below)))
                .orElseGet(() -> figures.firm(dividend));
    }

    /// The quotient of two figures that are not negative, by interval arithmetic.
    static Quantity quotient(Quantity dividend, Quantity divisor) {
        if (dividend.isPoint() && divisor.isPoint() && divisor.low() > 0) {
            double quotient = dividend.low() / divisor.low();
            return new Quantity(quotient, quotient, dividend.about() || divisor.about());
        }
        return new Quantity(
                over(dividend.low(), divisor.high()), over(dividend.high(), divisor.low()), false);
    }

    private static double over(double dividend, double divisor) {
        if (dividend == 0) {
            return 0;
        }
        if (Double.isInfinite(divisor)) {
            return 0;
        }
        return Double.isInfinite(dividend) || divisor == 0
                ? Math.copySign(Double.POSITIVE_INFINITY, dividend)
                : dividend / divisor;
    }
}
