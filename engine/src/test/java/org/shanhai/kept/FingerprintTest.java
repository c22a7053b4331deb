package org.shanhai.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static Fingerprint.Maker a() {
        return Fingerprint.of("a");
    }

    @Test
    void isTheSameForTheSame() {
        assertThat(a().add("text").add(3).add(0.5, 1.5).done())
                .isEqualTo(a().add("text").add(3).add(0.5, 1.5).done());
    }

    @Test
    void differsWhereAnythingDiffers() {
        List<Fingerprint> all =
                List.of(
                        a().done(),
                        Fingerprint.of("b").done(),
                        a().add("bc").add("d").done(),
                        a().add("b").add("cd").done(),
                        a().add(1).done(),
                        a().add(2).done(),
                        a().add(1.0).done(),
                        a().add(Math.nextUp(1.0)).done(),
                        a().add(0.0).done(),
                        a().add(-0.0).done(),
                        a().add(0.0, 0.0).done(),
                        a().add(0.0).add(0.0).done());

        assertThat(Set.copyOf(all)).hasSameSizeAs(all);
    }

    @Test
    void seesEachNumberOfALongRow() {
        Set<Fingerprint> seen = new HashSet<>();
        double[] numbers = new double[20_000];
        for (int k : new int[] {0, 8191, 8192, 16_383, 16_384, 19_999}) {
            numbers[k] = 1;
            seen.add(a().add(numbers).done());
            numbers[k] = 0;
        }

        assertThat(seen).hasSize(6);
    }
}
