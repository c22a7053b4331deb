package org.shanhai.pair;

import java.util.Arrays;
import org.shanhai.linalg.BitMatrix;
import org.shanhai.linalg.Matrix;
import org.shanhai.profile.Structure;
import org.shanhai.profile.StructureCells;
import org.shanhai.region.Place;
import org.shanhai.region.Role;

/// The units inside the study area of which it is told what they make, as rows of
/// [Complementarity].
final class ToldPlaces {
    private final int n;
    private final int[] units;
    private final int[] rowOf;
    private final Matrix relatedness;
    private final int[] sides;

    ToldPlaces(Structure structure) {
        n = structure.region().industries().count();
        units =
                Arrays.stream(structure.region().insideUnits())
                        .filter(structure.cells()::isTold)
                        .toArray();
        rowOf = new int[structure.region().places().unitCount()];
        Arrays.fill(rowOf, -1);
        for (int row = 0; row < units.length; row++) {
            rowOf[units[row]] = row;
        }
        relatedness = structure.relatedness();
        sides =
                structure.cells().isSampled()
                        ? Arrays.stream(units)
                                .map(unit -> side(structure.region().places().unit(unit)))
                                .toArray()
                        : new int[0];
    }

    /// Mountain, coast or neither.
    private static int side(Place place) {
        return place.hasRole(Role.MOUNTAIN) ? 0 : place.hasRole(Role.COAST) ? 1 : 2;
    }

    /// Whether there are places to compare and anything relates their industries.
    boolean isComparable() {
        return units.length > 1 && relatedness.rows() == n;
    }

    boolean contains(int unit) {
        return rowOf[unit] >= 0;
    }

    /// The row of a unit that is told.
    int row(int unit) {
        return rowOf[unit];
    }

    /// What partners add to all of them.
    Complementarity complementarity(StructureCells cells) {
        return new Complementarity(
                BitMatrix.of(units.length, n, (row, i) -> cells.has(units[row], i)),
                matrix(cells::evidence),
                // Where nothing tells of it it is not known to be lacked.
                matrix((unit, i) -> cells.isUntold(unit, i) ? 0 : 1 - cells.chance(unit, i)),
                relatedness,
                sides);
    }

    private Matrix matrix(Cell of) {
        return Matrix.of(units.length, n, (row, i) -> of.at(units[row], i));
    }

    private interface Cell {
        double at(int unit, int industry);
    }
}
