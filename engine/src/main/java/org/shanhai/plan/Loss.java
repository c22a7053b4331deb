package org.shanhai.plan;

/// What the aims of the best plan lose, in their unit.
///
/// @param atLeast proven
/// @param atMost as a plan shows
public record Loss(double atLeast, double atMost) {
    static final Loss NONE = new Loss(0, 0);
}
