package org.shanhai.leap.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shanhai.profile.Structure;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Fact;
import org.shanhai.region.Facts;
import org.shanhai.region.FirmCount;
import org.shanhai.region.Industry;
import org.shanhai.region.Measure;
import org.shanhai.region.PastYear;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Scope;

/// Goods a person in 2006 and now: hill 20 and 40, ridge 10 and 160, vale 10 and 30, bay 20 and 80,
/// cape 40 and 320. So hill stands now, at half of the median, where ridge and vale stood.
class PastCountiesTest {
    private static final String[] PLACES = {"hill", "ridge", "vale", "bay", "cape"};
    private static final double[] THEN = {20, 10, 10, 20, 40};
    private static final double[] NOW = {40, 160, 30, 80, 320};

    private final CellRegion cells =
            new CellRegion()
                    .reach("goods", 100, 0.1, 0.2)
                    .industry("farm", Broad.PRIMARY, "goods", 0.4)
                    .industry("mill", Broad.SECONDARY, "goods", 0.4)
                    .industry("toys", Broad.SECONDARY, "goods", 0.4)
                    .industry("lamps", Broad.SECONDARY, "goods", 0.4)
                    .place("hill", Role.MOUNTAIN, 10, 10, 1, 5)
                    .place("ridge", Role.MOUNTAIN, 1, 30, 20, 1)
                    .counted(firms("mill", OptionalInt.empty(), OptionalInt.of(2006), 5))
                    .counted(firms("toys", OptionalInt.of(2007), OptionalInt.of(2013), 3))
                    .counted(firms("lamps", OptionalInt.of(2007), OptionalInt.of(2013), 4))
                    .place("vale", Role.MOUNTAIN, 10, 10, 1, 5)
                    .place("bay", Role.COAST, 10, 10, 1, 5)
                    .place("cape", Role.COAST, 10, 10, 1, 5);
    private final Region bare = cells.region();
    private final List<PastYear> history = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    PastCountiesTest() {
        for (int k = 0; k < PLACES.length; k++) {
            history.add(past(PLACES[k], 2006, THEN[k], 1000));
            facts(PLACES[k], NOW[k], 1000);
        }
    }

    private static FirmCount firms(
            String industry, OptionalInt since, OptionalInt until, long number) {
        return new FirmCount(
                "ridge", Optional.of(industry), since, until, number, 0, 0, 0, "register");
    }

    /// Of goods a fifth is of farms, and a tenth revenue.
    private static PastYear past(String place, int year, double person, double people) {
        double goods = person * people;
        return new PastYear(
                place, year, goods / 5, 4 * goods / 5, goods / 10, people, Basis.REPORTED, "book");
    }

    private void facts(String place, double person, double people) {
        double goods = person * people;
        fact(place, "value_added", "primary", goods / 5);
        fact(place, "value_added", "secondary", 4 * goods / 5);
        fact(place, "fiscal_revenue", "", goods / 10);
        fact(place, "population_registered", "", people);
    }

    private void fact(String place, String measure, String set, double value) {
        facts.add(
                new Fact(
                        bare.places().get(place),
                        bare.industries().findSet(set).orElseThrow(),
                        new Measure(measure, measure, "", "CNY"),
                        Optional.of(Quantity.exactly(value)),
                        Scope.ALL,
                        2020,
                        Basis.REPORTED,
                        "book",
                        "",
                        "",
                        0));
    }

    private PastCounties counties() {
        Facts.Builder all = new Facts.Builder(bare.places());
        facts.forEach(all::add);
        Region region = bare.toBuilder().facts(all.build()).all(PastYear.class, history).build();
        return new PastCounties(Structure.of(region, cells.activity(region)));
    }

    private PastCounties.Found found(String place) {
        return counties().find(bare.places().get(place)).orElseThrow();
    }

    private static List<String> keys(List<PastCounty> counties) {
        return counties.stream().map(each -> each.place().key()).toList();
    }

    @Test
    void whoStoodThereIsToldByWhatBecameOfIt() {
        PastCounties.Found found = found("hill");

        assertThat(keys(found.grew())).containsExactly("ridge");
        assertThat(keys(found.stagnated())).containsExactly("vale");
        PastCounty ridge = found.grew().getFirst();
        assertThat(ridge.apart()).isCloseTo(0, within(1e-12));
        assertThat(ridge.then()).isEqualTo(past("ridge", 2006, 10, 1000));
        // From half of the median to twice of it, in fourteen years.
        assertThat(ridge.growth()).isCloseTo(Math.log(4) / 14, within(1e-12));
        assertThat(ridge.before()).extracting(Industry::code).containsExactly("mill");
        assertThat(ridge.entered())
                .extracting(each -> each.industry().code())
                .containsExactly("toys");
        // Three firms of toys beside five of mills and four of lamps.
        assertThat(ridge.entered().getFirst().share()).isCloseTo(3 / 12.0, within(1e-12));
        assertThat(PastCounty.person(ridge.then())).isCloseTo(10, within(1e-9));
        assertThat(PastCounty.person(ridge.now())).isCloseTo(160, within(1e-9));
        assertThat(found.stagnated().getFirst().growth())
                .isCloseTo(Math.log(0.75) / 14, within(1e-12));
    }

    @Test
    void neitherPricesNorTaxesOfTheTimeNorTheOrderOfRowsMatter() {
        PastCounties.Found before = found("hill");
        history.replaceAll(
                row ->
                        new PastYear(
                                row.place(),
                                row.year(),
                                3 * row.primary(),
                                3 * row.secondary(),
                                6 * row.revenue(),
                                row.registered(),
                                row.basis(),
                                row.source()));
        List<PastYear> reversed = List.copyOf(history.reversed());
        history.clear();
        history.addAll(reversed);

        PastCounties.Found after = found("hill");

        assertThat(keys(after.grew())).isEqualTo(keys(before.grew()));
        assertThat(keys(after.stagnated())).isEqualTo(keys(before.stagnated()));
        assertThat(after.grew().getFirst().growth())
                .isCloseTo(before.grew().getFirst().growth(), within(1e-12));
    }

    @Test
    void whoIsOfAnotherSizeOrStoodElsewhereTeachesNothing() {
        history.set(1, past("ridge", 2006, 10, 2001));
        assertThat(keys(found("hill").grew())).isEmpty();

        history.set(1, past("ridge", 2006, 10, 2000));
        assertThat(keys(found("hill").grew())).containsExactly("ridge");

        // All but nothing of it is industry.
        history.set(1, new PastYear("ridge", 2006, 9900, 100, 1000, 1000, Basis.REPORTED, "book"));
        assertThat(keys(found("hill").grew())).isEmpty();
    }

    /// 2004 is known of two of five and 2012 is too late, so that neither is looked at.
    @Test
    void yearsOfFewCountiesAndLateOnesAreLeftOut() {
        history.add(past("bay", 2004, 10, 1000));
        history.add(past("cape", 2004, 40, 1000));
        for (String place : PLACES) {
            history.add(past(place, 2012, place.equals("bay") ? 10 : 20, 1000));
        }

        assertThat(keys(found("hill").grew())).containsExactly("ridge");
        assertThat(keys(found("hill").stagnated())).containsExactly("vale");
    }

    /// Ridge was as hill is in 2006, and only near to it in 2008.
    @Test
    void ofSeveralYearsTheNearestIsTold() {
        for (int k = 0; k < PLACES.length; k++) {
            history.add(past(PLACES[k], 2008, PLACES[k].equals("ridge") ? 12 : THEN[k], 1000));
        }

        assertThat(found("hill").grew().getFirst().then().year()).isEqualTo(2006);
    }

    @Test
    void nothingIsSaidWhereItIsNotKnownWhereThePlaceStands() {
        facts.removeIf(
                fact -> fact.place().key().equals("hill") && fact.measures("fiscal_revenue"));

        assertThat(counties().find(bare.places().get("hill"))).isEmpty();
        history.clear();
        assertThat(counties().find(bare.places().get("ridge"))).isEmpty();
    }
}
