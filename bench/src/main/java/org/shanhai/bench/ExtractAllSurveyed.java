package org.shanhai.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.survey.Cells;
import org.shanhai.supply.survey.Extraction;
import org.shanhai.supply.survey.SurveyEconomy;
import org.shanhai.supply.survey.SurveyTable;

/// Hypothetical extraction of every place and every sector of a survey table, beside one
/// extraction done as without updates: a dense solve anew. Arguments: places sectors.
public final class ExtractAllSurveyed {
    private ExtractAllSurveyed() {}

    public static void main(String[] arguments) {
        Cells cells =
                Cells.ofNames(
                        names("place", Integer.parseInt(arguments[0])),
                        names("sector", Integer.parseInt(arguments[1])));
        SurveyTable table = table(cells);
        List<int[]> places = new ArrayList<>();
        for (int p = 0; p < cells.placeCount(); p++) {
            int place = p;
            places.add(members(cells.sectorCount(), i -> cells.cell(place, i)));
        }
        List<int[]> sectors = new ArrayList<>();
        for (int i = 0; i < cells.sectorCount(); i++) {
            int sector = i;
            sectors.add(members(cells.placeCount(), p -> cells.cell(p, sector)));
        }
        Stopwatch watch = Stopwatch.start();
        double lost = anew(table, places.getFirst());
        Spent one = watch.read();
        watch = Stopwatch.start();
        Extraction.Lost byPlace = losses(table, places);
        Spent allPlaces = watch.read();
        watch = Stopwatch.start();
        Extraction.Lost bySector = losses(table, sectors);
        Spent allSectors = watch.read();
        double total = byPlace.own().get(0, 0) + byPlace.elsewhere().get(0, 0);
        double apart = Math.abs(total / lost - 1);
        System.out.printf(
                Locale.ROOT,
                "%,d cells: one place by a dense solve anew %s; all %d places %s (%.2f times in CPU, "
                        + "%d steps); all %d sectors %s (%.2f times, %d steps); first place "
                        + "differs by %.1e%n",
                cells.count(),
                one,
                places.size(),
                allPlaces,
                allPlaces.cpu() / one.cpu(),
                byPlace.steps(),
                sectors.size(),
                allSectors,
                allSectors.cpu() / one.cpu(),
                bySector.steps(),
                apart);
    }

    private static Extraction.Lost losses(SurveyTable table, List<int[]> groups) {
        Matrix ones = Matrix.zeros(1, table.cells().count());
        Arrays.fill(ones.storage(), 1);
        return new Extraction(SurveyEconomy.of(table)).losses(groups, ones);
    }

    /// All output lost, by striking the group out and solving what is left.
    private static double anew(SurveyTable table, int[] group) {
        int n = table.cells().count();
        boolean[] gone = new boolean[n];
        for (int cell : group) {
            gone[cell] = true;
        }
        Matrix open = Matrix.zeros(n, n);
        double[] left = table.finalDemand().rowSums();
        for (int r = 0; r < n; r++) {
            open.set(r, r, 1);
            left[r] = gone[r] ? 0 : left[r];
            for (int c = 0; c < n && !gone[r]; c++) {
                if (!gone[c]) {
                    open.add(r, c, -table.coefficient(r, c));
                }
            }
        }
        Blas.best().factor(open).solve(Blas.As.IS, left);
        double lost = 0;
        for (int c = 0; c < n; c++) {
            lost += table.output(c) - left[c];
        }
        return lost;
    }

    private static SurveyTable table(Cells cells) {
        Random random = new Random(1);
        int n = cells.count();
        Matrix flows = Matrix.zeros(n, n);
        Matrix demand = Matrix.zeros(n, cells.placeCount());
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < n; c++) {
                double reach = cells.placeOf(r) == cells.placeOf(c) ? 1 : 0.5 / cells.placeCount();
                flows.set(r, c, random.nextDouble() * reach);
            }
            for (int s = 0; s < cells.placeCount(); s++) {
                double reach = cells.placeOf(r) == s ? 1 : 0.5 / cells.placeCount();
                demand.set(r, s, random.nextDouble() * reach * cells.sectorCount());
            }
        }
        return SurveyTable.of(cells, flows, demand);
    }

    private static int[] members(int count, IntUnaryOperator cell) {
        return IntStream.range(0, count).map(cell).toArray();
    }

    private static List<String> names(String kind, int count) {
        return IntStream.range(0, count).mapToObj(k -> kind + k).toList();
    }
}
