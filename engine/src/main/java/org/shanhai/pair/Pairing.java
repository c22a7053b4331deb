package org.shanhai.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.pair.Ranking.Ranked;
import org.shanhai.profile.Structure;
import org.shanhai.region.Company;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Travel;
import org.shanhai.supply.Sales;
import org.shanhai.supply.fitted.FittedSales;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.survey.SurveyedSales;
import org.shanhai.work.Work;

/// Which places complement one another, and through which supply chains.
public final class Pairing {
    private final Structure structure;
    private final Region region;
    private final Sales sales;
    private final LatentLinks latent;
    private final Clash clash;
    private final ExcessLinks excess;
    private final Gaps gaps;
    private final QuotedFirms firms;
    private final PartValues values;
    private final ToldPlaces told;
    private final Optional<Significance> significance;
    private final Optional<Complementarity> complementarity;

    private Pairing(Structure structure, Sales sales, Purchases purchases) {
        this.structure = structure;
        this.sales = sales;
        region = structure.region();
        latent = new LatentLinks(structure, purchases);
        clash = new Clash(structure, sales, purchases);
        excess = new ExcessLinks(sales, purchases.chained());
        gaps = new Gaps(structure, purchases);
        firms = new QuotedFirms(structure, purchases.chained());
        told = new ToldPlaces(structure);
        complementarity =
                told.isComparable()
                        ? Optional.of(told.complementarity(structure.cells()))
                        : Optional.empty();
        significance = complementarity.map(Significance::new);
        values =
                new PartValues(structure, sales, excess, gaps, firms, clash, this::complementarity);
    }

    /// By fitted trade.
    public static Pairing of(Structure structure, SupplyChains chains) {
        Sales sales = FittedSales.of(chains);
        return new Pairing(
                structure,
                sales,
                Purchases.estimated(sales, chains.technology(), chains.activity()));
    }

    /// By the surveyed flows of the pack.
    ///
    /// @throws org.shanhai.supply.SupplyException when it has none
    public static Pairing surveyed(Structure structure) {
        Sales sales = SurveyedSales.of(structure.region());
        return new Pairing(structure, sales, Purchases.surveyed(sales));
    }

    public Structure structure() {
        return structure;
    }

    public Region region() {
        return region;
    }

    public Sales sales() {
        return sales;
    }

    /// Places that are to be given partners: the mountain places of the study area.
    public List<Place> listMountain() {
        return places(region.insideUnits(Role.MOUNTAIN));
    }

    private List<Place> places(int[] units) {
        return Arrays.stream(units).mapToObj(region.places()::unit).toList();
    }

    private int unit(Place place) {
        return region.places().getUnitNumber(place);
    }

    /// The possible partners of a place in the study area: coast places, for a coast place
    /// mountain places; or all other places.
    public List<Place> listCandidates(Place place, boolean allRoles) {
        boolean coast = place.hasRole(Role.COAST);
        int[] among =
                allRoles
                        ? region.insideUnits()
                        : region.insideUnits(coast ? Role.MOUNTAIN : Role.COAST);
        return places(among).stream().filter(other -> !other.equals(place)).toList();
    }

    /// Whether enough is told of a place and of others to say what they add to it. Its partners may
    /// be ranked by the other parts alone.
    public boolean isComparable(Place place) {
        return isComparable(unit(place));
    }

    /// In standard deviations.
    private OptionalDouble complementarity(int place, int partner) {
        return isComparable(place) && told.contains(partner)
                ? OptionalDouble.of(
                        significance.orElseThrow().z(told.row(place), told.row(partner)))
                : OptionalDouble.empty();
    }

    private boolean isComparable(int unit) {
        return significance.isPresent() && told.contains(unit);
    }

    /// The possible partners of a place, best first.
    public Ranking rank(Place place, List<Place> partners, Weights weights) {
        List<Paired> paired = paired(place);
        return Ranking.of(
                place,
                partners,
                partners.stream().map(partner -> values.of(place, partner, paired)).toList(),
                weights);
    }

    /// A place and one of its possible partners.
    ///
    /// @param ranked from [#rank]
    public Pair between(Place place, List<Place> partners, Ranked ranked) {
        Place partner = ranked.partner();
        return new Pair(
                place,
                ranked,
                added(place, partners, partner),
                latent(place, partner),
                clash.list(unit(place), unit(partner)),
                travel(place, partner));
    }

    /// What could be bought of one another and is not: by kind, known sellers first, the largest
    /// first.
    public List<LatentLink> latent(Place place, Place partner) {
        return latent.list(unit(place), unit(partner));
    }

    /// What makers in some places could sell others beyond what they sell them now, by product, the
    /// largest first: as of [#latent], over all pairs, never more than a buyer buys elsewhere.
    public List<CouldSell> listCouldSell(List<Place> sellers, List<Place> buyers) {
        int[] units = sellers.stream().mapToInt(this::unit).toArray();
        Map<Industry, Double> sums = new LinkedHashMap<>();
        for (Place buyer : buyers) {
            Map<Industry, Double> here = new LinkedHashMap<>();
            for (Place seller : sellers) {
                latent(seller, buyer).stream()
                        .filter(link -> link.kind() == LatentLink.Kind.SELL)
                        .forEach(link -> here.merge(link.product(), link.amount(), Double::sum));
            }
            here.forEach(
                    (product, sold) -> {
                        double most = latent.elsewhere(unit(buyer), units, product);
                        sums.merge(product, Math.min(sold, most), Double::sum);
                    });
        }
        return sums.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> new CouldSell(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingDouble((CouldSell each) -> -each.amount()))
                .toList();
    }

    /// Quoted companies of a partner in what a place has, in the order of the pack.
    public List<Company> companies(Place place, Place partner) {
        return firms.list(unit(place), unit(partner));
    }

    /// What the two sell to one another of products that make chains, and what two places of their
    /// size at their distance would with the region's mix, money a year.
    public Links links(Place place, Place partner) {
        ExcessLinks.Links found = excess.of(unit(place), unit(partner));
        return new Links(found.now(), found.expected());
    }

    /// Of [#links].
    ///
    /// @param expected at the region's mix
    public record Links(double now, double expected) {}

    /// For each partner that is told of the part of real pairs of like partners that exceed as
    /// much, adjusted for their number; none where a place is not rankable.
    public Map<Place, Double> significance(Place place, List<Place> partners) {
        Map<Place, Double> adjusted = new LinkedHashMap<>();
        if (isComparable(place)) {
            List<Place> others =
                    partners.stream().filter(each -> told.contains(unit(each))).toList();
            int[] rows = others.stream().mapToInt(each -> told.row(unit(each))).toArray();
            double[] found = significance.orElseThrow().adjusted(told.row(unit(place)), rows);
            for (int k = 0; k < rows.length; k++) {
                adjusted.put(others.get(k), found[k]);
            }
        }
        return adjusted;
    }

    private Optional<Pair.Added> added(Place place, List<Place> partners, Place partner) {
        int r = told.row(unit(place));
        int s = told.row(unit(partner));
        if (!isComparable(place) || s < 0) {
            return Optional.empty();
        }
        Complementarity found = complementarity.orElseThrow();
        double adjusted =
                Objects.requireNonNull(significance(place, partners).get(partner), "adjusted p");
        List<Pair.Brought> brought = new ArrayList<>();
        for (int j : found.brought(r, s)) {
            brought.add(new Pair.Brought(region.industries().get(j), found.worth(r, j)));
        }
        brought.sort(Comparator.comparingDouble((Pair.Brought each) -> -each.worth()));
        List<Pair.Gain> gains = new ArrayList<>();
        for (int i = 0; i < region.industries().count(); i++) {
            if (found.isInReach(r, i)) {
                gains.add(
                        new Pair.Gain(
                                region.industries().get(i),
                                found.density(r, i),
                                found.addition(r, s, i)));
            }
        }
        gains.sort(Comparator.comparingDouble((Pair.Gain each) -> -each.addition()));
        return Optional.of(
                new Pair.Added(
                        found.of(r, s),
                        significance.orElseThrow().p(r, s),
                        adjusted,
                        brought,
                        gains));
    }

    /// The latest figure for the two places themselves, else for what they lie in, either way
    /// round.
    private Optional<Travel> travel(Place one, Place other) {
        for (List<String> from : List.of(lineage(one).subList(0, 1), lineage(one))) {
            for (List<String> to : List.of(lineage(other).subList(0, 1), lineage(other))) {
                Optional<Travel> latest =
                        region.all(Travel.class).stream()
                                .filter(
                                        row ->
                                                from.contains(row.from()) && to.contains(row.to())
                                                        || from.contains(row.to())
                                                                && to.contains(row.from()))
                                .max(Comparator.comparingInt(Travel::year));
                if (latest.isPresent()) {
                    return latest;
                }
            }
        }
        return Optional.empty();
    }

    /// A unit and what it lies in within the study area, the nearest first.
    private List<String> lineage(Place unit) {
        List<String> lineage = new ArrayList<>();
        Optional<Place> place = Optional.of(unit);
        while (place.isPresent() && !place.get().key().equals(region.area())) {
            lineage.add(place.get().key());
            place = region.places().findParent(place.get());
        }
        return lineage;
    }

    /// Whom a place is paired with today by the pack.
    public List<Paired> paired(Place place) {
        return Paired.list(region, place);
    }

    /// The rankings of coast places by each mountain place, in the order of places.
    public List<Ranking> rankMountain(Weights weights) {
        return rank(listMountain(), weights);
    }

    /// The rankings of coast places by each of some places.
    public List<Ranking> rank(List<Place> places, Weights weights) {
        List<Place> partners = places(region.insideUnits(Role.COAST));
        return Work.inTurn(places, place -> rank(place, partners, weights));
    }

    /// Partners for the mountain places at once.
    ///
    /// @param rankings from [#rankMountain(Weights)]
    /// @param most places that a partner may be given
    public Assignment assign(List<Ranking> rankings, int most) {
        return new Assigner(rankings, places(region.insideUnits(Role.COAST)))
                .assign(most, rankings.stream().map(ranking -> paired(ranking.place())).toList());
    }

    /// The least that each partner must be given so that all mountain places can have one.
    public int leastLoad() {
        int partners = region.insideUnits(Role.COAST).length;
        return partners == 0 ? 1 : Math.max(1, Math.ceilDiv(listMountain().size(), partners));
    }
}
