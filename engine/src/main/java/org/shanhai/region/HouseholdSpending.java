package org.shanhai.region;

import java.util.List;

/// What households earn in wages and what they buy, money a year. Where they buy for more, other
/// incomes pay for the rest: at most the wages are spent of the wages.
///
/// @param bought home products, imports and the taxes on them
public record HouseholdSpending(double wages, double bought) {
    /// Of several places together.
    public static HouseholdSpending sum(List<HouseholdSpending> places) {
        return new HouseholdSpending(
                places.stream().mapToDouble(HouseholdSpending::wages).sum(),
                places.stream().mapToDouble(HouseholdSpending::bought).sum());
    }

    /// What is bought over the wages; infinite where none are paid, and 0 where nothing is bought.
    public double ratio() {
        return bought > 0 ? bought / Math.max(0, wages) : 0;
    }

    public boolean earnsWages() {
        return wages > 0;
    }

    /// Whether households buy for more than their wages.
    public boolean exceedsWages() {
        return ratio() > 1;
    }

    /// For a unit of wages, what is bought of a product of which households buy an amount.
    public double perWage(double amount) {
        return wages > 0 ? amount / Math.max(wages, bought) : 0;
    }
}
