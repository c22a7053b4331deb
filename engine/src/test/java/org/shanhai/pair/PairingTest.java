package org.shanhai.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimator;
import org.shanhai.pair.LatentLink.Kind;
import org.shanhai.pair.Ranking.Ranked;
import org.shanhai.profile.Structure;
import org.shanhai.region.Broad;
import org.shanhai.region.Industry;
import org.shanhai.region.Measure;
import org.shanhai.region.Partner;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.TestRegion;
import org.shanhai.supply.Amount;
import org.shanhai.supply.fitted.SupplyChains;

class PairingTest {
    private static final String[] INDUSTRIES = {"paper", "toys", "chemicals", "metal", "software"};

    /// Two mountain places, three coast places, one outside.
    private static TestRegion places() {
        TestRegion region =
                new TestRegion()
                        .place("nation", "")
                        .place("area", "nation")
                        .place("hill", "area", Role.MOUNTAIN)
                        .place("ridge", "area", Role.MOUNTAIN)
                        .place("port", "area", Role.COAST)
                        .place("bay", "area", Role.COAST)
                        .place("cape", "area", Role.COAST)
                        .place("abroad", "nation", Role.OUTSIDE)
                        .partner("hill", "bay")
                        .partner("area", "hill");
        for (String code : INDUSTRIES) {
            region.industry(code, Broad.SECONDARY, 400, 1000);
        }
        return region.valueAdded("hill", "", 200)
                .valueAdded("ridge", "", 150)
                .valueAdded("port", "", 500)
                .valueAdded("bay", "", 450)
                .valueAdded("cape", "", 300);
    }

    private static Pairing pairing(TestRegion made) {
        Region region = made.build();
        Estimate estimate = (Estimate) Estimator.estimate(region);
        SupplyChains chains = SupplyChains.of(region, estimate.activity());
        return Pairing.of(Structure.of(region, estimate.activity()), chains);
    }

    private static Pairing thin() {
        return pairing(
                places().presence("hill", "paper", true)
                        .presence("port", "chemicals", true)
                        .presence("bay", "paper", true)
                        .presence("bay", "metal", true));
    }

    private static Place place(Pairing pairing, String key) {
        return pairing.region().places().get(key);
    }

    @Test
    void thinPlacesAreRankedByTheOtherParts() {
        Pairing pairing = thin();
        Place hill = place(pairing, "hill");
        List<Place> partners = pairing.listCandidates(hill, false);
        Ranking ranking = pairing.rank(hill, partners, Weights.standard());

        assertThat(pairing.isComparable(hill)).isFalse();
        assertThat(ranking.partners())
                .noneMatch(each -> each.find(ScorePart.COMPLEMENTARITY).isPresent());
        assertThat(ranking.counted()).containsExactlyInAnyOrder(ScorePart.EXCESS, ScorePart.GAPS);
        // Nothing is known of what the cape makes.
        Ranked cape = ranking.find(place(pairing, "cape")).orElseThrow();
        assertThat(cape.find(ScorePart.GAPS)).isEmpty();
        assertThat(cape.rank()).isEmpty();
        assertThat(ranking.scored()).isEqualTo(2);
    }

    @Test
    void clashIsWhatBothAreKnownFor() {
        Pairing pairing = thin();
        Place hill = place(pairing, "hill");
        List<Place> partners = pairing.listCandidates(hill, false);
        Ranking ranking = pairing.rank(hill, partners, Weights.standard());
        Ranked bay = ranking.find(place(pairing, "bay")).orElseThrow();
        Ranked port = ranking.find(place(pairing, "port")).orElseThrow();

        assertThat(port.find(ScorePart.CLASH).orElseThrow().value().value()).isZero();
        assertThat(bay.find(ScorePart.CLASH).orElseThrow().value().value()).isPositive();
        List<SharedIndustry> shared = pairing.between(hill, partners, bay).clash();
        assertThat(shared).hasSize(1);
        assertThat(shared.getFirst().overlap())
                .isCloseTo(bay.find(ScorePart.CLASH).orElseThrow().value().value(), within(1e-12));
    }

    private static double value(Pairing pairing, String partner, ScorePart part) {
        Place hill = place(pairing, "hill");
        return pairing.rank(hill, pairing.listCandidates(hill, false), Weights.standard())
                .find(place(pairing, partner))
                .orElseThrow()
                .find(part)
                .map(standing -> standing.value().value())
                .orElse(Double.NaN);
    }

    /// Bay takes 90 million of 30,000 residents; of port and cape that is not known, which is no
    /// part of the score: less than half. Two kinds of enclaves tie hill and bay, a pact none.
    @Test
    void whatIsKnownOfPartnersStandsAsItIsKnown() {
        TestRegion laid =
                places().presence("hill", "paper", true)
                        .presence("port", "chemicals", true)
                        .presence("bay", "metal", true)
                        .fact("bay", "", "fiscal_revenue", Quantity.exactly(9e7), 2020)
                        .fact("bay", "", "population", Quantity.exactly(30_000), 2020);
        Region region =
                laid.build().toBuilder()
                        .all(
                                Partner.class,
                                List.of(
                                        tie("hill", "bay", "pair"),
                                        tie("bay", "hill", "park"),
                                        tie("hill", "bay", "science_enclave"),
                                        tie("ridge", "port", "park")))
                        .build();
        Estimate estimate = (Estimate) Estimator.estimate(region);
        Pairing pairing =
                Pairing.of(
                        Structure.of(region, estimate.activity()),
                        SupplyChains.of(region, estimate.activity()));

        assertThat(value(pairing, "bay", ScorePart.BUDGET)).isCloseTo(3000, within(1e-9));
        assertThat(value(pairing, "port", ScorePart.BUDGET)).isNaN();
        assertThat(value(pairing, "bay", ScorePart.ENCLAVES)).isEqualTo(2);
        assertThat(value(pairing, "port", ScorePart.ENCLAVES)).isZero();
        double size = 0;
        for (Industry industry : region.industries().all()) {
            size += estimate.activity().valueAdded(place(pairing, "bay"), industry);
        }
        assertThat(value(pairing, "bay", ScorePart.SIZE)).isCloseTo(size, within(1e-9 * size));
        double km =
                place(pairing, "hill")
                        .centre()
                        .orElseThrow()
                        .kmTo(place(pairing, "bay").centre().orElseThrow());
        assertThat(km).isPositive();
        assertThat(value(pairing, "bay", ScorePart.DISTANCE)).isEqualTo(km);
        Pairing.Links links = pairing.links(place(pairing, "hill"), place(pairing, "bay"));
        assertThat(value(pairing, "bay", ScorePart.EXCESS))
                .isCloseTo(links.now() / links.expected() - 1, within(1e-12));
        Ranking ranking =
                pairing.rank(
                        place(pairing, "hill"),
                        pairing.listCandidates(place(pairing, "hill"), false),
                        Weights.standard());
        assertThat(ranking.counted()).contains(ScorePart.ENCLAVES).doesNotContain(ScorePart.BUDGET);
    }

    private static Partner tie(String place, String partner, String kind) {
        return new Partner(place, partner, kind, OptionalInt.empty(), "", "press", "");
    }

    private static double sold(Pairing pairing, Place from, Place to) {
        Places places = pairing.region().places();
        return pairing.sales().links().get(places.unitNumber(from), places.unitNumber(to));
    }

    @Test
    void linksAreSalesBothWays() {
        Pairing pairing = thin();
        Place hill = place(pairing, "hill");
        Place port = place(pairing, "port");
        Ranking ranking =
                pairing.rank(hill, pairing.listCandidates(hill, false), Weights.standard());

        Ranking.Value links =
                ranking.find(port).orElseThrow().find(ScorePart.LINKS).orElseThrow().value();
        assertThat(links.value())
                .isCloseTo(sold(pairing, hill, port) + sold(pairing, port, hill), within(1e-9));
        // One range of the sum, not the sum of two ranges.
        Amount both =
                pairing.sales()
                        .cells()
                        .bothWays(
                                pairing.region().places().getUnitNumber(hill),
                                pairing.region().places().getUnitNumber(port));
        assertThat(links.low()).isEqualTo(both.low()).isLessThan(links.value());
        assertThat(links.high()).isEqualTo(both.high()).isGreaterThan(links.value());
    }

    @Test
    void latentLinksLeaveOutWhatIsBoughtFromThere() {
        Pairing pairing = thin();
        Place hill = place(pairing, "hill");
        Place port = place(pairing, "port");
        List<Place> partners = pairing.listCandidates(hill, false);
        Ranking ranking = pairing.rank(hill, partners, Weights.standard());
        Pair pair = pairing.between(hill, partners, ranking.find(port).orElseThrow());

        assertThat(pair.latent()).isNotEmpty();
        for (LatentLink link : pair.latent()) {
            Place buyer = link.kind() == Kind.RECRUIT ? hill : port;
            Place seller = link.kind() == Kind.RECRUIT ? port : hill;
            assertThat(link.amount()).isPositive().isLessThanOrEqualTo(link.wanted());
            assertThat(link.wanted() + pairing.sales().amount(seller, buyer, link.product()))
                    .isLessThanOrEqualTo(pairing.sales().use(buyer, link.product()) * (1 + 1e-9));
        }
        // Paper is made here, so it is sold and not recruited for.
        Industry paper = pairing.region().industry("paper");
        assertThat(pair.latent().stream().filter(link -> link.product().equals(paper)))
                .allMatch(link -> link.kind() == Kind.SELL);
    }

    /// Of one seller and one buyer what the pair's own links say; of two sellers never more than
    /// the buyer buys of neither.
    @Test
    void whatSeveralCouldSellIsThatOfTheirPairsAndNoMoreThanIsBoughtElsewhere() {
        Pairing pairing = thin();
        Place port = place(pairing, "port");
        Place hill = place(pairing, "hill");
        Place bay = place(pairing, "bay");
        List<LatentLink> own =
                pairing.latent(hill, port).stream()
                        .filter(link -> link.kind() == Kind.SELL)
                        .toList();
        assertThat(own).isNotEmpty();
        List<CouldSell> alone = pairing.listCouldSell(List.of(hill), List.of(port));
        assertThat(alone).hasSameSizeAs(own);
        for (LatentLink link : own) {
            assertThat(alone).contains(new CouldSell(link.product(), link.amount()));
        }
        for (CouldSell both : pairing.listCouldSell(List.of(hill, bay), List.of(port))) {
            double single =
                    alone.stream()
                            .filter(each -> each.product().equals(both.product()))
                            .mapToDouble(CouldSell::amount)
                            .sum();
            double bought = pairing.sales().use(port, both.product());
            double here =
                    List.of(port, hill, bay).stream()
                            .mapToDouble(from -> pairing.sales().amount(from, port, both.product()))
                            .sum();
            assertThat(both.amount()).isGreaterThanOrEqualTo(Math.min(single, bought - here));
            assertThat(both.amount()).isLessThanOrEqualTo(bought - here + 1e-6);
        }
    }

    @Test
    void partnersOfTodayAreFoundEitherWayRound() {
        Pairing pairing = thin();

        List<Paired> paired = pairing.paired(place(pairing, "hill"));
        assertThat(paired.stream().map(Paired::key)).containsExactly("bay", "area");
        assertThat(paired.getFirst().unit()).hasValue(place(pairing, "bay"));
        assertThat(paired.getLast().unit()).isEmpty();
    }

    @Test
    void coastPlacesLookToTheMountainAndAllRolesToEverybodyInside() {
        Pairing pairing = thin();
        Place port = place(pairing, "port");

        assertThat(pairing.listCandidates(port, false)).isEqualTo(pairing.listMountain());
        assertThat(pairing.listCandidates(port, true))
                .hasSize(4)
                .doesNotContain(port, place(pairing, "abroad"));
    }

    @Test
    void allMountainPlacesAreGivenPartners() {
        Pairing pairing = thin();
        Weights weights = Weights.of(Map.of(ScorePart.LINKS, 1.0));
        List<Ranking> rankings = pairing.rankMountain(weights);

        assertThat(pairing.leastLoad()).isEqualTo(1);
        Assignment.Assigned assigned = (Assignment.Assigned) pairing.assign(rankings, 1);
        assertThat(assigned.couples()).hasSize(2);
        assertThat(assigned.today().places()).isEqualTo(1);
    }

    private static TestRegion told(int seed) {
        TestRegion region = places();
        Random random = new Random(seed);
        for (String place : List.of("hill", "ridge", "port", "bay", "cape")) {
            for (String industry : INDUSTRIES) {
                region.fact(
                        place,
                        industry,
                        Measure.JOBS,
                        Quantity.exactly(1 + random.nextInt(20)),
                        2020);
            }
        }
        return region;
    }

    @Test
    void observedPlacesHaveComplementarity() {
        Pairing pairing = pairing(told(5));
        Place hill = place(pairing, "hill");
        List<Place> partners = pairing.listCandidates(hill, false);
        Ranking ranking = pairing.rank(hill, partners, Weights.standard());

        assertThat(pairing.isComparable(hill)).isTrue();
        for (Ranked ranked : ranking.partners()) {
            Pair.Added added = pairing.between(hill, partners, ranked).added().orElseThrow();
            assertThat(added.addition().z())
                    .isEqualTo(
                            ranked.find(ScorePart.COMPLEMENTARITY).orElseThrow().value().value());
            assertThat(added.p()).isPositive().isLessThanOrEqualTo(added.adjusted());
            assertThat(added.brought().stream().mapToDouble(Pair.Brought::worth).sum())
                    .isCloseTo(
                            added.gains().stream().mapToDouble(Pair.Gain::addition).sum(),
                            within(1e-12));
        }
    }
}
