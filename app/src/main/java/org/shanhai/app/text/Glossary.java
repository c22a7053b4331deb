package org.shanhai.app.text;

import java.util.List;

/// The words of the field that answers use, explained: one meaning of each, said here alone.
public final class Glossary {
    private static final List<String> KEYS =
            List.of(
                    "place",
                    "later_developed",
                    "basis",
                    "reported",
                    "derived",
                    "estimated",
                    "assumed",
                    "range",
                    "sample",
                    "quotient",
                    "chance",
                    "evidence",
                    "relatedness",
                    "density",
                    "reach",
                    "leap",
                    "trap",
                    "gap",
                    "handicap",
                    "veto",
                    "floor",
                    "condition",
                    "verdict",
                    "comparable",
                    "displacement",
                    "multiplier",
                    "given_output",
                    "given_demand",
                    "own_share",
                    "tce",
                    "mu");

    private Glossary() {}

    /// A word and what it means.
    ///
    /// @param key the same in every language
    public record Term(String key, String word, String meaning) {}

    /// From what figures are to what is decided by them.
    public static List<Term> list(Words words) {
        return KEYS.stream()
                .map(
                        key ->
                                new Term(
                                        key,
                                        words.get("glossary." + key),
                                        words.get("glossary." + key + ".meaning")))
                .toList();
    }
}
