package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// By what programs and words tell classes, outcomes, reasons and aspects: by their names in small
/// letters.
class EnumKeysTest {
    private static <E extends Enum<E>> void areNames(E[] all, Function<E, String> key) {
        List<String> names =
                Arrays.stream(all).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();

        assertThat(Arrays.stream(all).map(key)).containsExactlyElementsOf(names);
    }

    @Test
    void keysAreNamesInSmallLetters() {
        areNames(LeapClass.values(), LeapClass::key);
        areNames(Outcome.values(), Outcome::key);
        areNames(Ruling.Why.values(), Ruling.Why::key);
        areNames(Aspect.values(), Aspect::key);
    }
}
