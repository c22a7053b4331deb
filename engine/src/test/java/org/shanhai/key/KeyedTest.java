package org.shanhai.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyedTest {
    private enum Told implements Keyed {
        NOT_STATED,
        AT_LEAST,
        ABOVE_SCALE {
            @Override
            public String key() {
                return "above-scale";
            }
        }
    }

    @Test
    void aKeyIsTheNameInSmallLettersUnlessAnotherIsSaid() {
        assertThat(Keyed.keys(Told.class)).containsExactly("not_stated", "at_least", "above-scale");
    }

    @Test
    void oneIsFoundByItsKeyAlone() {
        assertThat(Keyed.find(Told.class, "at_least")).contains(Told.AT_LEAST);
        assertThat(Keyed.find(Told.class, "above-scale")).contains(Told.ABOVE_SCALE);
        assertThat(Keyed.find(Told.class, "above_scale")).isEmpty();
        assertThat(Keyed.find(Told.class, "AT_LEAST")).isEmpty();
        assertThat(Keyed.find(Told.class, "")).isEmpty();
    }

    /// Where the locale writes a small I without its dot, keys stay as they are.
    @Test
    void keysAreTheSameInEveryLocale() {
        java.util.Locale before = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(java.util.Locale.of("tr"));
            assertThat(Keyed.keys(Title.class)).containsExactly("title");
        } finally {
            java.util.Locale.setDefault(before);
        }
    }

    private enum Title implements Keyed {
        TITLE
    }
}
