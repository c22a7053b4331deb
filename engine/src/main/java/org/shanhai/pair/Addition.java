package org.shanhai.pair;

/// What one partner would add to one place; its symbols are those of [Complementarity].
///
/// @param brought K: how many industries it has that the place lacks
/// @param lacked N: how many industries the place lacks
/// @param sum T: what it adds to densities within reach, added up
/// @param expected of T, were as many drawn at random
/// @param deviation the standard deviation of such draws
public record Addition(int brought, int lacked, double sum, double expected, double deviation) {
    /// T less what is expected.
    public double excess() {
        return sum - expected;
    }

    /// The excess in standard deviations; 0 where every draw gives the same.
    public double z() {
        return deviation > 0 ? excess() / deviation : 0;
    }
}
