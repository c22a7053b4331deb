package org.shanhai.leap.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shanhai.region.ActivityCells;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Company;
import org.shanhai.region.Fact;
import org.shanhai.region.Facts;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Scope;
import org.shanhai.region.SectorAccount;
import org.shanhai.region.TaxShare;
import org.shanhai.supply.InputOutput;

/// Mills and toys are of one sector, spirits of one that bears excise, inns of none. In the nation
/// a job of each adds 1, 2, 9 and 3.
class TradeWorthTest {
    private static final int MILL = 0;
    private static final int TOYS = 1;
    private static final int SPIRITS = 2;
    private static final int INN = 3;

    /// A quarter of value added is tax, half is pay.
    private static final SectorAccount GOODS = account("goods", "mill;toys", 100, 20, 10, 4, 6);

    private static final List<Company> COMPANIES =
            List.of(
                    company("1", "mill", 100, 4000, 100),
                    company("2", "mill", 50, 1000, -30),
                    company("3", "toys", 10, 600, 60),
                    company("4", "toys", 9, 1e9, 1e9));

    private final CellRegion cells =
            new CellRegion()
                    .reach("goods", 100, 0.1, 0.2)
                    .industry("mill", Broad.SECONDARY, "goods", 0.4)
                    .industry("toys", Broad.SECONDARY, "goods", 0.5)
                    .industry("spirits", Broad.SECONDARY, "goods", 0.2)
                    .industry("inn", Broad.TERTIARY, "goods", 0.6)
                    .place("hill", Role.MOUNTAIN, 100, 100, 90, 30)
                    .jobs(100, 50, 10, 10)
                    .place("bay", Role.COAST, 100, 100, 90, 30)
                    .jobs(100, 50, 10, 10);
    private final Region bare = cells.region();

    private static SectorAccount account(
            String key,
            String of,
            double output,
            double wages,
            double taxes,
            double depreciation,
            double surplus) {
        return new SectorAccount(
                key,
                key,
                "",
                List.of(of.split(";")),
                output,
                wages,
                taxes,
                depreciation,
                surplus,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                key.equals("drinks"),
                2017,
                Basis.REPORTED,
                "book",
                "");
    }

    private static Company company(
            String code, String industry, double staff, double revenue, double profit) {
        return new Company(
                "bay",
                Optional.of(industry),
                code,
                "main",
                code,
                OptionalDouble.of(staff),
                OptionalDouble.of(revenue),
                OptionalDouble.of(profit),
                2017,
                Basis.REPORTED,
                "list",
                "");
    }

    private static TaxShare share(String tax, double local) {
        return new TaxShare(tax, tax, "", local, OptionalInt.empty(), Basis.REPORTED, "law", "");
    }

    private Fact wage(String place, double value) {
        return new Fact(
                bare.places().get(place),
                bare.industries().findSet("").orElseThrow(),
                new Measure("minimum_wage", "", "", "CNY"),
                Optional.of(Quantity.exactly(value)),
                Scope.ALL,
                2018,
                Basis.REPORTED,
                "notices",
                "",
                "",
                0);
    }

    private Region region(List<Company> companies, SectorAccount... accounts) {
        return bare.toBuilder()
                .all(Company.class, companies)
                .all(SectorAccount.class, List.of(accounts))
                .all(TaxShare.class, List.of(share("vat", 0.5), share("corporate_income", 0.4)))
                .build();
    }

    private static TradeWorth worth(Region region) {
        return TradeWorth.of(region, InputOutput.of(region.nationalTable().orElseThrow()));
    }

    private JobWorth here(TradeWorth worth, int industry) {
        return worth.find(bare.places().get("hill"), bare.industries().get(industry)).orElseThrow();
    }

    private static SectorAccount drinks(double taxes) {
        return account("drinks", "spirits", 100, 10, taxes, 5, 5);
    }

    @Test
    void aHeadAddsWhatIsPaidWrittenOffEarnedAndTaxed() {
        TradeWorth worth = worth(region(COMPANIES, GOODS));

        // 40 × .24 paid and written off, 1 / .75 earned, a quarter taxed.
        assertThat(worth.findHead(COMPANIES.get(0)).orElseThrow())
                .isCloseTo((9.6 + 4 / 3.0) / 0.75, within(1e-9));
        assertThat(worth.findHead(COMPANIES.get(1)).orElseThrow())
                .isCloseTo(20 * 0.24 / 0.75, within(1e-9));
        assertThat(worth.findHead(COMPANIES.get(3))).isEmpty();
    }

    @Test
    void tradesAreDrawnTogetherAndLieOnTheLevelOfTheNation() {
        TradeWorth worth = worth(region(COMPANIES, GOODS));
        double[] heads = {
            Math.log((9.6 + 4 / 3.0) / 0.75), Math.log(6.4), Math.log((14.4 + 8) / 0.75)
        };
        double all = (heads[0] + heads[1] + heads[2]) / 3;
        double mill = (heads[0] + heads[1] + HeadMeans.K * all) / (2 + HeadMeans.K);
        double toys = (heads[2] + HeadMeans.K * all) / (1 + HeadMeans.K);
        double level = (2 * (Math.log(1) - mill) + Math.log(2) - toys) / 3;

        JobWorth found = here(worth, MILL);

        assertThat(found.valueAdded()).isCloseTo(Math.exp(mill + level), within(1e-9));
        assertThat(here(worth, TOYS).valueAdded()).isCloseTo(Math.exp(toys + level), within(1e-9));
        assertThat(found.pay()).isCloseTo(found.valueAdded() / 2, within(1e-9));
        // Half of the quarter that is tax, and .4 of a quarter of the .15 that is surplus.
        assertThat(found.localTax().orElseThrow())
                .isCloseTo(found.valueAdded() * (0.125 + 0.015), within(1e-9));
        assertThat(found.low()).isLessThan(found.valueAdded());
        assertThat(found.high() * found.low())
                .isCloseTo(found.valueAdded() * found.valueAdded(), within(1e-9));
        assertThat(found.told()).isEqualTo(JobWorth.Told.TRADE);
        assertThat(found.companies()).isEqualTo(2);
    }

    @Test
    void neitherOrderNorUnitNorTheSizeOfQuotedFirmsMatters() {
        Region one = region(COMPANIES, GOODS, drinks(5));
        List<Company> twice =
                COMPANIES.reversed().stream()
                        .map(
                                each ->
                                        company(
                                                each.code(),
                                                each.industry().orElseThrow(),
                                                each.staff().orElseThrow(),
                                                2 * each.revenue().orElseThrow(),
                                                2 * each.profit().orElseThrow()))
                        .toList();
        Region other =
                region(
                        twice,
                        account("drinks", "spirits", 1e6, 1e5, 5e4, 5e4, 5e4),
                        account("goods", "toys;mill", 1e6, 2e5, 1e5, 4e4, 6e4));

        for (int i = 0; i < 4; i++) {
            JobWorth expected = here(worth(one), i);
            JobWorth found = here(worth(other), i);
            assertThat(found.valueAdded()).isCloseTo(expected.valueAdded(), within(1e-9));
            assertThat(found.low()).isCloseTo(expected.low(), within(1e-9));
            assertThat(found.localTax().orElseThrow())
                    .isCloseTo(expected.localTax().orElseThrow(), within(1e-9));
            assertThat(found.told()).isEqualTo(expected.told());
        }
    }

    @Test
    void exciseAndTheRentsOfBrandsElsewhereStayOut() {
        JobWorth some = here(worth(region(COMPANIES, GOODS, drinks(5))), SPIRITS);
        JobWorth much = here(worth(region(COMPANIES, GOODS, drinks(80))), SPIRITS);

        assertThat(much).isEqualTo(some);
        assertThat(some.valueAdded()).isLessThan(3);
        assertThat(some.told()).isEqualTo(JobWorth.Told.SECTOR);
    }

    @Test
    void withoutCompaniesPayOfTheNationTellsAndWithoutAccountsAll() {
        TradeWorth without = worth(region(List.of(), GOODS));

        // .4 of pay a job, half of value added.
        assertThat(here(without, MILL).valueAdded()).isCloseTo(0.8, within(1e-9));
        assertThat(here(without, MILL).told()).isEqualTo(JobWorth.Told.SECTOR);
        assertThat(here(without, INN).valueAdded()).isCloseTo(3, within(1e-9));
        assertThat(here(without, INN).pay()).isCloseTo(1.8, within(1e-9));
        assertThat(here(without, INN).told()).isEqualTo(JobWorth.Told.NATION);
    }

    @Test
    void payIsThatOfThePlaceAndTheMeanIsToldAlike() {
        Facts.Builder facts = new Facts.Builder(bare.places());
        facts.add(wage("hill", 1500));
        facts.add(wage("bay", 2000));
        Region region = region(COMPANIES, GOODS).toBuilder().facts(facts.build()).build();
        TradeWorth worth = worth(region);
        ActivityCells activity = cells.activity(region).cells();
        Place hill = bare.places().get("hill");
        JobWorth inBay =
                worth.find(bare.places().get("bay"), bare.industries().get(MILL)).orElseThrow();

        assertThat(here(worth, MILL).pay()).isCloseTo(0.75 * inBay.pay(), within(1e-9));
        assertThat(here(worth, MILL).valueAdded())
                .isCloseTo(inBay.valueAdded() - 0.25 * inBay.pay(), within(1e-9));
        double mean =
                (100 * here(worth, MILL).valueAdded() + 50 * here(worth, TOYS).valueAdded()) / 150;
        assertThat(
                        worth.mean(activity, hill, i -> bare.industries().number(i) < SPIRITS)
                                .orElseThrow())
                .isCloseTo(mean, within(1e-9));
        assertThat(worth.mean(activity, hill, i -> i.code().isEmpty())).isEmpty();
    }
}
