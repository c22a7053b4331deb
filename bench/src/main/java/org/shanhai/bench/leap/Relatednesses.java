package org.shanhai.bench.leap;

import java.util.Arrays;
import org.shanhai.leap.EntrySign;
import org.shanhai.leap.EntrySigns;
import org.shanhai.leap.EntrySpan;
import org.shanhai.linalg.Cholesky;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// Relatedness as it is read, and with the size of places and whether they are later-developed
/// taken out: what either alone says of entries.
record Relatednesses(Region region, EntrySpan span) {
    private static final int GAUGES = 3;

    void print() {
        double[][] more = span.signs().more();
        double[][] residual = EntrySigns.related(without(more));
        System.out.printf(
                "  relatedness alone, in all places: area %.3f as read, %.3f with size and rurality taken out%n",
                Areas.of(
                        span.cells(),
                        cell -> span.signs().get(EntrySign.RELATED, cell.place(), cell.industry())),
                Areas.of(span.cells(), cell -> residual[cell.place()][cell.industry()]));
    }

    /// What is left of each industry after a straight line through the gauges of places.
    private double[][] without(double[][] more) {
        int[] units = region.insideUnits();
        double[][] gauges = new double[units.length][];
        for (int r = 0; r < units.length; r++) {
            double mountain = region.places().unit(units[r]).hasRole(Role.MOUNTAIN) ? 1 : 0;
            gauges[r] =
                    new double[] {1, span.signs().get(EntrySign.EXPECTED, r, largest()), mountain};
        }
        double[][] left = new double[more.length][];
        Arrays.setAll(left, r -> more[r].clone());
        for (int i = 0; i < more[0].length; i++) {
            double[][] square = new double[GAUGES][GAUGES];
            double[] right = new double[GAUGES];
            for (int r = 0; r < more.length; r++) {
                for (int a = 0; a < GAUGES; a++) {
                    right[a] += gauges[r][a] * more[r][i];
                    for (int b = 0; b < GAUGES; b++) {
                        square[a][b] += gauges[r][a] * gauges[r][b];
                    }
                }
            }
            double[] line = Cholesky.solve(square, right);
            for (int r = 0; r < more.length; r++) {
                for (int a = 0; a < GAUGES; a++) {
                    left[r][i] -= gauges[r][a] * line[a];
                }
            }
        }
        return left;
    }

    /// The industry most firms are of: what the mix implies of it goes with the size of a place.
    private int largest() {
        int largest = 0;
        for (EntrySpan.Cell cell : span.cells()) {
            double own = span.signs().get(EntrySign.INDUSTRY, cell.place(), cell.industry());
            if (own > span.signs().get(EntrySign.INDUSTRY, cell.place(), largest)) {
                largest = cell.industry();
            }
        }
        return largest;
    }
}
