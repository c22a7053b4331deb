package org.shanhai.register;

import org.shanhai.region.Sense;

/// Senses of words, as a set that costs nothing to copy.
///
/// @param bits one for each
record Senses(int bits) {
    static final Senses NONE = new Senses(0);

    boolean isEmpty() {
        return bits == 0;
    }

    boolean contains(Sense sense) {
        return (bits & 1 << sense.ordinal()) != 0;
    }

    Senses with(Sense sense) {
        return new Senses(bits | 1 << sense.ordinal());
    }

    Senses with(Senses more) {
        return new Senses(bits | more.bits);
    }
}
