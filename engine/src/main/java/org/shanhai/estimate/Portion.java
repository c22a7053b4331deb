package org.shanhai.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.shanhai.region.Activity;
import org.shanhai.region.ActivityCells;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;

/// A portion of the estimate: some units and some industries, and their sums. A sum rests on the
/// weakest of its parts.
public final class Portion {
    private final Estimate estimate;
    private final Activity activity;
    private final ActivityCells cells;
    private final int[] units;
    private final int[] industries;

    public Portion(Estimate estimate, int[] units, int[] industries) {
        this.estimate = estimate;
        activity = estimate.activity();
        cells = activity.cells();
        this.units = units.clone();
        this.industries = industries.clone();
    }

    /// All industries of some units.
    public static Portion of(Estimate estimate, int... units) {
        int count = estimate.activity().industries().count();
        return new Portion(estimate, units, IntStream.range(0, count).toArray());
    }

    /// Money a year.
    public double valueAdded() {
        return sum(cells::valueAdded);
    }

    /// Money a year.
    public double output() {
        return sum(cells::output);
    }

    /// Persons, over the industries whose jobs are known at all; NaN where none are.
    public double jobs() {
        double sum = 0;
        boolean any = false;
        for (int unit : units) {
            for (int industry : industries) {
                double jobs = cells.jobs(unit, industry);
                if (!Double.isNaN(jobs)) {
                    sum += jobs;
                    any = true;
                }
            }
        }
        return any ? sum : Double.NaN;
    }

    /// Of one broad sector, money a year.
    public double valueAdded(Broad broad) {
        double sum = 0;
        for (int industry : industries) {
            if (activity.industries().get(industry).broad() == broad) {
                for (int unit : units) {
                    sum += cells.valueAdded(unit, industry);
                }
            }
        }
        return sum;
    }

    /// What the sum of the cells rests on.
    public Basis cellBasis() {
        Basis basis = units.length * industries.length > 1 ? Basis.DERIVED : Basis.REPORTED;
        for (int unit : units) {
            for (int industry : industries) {
                if (cells.valueAdded(unit, industry) != 0) {
                    basis = basis.and(cells.basis(unit, industry));
                }
            }
        }
        return basis;
    }

    /// What the sum of the cells' jobs rests on.
    public Basis jobsBasis() {
        Basis basis = units.length * industries.length > 1 ? Basis.DERIVED : Basis.REPORTED;
        for (int unit : units) {
            for (int industry : industries) {
                double jobs = cells.jobs(unit, industry);
                if (!Double.isNaN(jobs) && jobs != 0) {
                    basis = basis.and(cells.jobsBasis(unit, industry));
                }
            }
        }
        return basis;
    }

    /// The share of value added, by its size, whose cells rest on a basis, 0…1.
    public double share(Basis basis) {
        double all = 0;
        double resting = 0;
        for (int unit : units) {
            for (int industry : industries) {
                double size = Math.abs(cells.valueAdded(unit, industry));
                all += size;
                resting += cells.basis(unit, industry) == basis ? size : 0;
            }
        }
        return all == 0 ? 0 : resting / all;
    }

    /// The share of value added whose cells are observed, 0…1.
    public double observedShare() {
        return Arrays.stream(Basis.values()).filter(Basis::isFact).mapToDouble(this::share).sum();
    }

    /// The parts by industry, largest value added first; equal ones in the order of the pack.
    public List<Portion> largestIndustries(int count) {
        return IntStream.of(industries)
                .mapToObj(industry -> new Portion(estimate, units, new int[] {industry}))
                .filter(part -> part.valueAdded() > 0)
                .sorted((a, b) -> Double.compare(b.valueAdded(), a.valueAdded()))
                .limit(count)
                .toList();
    }

    /// The parts by unit, largest value added first; equal ones in the order of the pack.
    public List<Portion> largestUnits(int count) {
        return IntStream.of(units)
                .mapToObj(unit -> new Portion(estimate, new int[] {unit}, industries))
                .filter(part -> part.valueAdded() > 0)
                .sorted((a, b) -> Double.compare(b.valueAdded(), a.valueAdded()))
                .limit(count)
                .toList();
    }

    public int firstUnit() {
        return units[0];
    }

    public int firstIndustry() {
        return industries[0];
    }

    private double sum(CellValue value) {
        double sum = 0;
        for (int unit : units) {
            for (int industry : industries) {
                sum += value.at(unit, industry);
            }
        }
        return sum;
    }

    @FunctionalInterface
    private interface CellValue {
        double at(int unit, int industry);
    }
}
