package org.shanhai.recruit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.shanhai.profile.Holding;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Company;
import org.shanhai.region.Industry;
import org.shanhai.region.Recruit;
import org.shanhai.region.Role;

/// The chain of the hill of [Hills], worked by hand.
class IndustryChainTest {
    private static final double CLOSE = 1e-3;
    private static final Hills HILLS = Hills.of();

    private static List<String> codes(List<Node> nodes) {
        return nodes.stream().map(node -> node.industry().code()).toList();
    }

    @Test
    void suppliersAndBuyersStandAroundWhatWasAsked() {
        IndustryChain chain = HILLS.chain("hill", Hills.MAIN);

        assertThat(codes(chain.in(Tier.HERE))).containsExactly(Hills.MAIN);
        // What is called for stands before what is larger and is not.
        assertThat(codes(chain.in(Tier.UPSTREAM)))
                .containsExactly(Hills.PART, Hills.POWER, Hills.DESK);
        assertThat(codes(chain.in(Tier.UPSTREAM_2))).isEmpty();
        assertThat(codes(chain.in(Tier.DOWNSTREAM))).containsExactly(Hills.USER);
        assertThat(codes(chain.nodes()))
                .containsExactly(Hills.PART, Hills.POWER, Hills.DESK, Hills.MAIN, Hills.USER);
        assertThat(chain.find(HILLS.industry(Hills.DESK))).isPresent();
    }

    @Test
    void suppliersOfSuppliersAreTwoLinksAway() {
        IndustryChain chain = HILLS.chain("hill", Hills.USER);

        assertThat(codes(chain.in(Tier.UPSTREAM))).containsExactly(Hills.MAIN);
        assertThat(codes(chain.in(Tier.UPSTREAM_2))).containsExactly(Hills.PART);
        Link far = chain.links().getLast();
        assertThat(far.seller().code()).isEqualTo(Hills.PART);
        assertThat(far.buyer().code()).isEqualTo(Hills.MAIN);
        assertThat(far.coefficient()).isCloseTo(0.2, within(1e-12));
    }

    /// The hill needs .2 × 100 = 20 and makes none; the coasts cover .6 and .4 of their own use, so
    /// half of it would stay.
    @Test
    void aSupplierWouldKeepWhatIsBoughtElsewhereTimesTheShareOthersReach() {
        Node part = HILLS.node("hill", Hills.MAIN, Hills.PART);

        assertThat(part.standing()).isEqualTo(Standing.GAP);
        assertThat(part.holding()).isEqualTo(Holding.ABSENT);
        assertThat(part.basis()).contains(Basis.REPORTED);
        assertThat(part.keeping().need().orElseThrow()).isCloseTo(20, within(CLOSE));
        assertThat(part.keeping().outside().orElseThrow()).isCloseTo(20, within(CLOSE));
        assertThat(part.keeping().share().orElseThrow()).isCloseTo(0.5, within(CLOSE));
        assertThat(part.keeping().places()).isEqualTo(2);
        assertThat(part.keeping().kept().orElseThrow()).isCloseTo(10, within(CLOSE));
    }

    /// Of one product 5 is to be had of the 20 wanted, of the other half of 10: 10, not all 25 that
    /// the sum of both would cover.
    @Test
    void whatIsSoldOfOneProductCoversNoNeedOfAnother() {
        Keeping both =
                Keeping.unknown(3)
                        .plus(Keeping.ofBuyer(20, 5, OptionalDouble.of(1), 3))
                        .plus(Keeping.ofBuyer(10, 100, OptionalDouble.of(0.5), 3));

        assertThat(both.kept()).hasValue(10);
        assertThat(both.need()).hasValue(30);
        assertThat(both.outside()).hasValue(105);
        assertThat(both.share().orElseThrow()).isCloseTo(25 / 30.0, within(1e-12));
        assertThat(both.places()).isEqualTo(3);
        assertThat(Keeping.unknown(3).plus(Keeping.unknown(3)).need()).isEmpty();
    }

    /// Less than a hundredth of what a buyer makes is no link, as of a supplier.
    @Test
    void whoHardlyBuysIsNoBuyer() {
        for (double input : List.of(0.009, 0.011)) {
            IndustryChain chain =
                    Hills.of(Hills.cells().input(1, 2, input)).chain("hill", Hills.MAIN);
            assertThat(codes(chain.in(Tier.DOWNSTREAM))).hasSize(input < 0.01 ? 0 : 1);
        }
    }

    /// The middle user elsewhere makes 40 and takes 20 of `main`, of which the hill covers 100 /
    /// 200.
    @Test
    void aBuyerWouldKeepWhatItTakesTimesTheShareThePlaceCovers() {
        Node user = HILLS.node("hill", Hills.MAIN, Hills.USER);

        assertThat(user.standing()).isEqualTo(Standing.GAP);
        assertThat(user.keeping().need().orElseThrow()).isCloseTo(20, within(CLOSE));
        assertThat(user.keeping().share().orElseThrow()).isCloseTo(0.5, within(CLOSE));
        assertThat(user.keeping().kept().orElseThrow()).isCloseTo(10, within(CLOSE));
        // All 100 but half of what the hill uses itself.
        assertThat(user.keeping().outside().orElseThrow()).isBetween(50.0, 99.0);
    }

    @Test
    void whatIsNotMadeHereSellsToNobody() {
        Node user = HILLS.node("hill", Hills.PART, Hills.MAIN);
        Node nothing = HILLS.node("hill", Hills.USER, Hills.USER);

        assertThat(user.tier()).isEqualTo(Tier.DOWNSTREAM);
        assertThat(user.standing()).isEqualTo(Standing.HAVE);
        assertThat(user.keeping().kept()).isEmpty();
        assertThat(user.keeping().need()).isEmpty();
        assertThat(nothing.standing()).isEqualTo(Standing.GAP);
    }

    @Test
    void linksSayWhatAYuanTakesAndWhatOfItWouldStay() {
        IndustryChain chain = HILLS.chain("hill", Hills.MAIN);
        Link part = chain.links().getFirst();
        Link user = chain.links().getLast();

        assertThat(part.coefficient()).isCloseTo(0.2, within(1e-12));
        assertThat(part.amount().orElseThrow()).isCloseTo(20, within(CLOSE));
        assertThat(part.kept().orElseThrow()).isCloseTo(10, within(CLOSE));
        assertThat(user.seller().code()).isEqualTo(Hills.MAIN);
        assertThat(user.buyer().code()).isEqualTo(Hills.USER);
        assertThat(user.coefficient()).isCloseTo(0.5, within(1e-12));
        assertThat(user.amount()).hasValue(0);
        assertThat(user.kept().orElseThrow()).isCloseTo(10, within(CLOSE));
        // What is not called for keeps nothing.
        assertThat(chain.links().get(1).seller().code()).isEqualTo(Hills.POWER);
        assertThat(chain.links().get(1).kept()).isEmpty();
        assertThat(chain.links()).hasSize(4);
    }

    @Test
    void networksAndServicesAreShownAndNotCalledFor() {
        assertThat(HILLS.node("hill", Hills.MAIN, Hills.POWER).standing())
                .isEqualTo(Standing.NOT_CALLED);
        assertThat(HILLS.node("hill", Hills.MAIN, Hills.DESK).standing())
                .isEqualTo(Standing.NOT_CALLED);
        // A service that is asked for is.
        assertThat(HILLS.node("hill", Hills.DESK, Hills.DESK).standing()).isEqualTo(Standing.GAP);
        assertThat(HILLS.node("hill", Hills.POWER, Hills.POWER).standing())
                .isEqualTo(Standing.NOT_CALLED);
    }

    @Test
    void whatSettlesWhereItsMaterialIsCanBeHadAndIsNotCalledFor() {
        Hills quarry = Hills.of(Hills.cells(Recruit.MATERIAL));

        assertThat(quarry.node("hill", Hills.MAIN, Hills.PART).standing())
                .isEqualTo(Standing.NOT_CALLED);
        assertThat(quarry.node("coast", Hills.MAIN, Hills.PART).standing())
                .isNotEqualTo(Standing.NOT_CALLED);
        // Asked for by name it is; and it counts as what a place may choose to have.
        assertThat(quarry.node("hill", Hills.PART, Hills.PART).standing()).isEqualTo(Standing.GAP);
        assertThat(quarry.industry(Hills.PART).isEarned()).isTrue();
    }

    @Test
    void whatIsThereIsNoGap() {
        assertThat(HILLS.node("hill", Hills.MAIN, Hills.MAIN).standing()).isEqualTo(Standing.HAVE);
        assertThat(HILLS.node("coast", Hills.MAIN, Hills.MAIN).standing()).isEqualTo(Standing.WEAK);
        assertThat(Standing.WEAK.isGap()).isFalse();
        assertThat(Standing.HAVE.isGap()).isFalse();
        assertThat(Standing.NOT_CALLED.isGap()).isFalse();
        assertThat(Standing.AT_PARTNER.isGap()).isTrue();
    }

    /// A company named here is there, whatever figures say.
    @Test
    void aNamedCompanyMakesNoGap() {
        Hills named =
                Hills.with(
                        region ->
                                region.all(
                                        Company.class,
                                        List.of(
                                                company("hill", Hills.PART),
                                                company("bay", Hills.USER))));

        assertThat(named.node("hill", Hills.MAIN, Hills.PART).standing()).isEqualTo(Standing.WEAK);
        assertThat(named.node("hill", Hills.MAIN, Hills.USER).standing()).isEqualTo(Standing.GAP);
        assertThat(named.chain("hill", Hills.MAIN).links().getFirst().kept()).isEmpty();
    }

    private static CellRegion mill() {
        return new CellRegion()
                .reach("far", 1e12, 0, Double.NaN)
                .industry("ore", Broad.SECONDARY, "far", 0.3)
                .industry("small", Broad.SECONDARY, "far", 0.3)
                .industry("large", Broad.SECONDARY, "far", 0.3)
                .industry("mill", Broad.SECONDARY, "far", 0.3)
                .industry("rare", Broad.SECONDARY, "far", 0.3)
                .industry("mass", Broad.SECONDARY, "far", 0.3);
    }

    /// Of ore .3 of a yuan goes into the small supplier, .1 into the large one, of which the mill
    /// takes .1 and .5: .03 and .05 of it come that way.
    @Test
    void theFurtherSupplierHangsWhereMostOfItPasses() {
        Hills hills =
                Hills.of(
                        mill().input(0, 1, 0.3)
                                .input(0, 2, 0.1)
                                .input(1, 3, 0.1)
                                .input(2, 3, 0.5)
                                .place("hill", Role.MOUNTAIN, 0, 0, 0, 100, 0, 0)
                                .place("coast", Role.COAST, 20, 30, 80, 0, 5, 5));
        Link far = hills.chain("hill", "mill").links().getLast();

        assertThat(far.seller().code()).isEqualTo("ore");
        assertThat(far.buyer().code()).isEqualTo("large");
    }

    /// The rare buyer takes all there is of small and 10 of large, the mass buyer 100 of large, of
    /// 110: all of one product is more than most of another. Each hangs on what it takes more of.
    @Test
    void buyersGoByTheShareTheyTakeOfAProduct() {
        Hills hills =
                Hills.of(
                        mill().input(1, 4, 0.05)
                                .input(2, 4, 0.1)
                                .input(2, 5, 0.1)
                                .place("hill", Role.MOUNTAIN, 5, 40, 150, 0, 0, 0)
                                .place("coast", Role.COAST, 5, 0, 0, 5, 100, 1000));
        IndustryChain chain =
                hills.recruiting.chain(
                        hills.place("hill"),
                        ChainFocus.named(
                                List.of(hills.industry("small"), hills.industry("large"))));

        assertThat(codes(chain.in(Tier.DOWNSTREAM))).containsExactly("rare", "mass");
        assertThat(chain.links())
                .filteredOn(link -> link.buyer().code().equals("rare"))
                .extracting(link -> link.seller().code())
                .containsExactly("large");
    }

    @Test
    void theMainIndustriesAreTheLargest() {
        Hills hills =
                Hills.of(
                        mill().input(0, 5, 0.01)
                                .place("hill", Role.MOUNTAIN, 10, 30, 20, 0, 0, 0)
                                .place("coast", Role.COAST, 5, 5, 5, 5, 5, 1000));

        assertThat(hills.recruiting.listMain(hills.place("hill")))
                .extracting(each -> each.code())
                .containsExactly("small", "large", "ore");
    }

    @Test
    void whatIsHereAndStrongIsNotCalledForNorAnythingTwice() {
        assertThat(HILLS.recruit("hill", Hills.MAIN).gaps())
                .extracting(gap -> gap.node().industry().code())
                .containsExactly(Hills.USER, Hills.PART);
        assertThat(HILLS.recruit("hill", Hills.PART).gaps())
                .extracting(gap -> gap.node().industry().code())
                .containsExactly(Hills.PART);
    }

    /// Neither to itself nor to what is elsewhere alone.
    @Test
    void tiesAreToWhatIsHere() {
        Hills hills = Hills.of(Hills.cells().input(0, 0, 0.1).input(0, 2, 0.3));
        Recruitment.Gap part =
                hills.recruit("hill", Hills.MAIN).gaps().stream()
                        .filter(gap -> gap.node().industry().code().equals(Hills.PART))
                        .findFirst()
                        .orElseThrow();

        assertThat(part.ties())
                .extracting(TargetTie::industry)
                .containsExactly(hills.industry(Hills.MAIN));
    }

    private static Company company(String place, String industry) {
        return new Company(
                place,
                Optional.of(industry),
                "A",
                "M",
                "1",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                2017,
                Basis.REPORTED,
                "list",
                "");
    }

    @Test
    void aGapThatAPartnerHasIsAtThePartner() {
        Hills paired = Hills.of(Hills.cells().partner("bay", "hill"));
        Node part = paired.node("hill", Hills.MAIN, Hills.PART);

        assertThat(part.standing()).isEqualTo(Standing.AT_PARTNER);
        assertThat(part.partners()).extracting(p -> p.key()).containsExactly("bay");
        // Of what is had, and of what is not called for, none is named.
        assertThat(paired.node("hill", Hills.MAIN, Hills.MAIN).partners()).isEmpty();
        assertThat(paired.node("hill", Hills.MAIN, Hills.POWER).standing())
                .isEqualTo(Standing.NOT_CALLED);
        assertThat(paired.node("hill", Hills.MAIN, Hills.POWER).partners()).isEmpty();
        assertThat(paired.recruiting.standing(paired.place("hill"), paired.industry(Hills.PART)))
                .isEqualTo(Standing.AT_PARTNER);
        assertThat(HILLS.recruiting.standing(HILLS.place("hill"), HILLS.industry(Hills.DESK)))
                .isEqualTo(Standing.NOT_CALLED);
    }

    @Test
    void aPactWithTheWholeAreaSaysNothing() {
        Hills paired = Hills.of(Hills.cells().partner("hill", "area"));

        assertThat(paired.node("hill", Hills.MAIN, Hills.PART).standing()).isEqualTo(Standing.GAP);
        assertThat(paired.recruit("hill", Hills.MAIN).partners()).isEmpty();
    }

    /// Suppliers and buyers are those of what is here; what `leap` puts forward stands beside.
    @Test
    void unaskedItStartsFromLeapAndFromWhatIsHere() {
        ChainFocus focus = HILLS.recruiting.focus(HILLS.place("hill"));
        IndustryChain chain = HILLS.recruiting.chain(HILLS.place("hill"), focus);

        assertThat(focus.isNamed()).isFalse();
        assertThat(focus.main()).containsExactly(HILLS.industry(Hills.MAIN));
        assertThat(codes(chain.in(Tier.HERE)))
                .containsAll(focus.proposed().stream().map(Industry::code).toList())
                .contains(Hills.MAIN);
        assertThat(codes(chain.in(Tier.UPSTREAM))).doesNotContain(Hills.MAIN);
        assertThat(HILLS.recruiting.recruit(HILLS.place("hill"), focus, OwnFirms.NONE).gaps())
                .extracting(gap -> gap.node().industry().code())
                .containsExactly(Hills.USER, Hills.PART);
    }

    @Test
    void mainIndustriesAreTheLargestGoodsThatAreHad() {
        assertThat(HILLS.recruiting.listMain(HILLS.place("hill")))
                .extracting(i -> i.code())
                .containsExactly(Hills.MAIN);
        assertThat(HILLS.recruiting.listMain(HILLS.place("coast")))
                .extracting(i -> i.code())
                .containsExactly(Hills.PART, Hills.USER);
    }

    @Test
    void aChainOfNothingIsAFault() {
        assertThatThrownBy(
                        () ->
                                HILLS.recruiting.chain(
                                        HILLS.place("hill"), ChainFocus.named(List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs an industry");
    }

    @Test
    void keepingNeverExceedsWhatThereIs() {
        Keeping supplier = Keeping.ofSupplier(20, 0.25, OptionalDouble.of(0.5), 3);
        Keeping buyer = Keeping.ofBuyer(20, 4, OptionalDouble.of(0.5), 3);
        Keeping smaller = Keeping.ofBuyer(20, 14, OptionalDouble.of(0.5), 3);

        assertThat(supplier.outside()).hasValue(15);
        assertThat(supplier.kept()).hasValue(7.5);
        assertThat(buyer.kept()).hasValue(4);
        assertThat(smaller.kept()).hasValue(10);
        assertThat(smaller.outside()).hasValue(14);
        assertThat(Keeping.ofSupplier(20, 0, OptionalDouble.empty(), 0).kept()).isEmpty();
        assertThat(Keeping.ofBuyer(20, 5, OptionalDouble.empty(), 0).kept()).isEmpty();
    }

    @Test
    void theMedianIsTheMiddleOrTheMeanOfTheTwoThere() {
        assertThat(Needs.median(new double[] {9, 1, 2})).hasValue(2);
        assertThat(Needs.median(new double[] {9, 1, 2, 4})).hasValue(3);
        assertThat(Needs.median(new double[0])).isEmpty();
    }
}
