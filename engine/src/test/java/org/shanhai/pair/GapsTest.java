package org.shanhai.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;
import org.shanhai.profile.Structure;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Company;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// Gaps that partners fill and firms that could help, by hand, where facts tell what is made: of
/// mill, toys and silk hill has mill, ridge toys, port toys and silk, bay mill.
class GapsTest {
    private static final int HILL = 0;
    private static final int RIDGE = 1;
    private static final int PORT = 2;
    private static final int BAY = 3;
    private static final int BARE = 4;

    private final CellRegion cells =
            new CellRegion()
                    .reach("goods", 100, 0.1, 0.2)
                    .industry("mill", Broad.SECONDARY, "goods", 0.5)
                    .industry("toys", Broad.SECONDARY, "goods", 0.5)
                    .industry("silk", Broad.SECONDARY, "goods", 0.5)
                    .place("hill", Role.MOUNTAIN, 80, 10, 10)
                    .place("ridge", Role.MOUNTAIN, 10, 80, 10)
                    .place("port", Role.COAST, 10, 80, 60)
                    .place("bay", Role.COAST, 80, 10, 10)
                    .place("bare", Role.OTHER, 30, 30, 20)
                    .estimated();
    private final Region region = cells.region();

    /// Industries of hill buy 20, 30 and 60 and of mill half at home: 10, 30 and 60 from away;
    /// those of ridge 40, 0 and 40.
    private Gaps gaps() {
        TableSales sales =
                new TableSales(region)
                        .uses(HILL, 40, 60, 120)
                        .uses(RIDGE, 80, 100, 80)
                        .sells(HILL, HILL, 20, 0, 0)
                        .sells(RIDGE, RIDGE, 0, 100, 0);
        Matrix bought = Matrix.zeros(5, 3);
        for (int unit = 0; unit < 5; unit++) {
            for (int i = 0; i < 3; i++) {
                bought.set(unit, i, sales.use(unit, i) / 2);
            }
        }
        return new Gaps(Structure.of(region, cells.activity(region)), new Purchases(sales, bought));
    }

    /// Of 100 that hill buys from away .3 are toys, .6 silk, and mill it has; ridge lacks mill, .5,
    /// and silk, .5. Beyond ridge, the only place like it, hill has gaps of −.5, .3 and .1, whose
    /// mean is −.1 / 3 and whose length beside it √(1.04 / 3).
    @Test
    void areBeyondThoseOfPlacesLikeIt() {
        double length = Math.sqrt(1.04 / 3);
        double[] direction = {-1.4 / 3 / length, 1 / 3.0 / length, 0.4 / 3 / length};
        assertThat(gaps().direction(HILL)).containsExactly(direction, within(1e-12));
        assertThat(gaps().direction(RIDGE))
                .containsExactly(Arrays.stream(direction).map(x -> -x).toArray(), within(1e-12));
        // Bare buys nothing.
        assertThat(gaps().direction(BARE)).containsExactly(new double[3], within(1e-12));
    }

    /// Pearson's correlation of the gaps of hill with what is made: of port 0, 1 and 1, of bay 1, 0
    /// and 0. Where facts tell, evidence is 1 or 0.
    @Test
    void arePartnersByWhatTheyMake() {
        double wanted = (3 * 0.4 - -0.1 * 2) / Math.sqrt((3 * 0.35 - 0.01) * (3 * 2 - 4));
        assertThat(gaps().of(HILL, PORT).orElseThrow()).isCloseTo(wanted, within(1e-12));
        assertThat(gaps().of(HILL, BAY).orElseThrow()).isCloseTo(-wanted, within(1e-12));
        assertThat(gaps().of(HILL, BARE)).isEmpty();
    }

    /// Half as sure of all that port makes is no less of a fit, and to make all alike is none.
    @Test
    void doNotGrowWithHowMuchIsKnown() {
        double[] hill = gaps().direction(HILL);
        double sure = gaps().along(hill, i -> i == 0 ? 0 : 1);

        assertThat(gaps().along(hill, i -> i == 0 ? 0.1 : 0.6)).isCloseTo(sure, within(1e-12));
        assertThat(gaps().along(hill, i -> i == 0 ? 0 : 1e-14)).isCloseTo(sure, within(1e-12));
        // Three times a tenth is not three tenths.
        assertThat(gaps().along(hill, i -> 0.1)).isZero();
        assertThat(gaps().along(new double[3], i -> i)).isZero();
    }

    private QuotedFirms firms(Company... companies) {
        Region with = region.toBuilder().all(Company.class, List.of(companies)).build();
        return new QuotedFirms(Structure.of(with, cells.activity(with)), Chained.of(with));
    }

    private static Company company(String place, String industry) {
        return new Company(
                place,
                industry.isEmpty() ? Optional.empty() : Optional.of(industry),
                "firm of " + place,
                "main",
                "1",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                2020,
                Basis.REPORTED,
                "list",
                "");
    }

    /// Hill has mill, which ridge has not, and lacks toys, which ridge has: mill counts 1 − 0, toys
    /// 0 − 1. Bay has two in mill and one in toys for an output of 100.
    @Test
    void firmsAreThoseInTheTradesOfThePlace() {
        QuotedFirms firms =
                firms(
                        company("bay", "mill"),
                        company("bay", "mill"),
                        company("bay", "toys"),
                        company("bay", ""),
                        company("port", "silk"),
                        company("area", "mill"));

        assertThat(firms.of(HILL, BAY).orElseThrow()).isCloseTo((2 - 1) / 100.0, within(1e-12));
        assertThat(firms.of(RIDGE, BAY).orElseThrow()).isCloseTo((1 - 2) / 100.0, within(1e-12));
        // Neither hill nor ridge has silk.
        assertThat(firms.of(HILL, PORT).orElseThrow()).isZero();
        assertThat(firms.list(HILL, BAY)).hasSize(2);
        assertThat(firms.list(HILL, PORT)).isEmpty();
        assertThat(firms.slopes(BAY)).containsExactly(0.02, 0.01, 0);
        // Nothing tells what bare makes.
        assertThat(firms.of(BARE, BAY)).isEmpty();
    }

    @Test
    void withoutAListOfCompaniesNothingIsKnown() {
        assertThat(firms().of(HILL, BAY)).isEmpty();
    }
}
