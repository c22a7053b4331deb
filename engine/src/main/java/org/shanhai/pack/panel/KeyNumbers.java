package org.shanhai.pack.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Numbers keys in the order they come, straight from the characters of a row: a key that was seen
/// before costs no object.
final class KeyNumbers {
    private static final int EMPTY = -1;

    private final List<char[]> keys = new ArrayList<>();
    private int[] hashes = new int[16];
    private int[] slots = new int[64];
    private int last = EMPTY;

    KeyNumbers() {
        Arrays.fill(slots, EMPTY);
    }

    int count() {
        return keys.size();
    }

    String key(int number) {
        return new String(keys.get(number));
    }

    /// The number of the key; a new one where it was not seen before.
    int number(char[] chars, int from, int to) {
        // Tables are mostly sorted by one of their keys.
        if (last != EMPTY && same(last, chars, from, to)) {
            return last;
        }
        int hash = hash(chars, from, to);
        int slot = hash & (slots.length - 1);
        while (slots[slot] != EMPTY) {
            int number = slots[slot];
            if (hashes[number] == hash && same(number, chars, from, to)) {
                last = number;
                return number;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        last = add(chars, from, to, hash);
        slots[slot] = last;
        if (keys.size() * 2 > slots.length) {
            rehash();
        }
        return last;
    }

    int number(String key) {
        return number(key.toCharArray(), 0, key.length());
    }

    private int add(char[] chars, int from, int to, int hash) {
        int number = keys.size();
        keys.add(Arrays.copyOfRange(chars, from, to));
        if (number == hashes.length) {
            hashes = Arrays.copyOf(hashes, number * 2);
        }
        hashes[number] = hash;
        return number;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, EMPTY);
        for (int number = 0; number < keys.size(); number++) {
            int slot = hashes[number] & (slots.length - 1);
            while (slots[slot] != EMPTY) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = number;
        }
    }

    private boolean same(int number, char[] chars, int from, int to) {
        return Arrays.equals(keys.get(number), 0, keys.get(number).length, chars, from, to);
    }

    private static int hash(char[] chars, int from, int to) {
        int hash = 0;
        for (int k = from; k < to; k++) {
            hash = 31 * hash + chars[k];
        }
        // The low bits choose the slot.
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 16);
    }
}
