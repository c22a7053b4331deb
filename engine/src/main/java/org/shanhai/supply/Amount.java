package org.shanhai.supply;

/// An amount as it is most likely, and its range over draws of what is not known.
public record Amount(double value, double low, double high) {
    /// An amount that rests on nothing drawn: its range is the value itself.
    public static Amount exactly(double value) {
        return new Amount(value, value, value);
    }
}
