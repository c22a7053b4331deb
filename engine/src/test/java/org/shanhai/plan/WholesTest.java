package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;

class WholesTest {
    private static ProjectEntry entry(String key, String whole) {
        return ProjectEntry.of(
                new Project(
                        key,
                        key,
                        key,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        OptionalInt.empty(),
                        Map.of(),
                        Project.TaxScope.UNSPECIFIED,
                        Basis.REPORTED,
                        "",
                        "",
                        Optional.of(whole).filter(some -> !some.isEmpty()),
                        Optional.empty()));
    }

    private final List<ProjectEntry> entries =
            List.of(entry("C", "B"), entry("B", "A"), entry("A", ""), entry("D", "elsewhere"));

    @Test
    void wholesComeFirst() {
        assertThat(new Wholes(entries).sorted(entries))
                .extracting(one -> one.project().key())
                .containsExactly("A", "D", "B", "C");
    }

    /// A part counts with its whole, near or far, where that is planned; else by itself.
    @Test
    void aPartCountsOnce() {
        Wholes wholes = new Wholes(entries);
        Project part = entries.getFirst().project();
        assertThat(wholes.isPartOf(part, Set.of("A")::contains)).isTrue();
        assertThat(wholes.isPartOf(part, Set.of("B")::contains)).isTrue();
        assertThat(wholes.isPartOf(part, Set.of("C", "D")::contains)).isFalse();
        assertThat(wholes.isPartOf(entries.getLast().project(), key -> true)).isFalse();
    }

    @Test
    void projectsThatContainOneAnotherEnd() {
        List<ProjectEntry> circle = List.of(entry("A", "B"), entry("B", "A"));
        assertThat(new Wholes(circle).sorted(circle)).hasSize(2);
    }
}
