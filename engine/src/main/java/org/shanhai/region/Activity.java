package org.shanhai.region;

import org.shanhai.linalg.Matrix;

/// What every industry does in every place: value added, output and jobs, each R units × n
/// industries, money a year and persons, with the basis of each cell, of its jobs, and whether the
/// industry is known to be there.
///
/// Immutable in effect: nobody writes to the matrices once the activity is made. Jobs are NaN for
/// industries whose jobs the national table does not give.
public final class Activity {
    private final Places places;
    private final Industries industries;
    private final ActivityCells cells;

    /// Takes over the arrays; they must not be changed afterwards.
    ///
    /// @param basis of each cell's value added, row by row, as ordinals of [Basis]
    /// @param jobsBasis of each cell's jobs, likewise
    /// @param presence of each cell, row by row, as ordinals of [Presence]
    public Activity(
            Places places,
            Industries industries,
            Matrix valueAdded,
            Matrix output,
            Matrix jobs,
            byte[] basis,
            byte[] jobsBasis,
            byte[] presence) {
        int count = Math.multiplyExact(places.unitCount(), industries.count());
        for (Matrix matrix : new Matrix[] {valueAdded, output, jobs}) {
            if (matrix.rows() != places.unitCount() || matrix.columns() != industries.count()) {
                throw new IllegalArgumentException(
                        "Each table must be %d places × %d industries, not %d × %d."
                                .formatted(
                                        places.unitCount(),
                                        industries.count(),
                                        matrix.rows(),
                                        matrix.columns()));
            }
        }
        if (basis.length != count || jobsBasis.length != count || presence.length != count) {
            throw new IllegalArgumentException(
                    "The basis (%d), that of jobs (%d) and presence (%d) must have %d cells."
                            .formatted(basis.length, jobsBasis.length, presence.length, count));
        }
        this.places = places;
        this.industries = industries;
        cells = new ActivityCells(valueAdded, output, jobs, basis, jobsBasis, presence);
    }

    public Places places() {
        return places;
    }

    public Industries industries() {
        return industries;
    }

    /// Money a year.
    ///
    /// @throws IllegalArgumentException where the place is a sum of others; so for all that follow
    public double valueAdded(Place place, Industry industry) {
        return cells.valueAdded(places.getUnitNumber(place), industries.number(industry));
    }

    public double output(Place place, Industry industry) {
        return cells.output(places.getUnitNumber(place), industries.number(industry));
    }

    /// Persons; NaN where the national table does not give the industry's.
    public double jobs(Place place, Industry industry) {
        return cells.jobs(places.getUnitNumber(place), industries.number(industry));
    }

    /// How the value added of a cell is known.
    public Basis basis(Place place, Industry industry) {
        return cells.basis(places.getUnitNumber(place), industries.number(industry));
    }

    /// How the jobs of a cell are known: they can be facts where value added is estimated.
    public Basis jobsBasis(Place place, Industry industry) {
        return cells.jobsBasis(places.getUnitNumber(place), industries.number(industry));
    }

    /// The same by numbers, for who walks through all cells.
    public ActivityCells cells() {
        return cells;
    }

    /// A copy of the whole table, R × n, money a year.
    public Matrix valueAdded() {
        return cells.valueAdded.copy();
    }

    /// A copy of the whole table, R × n, money a year.
    public Matrix output() {
        return cells.output.copy();
    }

    /// A copy of the whole table, R × n, persons.
    public Matrix jobs() {
        return cells.jobs.copy();
    }
}
