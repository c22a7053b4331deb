package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shanhai.app.leap.LeapSkill;
import org.shanhai.estimate.Estimate;
import org.shanhai.leap.Card;
import org.shanhai.leap.past.PastCounties;
import org.shanhai.leap.past.PastCounty;
import org.shanhai.leap.rung.Rung;
import org.shanhai.leap.rung.Rungs;
import org.shanhai.leap.worth.JobWorth;
import org.shanhai.leap.worth.TradeWorth;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.profile.Peers;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Industry;
import org.shanhai.region.Matter;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.InputOutput;

/// What worth, rungs and counties before say of Zhejiang's later-developed counties, as somebody
/// who knows them would.
class ZhejiangRungsTest {
    private static final Region REGION = Embedded.region(EmbeddedPacks.preferred());
    private static final Structure STRUCTURE =
            Structure.of(REGION, ((Estimate) Embedded.estimate(REGION)).activity());
    private static final TradeWorth WORTH =
            TradeWorth.of(REGION, InputOutput.of(REGION.nationalTable().orElseThrow()));
    private static final Rungs RUNGS =
            new Rungs(STRUCTURE, Peers.of(STRUCTURE, Profiles.of(REGION)), WORTH);
    private static final PastCounties PAST = new PastCounties(STRUCTURE);

    /// Yuan a job in Longyou.
    private static double job(String industry) {
        return WORTH.find(REGION.place("longyou"), REGION.industry(industry))
                .map(JobWorth::valueAdded)
                .orElseThrow();
    }

    private static List<Rung> rungs(Place place) {
        return Rungs.listUp(all(place, false));
    }

    private static List<Rung> all(Place place, boolean blind) {
        return RUNGS.listAll(
                place, WORTH.mean(STRUCTURE.activity().cells(), place, Industry::isEarned), blind);
    }

    /// Not 497,000, of which 54 % is surplus of national brands and 21 % excise.
    @Test
    void spiritsEarnAsOtherFoods() {
        assertThat(job("023")).isBetween(0.8 * job("022"), 1.3 * job("022")).isLessThan(250_000);
        assertThat(job("094")).isGreaterThan(job("040"));
    }

    @Test
    void medicineOfXianjuGoesToDressingsAndNotToRawDrugs() {
        List<Rung> found = rungs(REGION.place("xianju"));

        assertThat(found.getFirst().of().key()).isEqualTo("2770");
        assertThat(found).extracting(each -> each.of().key()).doesNotContain("2710");
    }

    @Test
    void noRungIsDirtierOrOfAForbiddenProcess() {
        List<Rung> all =
                Embedded.firstListed(REGION).stream()
                        .flatMap(each -> rungs(each).stream())
                        .toList();

        assertThat(all).hasSizeGreaterThan(80);
        assertThat(all)
                .allSatisfy(
                        each -> {
                            assertThat(each.burden())
                                    .isLessThanOrEqualTo(
                                            Math.min(Rung.MOST_BURDEN, each.burdenHere()));
                            assertThat(each.brings())
                                    .noneMatch(matter -> matter.isAlways(each.of().key()));
                        });
    }

    /// With a place's own firms of a class hidden, what the answer quotes of its rungs.
    @Test
    void halfOfTheFirstFiveRungsAreThere() {
        List<Double> shares = new ArrayList<>();
        for (Place place : Embedded.firstListed(REGION)) {
            Rungs.listUp(all(place, true).stream().filter(each -> !each.from().isEmpty()).toList())
                    .stream()
                    .limit(Card.MOST)
                    .mapToDouble(each -> RUNGS.firms(each.of(), place) > 0 ? 1 : 0)
                    .average()
                    .ifPresent(shares::add);
        }
        assertThat(shares.stream().mapToDouble(each -> each).average().orElseThrow())
                .isCloseTo(Objects.requireNonNull(LeapSkill.RUNGS.get("shown")), within(0.0005));
    }

    /// As the answer says.
    @Test
    void noProjectOfThePackIsOfARung() {
        assertThat(REGION.projects())
                .filteredOn(each -> each.ofClass().isPresent() && each.place().isPresent())
                .allSatisfy(
                        each ->
                                assertThat(rungs(REGION.place(each.place().orElseThrow())))
                                        .noneMatch(
                                                rung ->
                                                        rung.of()
                                                                .key()
                                                                .equals(
                                                                        each.ofClass()
                                                                                .orElseThrow())));
    }

    /// What bars a rung is told of classes that places alike have, with what they do.
    @Test
    void longyouIsToldWhatBarsPapermaking() {
        List<Rung> barred = Rungs.listBarred(all(REGION.place("longyou"), false));

        assertThat(barred).extracting(each -> each.of().key()).containsExactly("2221");
        assertThat(barred.getFirst().bars()).extracting(Matter::key).containsExactly("papermaking");
    }

    /// Longyou stands where Anji stood, which grew, and where Pujiang did, which did not.
    @Test
    void mostHaveACountyBeforeThem() {
        PastCounties.Found longyou = PAST.find(REGION.place("longyou")).orElseThrow();
        assertThat(keys(longyou.grew())).contains("anji");
        assertThat(keys(longyou.stagnated())).contains("pujiang");

        // Bamboo and furniture stood before, furniture came, and goods a person grew by three
        // times.
        PastCounty anji =
                longyou.grew().stream()
                        .filter(each -> each.place().key().equals("anji"))
                        .findFirst()
                        .orElseThrow();
        assertThat(anji.before()).extracting(Industry::code).contains("035", "036");
        assertThat(anji.entered()).extracting(each -> each.industry().code()).contains("036");
        assertThat(PastCounty.person(anji.now()) / PastCounty.person(anji.then()))
                .isBetween(3.0, 5.0);

        List<Optional<PastCounties.Found>> all =
                Embedded.firstListed(REGION).stream().map(PAST::find).toList();
        assertThat(all)
                .filteredOn(each -> !each.map(one -> one.grew()).orElse(List.of()).isEmpty())
                .hasSizeGreaterThanOrEqualTo(20);
        assertThat(all.stream().flatMap(Optional::stream))
                .flatExtracting(
                        each ->
                                Stream.concat(each.grew().stream(), each.stagnated().stream())
                                        .toList())
                .allSatisfy(
                        each -> {
                            assertThat(each.then().year())
                                    .isBetween(PastCounties.FROM, PastCounties.TO);
                            assertThat(each.apart()).isLessThanOrEqualTo(PastCounties.NEAR);
                        });
    }

    private static List<String> keys(List<PastCounty> counties) {
        return counties.stream().map(each -> each.place().key()).toList();
    }
}
