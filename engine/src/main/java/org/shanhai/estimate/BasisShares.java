package org.shanhai.estimate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.shanhai.region.Basis;

/// What share of a figure rests on each basis; the shares add to one where the figure is not
/// zero.
public final class BasisShares {
    private final Map<Basis, Double> amounts = new EnumMap<>(Basis.class);
    private double total;

    /// Adds an amount that is known in a certain way. Amounts count by their size.
    void add(Basis basis, double amount) {
        amounts.merge(basis, Math.abs(amount), Double::sum);
        total += Math.abs(amount);
    }

    /// The share, 0…1, that rests on a basis.
    public double of(Basis basis) {
        return total == 0 ? 0 : amounts.getOrDefault(basis, 0.0) / total;
    }

    /// The share that is observed: reported, or arithmetic on what is reported.
    public double observed() {
        return Arrays.stream(Basis.values()).filter(Basis::isFact).mapToDouble(this::of).sum();
    }
}
