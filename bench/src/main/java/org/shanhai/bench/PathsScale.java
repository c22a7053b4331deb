package org.shanhai.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.CellPaths;
import org.shanhai.supply.Closure;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.StructuralPaths;

/// How long the largest structural paths behind one project take to find in a synthetic country.
/// Arguments: places industries (95 and 153 unless given, as in Zhejiang).
public final class PathsScale {
    private static final int WARM = 3;

    private PathsScale() {}

    public static void main(String[] arguments) {
        int places = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 95;
        int industries = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 153;
        SyntheticCountry country = SyntheticCountry.of(places, industries, 2020);
        Economy economy =
                Economy.of(country.technology(), country.layout(), 1e-6, 1e-8, Blas.best());
        Random random = new Random(1);
        Matrix intensity = Matrix.zeros(places, industries);
        for (int k = 0; k < intensity.storage().length; k++) {
            intensity.storage()[k] = random.nextDouble();
        }
        Matrix change = Matrix.zeros(places, industries);
        change.set(places / 3, industries / 2, 1e8);
        for (Closure closure : Closure.values()) {
            for (int most : new int[] {20, 100}) {
                List<Spent> runs = new ArrayList<>();
                for (int run = 0; run < WARM; run++) {
                    Stopwatch watch = Stopwatch.start();
                    CellPaths behind =
                            StructuralPaths.largest(
                                    economy, change, intensity, closure, most, 1e-9);
                    runs.add(watch.read());
                    if (run == WARM - 1) {
                        System.out.printf(
                                "%s, the largest %d: %s, %.4f of the figure, the last %.2e%n",
                                closure,
                                most,
                                Collections.min(runs, Comparator.comparingDouble(Spent::wall)),
                                behind.paths().stream().mapToDouble(CellPaths.Path::value).sum()
                                        / behind.total(),
                                behind.paths().getLast().value() / behind.total());
                    }
                }
            }
        }
    }
}
