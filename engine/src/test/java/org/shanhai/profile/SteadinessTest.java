package org.shanhai.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SteadinessTest {
    /// Ranks 1…20 in any order: two draws of twenty are a tenth, so 2 and 19.
    @Test
    void ranksLieBetweenTheirTenths() {
        int[] backwards = IntStream.rangeClosed(1, 20).map(k -> 21 - k).toArray();

        assertThat(Steadiness.Ranks.of(backwards)).isEqualTo(new Steadiness.Ranks(2, 19));
        assertThat(backwards).startsWith(20, 19);
    }

    @Test
    void ofTenTheyAreTheFirstAndTheLast() {
        int[] ranks = IntStream.rangeClosed(1, 10).toArray();

        assertThat(Steadiness.Ranks.of(ranks)).isEqualTo(new Steadiness.Ranks(1, 10));
    }
}
