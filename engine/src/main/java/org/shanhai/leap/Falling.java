package org.shanhai.leap;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Closure;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.pressure.ChainPressures;

/// Where pressures fall that output of an industry in a place sets off. What falls in the study
/// area is one solution a pressure for all places, and is held for the likely economy as long as
/// there is memory.
final class Falling {
    private final SupplyChains chains;
    private final ChainPressures pressures;
    private final int[] inside;
    private SoftReference<List<Matrix>> inArea = new SoftReference<>(null);

    Falling(SupplyChains chains, ChainPressures pressures) {
        this.chains = chains;
        this.pressures = pressures;
        inside = chains.region().insideUnits();
    }

    SupplyChains chains() {
        return chains;
    }

    ChainPressures pressures() {
        return pressures;
    }

    /// By industry, what falls in a place of a unit of output there.
    double[] inPlace(Economy economy, int pressure, int unit) {
        return solved(economy, pressure, unit).row(unit);
    }

    /// By industry, what falls in the study area of a unit of output in a place.
    double[] inArea(Economy economy, int pressure, int unit) {
        Matrix found =
                economy == chains.economy()
                        ? likely().get(pressure)
                        : solved(economy, pressure, inside);
        return found.row(unit);
    }

    private synchronized List<Matrix> likely() {
        @Nullable List<Matrix> held = inArea.get();
        if (held == null) {
            List<Matrix> made = new ArrayList<>();
            for (int p = 0; p < pressures.pressures().size(); p++) {
                made.add(solved(chains.economy(), p, inside));
            }
            inArea = new SoftReference<>(made);
            held = made;
        }
        return held;
    }

    private Matrix solved(Economy economy, int pressure, int... counted) {
        int n = economy.industryCount();
        Matrix intensity = Matrix.zeros(economy.placeCount(), n);
        double[] known =
                IntStream.range(0, n)
                        .mapToDouble(pressures.pressures().get(pressure)::perOutput)
                        .map(each -> Double.isNaN(each) ? 0 : each)
                        .toArray();
        Arrays.stream(counted)
                .forEach(r -> System.arraycopy(known, 0, intensity.storage(), r * n, n));
        return economy.multipliers(intensity, Closure.TYPE_I).values();
    }
}
