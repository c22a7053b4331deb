package org.shanhai.supply.pressure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.Pressure;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.MultiplierRow;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.fitted.Multipliers;
import org.shanhai.supply.fitted.SupplyChains;

/// What each industry puts on nature for the value added it brings, direct and along its whole
/// chain: P_i / V_i with P = p + Aᵀ P and V = v + Aᵀ V (Type I; Leontief 1970).
///
/// One technology for all places: these do not depend on where the industry stands. An intensity
/// is known only where the industry's own is; what of its chain is not known makes it a lower
/// bound, and [#covered] says how much that is.
public final class ChainPressures implements Intensities {
    private final Industries industries;
    private final List<NationalExtension> pressures;
    private final List<List<MultiplierRow>> rows;
    private final List<MultiplierRow> valueAdded;

    /// P_i and V_i by pressure and industry, both 0 where the industry's own P is not known: the
    /// weights of [MeanIntensity], which is asked thousands of times.
    private final double[][] amounts;

    private final double[][] brought;

    private ChainPressures(
            Industries industries,
            List<NationalExtension> pressures,
            List<List<MultiplierRow>> rows,
            List<MultiplierRow> valueAdded) {
        this.industries = industries;
        this.pressures = List.copyOf(pressures);
        this.rows = List.copyOf(rows);
        this.valueAdded = List.copyOf(valueAdded);
        int count = valueAdded.size();
        amounts = new double[pressures.size()][count];
        brought = new double[pressures.size()][count];
        for (int p = 0; p < pressures.size(); p++) {
            for (int i = 0; i < count; i++) {
                if (isKnown(p, i)) {
                    amounts[p][i] = rows.get(p).get(i).total();
                    brought[p][i] = totalValueAdded(i);
                }
            }
        }
    }

    /// The pressures of a region's table; there may be none.
    public static ChainPressures of(SupplyChains chains) {
        return of(
                chains.region().industries(),
                chains.technology(),
                listPressures(chains.region(), chains.indicators()),
                chains.findIndicator("value_added").orElseThrow());
    }

    static List<NationalExtension> listPressures(
            Region region, List<NationalExtension> indicators) {
        Set<String> keys = new HashSet<>();
        for (Pressure pressure : region.pressures()) {
            keys.add(pressure.pressure());
        }
        return indicators.stream().filter(each -> keys.contains(each.key())).toList();
    }

    static ChainPressures of(
            Industries industries,
            InputOutput technology,
            List<NationalExtension> pressures,
            NationalExtension valueAdded) {
        List<NationalExtension> all = new ArrayList<>(pressures);
        all.add(valueAdded);
        List<List<MultiplierRow>> rows =
                Multipliers.national(industries, technology, all, Closure.TYPE_I).stream()
                        .map(Multipliers::rows)
                        .toList();
        return new ChainPressures(
                industries, pressures, rows.subList(0, pressures.size()), rows.getLast());
    }

    @Override
    public List<NationalExtension> pressures() {
        return pressures;
    }

    /// The position of one of the pressures.
    ///
    /// @throws IllegalArgumentException where it is none of them
    public int number(NationalExtension pressure) {
        int number = pressures.indexOf(pressure);
        if (number < 0) {
            throw new IllegalArgumentException(
                    "'%s' is none of the pressures.".formatted(pressure.key()));
        }
        return number;
    }

    @Override
    public int number(Industry industry) {
        return industries.number(industry);
    }

    @Override
    public int industryCount() {
        return valueAdded.size();
    }

    /// P_i / V_i: units of the pressure for a unit of money of value added, both along the whole
    /// chain.
    ///
    /// @param pressure one of [#pressures()]; so for all that follow
    public OptionalDouble intensity(NationalExtension pressure, Industry industry) {
        return intensity(number(pressure), number(industry));
    }

    /// p_i / v_i: the industry's own pressure for its own value added.
    public OptionalDouble directIntensity(NationalExtension pressure, Industry industry) {
        return directIntensity(number(pressure), number(industry));
    }

    /// The share of the output of the chain that lies in industries whose intensity is known, 0…1.
    public double covered(NationalExtension pressure, Industry industry) {
        return covered(number(pressure), number(industry));
    }

    /// Whether the industry's own intensity is known and it brings value added.
    public boolean isKnown(int pressure, int industry) {
        return pressures.get(pressure).isKnown(industry) && valueAdded.get(industry).total() > 0;
    }

    /// p_i: the industry's own pressure for a unit of output; 0 where it is not known.
    public double direct(int pressure, int industry) {
        return isKnown(pressure, industry) ? rows.get(pressure).get(industry).direct() : 0;
    }

    private OptionalDouble directIntensity(int pressure, int industry) {
        double own = valueAdded.get(industry).direct();
        return isKnown(pressure, industry) && own > 0
                ? OptionalDouble.of(rows.get(pressure).get(industry).direct() / own)
                : OptionalDouble.empty();
    }

    public double covered(int pressure, int industry) {
        return rows.get(pressure).get(industry).covered();
    }

    /// V_i: value added along the whole chain for a unit of output.
    public double totalValueAdded(int industry) {
        return valueAdded.get(industry).total();
    }

    @Override
    public double[] amounts(int pressure) {
        return amounts[pressure];
    }

    @Override
    public double[] brought(int pressure) {
        return brought[pressure];
    }
}
