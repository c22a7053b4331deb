package org.shanhai.profile;

import java.util.Arrays;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Activity;
import org.shanhai.region.Basis;
import org.shanhai.region.Measure;
import org.shanhai.region.NationalTable;
import org.shanhai.region.Region;

/// How large industries are where facts say so, in one measure: jobs or value added.
final class IndustrySizes {
    /// This share of the industries must be facts for a place to count as observed.
    static final double OBSERVED_FROM = 0.6;

    private final String measure;
    private final Matrix values;
    private final Basis[] bases;
    private final double[] nation;
    private final int[] figures;
    private final int needed;

    private IndustrySizes(String measure, Matrix values, Basis[] bases, double[] nation) {
        this.measure = measure;
        this.values = values;
        this.bases = bases;
        this.nation = nation;
        int n = nation.length;
        figures = new int[values.rows()];
        for (int r = 0; r < figures.length; r++) {
            for (int i = 0; i < n; i++) {
                figures[r] += isFact(r, i) ? 1 : 0;
            }
        }
        int measured = (int) Arrays.stream(nation).filter(v -> v > 0).count();
        needed = Math.max(1, (int) Math.ceil(OBSERVED_FROM * measured));
    }

    /// The measure by which more places of the study area are observed, or else by which more
    /// figures are facts; jobs where the two tie.
    static IndustrySizes of(Region region, Activity activity, int[] inside) {
        IndustrySizes jobs = ofJobs(region, activity);
        IndustrySizes valueAdded = ofValueAdded(region, activity);
        int byJobs = jobs.countObserved(inside);
        int byValueAdded = valueAdded.countObserved(inside);
        boolean jobsFirst =
                byJobs == byValueAdded
                        ? jobs.countFigures(inside) >= valueAdded.countFigures(inside)
                        : byJobs > byValueAdded;
        return jobsFirst ? jobs : valueAdded;
    }

    private static IndustrySizes ofJobs(Region region, Activity activity) {
        int n = activity.industries().count();
        Basis[] bases = new Basis[activity.places().unitCount() * n];
        Arrays.setAll(bases, cell -> activity.cells().jobsBasis(cell / n, cell % n));
        Matrix jobs = activity.jobs();
        double[] nation = jobs.columnSums();
        region.nationalTable().ifPresent(table -> Arrays.setAll(nation, table::jobs));
        return new IndustrySizes(Measure.JOBS, jobs, bases, nation);
    }

    private static IndustrySizes ofValueAdded(Region region, Activity activity) {
        int n = activity.industries().count();
        Basis[] bases = new Basis[activity.places().unitCount() * n];
        Arrays.setAll(bases, cell -> activity.cells().basis(cell / n, cell % n));
        Matrix valueAdded = activity.valueAdded();
        double[] nation = valueAdded.columnSums();
        if (region.nationalTable().isPresent()) {
            NationalTable table = region.nationalTable().get();
            Arrays.setAll(nation, table::valueAdded);
        }
        return new IndustrySizes(Measure.VALUE_ADDED, valueAdded, bases, nation);
    }

    private int countObserved(int[] units) {
        return (int) Arrays.stream(units).filter(this::isObserved).count();
    }

    private int countFigures(int[] units) {
        return Arrays.stream(units).map(unit -> figures[unit]).sum();
    }

    String measure() {
        return measure;
    }

    boolean isFact(int unit, int industry) {
        double value = values.get(unit, industry);
        Basis basis = basis(unit, industry);
        return nation[industry] > 0 && value >= 0 && basis.isFact();
    }

    double get(int unit, int industry) {
        return values.get(unit, industry);
    }

    Basis basis(int unit, int industry) {
        return bases[unit * nation.length + industry];
    }

    /// The size of an industry in the whole nation; not above 0 where it has none or is unknown.
    double nation(int industry) {
        return nation[industry];
    }

    int figures(int unit) {
        return figures[unit];
    }

    int needed() {
        return needed;
    }

    boolean isObserved(int unit) {
        if (figures[unit] < needed) {
            return false;
        }
        for (int i = 0; i < nation.length; i++) {
            if (isFact(unit, i) && values.get(unit, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
