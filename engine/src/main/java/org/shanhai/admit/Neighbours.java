package org.shanhai.admit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.shanhai.admit.Positioning.Fit;
import org.shanhai.admit.Positioning.Tie;
import org.shanhai.admit.Positioning.Trader;
import org.shanhai.profile.Structure;
import org.shanhai.region.FinalUse;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.NationalTable;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.SupplyChains;

/// How industries stand to one another in the national table: who buys from whom, who is alike.
/// Imports count: a part is a part wherever it was made.
final class Neighbours {
    private static final int MOST_TRADERS = 8;

    private final Region region;
    private final NationalTable table;

    /// Of a region with a table, so that how industries are related is always known.
    private final Structure structure;

    private final Economy economy;
    private final int n;
    private final double[] sales;
    private final double[] purchases;
    private final Map<String, Tie> ties = new HashMap<>();

    Neighbours(SupplyChains chains, Structure structure) {
        region = chains.region();
        table = region.nationalTable().orElseThrow();
        this.structure = structure;
        economy = chains.economy();
        n = region.industries().count();
        sales = new double[n];
        purchases = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                sales[i] += flow(i, j);
                purchases[j] += flow(i, j);
            }
            for (FinalUse use : FinalUse.values()) {
                // Stocks that are drawn down are no sales.
                sales[i] +=
                        Math.max(
                                0, table.domesticFinalUse(i, use) + table.importedFinalUse(i, use));
            }
        }
    }

    private double flow(int product, int industry) {
        return Math.max(
                0, table.domesticInput(product, industry) + table.importedInput(product, industry));
    }

    Positioning of(List<Zone> zones, Place place, int industry, List<Place> partners) {
        List<Tie> found = listTies(zones, industry);
        int unit = region.places().unitNumber(place);
        return new Positioning(
                zones,
                found.isEmpty() ? Fit.UNKNOWN : found.getFirst().fit(),
                found,
                suppliers(unit, industry, partners),
                buyers(unit, industry, partners),
                share(homeUse(industry), sales[industry]),
                share(table.domesticFinalUse(industry, FinalUse.EXPORT), sales[industry]),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
    }

    /// The best tie of zones; unknown where none says what it is meant for.
    Fit fit(Zone zone, int industry) {
        List<Tie> found = listTies(List.of(zone), industry);
        return found.isEmpty() ? Fit.UNKNOWN : found.getFirst().fit();
    }

    private List<Tie> listTies(List<Zone> zones, int industry) {
        return zones.stream()
                .flatMap(zone -> zone.positioning().stream())
                .distinct()
                .flatMap(key -> region.industries().findSet(key).stream())
                .map(
                        set ->
                                ties.computeIfAbsent(
                                        industry + " " + set.key(), key -> tie(set, industry)))
                .sorted(
                        Comparator.comparing(Tie::fit)
                                .thenComparingDouble(tie -> -Math.max(tie.sold(), tie.bought()))
                                .thenComparingDouble(Tie::nearness))
                .toList();
    }

    private Tie tie(IndustrySet set, int industry) {
        double sold = 0;
        double bought = 0;
        double similarity = 0;
        for (int member : set.members()) {
            sold += flow(industry, member);
            bought += flow(member, industry);
            if (member != industry) {
                similarity = Math.max(similarity, structure.cells().relatedness(industry, member));
            }
        }
        double soldShare = sales[industry] > 0 ? sold / sales[industry] : 0;
        double boughtShare = purchases[industry] > 0 ? bought / purchases[industry] : 0;
        double best = similarity;
        long nearer =
                IntStream.range(0, n)
                        .filter(j -> j != industry)
                        .filter(j -> structure.cells().relatedness(industry, j) > best)
                        .count();
        double nearness = (double) nearer / Math.max(1, n - 1);
        Fit fit = Fit.NONE;
        if (Comparables.contains(set, industry)) {
            fit = Fit.DIRECT;
        } else if (soldShare >= Positioning.SHARE && soldShare >= boughtShare) {
            fit = Fit.SUPPLIER;
        } else if (boughtShare >= Positioning.SHARE) {
            fit = Fit.CUSTOMER;
        } else if (similarity > 0 && nearness < Positioning.NEAREST) {
            fit = Fit.RELATIVE;
        }
        return new Tie(set, fit, soldShare, boughtShare, similarity, nearness);
    }

    private double homeUse(int industry) {
        double sum = 0;
        for (FinalUse use : List.of(FinalUse.HOUSEHOLD, FinalUse.GOVERNMENT, FinalUse.INVESTMENT)) {
            sum += table.domesticFinalUse(industry, use) + table.importedFinalUse(industry, use);
        }
        return sum;
    }

    private static OptionalDouble share(double part, double whole) {
        return whole > 0 ? OptionalDouble.of(part / whole) : OptionalDouble.empty();
    }

    /// The industries it buys most from, itself left out: numbers, largest share first.
    List<Integer> listSuppliers(int industry) {
        return largest(industry, i -> flow(i, industry));
    }

    /// The others of which a flow is largest, the largest first.
    private List<Integer> largest(int industry, IntToDoubleFunction flow) {
        return IntStream.range(0, n)
                .filter(i -> i != industry && flow.applyAsDouble(i) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -flow.applyAsDouble(i)))
                .limit(MOST_TRADERS)
                .toList();
    }

    private List<Trader> suppliers(int unit, int industry, List<Place> partners) {
        return listSuppliers(industry).stream()
                .map(
                        i ->
                                trader(
                                        unit,
                                        i,
                                        flow(i, industry) / purchases[industry],
                                        partners,
                                        OptionalDouble.of(economy.share(unit, unit, i))))
                .toList();
    }

    private List<Trader> buyers(int unit, int industry, List<Place> partners) {
        return largest(industry, j -> flow(industry, j)).stream()
                .map(
                        j ->
                                trader(
                                        unit,
                                        j,
                                        flow(industry, j) / sales[industry],
                                        partners,
                                        OptionalDouble.empty()))
                .toList();
    }

    private Trader trader(
            int unit, int other, double share, List<Place> partners, OptionalDouble boughtHere) {
        Places places = region.places();
        return new Trader(
                region.industries().get(other),
                share,
                structure.cells().holding(unit, other),
                structure.cells().findBasis(unit, other),
                partners.stream()
                        .filter(
                                partner ->
                                        structure
                                                .cells()
                                                .isThere(places.unitNumber(partner), other))
                        .toList(),
                boughtHere);
    }

    /// How many of the industry's largest suppliers a place has, by facts or firms seen.
    int countSuppliers(Place place, int industry) {
        int unit = region.places().unitNumber(place);
        return (int)
                listSuppliers(industry).stream()
                        .filter(i -> structure.cells().isThere(unit, i))
                        .count();
    }

    /// For a proposal whose industry or region says nothing of this.
    static Positioning unknown(List<Zone> zones) {
        return new Positioning(
                zones,
                Fit.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
    }

    /// Whether places inside the study area have an industry, by facts or firms seen.
    List<Integer> listHolders(int industry) {
        return IntStream.of(region.insideUnits())
                .filter(unit -> structure.cells().isThere(unit, industry))
                .boxed()
                .toList();
    }
}
