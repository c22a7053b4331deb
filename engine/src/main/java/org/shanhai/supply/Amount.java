package org.shanhai.supply;

/// An amount by the chosen kernel and its range over all kernels.
public record Amount(double value, double low, double high) {
    /// An amount that rests on no kernel: its range is the value itself.
    public static Amount exactly(double value) {
        return new Amount(value, value, value);
    }
}
