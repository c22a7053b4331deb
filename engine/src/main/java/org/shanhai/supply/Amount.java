package org.shanhai.supply;

/// An amount as it is most likely, and its range over draws of what is not known.
public record Amount(double value, double low, double high) {
    /// An amount that rests on nothing drawn: its range is the value itself.
    public static Amount exactly(double value) {
        return new Amount(value, value, value);
    }

    /// Both together, as if their ends came together: the range is never too narrow.
    public Amount plus(Amount other) {
        return new Amount(value + other.value, low + other.low, high + other.high);
    }
}
