package org.shanhai.leap;

import java.util.Comparator;
import java.util.List;

/// One candidate as somebody can take it up.
///
/// @param forerunners those to look at, at most three
public record Card(
        Candidate candidate, Missing missing, List<Forerunner> forerunners, FirstMove firstMove) {
    /// How many candidates are put forward.
    public static final int MOST = 5;

    /// How many forerunners are named.
    public static final int FORERUNNERS = 3;

    public Card {
        forerunners = List.copyOf(forerunners);
    }

    /// The forerunners to look at: those whose year of entry is known first, then as they are, most
    /// like the place first.
    static List<Forerunner> pick(List<Forerunner> all) {
        return all.stream()
                .sorted(
                        Comparator.comparing(
                                (Forerunner each) -> each.since().isEmpty() || each.orEarlier()))
                .limit(FORERUNNERS)
                .toList();
    }
}
