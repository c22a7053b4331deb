package org.shanhai.supply;

/// An amount as it is most likely, and its range over draws of what is not known.
public record Amount(double value, double low, double high) {
    /// An amount that rests on nothing drawn: its range is the value itself.
    public static Amount exactly(double value) {
        return new Amount(value, value, value);
    }

    /// So many times it; for a negative factor its ends change places.
    public Amount times(double factor) {
        double one = low * factor;
        double other = high * factor;
        return new Amount(value * factor, Math.min(one, other), Math.max(one, other));
    }

    /// As far as no more than so much of it can be.
    ///
    /// @param most not below the value, or by rounding alone: the value stays in its range
    public Amount atMost(double most) {
        return new Amount(value, low, Math.min(high, Math.max(value, most)));
    }

    /// Both together, as if their ends came together: the range is never too narrow.
    public Amount plus(Amount other) {
        return new Amount(value + other.value, low + other.low, high + other.high);
    }
}
