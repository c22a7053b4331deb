package org.shanhai.supply.fitted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shanhai.kept.Fingerprint;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.work.Work;

/// What new plants bring to places, with them less without, for a unit of money that they sell:
/// plants of many industries in many places at once.
///
/// Home use does not grow: of what a plant in cell (r, i) sells, d_q = home · Σ_s z_rs / Σ_s z_rs ·
/// share_qs is no longer sold by q ([ProjectDemand]), so that x = L (δ_ri − d) is made more. By an
/// intensity g it brings Σ_i g_i x_pi to place p; or, with m = g + Aᵀ Tᵀ m for g in p alone, m_ri −
/// Σ_q d_q m_qi. The first is one system a plant, the second one a place and intensity: whichever
/// are fewer are solved.
public final class NewPlants {
    private final Map<String, Integer> sites;
    private final Map<String, Integer> trades;
    private final Map<String, Integer> counted;
    private final int measures;

    /// By measure, place that counts, site and trade.
    private final double[] brought;

    private NewPlants(
            List<Place> sites,
            List<Industry> trades,
            List<Place> counted,
            int measures,
            double[] brought) {
        this.sites = positions(sites.stream().map(Place::key));
        this.trades = positions(trades.stream().map(Industry::code));
        this.counted = positions(counted.stream().map(Place::key));
        this.measures = measures;
        this.brought = brought;
    }

    private static Map<String, Integer> positions(Stream<String> keys) {
        Map<String, Integer> positions = new HashMap<>();
        keys.forEach(key -> positions.put(key, positions.size()));
        return positions;
    }

    /// @param sites units where plants may stand
    /// @param trades what they may make
    /// @param counted units that are asked about
    /// @param measures what a unit of output of each industry counts for
    public static NewPlants of(
            SupplyChains chains,
            List<Place> sites,
            List<Industry> trades,
            List<Place> counted,
            List<double[]> measures) {
        int size = sites.size() * trades.size() * counted.size() * measures.size();
        boolean each = sites.size() * trades.size() < counted.size() * measures.size();
        double[] found =
                chains.kept()
                        .find(
                                () -> origin(chains, sites, trades, counted, measures),
                                size,
                                () ->
                                        each
                                                ? byPlant(chains, sites, trades, counted, measures)
                                                : byPlace(
                                                        chains, sites, trades, counted, measures));
        return new NewPlants(sites, trades, counted, measures.size(), found);
    }

    /// What a plant brings to a place for a unit of what it sells.
    ///
    /// @param measure its position among the measures
    /// @throws IllegalArgumentException where it was not asked about
    public double brought(int measure, Place site, Industry trade, Place to) {
        int r = sites.getOrDefault(site.key(), -1);
        int i = trades.getOrDefault(trade.code(), -1);
        int p = counted.getOrDefault(to.key(), -1);
        if (r < 0 || i < 0 || p < 0 || measure >= measures) {
            throw new IllegalArgumentException(
                    "Nothing was worked out of %s in %s for %s."
                            .formatted(trade.code(), site.key(), to.key()));
        }
        return brought[((measure * counted.size() + p) * sites.size() + r) * trades.size() + i];
    }

    /// All that is made more and less because of one plant, R × n, for a unit of what it sells.
    public static Matrix made(SupplyChains chains, Place site, Industry trade) {
        Region region = chains.region();
        int r = region.places().getUnitNumber(site);
        int i = region.industries().number(trade);
        Economy economy = chains.economy();
        Matrix change = new ProjectDemand(economy, r, i).displaced(-1);
        change.add(r, i, 1);
        return economy.respond(change, closure(chains)).values();
    }

    private static Closure closure(SupplyChains chains) {
        return chains.technology().widest();
    }

    private static int[] units(SupplyChains chains, List<Place> places) {
        return places.stream().mapToInt(chains.region().places()::getUnitNumber).toArray();
    }

    /// One system a plant.
    private static double[] byPlant(
            SupplyChains chains,
            List<Place> sites,
            List<Industry> trades,
            List<Place> counted,
            List<double[]> measures) {
        record Plant(Place site, Industry trade) {}
        List<Plant> plants =
                sites.stream()
                        .flatMap(site -> trades.stream().map(trade -> new Plant(site, trade)))
                        .toList();
        int[] to = units(chains, counted);
        List<double[]> each =
                Work.beside(
                        plants,
                        plant -> sums(made(chains, plant.site(), plant.trade()), to, measures));
        return IntStream.range(0, measures.size() * to.length)
                .boxed()
                .flatMapToDouble(k -> each.stream().mapToDouble(sums -> sums[k]))
                .toArray();
    }

    /// By measure and place that counts.
    private static double[] sums(Matrix made, int[] to, List<double[]> measures) {
        double[] sums = new double[measures.size() * to.length];
        for (int k = 0; k < sums.length; k++) {
            double[] perOutput = measures.get(k / to.length);
            for (int i = 0; i < perOutput.length; i++) {
                sums[k] += made.get(to[k % to.length], i) * perOutput[i];
            }
        }
        return sums;
    }

    /// One system a place that counts and measure.
    private static double[] byPlace(
            SupplyChains chains,
            List<Place> sites,
            List<Industry> trades,
            List<Place> counted,
            List<double[]> measures) {
        int[] units = units(chains, sites);
        int[] products = trades.stream().mapToInt(chains.region().industries()::number).toArray();
        List<double[][]> displaced =
                Work.within(
                        trades,
                        trade ->
                                ProjectDemand.displaced(
                                        chains.economy(),
                                        chains.region().industries().number(trade),
                                        units));
        @SuppressWarnings("ArrayRecordComponent") // Never leaves this method, and never compared.
        record Asked(double[] perOutput, Place place) {}
        List<Asked> asked = new ArrayList<>();
        measures.forEach(each -> counted.forEach(place -> asked.add(new Asked(each, place))));
        return Work.beside(
                        asked,
                        each -> {
                            Matrix worth = worth(chains, each.place(), each.perOutput());
                            double[] brought = new double[units.length * products.length];
                            for (int r = 0; r < units.length; r++) {
                                for (int k = 0; k < products.length; k++) {
                                    double sum = worth.get(units[r], products[k]);
                                    double[] less = displaced.get(k)[r];
                                    for (int q = 0; q < less.length; q++) {
                                        sum -= less[q] * worth.get(q, products[k]);
                                    }
                                    brought[r * products.length + k] = sum;
                                }
                            }
                            return brought;
                        })
                .stream()
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    /// What a unit first made in each cell brings to one place in the end.
    private static Matrix worth(SupplyChains chains, Place place, double[] perOutput) {
        Economy economy = chains.economy();
        int unit = chains.region().places().getUnitNumber(place);
        int n = perOutput.length;
        Matrix intensity = Matrix.zeros(economy.placeCount(), n);
        System.arraycopy(perOutput, 0, intensity.storage(), unit * n, n);
        return economy.multipliers(intensity, closure(chains)).values();
    }

    private static Fingerprint origin(
            SupplyChains chains,
            List<Place> sites,
            List<Industry> trades,
            List<Place> counted,
            List<double[]> measures) {
        Fingerprint.Maker origin =
                Fingerprint.of("new plants")
                        .add(chains.economy().origin().hex())
                        .add(closure(chains).key());
        measures.forEach(origin::add);
        sites.forEach(site -> origin.add(site.key()));
        trades.forEach(trade -> origin.add(trade.code()));
        counted.forEach(place -> origin.add(place.key()));
        return origin.done();
    }
}
