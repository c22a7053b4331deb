package org.shanhai.supply.trade;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Reach;
import org.shanhai.region.Region;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.Sales;

/// How much demand lies within reach of a place: Σ_s Σ_i use_si K_g(i)(c_rs), where K_g is the
/// kernel by which trade of reach g falls with distance (Harris 1954, "The market as a factor in
/// the localization of industry in the United States", with the kernel by which trade falls within
/// provinces in place of 1/c, between them too: places near count as in one).
///
/// Outside places count as markets, and a place is a market of its own. Industries without a reach
/// are left out.
///
/// @param potential by unit and reach
/// @param reaches keys of the classes of reach, in the order of the region
/// @param basis how it is known: kernels are fitted elsewhere or assumed
public record MarketPotential(Places places, Matrix potential, List<String> reaches, Basis basis) {
    public MarketPotential {
        reaches = List.copyOf(reaches);
    }

    /// None where a place has no centre.
    public static Outcome<MarketPotential> find(Sales sales) {
        return Distances.find(sales.region()).map(distances -> of(sales, distances));
    }

    /// @throws org.shanhai.supply.SupplyException when a place has no centre
    public static MarketPotential of(Sales sales) {
        return find(sales).orElseThrow();
    }

    private static MarketPotential of(Sales sales, Matrix distances) {
        Region region = sales.region();
        int units = region.places().unitCount();
        List<Reach> classes = region.all(Reach.class);
        Matrix potential = Matrix.zeros(units, classes.size());
        List<String> reaches = new ArrayList<>();
        for (int g = 0; g < classes.size(); g++) {
            Reach reach = classes.get(g);
            reaches.add(reach.key());
            Matrix kernel = AreaKernel.of(distances, Kernel.of(reach));
            double[] use = use(sales, reach.key());
            int column = g;
            Chunks.runRows(
                    units,
                    units,
                    (from, to) -> {
                        for (int r = from; r < to; r++) {
                            for (int s = 0; s < units; s++) {
                                potential.add(r, column, use[s] * kernel.get(r, s));
                            }
                        }
                    });
        }
        return new MarketPotential(
                region.places(), potential, reaches, Basis.ESTIMATED.and(sales.basis()));
    }

    /// What each unit uses of the products of a reach.
    private static double[] use(Sales sales, String reach) {
        Region region = sales.region();
        double[] use = new double[region.places().unitCount()];
        for (int i = 0; i < region.industries().count(); i++) {
            if (region.industries().get(i).reach().equals(reach)) {
                for (int r = 0; r < use.length; r++) {
                    use[r] += sales.cells().use(r, i);
                }
            }
        }
        return use;
    }

    /// Demand for products of a reach, each market weighed by how well it is reached; money a year.
    ///
    /// @param place no sum of others
    /// @param reach one of [#reaches()]
    public double of(Place place, String reach) {
        int column = reaches.indexOf(reach);
        if (column < 0) {
            throw new IllegalArgumentException(
                    "There is no reach '%s'; there are: %s."
                            .formatted(reach, String.join(", ", reaches)));
        }
        return potential.get(places.getUnitNumber(place), column);
    }

    /// Of all reaches together, money a year.
    public double of(Place place) {
        int unit = places.getUnitNumber(place);
        double sum = 0;
        for (int g = 0; g < reaches.size(); g++) {
            sum += potential.get(unit, g);
        }
        return sum;
    }
}
