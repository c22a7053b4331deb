package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.estimate.Estimate;
import org.shanhai.profile.Holding;
import org.shanhai.profile.Structure;
import org.shanhai.profile.StructureCells;
import org.shanhai.region.Company;
import org.shanhai.region.Region;
import org.shanhai.supply.trade.Recruitable;

/// What is believed of counties beside the quoted companies that have their homes there.
class ZhejiangCompaniesTest {
    private static final int THERE = 200;
    private static final int NEAR = 50;

    private record Home(int unit, int industry, double staff, String name) {}

    private final Region region = Embedded.region("zhejiang-register");
    private final StructureCells cells =
            Structure.of(region, ((Estimate) Embedded.estimate(region)).activity()).cells();

    /// Of industries that can be bid for, in all places.
    private List<Home> list() {
        Recruitable recruitable = new Recruitable(region);
        List<Home> list = new ArrayList<>();
        for (Company company : region.all(Company.class)) {
            var place = region.place(company.place());
            if (company.industry().isPresent()
                    && region.isInside(place)
                    && recruitable.test(region.industry(company.industry().get()))) {
                list.add(
                        new Home(
                                region.places().getUnitNumber(place),
                                region.industries().number(company.industry().get()),
                                company.staff().orElse(0),
                                company.name()));
            }
        }
        return list;
    }

    @Test
    void noCountyLacksTheIndustryOfALargeCompanyOfItsOwn() {
        List<Home> large = list().stream().filter(cell -> cell.staff() >= THERE).toList();

        assertThat(large).hasSizeGreaterThan(50);
        assertThat(large).allMatch(cell -> cells.isThere(cell.unit(), cell.industry()));
    }

    @Test
    void noCompanyStandsInAnIndustryThatIsFar() {
        List<Home> list = list().stream().filter(cell -> cell.staff() >= NEAR).toList();

        assertThat(list).hasSizeGreaterThan(90);
        assertThat(list)
                .allMatch(
                        cell ->
                                cells.holding(cell.unit(), cell.industry()) == Holding.HAS
                                        || cells.isNear(cell.unit(), cell.industry()));
    }
}
