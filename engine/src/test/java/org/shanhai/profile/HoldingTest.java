package org.shanhai.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shanhai.key.Keyed;

class HoldingTest {
    @Test
    void threeFirmsWithAChanceOfFourFifthsAreHad() {
        assertThat(Holding.of(3, 0.8)).isEqualTo(Holding.HAS);
        assertThat(Holding.of(3, Math.nextDown(0.8))).isEqualTo(Holding.WEAK);
        assertThat(Holding.of(30, 0)).isEqualTo(Holding.WEAK);
    }

    @Test
    void oneOrTwoFirmsAreSeenWhateverTheChance() {
        assertThat(Holding.of(2, 0.99)).isEqualTo(Holding.SEEN);
        assertThat(Holding.of(1, 0.01)).isEqualTo(Holding.SEEN);
    }

    @Test
    void noFirmWithAChanceOfOneFifthIsUnlikely() {
        assertThat(Holding.of(0, 0.2)).isEqualTo(Holding.UNLIKELY);
        assertThat(Holding.of(0, 0.201)).isEqualTo(Holding.UNKNOWN);
        assertThat(Holding.of(0, 0.9)).isEqualTo(Holding.UNKNOWN);
    }

    @Test
    void severalAreThereWhereOneIsAndAbsentWhereAllAre() {
        assertThat(Holding.UNKNOWN.or(Holding.SEEN)).isEqualTo(Holding.SEEN);
        assertThat(Holding.WEAK.or(Holding.HAS)).isEqualTo(Holding.HAS);
        assertThat(Holding.UNLIKELY.or(Holding.UNKNOWN)).isEqualTo(Holding.UNKNOWN);
        assertThat(Holding.ABSENT.or(Holding.UNKNOWN)).isEqualTo(Holding.UNKNOWN);
        assertThat(Holding.ABSENT.or(Holding.UNLIKELY)).isEqualTo(Holding.UNLIKELY);
        assertThat(Holding.ABSENT.or(Holding.ABSENT)).isEqualTo(Holding.ABSENT);
    }

    @Test
    void eachHasItsWord() {
        assertThat(Keyed.keys(Holding.class).stream())
                .containsExactly("has", "weak", "seen", "unlikely", "absent", "unknown");
    }
}
