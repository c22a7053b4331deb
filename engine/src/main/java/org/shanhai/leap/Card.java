package org.shanhai.leap;

import java.util.List;
import java.util.OptionalDouble;

/// One candidate as somebody can take it up.
///
/// @param inReach the share of redraws in which it is in reach, 0…1; empty where reach is not
///     told
/// @param forerunners those to look at, at most three
public record Card(
        Candidate candidate,
        OptionalDouble inReach,
        Missing missing,
        List<Forerunner> forerunners,
        FirstMove firstMove) {
    /// How many forerunners are named, and of each how many industries it had before.
    public static final int FORERUNNERS = 3;

    public static final int BEFORE = 5;

    public Card {
        forerunners = List.copyOf(forerunners);
    }
}
