package org.shanhai.pack.unit;

import java.util.List;

/// The words that multiply: 千, 万, 百万, 亿, thousand, million, billion.
final class Multipliers {
    /// @param multiplier 1 where none stands there
    record Prefix(double multiplier, String rest) {}

    private record Word(String word, double multiplier) {}

    /// Longer words first: 百万 must not be read as 百.
    private static final List<Word> WORDS =
            List.of(
                    new Word("thousand", 1e3),
                    new Word("million", 1e6),
                    new Word("billion", 1e9),
                    new Word("万亿", 1e12),
                    new Word("百万", 1e6),
                    new Word("千万", 1e7),
                    new Word("亿", 1e8),
                    new Word("万", 1e4),
                    new Word("千", 1e3),
                    new Word("百", 1e2));

    private Multipliers() {}

    /// Takes a multiplier off the front of a text.
    static Prefix strip(String text) {
        for (Word word : WORDS) {
            if (text.startsWith(word.word())) {
                return new Prefix(word.multiplier(), text.substring(word.word().length()));
            }
        }
        return new Prefix(1, text);
    }
}
