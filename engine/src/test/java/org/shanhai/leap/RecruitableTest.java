package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.fitted.SupplyChains;

class RecruitableTest {
    /// What settles where its material is, needs a licence, is kept to the state, or comes with a
    /// network or with people is not ranked, nor what is hardly traded beyond daily travel of 60
    /// km: (1 + 60 / 7)⁻³, 0.0011, is left of goods, and (1 + 60 / 6.3)⁻³, less than a thousandth,
    /// of what is near.
    @ParameterizedTest
    @CsvSource({
        "YES,      goods, true",
        ",         goods, true",
        "MATERIAL, goods, false",
        "LICENSED, goods, false",
        "MONOPOLY, goods, false",
        "NETWORK,  goods, false",
        "LOCAL,    goods, false",
        "YES,      near,  false",
        ",         near,  false"
    })
    void onlyWhatACountyCanBidForIsRanked(Recruit recruit, String reach, boolean ranked) {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 7, 0, 0.2)
                        .reach("near", 6.3, 0, 0.2)
                        .industry("mill", Broad.SECONDARY, "goods", 0.5)
                        .industry("toys", Broad.SECONDARY, reach, 0.5);
        if (recruit != null) {
            cells.recruit(recruit);
        }
        Region region =
                cells.place("hill", Role.MOUNTAIN, 90, 10)
                        .place("port", Role.COAST, 10, 90)
                        .region();
        Activity activity = cells.activity(region);
        Leap leap =
                Leap.of(
                        SupplyChains.of(region, activity),
                        Structure.of(region, activity),
                        Profiles.of(region));
        Shortlist list = leap.list(region.places().unit(0), LeapOrder.EXPECTED);

        assertThat(ranked ? list.ranked() : list.local())
                .extracting(each -> each.industry().code())
                .containsExactly("toys");
        assertThat(ranked ? list.local() : list.ranked()).isEmpty();
        assertThat(list.held()).extracting(each -> each.industry().code()).containsExactly("mill");
    }
}
