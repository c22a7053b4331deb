package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shanhai.capability.entry.Logit;

/// What is learnt of entries, in towns that enter what they lack of their own kind ([EntryTowns]).
class EntryChancesTest {
    private static final int OWN = EntryTowns.lacks(0);
    private static final int OTHER = EntryTowns.lacks(1);

    private static EntryChances chances(EntryTowns towns) {
        return EntryChances.of(towns.region()).orElseThrow();
    }

    private static EntryTowns once() {
        return new EntryTowns().laid(1999).entered(2000, 2006);
    }

    @Test
    void noRegisterNoChances() {
        assertThat(EntryChances.of(new EntryTowns().region())).isEmpty();
        // One span tells of no entry.
        assertThat(EntryChances.of(new EntryTowns().laid(1999).region())).isEmpty();
    }

    /// Each lacks six goods and enters one.
    @Test
    void whatIsOpenIsWhatFewerThanThreeFirmsMake() {
        List<EntrySpan> spans = chances(once()).spans();

        assertThat(spans).hasSize(1);
        EntrySpan span = spans.getFirst();
        assertThat(span.before()).isEqualTo(1999);
        assertThat(span.until()).isEmpty();
        assertThat(span.cells()).hasSize(24 * 6);
        assertThat(span.entries()).isEqualTo(24);
        assertThat(chances(once()).base()).isCloseTo(1 / 6.0, within(1e-12));
    }

    /// Two firms are an entry where the mix implies no more, one is none.
    @Test
    void oneFirmIsNoEntry() {
        EntryTowns one = once();
        one.add(0, EntryTowns.GOODS.get(OTHER), 2000, 2006, 1);
        EntryTowns two = once();
        two.add(0, EntryTowns.GOODS.get(OTHER), 2000, 2006, 3);

        assertThat(chances(one).spans().getFirst().entries()).isEqualTo(24);
        assertThat(chances(two).spans().getFirst().entries()).isEqualTo(25);
    }

    /// A span without an end belongs to the one before it.
    @Test
    void spansFollowOneAnother() {
        EntryTowns towns = once().entered(2007, 2013);
        towns.add(0, EntryTowns.GOODS.get(OTHER), 2014, 0, 9);
        List<EntrySpan> spans = chances(towns).spans();

        assertThat(spans).hasSize(2);
        assertThat(spans.getFirst().until()).hasValue(2006);
        assertThat(spans.getLast().before()).isEqualTo(2006);
        // By then all of their own kind is there; one enters another.
        assertThat(spans.getLast().entries()).isEqualTo(1);
    }

    /// As of 2006 nothing of their own kind is open; in a town that was laid anew it is.
    @Test
    void whatWasEnteredInLikePlacesIsLikely() {
        EntryChances chances = chances(new EntryTowns().laid(1999).entered(2000, 2006));
        EntrySpan span = chances.spans().getFirst();
        Logit logit = EntryChances.fit(chances.spans(), 0, Optional.empty());

        double own = logit.chance(span.signs().row(0, OWN));
        double other = logit.chance(span.signs().row(0, OTHER));
        assertThat(own).isGreaterThan(0.5);
        assertThat(other).isLessThan(0.1);
    }

    /// Told of a town by the others: what became of it is not looked at.
    @Test
    void whatBecameOfThePlaceLeftOutChangesNothing() {
        EntryTowns changed = once();
        changed.add(0, EntryTowns.GOODS.get(OTHER), 2000, 2006, 4);
        EntryChances one = chances(once());
        EntryChances other = chances(changed);
        double[] row = one.spans().getFirst().signs().row(0, OTHER);

        assertThat(other.spans().getFirst().entries()).isEqualTo(25);
        assertThat(
                        EntryChances.fit(other.spans(), 0, Optional.empty())
                                .chance(other.spans().getFirst().signs().row(0, OTHER)))
                .isCloseTo(
                        EntryChances.fit(one.spans(), 0, Optional.empty()).chance(row),
                        within(1e-9));
    }

    @Test
    void ofThoseAlikeTheShareLiesBetween() {
        EntryChances.Alike alike = EntryChances.Alike.of(400, 60);

        assertThat(alike.low()).isBetween(0.12, 0.15);
        assertThat(alike.high()).isBetween(0.15, 0.19);
        assertThat(EntryChances.Alike.of(400, 0).low()).isCloseTo(0, within(1e-12));
    }

    @Test
    void placesOfFewFirmsAreNotTold() {
        EntryChances chances = chances(once());

        assertThat(chances.isTold(0)).isTrue();
        EntryTowns few = new EntryTowns();
        few.add(0, "a", 0, 1999, 29);
        few.add(1, "a", 0, 1999, 90);
        few.add(1, "b", 0, 1999, 90);
        few.add(2, "a", 2000, 2006, 9);
        few.add(3, "b", 2000, 2006, 2);
        few.add(3, "a", 2000, 2006, 9);
        EntryChances told = chances(few);
        assertThat(told.isTold(0)).isFalse();
        assertThat(told.isTold(1)).isTrue();
    }
}
