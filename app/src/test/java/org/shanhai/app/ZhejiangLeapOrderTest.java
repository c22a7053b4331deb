package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapClass;
import org.shanhai.leap.LeapOrder;
import org.shanhai.leap.Ruling;
import org.shanhai.leap.Shortlist;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// What the lists of Zhejiang's later-developed places come to.
class ZhejiangLeapOrderTest {
    private static final Region REGION = Embedded.region(EmbeddedPacks.preferred());
    private static final Leap LEAP = leap();

    /// Of the 26 first listed, of which this was asked. Of the first ten of today's 22 two places
    /// share .35.
    private static final List<Shortlist> LISTS =
            Embedded.firstListed(REGION).stream()
                    .map(place -> LEAP.list(place, LeapOrder.EXPECTED))
                    .toList();

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
                                                .limit(Shortlist.HEAD)
                                                .map(each -> each.industry().code())
                                                .collect(Collectors.toSet()))
                        .toList();
        double shared = 0;
        for (int a = 0; a < heads.size(); a++) {
            for (int b = 0; b < a; b++) {
                Set<String> both = new HashSet<>(heads.get(a));
                both.retainAll(heads.get(b));
                shared += both.size() / (double) Shortlist.HEAD;
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

    @Test
    void eachChanceIsTold() {
        assertThat(LISTS)
                .flatExtracting(Shortlist::ranked)
                .allMatch(each -> each.chance().isPresent());
    }
}
