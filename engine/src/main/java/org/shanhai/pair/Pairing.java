package org.shanhai.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shanhai.leap.EndowmentFits;
import org.shanhai.leap.worth.TradeWorth;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.FirmTie;
import org.shanhai.region.Industry;
import org.shanhai.region.Partner;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.Sales;
import org.shanhai.supply.fitted.FittedSales;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.pressure.BesidePlace;
import org.shanhai.work.Later;

/// Who would come anyway, and what a pair would be worth if it were made.
public final class Pairing {
    private final Structure structure;
    private final SupplyChains chains;
    private final Region region;
    private final Sales sales;
    private final Purchases purchases;
    private final CouldBe couldBe;
    private final BesidePlace nature;
    private final Later<Optional<LikelyTies>> likely = new Later<>(this::fitTies);
    private final Later<Map<Set<String>, List<String>>> ties = new Later<>(this::listTies);
    private final Later<EndowmentFits> needs;
    private final Later<TradeOpening> opening;

    /// By sites and owners.
    private final Map<List<List<Place>>, TrialPlants> plants = new HashMap<>();

    private Pairing(Structure structure, SupplyChains chains) {
        this.structure = structure;
        this.chains = chains;
        region = structure.region();
        sales = FittedSales.of(chains);
        purchases = Purchases.estimated(sales, chains.technology(), chains.activity());
        couldBe = new CouldBe(structure, purchases);
        nature = BesidePlace.of(chains);
        needs = new Later<>(() -> new EndowmentFits(region, Profiles.of(region)));
        opening =
                new Later<>(
                        () ->
                                new TradeOpening(
                                        structure,
                                        chains,
                                        nature,
                                        TradeWorth.of(region, chains.technology())));
    }

    public static Pairing of(Structure structure, SupplyChains chains) {
        return new Pairing(structure, chains);
    }

    public Region region() {
        return region;
    }

    /// What a trial plant sells, money a year.
    public double plantSales() {
        return TrialPlants.SALES;
    }

    /// Places that are to be given partners: the mountain places of the study area.
    public List<Place> listMountain() {
        return listInside(Role.MOUNTAIN);
    }

    /// Whom they may be given.
    public List<Place> listCoast() {
        return listInside(Role.COAST);
    }

    private List<Place> listInside(Role role) {
        return IntStream.of(region.insideUnits(role)).mapToObj(region.places()::unit).toList();
    }

    /// The possible partners of a place in the study area: coast places, for a coast place
    /// mountain places; or all other places.
    public List<Place> listCandidates(Place place, boolean allRoles) {
        List<Place> among =
                allRoles
                        ? IntStream.of(region.insideUnits())
                                .mapToObj(region.places()::unit)
                                .toList()
                        : place.hasRole(Role.COAST) ? listMountain() : listCoast();
        return among.stream().filter(other -> !other.equals(place)).toList();
    }

    /// The chances of ties, ahead or not; empty where too few are known to learn from.
    public Optional<LikelyTies> likely() {
        return likely.get();
    }

    private OptionalDouble chance(Place place, Place partner) {
        return likely.get()
                .filter(ties -> ties.skill().isAhead())
                .map(ties -> ties.chance(place, partner))
                .orElse(OptionalDouble.empty());
    }

    /// Those that were ever on the list of mountain places are learnt from.
    private Optional<LikelyTies> fitTies() {
        List<Place> mountain =
                region.listInside().stream()
                        .filter(
                                each ->
                                        each.hasRole(Role.MOUNTAIN)
                                                || each.leftList().isPresent()
                                                        && !each.hasRole(Role.COAST))
                        .sorted(Comparator.comparing(Place::key))
                        .toList();
        List<Place> coast = listCoast();
        boolean[][] tied = new boolean[mountain.size()][coast.size()];
        for (int m = 0; m < tied.length; m++) {
            for (int c = 0; c < coast.size(); c++) {
                tied[m][c] = !tied(mountain.get(m), coast.get(c)).isEmpty();
            }
        }
        double[] sizes = new double[region.places().unitCount()];
        for (int unit = 0; unit < sizes.length; unit++) {
            for (int i = 0; i < region.industries().count(); i++) {
                sizes[unit] += structure.activity().cells().valueAdded(unit, i);
            }
        }
        return LikelyTies.of(TieSigns.of(region, sales.cells(), sizes, mountain, coast), tied);
    }

    /// The kinds of what ties two places, pacts left out.
    private List<String> tied(Place one, Place other) {
        return ties.get().getOrDefault(Set.of(one.key(), other.key()), List.of());
    }

    private Map<Set<String>, List<String>> listTies() {
        Map<Set<String>, List<String>> kinds = new HashMap<>();
        Stream.concat(
                        region.all(Partner.class).stream()
                                .filter(row -> !Paired.isPact(row))
                                .map(row -> List.of(row.place(), row.partner(), row.kind())),
                        region.all(FirmTie.class).stream()
                                .map(row -> List.of(row.place(), row.partner(), row.kind())))
                .forEach(
                        tie ->
                                kinds.computeIfAbsent(
                                                Set.copyOf(tie.subList(0, 2)),
                                                key -> new ArrayList<>())
                                        .add(tie.getLast()));
        return kinds;
    }

    /// A partner of a place.
    public PairProspect prospect(Place place, Place partner) {
        return list(place, List.of(partner)).getFirst();
    }

    /// The partners of a place, those whose best trade is worth most to both first, then in the
    /// order given. The plant stands in the mountain place of the two, else in the place itself.
    public List<PairProspect> list(Place place, List<Place> partners) {
        List<Place> sites = partners.stream().filter(each -> isSite(each, place)).toList();
        List<Place> owners = partners.stream().filter(each -> !isSite(each, place)).toList();
        return list(
                place,
                partners,
                partner ->
                        isSite(partner, place)
                                ? plants(sites, List.of(place)).list(partner, place)
                                : plants(List.of(place), owners).list(place, partner));
    }

    private static boolean isSite(Place partner, Place place) {
        return partner.hasRole(Role.MOUNTAIN) && !place.hasRole(Role.MOUNTAIN);
    }

    private List<PairProspect> list(
            Place place, List<Place> partners, Function<Place, List<PairTrade>> trades) {
        List<Paired> paired = paired(place);
        return partners.stream()
                .map(
                        partner ->
                                new PairProspect(
                                        partner,
                                        chance(place, partner),
                                        tied(place, partner),
                                        paired.stream()
                                                .filter(
                                                        each ->
                                                                each.unit()
                                                                        .equals(
                                                                                Optional.of(
                                                                                        partner)))
                                                .findFirst(),
                                        trades.apply(partner)))
                .sorted(
                        Comparator.comparingDouble(
                                each ->
                                        each.best()
                                                .map(trade -> -trade.both().valueAdded())
                                                .orElse(Double.POSITIVE_INFINITY)))
                .toList();
    }

    /// The same of each of some places and all coast places.
    public List<List<PairProspect>> listAll(List<Place> places) {
        List<Place> coast = listCoast();
        TrialPlants all = plants(places, coast);
        return places.stream()
                .map(place -> list(place, coast, partner -> all.list(place, partner)))
                .toList();
    }

    private synchronized TrialPlants plants(List<Place> sites, List<Place> owners) {
        return plants.computeIfAbsent(
                List.of(sites, owners),
                key -> {
                    Set<Place> counted = new LinkedHashSet<>(sites);
                    counted.addAll(owners);
                    return new TrialPlants(
                            structure, chains, nature, needs.get(), sites, List.copyOf(counted));
                });
    }

    /// A trial plant laid open.
    public OpenedTrade open(PairTrade trade) {
        return opening.get().open(trade);
    }

    /// Whom a place is paired with today by the pack.
    public List<Paired> paired(Place place) {
        return Paired.list(region, place);
    }

    /// Partners for the mountain places at once.
    ///
    /// @param most places that a partner may be given
    public Assignment assign(int most) {
        List<Place> mountain = listMountain();
        List<Place> coast = listCoast();
        TrialPlants all = plants(mountain, coast);
        List<List<Optional<PairTrade>>> best =
                mountain.stream()
                        .map(
                                place ->
                                        coast.stream()
                                                .map(partner -> all.list(place, partner))
                                                .map(trades -> trades.stream().findFirst())
                                                .toList())
                        .toList();
        return new Assigner(mountain, coast, best)
                .assign(most, mountain.stream().map(this::paired).toList());
    }

    /// The same with the least that each partner must be given so that all places can have one.
    public Assignment assign() {
        int partners = listCoast().size();
        int even = Math.max(1, Math.ceilDiv(listMountain().size(), Math.max(1, partners)));
        Assignment found = assign(even);
        return found instanceof Assignment.Infeasible none && none.least().isPresent()
                ? assign(none.least().getAsInt())
                : found;
    }

    /// What makers in some places could sell others beyond what they sell them now, by product, the
    /// largest first ([CouldBe]), over all pairs, never more than a buyer buys elsewhere.
    public List<CouldSell> listCouldSell(List<Place> sellers, List<Place> buyers) {
        int[] from = sellers.stream().mapToInt(region.places()::getUnitNumber).toArray();
        Map<Industry, Double> sums = new LinkedHashMap<>();
        for (Place buyer : buyers) {
            int to = region.places().getUnitNumber(buyer);
            for (int i = 0; i < region.industries().count(); i++) {
                double sold = 0;
                for (int seller : from) {
                    sold += structure.cells().has(seller, i) ? couldBe.amount(seller, to, i) : 0;
                }
                double amount = Math.min(sold, purchases.elsewhere(to, from, i));
                if (amount > 0) {
                    sums.merge(region.industries().get(i), amount, Double::sum);
                }
            }
        }
        return sums.entrySet().stream()
                .map(each -> new CouldSell(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingDouble((CouldSell each) -> -each.amount()))
                .toList();
    }
}
