package org.shanhai.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.shanhai.profile.Structure;
import org.shanhai.region.Broad;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.ValueAdded;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.fitted.NewPlants;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.pressure.BesidePlace;

/// What plants of partners would be worth to two places: effects with the plant less without it
/// ([NewPlants]), of goods that firms may make anywhere ([Chained]), that the partner is strong in,
/// and that are not dirtier than what the place makes ([BesidePlace]).
final class TrialPlants {
    /// What a trial plant sells, money a year. Assumed.
    static final double SALES = 1e8;

    /// How many trades of a pair are told.
    static final int TRADES = 3;

    private final Structure structure;
    private final SupplyChains chains;
    private final BesidePlace nature;
    private final List<Industry> goods;
    private final NewPlants valueAdded;
    private final Optional<NewPlants> jobs;
    private final Map<Place, List<Industry>> clean = new ConcurrentHashMap<>();

    /// @param sites where plants may stand
    /// @param counted the sites and all who may own them
    TrialPlants(
            Structure structure,
            SupplyChains chains,
            BesidePlace nature,
            List<Place> sites,
            List<Place> counted) {
        this.structure = structure;
        this.chains = chains;
        this.nature = nature;
        boolean[] chained = Chained.of(chains.region());
        goods =
                chains.region().industries().all().stream()
                        .filter(each -> each.broad() == Broad.SECONDARY)
                        .filter(each -> !each.followsMaterial() && chained[number(each)])
                        .toList();
        valueAdded =
                NewPlants.of(
                        chains, sites, goods, counted, chains.findIndicator("value_added").get());
        jobs =
                chains.findIndicator(NationalExtension.JOBS)
                        .map(each -> NewPlants.of(chains, sites, goods, counted, each));
    }

    private int number(Industry industry) {
        return chains.region().industries().number(industry);
    }

    /// The trades in which a plant brings the two most, and the site something at all; the most
    /// first.
    List<PairTrade> list(Place site, Place owner) {
        int partner = chains.region().places().getUnitNumber(owner);
        List<PairTrade> found = new ArrayList<>();
        for (Industry trade : clean.computeIfAbsent(site, this::clean)) {
            if (structure.cells().has(partner, number(trade))) {
                PairTrade made = of(site, owner, trade);
                if (made.here().valueAdded() > 0 && made.both().valueAdded() > 0) {
                    found.add(made);
                }
            }
        }
        // The sort is stable: equals stay in the order of industries.
        found.sort(Comparator.comparingDouble(each -> -each.both().valueAdded()));
        return List.copyOf(found.subList(0, Math.min(TRADES, found.size())));
    }

    private List<Industry> clean(Place site) {
        return goods.stream()
                .filter(
                        trade ->
                                switch (nature.of(site, trade).cleanliness()) {
                                    case CLEANER, MIXED -> true;
                                    case DIRTIER, UNKNOWN -> false;
                                })
                .toList();
    }

    private PairTrade of(Place site, Place owner, Industry trade) {
        double surplus =
                chains.technology().valueAdded(ValueAdded.SURPLUS)[number(trade)];
        double profit = SALES * Math.max(0, surplus);
        return new PairTrade(
                trade,
                site,
                owner,
                profit,
                gain(site, trade, site, -profit),
                gain(site, trade, owner, profit));
    }

    private SideGain gain(Place site, Industry trade, Place to, double profit) {
        return new SideGain(
                SALES * valueAdded.brought(site, trade, to) + profit,
                jobs.map(all -> OptionalDouble.of(SALES * all.brought(site, trade, to)))
                        .orElse(OptionalDouble.empty()));
    }
}
