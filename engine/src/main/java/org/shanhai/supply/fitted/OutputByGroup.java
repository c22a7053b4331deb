package org.shanhai.supply.fitted;

import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Group;
import org.shanhai.supply.Groups;
import org.shanhai.supply.Part;

/// What a project sets off in one economy, by industry, summed over the places of each group:
/// what is asked of an effect later needs no more, however many places there are. Group × n each,
/// money a year.
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record OutputByGroup(double[][] direct, double[][] typeI, double[][] typeII) {
    /// @param direct what the project itself makes, R × n
    /// @param typeI made in all where households' spending is not followed, R × n
    /// @param typeII and where it is
    static OutputByGroup of(Groups groups, Matrix direct, Matrix typeI, Matrix typeII) {
        return new OutputByGroup(sums(groups, direct), sums(groups, typeI), sums(groups, typeII));
    }

    private static double[][] sums(Groups groups, Matrix made) {
        int n = made.columns();
        double[] values = made.storage();
        double[][] sums = new double[Group.values().length][n];
        for (int r = 0; r < made.rows(); r++) {
            double[] sum = sums[groups.ofUnit().get(r).ordinal()];
            for (int i = 0, at = r * n; i < n; i++, at++) {
                sum[i] += values[at];
            }
        }
        return sums;
    }

    /// Without what is made less elsewhere because of the project; its own output stays.
    ///
    /// @param displacedI R × n, where households' spending is not followed
    /// @param displacedII and where it is
    OutputByGroup without(Groups groups, Matrix displacedI, Matrix displacedII) {
        return new OutputByGroup(
                direct,
                difference(typeI, sums(groups, displacedI)),
                difference(typeII, sums(groups, displacedII)));
    }

    private static double[][] difference(double[][] a, double[][] b) {
        double[][] difference = new double[a.length][];
        for (int g = 0; g < a.length; g++) {
            difference[g] = a[g].clone();
            for (int i = 0; i < a[g].length; i++) {
                difference[g][i] -= b[g][i];
            }
        }
        return difference;
    }

    /// A part of it in a group of places, measured by what a unit of output of each industry
    /// counts for.
    double measured(Group group, Part part, double[] intensity) {
        int g = group.ordinal();
        double sum = 0;
        for (int i = 0; i < intensity.length; i++) {
            sum += intensity[i] * part.of(direct[g][i], typeI[g][i], typeII[g][i]);
        }
        return sum;
    }
}
