package org.shanhai.pack.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LongSetTest {
    @Test
    void holdsEachNumberOnceAsASetDoes() {
        Random random = new Random(3);
        LongSet numbers = new LongSet();
        Set<Long> expected = new HashSet<>();
        for (int k = 0; k < 50_000; k++) {
            long number = random.nextInt(30_000) * 0x1_0000_0001L;
            assertThat(numbers.add(number)).isEqualTo(expected.add(number));
        }
    }
}
