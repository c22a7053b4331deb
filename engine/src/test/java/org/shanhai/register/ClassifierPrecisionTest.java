package org.shanhai.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shanhai.region.ReadingPrecision;

class ClassifierPrecisionTest {
    private static Classified read(String industry, IndustryReason reason) {
        return new Classified(Optional.of(industry).filter(key -> !key.isEmpty()), reason, "word");
    }

    /// Four read by their scope: one right, one right in the second place too, one only there, one
    /// wrong. One by its name, wrong; one unclear, which is right nowhere.
    @Test
    void countsByReasonHowManyWereRight() {
        ClassifierPrecision precision = new ClassifierPrecision();
        precision.add(read("toys", IndustryReason.SCOPE), "toys", Set.of());
        precision.add(read("toys", IndustryReason.SCOPE), "toys", Set.of("toys"));
        precision.add(read("toys", IndustryReason.SCOPE), "shoes", Set.of("cars", "toys"));
        precision.add(read("toys", IndustryReason.SCOPE), "shoes", Set.of("cars"));
        precision.add(read("toys", IndustryReason.NAME), "shoes", Set.of());
        precision.add(read("", IndustryReason.UNCLEAR), "shoes", Set.of("", "toys"));
        assertThat(precision.strata("people"))
                .containsExactly(
                        new ReadingPrecision("scope", 4, 2, 3, "people"),
                        new ReadingPrecision("name", 1, 0, 0, "people"),
                        new ReadingPrecision("unclear", 1, 0, 0, "people"));
    }

    @Test
    void ofNothingReadThereIsNothingToTell() {
        assertThat(new ClassifierPrecision().strata("people")).isEmpty();
    }
}
