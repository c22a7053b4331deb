package org.shanhai.region;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds words in the description of a project. Case does not count; words in letters with spaces
/// between must stand whole (`pulp` is not in `pulpit`), Chinese ones may stand anywhere.
final class RuleWords {
    private RuleWords() {}

    /// The first of the words, in their order, that stands in any of the texts.
    static Optional<String> findFirst(List<String> words, List<String> texts) {
        List<String> lower = texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
        return words.stream()
                .filter(
                        word ->
                                lower.stream()
                                        .anyMatch(
                                                text ->
                                                        contains(
                                                                text,
                                                                word.toLowerCase(Locale.ROOT))))
                .findFirst();
    }

    private static boolean contains(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean startsWhole = at == 0 || !joins(text.charAt(at - 1), text.charAt(at));
            boolean endsWhole =
                    end == text.length() || !joins(text.charAt(end - 1), text.charAt(end));
            if (startsWhole && endsWhole) {
                return true;
            }
        }
        return false;
    }

    /// Whether the two letters belong to one word of a script that parts words by spaces.
    private static boolean joins(char left, char right) {
        return isAlphabetic(left) && isAlphabetic(right);
    }

    private static boolean isAlphabetic(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }
}
