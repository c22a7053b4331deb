package org.shanhai.register;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

/// Words found from their last character backwards, or from their first forwards, in time that
/// grows with the length of the word and not with the number of words.
final class WordTree {
    private static final int NONE = -1;

    private final boolean backwards;

    /// The characters with which words begin, or end where they are looked for backwards: at most
    /// places of a text none does.
    private final BitSet firsts = new BitSet();

    private long[] keys = new long[1 << 10];
    private int[] children = new int[1 << 10];
    private int[] meanings = new int[1 << 8];
    private int nodes = 1;
    private int edges;

    /// @param words each with its meaning, zero or more
    /// @param backwards whether words are looked for from their end
    WordTree(Map<String, Integer> words, boolean backwards) {
        this.backwards = backwards;
        Arrays.fill(meanings, NONE);
        words.forEach(this::add);
    }

    /// The longest word that begins at `from`, or that ends before `from` where words are looked
    /// for backwards.
    ///
    /// @param bound where words must end, or begin where they are looked for backwards
    /// @return its length in the upper and its meaning in the lower half; negative where there is
    ///     none
    long longest(CharSequence text, int from, int bound) {
        long found = NONE;
        int first = backwards ? from - 1 : from;
        if (backwards ? first < bound : first >= bound) {
            return NONE;
        }
        if (!firsts.get(text.charAt(first))) {
            return NONE;
        }
        int node = 0;
        int step = backwards ? -1 : 1;
        for (int at = first; backwards ? at >= bound : at < bound; at += step) {
            node = child(node, text.charAt(at));
            if (node == NONE) {
                break;
            }
            if (meanings[node] != NONE) {
                long length = Math.abs((long) at - from) + (backwards ? 0 : 1);
                found = length << 32 | meanings[node];
            }
        }
        return found;
    }

    static int length(long found) {
        return (int) (found >> 32);
    }

    static int meaning(long found) {
        return (int) found;
    }

    private void add(String word, int meaning) {
        int node = 0;
        if (!word.isEmpty()) {
            firsts.set(word.charAt(backwards ? word.length() - 1 : 0));
        }
        for (int i = 0; i < word.length(); i++) {
            char next = word.charAt(backwards ? word.length() - 1 - i : i);
            int child = child(node, next);
            node = child == NONE ? grow(node, next) : child;
        }
        meanings[node] = meaning;
    }

    private int child(int node, char next) {
        long key = key(node, next);
        for (int slot = slot(key); keys[slot] != 0; slot = slot + 1 & keys.length - 1) {
            if (keys[slot] == key) {
                return children[slot];
            }
        }
        return NONE;
    }

    private int grow(int node, char next) {
        if (++edges * 2 > keys.length) {
            rehash();
        }
        if (nodes == meanings.length) {
            meanings = Arrays.copyOf(meanings, 2 * nodes);
            Arrays.fill(meanings, nodes, meanings.length, NONE);
        }
        put(key(node, next), nodes);
        return nodes++;
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldChildren = children;
        keys = new long[2 * oldKeys.length];
        children = new int[keys.length];
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldKeys[slot] != 0) {
                put(oldKeys[slot], oldChildren[slot]);
            }
        }
    }

    private void put(long key, int child) {
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        children[slot] = child;
    }

    private int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
    }

    /// Never zero, which marks a free slot: no word holds the character NUL.
    private static long key(int node, char next) {
        return (long) node << 16 | next;
    }
}
