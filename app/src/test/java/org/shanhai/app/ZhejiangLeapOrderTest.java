package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shanhai.app.leap.LeapSkill;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.EntrySkill;
import org.shanhai.leap.EntrySpan;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapClass;
import org.shanhai.leap.LeapOrder;
import org.shanhai.leap.Ruling;
import org.shanhai.leap.Shortlist;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// What the lists of Zhejiang's later-developed places come to.
class ZhejiangLeapOrderTest {
    private static final Region REGION = Embedded.region(EmbeddedPacks.preferred());
    private static final Leap LEAP = leap();
    private static final List<Shortlist> LISTS =
            LEAP.listMountain().stream()
                    .map(place -> LEAP.list(place, LeapOrder.EXPECTED))
                    .toList();

    private static final List<EntrySkill> SKILL =
            EntrySkill.list(REGION, LEAP.findChances().orElseThrow().spans());

    private static Leap leap() {
        SupplyChains chains = Embedded.chains(REGION);
        return Leap.of(chains, Structure.of(REGION, chains.activity()), Profiles.of(REGION));
    }

    @Test
    void noIndustryStandsFirstInMoreThanSixLists() {
        Map<String, Integer> firsts = new HashMap<>();
        LISTS.forEach(
                list ->
                        firsts.merge(
                                list.proposed().getFirst().industry().code(), 1, Integer::sum));

        assertThat(LISTS).hasSize(26);
        assertThat(firsts.values()).allMatch(times -> times <= 6);
    }

    @Test
    void twoListsShareLessThanAThirdOfTheirFirstTen() {
        List<Set<String>> heads =
                LISTS.stream()
                        .map(
                                list ->
                                        list.proposed().stream()
                                                .limit(EntrySkill.HEAD)
                                                .map(each -> each.industry().code())
                                                .collect(Collectors.toSet()))
                        .toList();
        double shared = 0;
        for (int a = 0; a < heads.size(); a++) {
            for (int b = 0; b < a; b++) {
                Set<String> both = new HashSet<>(heads.get(a));
                both.retainAll(heads.get(b));
                shared += both.size() / (double) EntrySkill.HEAD;
            }
        }

        assertThat(shared / (heads.size() * (heads.size() - 1) / 2.0)).isLessThan(1 / 3.0);
    }

    /// What cannot do without a seaport is not proposed where there is none, nor what is a trap.
    @Test
    void whatIsProposedIsWithinEveryBound() {
        for (Shortlist list : LISTS) {
            assertThat(list.proposed())
                    .isNotEmpty()
                    .extracting(each -> each.ruling().kind())
                    .doesNotContain(LeapClass.TRAP, LeapClass.FAR, LeapClass.NOT_RANKABLE);
        }
        assertThat(LISTS)
                .filteredOn(list -> list.place().key().equals("changshan"))
                .flatExtracting(Shortlist::ranked)
                .filteredOn(each -> each.industry().code().equals("082"))
                .extracting(each -> each.ruling().why())
                .containsExactly(Ruling.Why.ENDOWMENT_LACKING);
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
        assertThat(last.atTen(EntrySkill.Told::chance).mean())
                .isCloseTo(LeapSkill.CHANCE, within(0.0005));
        assertThat(last.base()).isCloseTo(LeapSkill.ANY, within(0.0005));
        LeapSkill.LISTED.forEach(
                (key, quoted) -> {
                    EntrySkill.Head head = head(last, key);
                    assertThat(head.came()).as(key).isCloseTo(quoted.came(), within(0.0005));
                    assertThat(head.mean()).as(key).isCloseTo(quoted.brought(), within(0.0005));
                });
        assertThat(head(last, "expected").clean()).isCloseTo(LeapSkill.CLEAN, within(0.005));
        assertThat(head(last, "expected").worth()).isCloseTo(LeapSkill.WORTH, within(0.005));
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
        EntrySkill.By by = skill.listed(ZhejiangLeapOrderTest::candidate).get(key);
        return skill.head(Objects.requireNonNull(by), ZhejiangLeapOrderTest::candidate);
    }

    private static Candidate candidate(EntrySpan.Cell cell) {
        Place place = REGION.places().unit(REGION.insideUnits()[cell.place()]);
        return LISTS.stream()
                .filter(each -> each.place().equals(place))
                .flatMap(each -> each.find(REGION.industries().get(cell.industry())).stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachChanceIsTold() {
        assertThat(LISTS)
                .flatExtracting(Shortlist::ranked)
                .allMatch(each -> each.chance().isPresent());
    }
}
