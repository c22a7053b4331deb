package org.shanhai.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTreeTest {
    private static String random(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int k = 1 + random.nextInt(most); k > 0; k--) {
            text.append((char) ('a' + random.nextInt(3)));
        }
        return text.toString();
    }

    /// What looking through all words finds.
    private static String longest(
            Map<String, Integer> words, String text, int from, int bound, boolean backwards) {
        return words.keySet().stream()
                .filter(
                        word ->
                                backwards
                                        ? from - word.length() >= bound
                                                && text.startsWith(word, from - word.length())
                                        : from + word.length() <= bound
                                                && text.startsWith(word, from))
                .reduce("", (a, b) -> a.length() > b.length() ? a : b);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findsTheLongestWordAsLookingThroughAllDoes(boolean backwards) {
        Random random = new Random(7);
        Map<String, Integer> words = new HashMap<>();
        while (words.size() < 200) {
            words.putIfAbsent(random(random, 7), words.size());
        }
        WordTree tree = new WordTree(words, backwards);
        for (int trial = 0; trial < 2000; trial++) {
            String text = random(random, 12);
            int from = random.nextInt(text.length() + 1);
            int bound =
                    backwards
                            ? random.nextInt(from + 1)
                            : from + random.nextInt(text.length() - from + 1);
            String expected = longest(words, text, from, bound, backwards);
            long found = tree.longest(text, from, bound);
            if (expected.isEmpty()) {
                assertThat(found).as("%s from %d", text, from).isNegative();
            } else {
                assertThat(WordTree.length(found))
                        .as("%s from %d", text, from)
                        .isEqualTo(expected.length());
                assertThat(WordTree.meaning(found)).isEqualTo(words.get(expected));
            }
        }
    }

    @Test
    void theBeginningOfAWordIsNoWord() {
        WordTree tree = new WordTree(Map.of("abc", 5), false);
        assertThat(tree.longest("abx", 0, 3)).isNegative();
        assertThat(tree.longest("abc", 0, 2)).isNegative();
        assertThat(WordTree.length(tree.longest("abc", 0, 3))).isEqualTo(3);
        assertThat(WordTree.meaning(tree.longest("abc", 0, 3))).isEqualTo(5);
    }

    /// "xab" ends in "ab"; it begins with none.
    @Test
    void aWordIsFoundOnlyInTheDirectionAskedFor() {
        assertThat(WordTree.length(new WordTree(Map.of("ab", 0), true).longest("xab", 3, 0)))
                .isEqualTo(2);
        assertThat(new WordTree(Map.of("ab", 0), false).longest("xab", 0, 3)).isNegative();
        assertThat(WordTree.length(new WordTree(Map.of("ab", 0), false).longest("abx", 0, 3)))
                .isEqualTo(2);
    }

    /// Five thousand words, many times the edges that a tree has room for at first.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTreeGrowsWithItsWords(boolean backwards) {
        Map<String, Integer> words = new HashMap<>();
        for (int number = 0; number < 5000; number++) {
            words.put("%04d".formatted(number), number);
        }
        WordTree tree = new WordTree(words, backwards);
        words.forEach(
                (word, number) -> {
                    long found = tree.longest(word, backwards ? 4 : 0, backwards ? 0 : 4);
                    assertThat(WordTree.length(found)).isEqualTo(4);
                    assertThat(WordTree.meaning(found)).isEqualTo(number);
                });
        assertThat(tree.longest("5000", backwards ? 4 : 0, backwards ? 0 : 4)).isNegative();
    }
}
