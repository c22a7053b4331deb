package org.shanhai.region;

import org.shanhai.linalg.Matrix;

/// What an [Activity] says, by the positions of places among the units of its region and of
/// industries: for who walks through all cells. Who asks of one asks the activity.
///
/// Immutable in effect.
public final class ActivityCells {
    private static final Basis[] BASES = Basis.values();
    private static final Presence[] PRESENCES = Presence.values();

    private final int n;
    final Matrix valueAdded;
    final Matrix output;
    final Matrix jobs;
    private final byte[] basis;
    private final byte[] jobsBasis;
    private final byte[] presence;

    ActivityCells(
            Matrix valueAdded,
            Matrix output,
            Matrix jobs,
            byte[] basis,
            byte[] jobsBasis,
            byte[] presence) {
        n = valueAdded.columns();
        this.valueAdded = valueAdded;
        this.output = output;
        this.jobs = jobs;
        this.basis = basis;
        this.jobsBasis = jobsBasis;
        this.presence = presence;
    }

    /// Money a year.
    public double valueAdded(int unit, int industry) {
        return valueAdded.get(unit, industry);
    }

    /// Money a year.
    public double output(int unit, int industry) {
        return output.get(unit, industry);
    }

    /// Persons; NaN where the national table does not give the industry's.
    public double jobs(int unit, int industry) {
        return jobs.get(unit, industry);
    }

    /// How the value added of a cell is known.
    public Basis basis(int unit, int industry) {
        return BASES[basis[unit * n + industry]];
    }

    /// How the jobs of a cell are known.
    public Basis jobsBasis(int unit, int industry) {
        return BASES[jobsBasis[unit * n + industry]];
    }

    public Presence presence(int unit, int industry) {
        return PRESENCES[presence[unit * n + industry]];
    }
}
