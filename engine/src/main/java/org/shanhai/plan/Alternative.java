package org.shanhai.plan;

import java.util.List;

/// A plan nearly as good as the best.
///
/// @param value of the aims
/// @param comesIn candidates that are in it and not in the best, by number
/// @param staysOut candidates that are in the best and not in it, by number
/// @param exchanged comesIn and staysOut over the projects of both plans: 0 of the same, 1 where
///     they have none in common
/// @param moved the part of gains that falls in other places than with the best
public record Alternative(
        Plan plan,
        double value,
        List<Integer> comesIn,
        List<Integer> staysOut,
        double exchanged,
        double moved) {
    public Alternative {
        comesIn = List.copyOf(comesIn);
        staysOut = List.copyOf(staysOut);
    }
}
