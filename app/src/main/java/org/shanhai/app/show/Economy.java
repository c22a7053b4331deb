package org.shanhai.app.show;

import java.util.List;
import java.util.stream.IntStream;
import org.shanhai.estimate.Estimate;
import org.shanhai.region.Activity;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Presence;

/// The estimate summed over some units and some industries. A sum rests on the weakest of its
/// parts.
final class Economy {
    private final Estimate estimate;
    private final Activity activity;
    private final int[] units;
    private final int[] industries;

    Economy(Estimate estimate, int[] units, int[] industries) {
        this.estimate = estimate;
        activity = estimate.activity();
        this.units = units.clone();
        this.industries = industries.clone();
    }

    double valueAdded() {
        return sum(activity::valueAdded);
    }

    double output() {
        return sum(activity::output);
    }

    /// Persons, over the industries whose jobs are known at all; NaN where none are.
    double jobs() {
        double sum = 0;
        boolean any = false;
        for (int unit : units) {
            for (int industry : industries) {
                double jobs = activity.jobs(unit, industry);
                if (!Double.isNaN(jobs)) {
                    sum += jobs;
                    any = true;
                }
            }
        }
        return any ? sum : Double.NaN;
    }

    double valueAdded(Broad broad) {
        double sum = 0;
        for (int industry : industries) {
            if (activity.industries().get(industry).broad() == broad) {
                for (int unit : units) {
                    sum += activity.valueAdded(unit, industry);
                }
            }
        }
        return sum;
    }

    /// How the total value added of the units is known.
    Basis totalBasis() {
        Basis basis = units.length > 1 ? Basis.DERIVED : Basis.REPORTED;
        for (int unit : units) {
            basis = basis.and(estimate.knowledge().totalOf(unit));
        }
        return basis;
    }

    /// How the value added of a broad sector of the units is known.
    Basis broadBasis(Broad broad) {
        Basis basis = units.length > 1 ? Basis.DERIVED : Basis.REPORTED;
        for (int unit : units) {
            basis = basis.and(estimate.knowledge().broadOf(unit, broad));
        }
        return basis;
    }

    /// What the sum of the cells rests on.
    Basis cellBasis() {
        Basis basis = units.length * industries.length > 1 ? Basis.DERIVED : Basis.REPORTED;
        for (int unit : units) {
            for (int industry : industries) {
                if (activity.valueAdded(unit, industry) != 0) {
                    basis = basis.and(activity.basis(unit, industry));
                }
            }
        }
        return basis;
    }

    /// The share of value added whose cells are observed, 0…1.
    double observedShare() {
        double all = 0;
        double observed = 0;
        for (int unit : units) {
            for (int industry : industries) {
                double size = Math.abs(activity.valueAdded(unit, industry));
                all += size;
                boolean known = activity.basis(unit, industry).compareTo(Basis.DERIVED) <= 0;
                observed += known ? size : 0;
            }
        }
        return all == 0 ? 0 : observed / all;
    }

    /// Whether any of the industries is known to be in any of the units, or all to be in none.
    Presence presence() {
        boolean allAbsent = true;
        for (int unit : units) {
            for (int industry : industries) {
                Presence presence = activity.presence(unit, industry);
                if (presence == Presence.PRESENT) {
                    return presence;
                }
                allAbsent &= presence == Presence.ABSENT;
            }
        }
        return allAbsent ? Presence.ABSENT : Presence.UNKNOWN;
    }

    /// The parts by industry, largest value added first; equal ones in the order of the pack.
    List<Economy> largestIndustries(int count) {
        return IntStream.of(industries)
                .mapToObj(industry -> new Economy(estimate, units, new int[] {industry}))
                .filter(part -> part.valueAdded() > 0)
                .sorted((a, b) -> Double.compare(b.valueAdded(), a.valueAdded()))
                .limit(count)
                .toList();
    }

    /// The parts by unit, largest value added first; equal ones in the order of the pack.
    List<Economy> largestUnits(int count) {
        return IntStream.of(units)
                .mapToObj(unit -> new Economy(estimate, new int[] {unit}, industries))
                .filter(part -> part.valueAdded() > 0)
                .sorted((a, b) -> Double.compare(b.valueAdded(), a.valueAdded()))
                .limit(count)
                .toList();
    }

    /// In how many of the pairs of unit and industry the presence is such.
    long count(Presence wanted) {
        return IntStream.of(units)
                .mapToLong(
                        unit ->
                                IntStream.of(industries)
                                        .filter(i -> activity.presence(unit, i) == wanted)
                                        .count())
                .sum();
    }

    int firstUnit() {
        return units[0];
    }

    int firstIndustry() {
        return industries[0];
    }

    int cellCount() {
        return units.length * industries.length;
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
