package org.shanhai.admit;

/// From the least to the most something can be; the most may be +∞.
public record Range(double low, double high) {
    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "The least (%s) must not exceed the most (%s).".formatted(low, high));
        }
    }

    public boolean isPoint() {
        return low == high;
    }

    public Range plus(Range other) {
        return new Range(low + other.low, high + other.high);
    }
}
