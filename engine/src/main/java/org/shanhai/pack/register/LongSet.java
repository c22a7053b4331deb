package org.shanhai.pack.register;

import java.util.Arrays;

/// Numbers, each held once: eight bytes a number and room to grow, no objects.
final class LongSet {
    private static final long FREE = -1;

    private long[] slots = new long[1 << 12];
    private int count;

    LongSet() {
        Arrays.fill(slots, FREE);
    }

    /// @param number zero or more
    /// @return whether it was not there yet
    boolean add(long number) {
        if ((count + 1) * 3L > slots.length * 2L) {
            long[] old = slots;
            slots = new long[2 * old.length];
            Arrays.fill(slots, FREE);
            count = 0;
            Arrays.stream(old).filter(held -> held != FREE).forEach(this::add);
        }
        int slot = slot(number);
        while (slots[slot] != FREE) {
            if (slots[slot] == number) {
                return false;
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = number;
        count++;
        return true;
    }

    private int slot(long number) {
        return (int) (number * 0x9E3779B97F4A7C15L >>> 33) & slots.length - 1;
    }
}
