package org.shanhai.bench.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.shanhai.bench.leap.EntrySkill.Told;
import org.shanhai.leap.EntryChances;
import org.shanhai.leap.EntrySpan;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackReader;

/// Two lists of twelve: in the first the third and the last came, in the second the first. The
/// third is dirtier in some and brings thrice as much, the last in the first list is a trap.
class EntrySkillTest {
    /// Of which the signs alone are asked.
    private static final EntrySpan SPAN =
            EntryChances.of(PackReader.read(EmbeddedPacks.preferred()).orElseThrow())
                    .orElseThrow()
                    .spans()
                    .getFirst();

    private static EntrySkill skill() {
        return new EntrySkill(
                SPAN, Optional.empty(), List.of(list(0, List.of(2, 11)), list(1, List.of(0))));
    }

    /// The likelier the smaller its number.
    private static List<Told> list(int place, List<Integer> came) {
        List<Told> list = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            list.add(new Told(new EntrySpan.Cell(place, i, came.contains(i)), 0.5 - 0.01 * i));
        }
        return list;
    }

    private static EntrySkill.Value value(EntrySpan.Cell cell) {
        boolean isTrap = cell.place() == 0 && cell.industry() == 11;
        boolean isThird = cell.industry() == 2;
        return new EntrySkill.Value(!isTrap, isTrap ? 0 : isThird ? 0.5 : 1, isThird ? 3 : 1.5);
    }

    private static final Function<EntrySpan.Cell, EntrySkill.Value> VALUES = EntrySkillTest::value;

    private static EntrySkill.By order(Map<String, EntrySkill.By> of, String key) {
        return Objects.requireNonNull(of.get(key), key);
    }

    /// Of the first list the trap falls out, of the second all twelve are there.
    @Test
    void whatCameIsCountedByCleannessAndWorth() {
        EntrySkill.Head head = skill().head(Told::chance, VALUES);

        assertThat(head.came()).isCloseTo(0.1, within(1e-12));
        assertThat(head.clean()).isCloseTo((0.5 + 1) / 2, within(1e-12));
        assertThat(head.worth()).isCloseTo((3 + 1.5) / 2, within(1e-12));
        assertThat(head.brought()).containsExactly(0.15, 0.15);
        assertThat(head.mean()).isCloseTo(0.15, within(1e-12));
    }

    /// By none at all ten of eleven, and of twelve, are first.
    @Test
    void ofTiesTheExpectedShareCounts() {
        EntrySkill.Head none = skill().head(each -> 0, VALUES);

        assertThat(none.came()).isCloseTo((1 / 11.0 + 1 / 12.0) / 2, within(1e-12));
        assertThat(none.brought().getLast()).isCloseTo(1.5 / 12, within(1e-12));
        assertThat(skill().atTen(each -> 0).mean()).isCloseTo((2 + 1) / 24.0, within(1e-12));
    }

    /// A trap that came is no part of the lists, but of what the chance is judged by.
    @Test
    void theOrderShownGoesByChanceWorthAndCleanness() {
        EntrySkill last = skill();
        Map<String, EntrySkill.By> orders = last.listed(VALUES);
        Told third = last.lists().getFirst().get(2);

        assertThat(orders.keySet())
                .containsExactly("chance", "density", "size", "seen", "expected", "worth", "none");
        assertThat(order(orders, "expected").applyAsDouble(third))
                .isCloseTo(0.48 * 3 * 0.5, within(1e-12));
        assertThat(order(orders, "worth").applyAsDouble(third)).isEqualTo(3);
        assertThat(last.base()).isCloseTo(3 / 24.0, within(1e-12));
        assertThat(last.area(order(orders, "chance"))).isBetween(0.5, 0.7);
    }

    @Test
    void aLeadIsThatOfListsOneByOne() {
        EntrySkill.Head one = new EntrySkill.Head(0, 0, 0, List.of(3.0, 5.0, 7.0));
        EntrySkill.Head other = new EntrySkill.Head(0, 0, 0, List.of(2.0, 3.0, 4.0));
        EntrySkill.Share ahead = one.ahead(other);

        assertThat(ahead.mean()).isCloseTo(2, within(1e-12));
        assertThat(ahead.error()).isCloseTo(1 / Math.sqrt(3), within(1e-12));
        assertThat(ahead.isAhead()).isTrue();
        assertThat(other.ahead(one).isAhead()).isFalse();
        assertThat(new EntrySkill.Share(1.6, 1).isAhead()).isFalse();
    }
}
