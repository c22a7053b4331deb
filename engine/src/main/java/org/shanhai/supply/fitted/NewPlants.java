package org.shanhai.supply.fitted;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.kept.Fingerprint;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.NationalExtension;
import org.shanhai.work.Work;

/// What new plants bring to places, with them less without, for a unit of money that they sell:
/// plants of many industries in many places at once.
///
/// Home use does not grow: of what a plant in cell (r, i) sells, d_q = home · Σ_s z_rs / Σ_s z_rs ·
/// share_qs is no longer sold by q ([ProjectDemand]). With m = g + Aᵀ Tᵀ m for an intensity g that
/// counts in place p alone, it brings m_ri − Σ_q d_q m_qi to p: one system for each place that is
/// asked about, whatever the number of plants.
public final class NewPlants {
    private final List<Place> sites;
    private final List<Industry> trades;
    private final List<Place> counted;
    private final double[] brought;

    private NewPlants(
            List<Place> sites, List<Industry> trades, List<Place> counted, double[] brought) {
        this.sites = sites;
        this.trades = trades;
        this.counted = counted;
        this.brought = brought;
    }

    /// @param sites units where plants may stand
    /// @param trades what they may make
    /// @param counted units that are asked about
    public static NewPlants of(
            SupplyChains chains,
            List<Place> sites,
            List<Industry> trades,
            List<Place> counted,
            NationalExtension measure) {
        double[] found =
                chains.kept()
                        .find(
                                () -> origin(chains, sites, trades, counted, measure),
                                sites.size() * trades.size() * counted.size(),
                                () -> search(chains, sites, trades, counted, measure));
        return new NewPlants(
                List.copyOf(sites), List.copyOf(trades), List.copyOf(counted), found);
    }

    /// What a plant brings to a place for a unit of what it sells.
    ///
    /// @throws IllegalArgumentException where it was not asked about
    public double brought(Place site, Industry trade, Place to) {
        int r = sites.indexOf(site);
        int i = trades.indexOf(trade);
        int p = counted.indexOf(to);
        if (r < 0 || i < 0 || p < 0) {
            throw new IllegalArgumentException(
                    "Nothing was worked out of %s in %s for %s."
                            .formatted(trade.code(), site.key(), to.key()));
        }
        return brought[(p * sites.size() + r) * trades.size() + i];
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

    private static double[] search(
            SupplyChains chains,
            List<Place> sites,
            List<Industry> trades,
            List<Place> counted,
            NationalExtension measure) {
        Region region = chains.region();
        Economy economy = chains.economy();
        int[] products = trades.stream().mapToInt(region.industries()::number).toArray();
        int[] units = sites.stream().mapToInt(region.places()::getUnitNumber).toArray();
        List<Matrix> displaced = new ArrayList<>();
        for (int r : units) {
            Matrix less = Matrix.zeros(economy.placeCount(), products.length);
            for (int k = 0; k < products.length; k++) {
                Matrix all = new ProjectDemand(economy, r, products[k]).displaced(1);
                for (int q = 0; q < economy.placeCount(); q++) {
                    less.set(q, k, all.get(q, products[k]));
                }
            }
            displaced.add(less);
        }
        List<double[]> found =
                Work.beside(
                        counted,
                        place -> {
                            Matrix worth = worth(chains, place, measure);
                            double[] brought = new double[units.length * products.length];
                            for (int r = 0; r < units.length; r++) {
                                for (int k = 0; k < products.length; k++) {
                                    double sum = worth.get(units[r], products[k]);
                                    for (int q = 0; q < economy.placeCount(); q++) {
                                        sum -=
                                                displaced.get(r).get(q, k)
                                                        * worth.get(q, products[k]);
                                    }
                                    brought[r * products.length + k] = sum;
                                }
                            }
                            return brought;
                        });
        return found.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
    }

    /// What a unit first made in each cell brings to one place in the end.
    private static Matrix worth(SupplyChains chains, Place place, NationalExtension measure) {
        Economy economy = chains.economy();
        int unit = chains.region().places().getUnitNumber(place);
        double[] known = measure.known();
        Matrix intensity = Matrix.zeros(economy.placeCount(), economy.industryCount());
        System.arraycopy(known, 0, intensity.storage(), unit * known.length, known.length);
        return economy.multipliers(intensity, closure(chains)).values();
    }

    private static Fingerprint origin(
            SupplyChains chains,
            List<Place> sites,
            List<Industry> trades,
            List<Place> counted,
            NationalExtension measure) {
        Fingerprint.Maker origin =
                Fingerprint.of("new plants")
                        .add(chains.economy().origin().hex())
                        .add(closure(chains).key())
                        .add(measure.known());
        sites.forEach(site -> origin.add(site.key()));
        trades.forEach(trade -> origin.add(trade.code()));
        counted.forEach(place -> origin.add(place.key()));
        return origin.done();
    }
}
