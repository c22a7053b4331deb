package org.shanhai.admit;

import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// One ratio of a project beside those of comparable projects.
///
/// @param dividend of the ratio
/// @param divisor of the ratio
/// @param value of the project, canonical units
/// @param among the industries whose projects are compared: the narrowest that gives [#ENOUGH]
/// @param values of the others, ascending; the stated end or middle where they are bounds or ranges
/// @param median of the values
/// @param z robust z on logs, (ln v − median) / (1.4826 · MAD); empty below [#ENOUGH] or where they
///     are all alike
/// @param percentile the share of the others that are below; empty below [#ENOUGH]
public record Comparison(
        ProjectFigure dividend,
        ProjectFigure divisor,
        Quantity value,
        IndustrySet among,
        List<Double> values,
        double median,
        OptionalDouble z,
        OptionalDouble percentile) {
    /// So many comparable projects it takes for a score.
    public static final int ENOUGH = 8;

    /// Beyond this a value is far from its likes.
    public static final double FAR = 3;

    public Comparison {
        values = List.copyOf(values);
    }

    public boolean isFar() {
        return z.isPresent() && Math.abs(z.getAsDouble()) > FAR;
    }
}
