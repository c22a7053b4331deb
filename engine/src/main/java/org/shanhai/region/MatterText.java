package org.shanhai.region;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// What is written of a project, in which the words of many matters are looked for.
public final class MatterText {
    private static final int BITS = 1 << 14;

    private final List<String> texts;
    private final String all;

    /// Which two letters stand side by side, by their hash: most words are ruled out by them.
    private final BitSet pairs = new BitSet(BITS);

    public MatterText(String... texts) {
        this.texts = Arrays.stream(texts).map(text -> text.toLowerCase(Locale.ROOT)).toList();
        all = String.join("\n", this.texts);
        for (int k = 0; k < all.length() - 1; k++) {
            pairs.set(pair(all, k));
        }
    }

    private static int pair(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) % BITS;
    }

    /// In small letters.
    List<String> texts() {
        return texts;
    }

    /// Whether a word, in small letters, stands anywhere, whole or in another.
    boolean holds(String word) {
        return (word.length() < 2 || pairs.get(pair(word, 0))) && all.contains(word);
    }
}
