package org.shanhai.bench.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.shanhai.app.leap.LeapSkill;
import org.shanhai.estimate.Estimator;
import org.shanhai.leap.EntrySpan;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapOrder;
import org.shanhai.leap.Shortlist;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// How lists of Zhejiang's later-developed places did.
class ZhejiangLeapSkillTest {
    private static final Region REGION =
            PackReader.read(EmbeddedPacks.preferred(), PackOptions.PLAIN.of(2021), Progress.SILENT)
                    .orElseThrow();
    private static final Leap LEAP = leap();
    private static final Map<Place, Shortlist> LISTS = new HashMap<>();
    private static final List<EntrySkill> SKILL =
            EntrySkill.list(REGION, LEAP.findChances().orElseThrow().spans());

    private static Leap leap() {
        Activity activity = Estimator.estimate(REGION).orElseThrow().activity();
        return Leap.of(
                SupplyChains.of(REGION, activity),
                Structure.of(REGION, activity),
                Profiles.of(REGION));
    }

    /// Spans of the register one after the other: told ahead of what any one thing tells.
    @Test
    void chancesAreAheadOfWhatOneThingTells() {
        for (EntrySkill skill : SKILL) {
            double chance = skill.atTen(EntrySkill.Told::chance).mean();
            skill.orders()
                    .forEach(
                            (key, by) -> {
                                if (!key.equals("chance")) {
                                    assertThat(skill.atTen(by).mean()).as(key).isLessThan(chance);
                                }
                            });
            assertThat(skill.fifths())
                    .allMatch(fifth -> Math.abs(fifth.told() - fifth.cameTrue()) < 0.05);
        }
        assertThat(SKILL).hasSize(2);
        assertThat(SKILL.getFirst().orders()).doesNotContainKey("growth");
        assertThat(SKILL.getLast().orders()).containsKey("growth");
    }

    /// What the answer says of its order is what is measured.
    @Test
    void theOrderIsQuotedAsItDid() {
        EntrySkill last = SKILL.getLast();
        assertThat(last.span().before()).isEqualTo(LeapSkill.BEFORE);
        assertThat(last.lists()).hasSize(LeapSkill.PLACES);
        LeapSkill.CAME.forEach(
                (key, quoted) ->
                        assertThat(head(last, key).came())
                                .as(key)
                                .isCloseTo(quoted, within(0.0005)));
    }

    /// The words of the answer: more than chance, and no more than where a firm is seen.
    @Test
    void theOrderBringsMoreThanChanceAndNoMoreThanTheSimpleRule() {
        EntrySkill last = SKILL.getLast();
        assertThat(head(last, "expected").ahead(head(last, "none")).isAhead()).isTrue();
        assertThat(head(last, "expected").ahead(head(last, "seen")).isAhead()).isFalse();
        assertThat(head(last, "seen").ahead(head(last, "expected")).isAhead()).isFalse();
    }

    private static EntrySkill.Head head(EntrySkill skill, String key) {
        EntrySkill.By by = skill.listed(ZhejiangLeapSkillTest::value).get(key);
        return skill.head(Objects.requireNonNull(by), ZhejiangLeapSkillTest::value);
    }

    private static EntrySkill.Value value(EntrySpan.Cell cell) {
        Place place = REGION.places().unit(REGION.insideUnits()[cell.place()]);
        return EntrySkill.Value.of(
                LISTS.computeIfAbsent(place, each -> LEAP.list(each, LeapOrder.EXPECTED))
                        .find(REGION.industries().get(cell.industry()))
                        .orElseThrow());
    }
}
