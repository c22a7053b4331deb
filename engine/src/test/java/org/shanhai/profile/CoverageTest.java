package org.shanhai.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.shanhai.key.Keyed;
import org.shanhai.profile.Coverage.Thin;

class CoverageTest {
    private static Coverage coverage(Thin why) {
        return new Coverage(1, 2, 4, 8, 16, 32, 0, 3, 5, why);
    }

    @Test
    void whatIsHadOrWeakIsPresentAndWhatIsSeenIsNot() {
        assertThat(coverage(Thin.NOTHING).present()).isEqualTo(1 + 2);
    }

    @Test
    void figuresObserveAndFirmsTell() {
        assertThat(Arrays.stream(Thin.values()).filter(why -> coverage(why).isObserved()))
                .containsExactly(Thin.NOT);
        assertThat(Arrays.stream(Thin.values()).filter(why -> coverage(why).isTold()))
                .containsExactly(Thin.NOT, Thin.SAMPLE);
    }

    @Test
    void eachReasonHasItsWord() {
        assertThat(Keyed.keys(Thin.class).stream())
                .containsExactly("not", "sample", "few_figures", "presences_only", "nothing");
    }
}
