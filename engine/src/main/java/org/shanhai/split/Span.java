package org.shanhai.split;

/// A figure as it is stated, and between which two it lies whatever uncertain figures come out as.
public record Span(double low, double stated, double high) {
    Span minus(Span other) {
        return new Span(low - other.high, stated - other.stated, high - other.low);
    }

    public boolean isPoint() {
        return low == high;
    }
}
