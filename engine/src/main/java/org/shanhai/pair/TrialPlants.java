package org.shanhai.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.shanhai.leap.EndowmentFit;
import org.shanhai.leap.EndowmentFits;
import org.shanhai.leap.TestOutcome;
import org.shanhai.linalg.Matrix;
import org.shanhai.profile.Structure;
import org.shanhai.profile.StructureCells;
import org.shanhai.region.Broad;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.SectorAccount;
import org.shanhai.region.ValueAdded;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.fitted.NewPlants;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.pressure.BesidePlace;

/// What plants of partners would be worth to two places: effects with the plant less without it
/// ([NewPlants]), of goods that firms may make anywhere ([Chained]), that the partner is strong in,
/// that the place has or is near to, that are clean beside what it and the study area make
/// ([BesidePlace]), and that by nature the place does not lack what they cannot do without
/// ([EndowmentFits]).
///
/// What stays of value added is told without taxes on production. The plant's own profit goes to
/// its owner, wherever it stands: the surplus that the region's accounts of the trade have, else
/// the nation's.
final class TrialPlants {
    /// What a trial plant sells, money a year. Assumed.
    static final double SALES = 1e8;

    /// A trade is near to one that it is among this part of the pairs most related to. Assumed.
    private static final double NEAR = 0.95;

    /// How many trades of a pair are told.
    static final int TRADES = 3;

    private final Structure structure;
    private final SupplyChains chains;
    private final BesidePlace nature;
    private final EndowmentFits needs;
    private final Map<Place, List<Industry>> clean = new LinkedHashMap<>();
    private final double near;
    private final boolean hasJobs;
    private final NewPlants plants;

    /// @param sites where plants may stand
    /// @param counted the sites and all who may own them
    TrialPlants(
            Structure structure,
            SupplyChains chains,
            BesidePlace nature,
            EndowmentFits needs,
            List<Place> sites,
            List<Place> counted) {
        this.structure = structure;
        this.chains = chains;
        this.nature = nature;
        this.needs = needs;
        near = near(structure.relatedness());
        boolean[] chained = Chained.of(chains.region());
        List<Industry> goods =
                chains.region().industries().all().stream()
                        .filter(each -> each.broad() == Broad.SECONDARY)
                        .filter(each -> !each.followsMaterial() && chained[number(each)])
                        .toList();
        sites.forEach(site -> clean.put(site, goods.stream().filter(suits(site)).toList()));
        List<double[]> measures = new ArrayList<>(List.of(staying(chains)));
        Optional<NationalExtension> jobs = chains.findIndicator(NationalExtension.JOBS);
        jobs.ifPresent(each -> measures.add(each.known()));
        hasJobs = jobs.isPresent();
        plants =
                NewPlants.of(
                        chains,
                        sites,
                        goods.stream()
                                .filter(
                                        trade ->
                                                clean.values().stream()
                                                        .anyMatch(all -> all.contains(trade)))
                                .toList(),
                        counted,
                        measures);
    }

    private int number(Industry industry) {
        return chains.region().industries().number(industry);
    }

    /// The trades in which a plant brings the two most, and the site something at all; the most
    /// first.
    List<PairTrade> list(Place site, Place owner) {
        int partner = chains.region().places().getUnitNumber(owner);
        List<PairTrade> found = new ArrayList<>();
        for (Industry trade : clean.getOrDefault(site, List.of())) {
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

    private Predicate<Industry> suits(Place site) {
        int unit = chains.region().places().getUnitNumber(site);
        return trade ->
                isNear(unit, number(trade))
                        && nature.isClean(site, trade)
                        && isGiven(needs.of(site, trade));
    }

    /// Whether by nature a place does not lack what the trade cannot do without, nor is without
    /// anything that it needs.
    private static boolean isGiven(EndowmentFit fit) {
        return fit.holds() != TestOutcome.FAILS
                && fit.parts().stream().noneMatch(part -> part.standing().orElse(1) == 0);
    }

    /// Whether a place has a trade, or one that is as related to it as few are; of a place of which
    /// nothing tells what it makes, all are.
    private boolean isNear(int unit, int trade) {
        StructureCells cells = structure.cells();
        return !cells.isTold(unit)
                || cells.isThere(unit, trade)
                || cells.nearestHeld(unit, trade, 1).stream()
                        .anyMatch(related -> related.relatedness() >= near);
    }

    /// How related two industries are that few are more related than.
    private static double near(Matrix relatedness) {
        int n = relatedness.rows();
        double[] pairs =
                IntStream.range(0, n)
                        .boxed()
                        .flatMapToDouble(
                                i -> IntStream.range(0, i).mapToDouble(j -> relatedness.get(i, j)))
                        .sorted()
                        .toArray();
        return pairs.length == 0
                ? Double.POSITIVE_INFINITY
                : Math.max(Double.MIN_VALUE, pairs[(int) (NEAR * (pairs.length - 1))]);
    }

    /// What stays of a unit of output of each industry: value added without taxes on production.
    static double[] staying(SupplyChains chains) {
        double[] staying = new double[chains.technology().industryCount()];
        for (ValueAdded part : ValueAdded.values()) {
            double[] each = chains.technology().valueAdded(part);
            for (int i = 0; i < staying.length; i++) {
                staying[i] += part == ValueAdded.TAXES ? 0 : each[i];
            }
        }
        return staying;
    }

    private PairTrade of(Place site, Place owner, Industry trade) {
        // By the accounts of the region: where few firms make most of a trade, as of spirits, the
        // nation's surplus is theirs.
        double surplus = chains.technology().valueAdded(ValueAdded.SURPLUS)[number(trade)];
        double profit =
                SALES
                        * chains.region().all(SectorAccount.class).stream()
                                .filter(each -> each.industries().contains(trade.code()))
                                .mapToDouble(each -> each.surplus() / each.output())
                                .findFirst()
                                .orElse(surplus);
        return new PairTrade(
                trade,
                site,
                owner,
                profit,
                gain(site, trade, site, -SALES * surplus),
                gain(site, trade, owner, profit));
    }

    private SideGain gain(Place site, Industry trade, Place to, double profit) {
        return new SideGain(
                SALES * plants.brought(0, site, trade, to) + profit,
                hasJobs
                        ? OptionalDouble.of(SALES * plants.brought(1, site, trade, to))
                        : OptionalDouble.empty());
    }
}
