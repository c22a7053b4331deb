package org.shanhai.estimate;

import java.util.stream.IntStream;
import org.shanhai.region.Broad;
import org.shanhai.region.Industries;
import org.shanhai.region.NationalTable;
import org.shanhai.region.Region;

/// The national totals by industry that the places' figures must add to.
final class Nation {
    private final double[] valueAdded;
    private final double[] output;
    private final double[] jobs;
    private final double[] broads = new double[Broad.values().length];

    Nation(NationalTable table, Industries industries) {
        int n = table.industryCount();
        valueAdded = new double[n];
        output = new double[n];
        jobs = new double[n];
        for (int i = 0; i < n; i++) {
            valueAdded[i] = table.valueAdded(i);
            output[i] = table.output(i);
            jobs[i] = table.jobs(i);
            broads[industries.get(i).broad().ordinal()] += Math.max(0, valueAdded[i]);
        }
    }

    double valueAdded(int industry) {
        return valueAdded[industry];
    }

    double output(int industry) {
        return output[industry];
    }

    /// Money a year, by industry.
    double[] output() {
        return output;
    }

    /// By industry as [#jobs(int)].
    double[] jobs() {
        return jobs;
    }

    /// Persons; NaN where the table gives none.
    double jobs(int industry) {
        return jobs[industry];
    }

    /// What all units add of some industries.
    Total total(Region region, int... industries) {
        double sum = IntStream.of(industries).mapToDouble(this::valueAdded).sum();
        return Total.everywhere(region, sum, industries);
    }

    double broad(Broad broad) {
        return broads[broad.ordinal()];
    }

    /// Value added for a unit of output of a set of industries.
    double valueAddedRatio(int[] industries) {
        double sum = 0;
        double outputs = 0;
        for (int i : industries) {
            sum += valueAdded[i];
            outputs += output[i];
        }
        return outputs > 0 ? sum / outputs : 0;
    }

    /// Value added a job; 0 where it has none, or not both are known.
    double valueAddedPerJob(int industry) {
        boolean both = valueAdded[industry] > 0 && jobs[industry] > 0;
        return both ? valueAdded[industry] / jobs[industry] : 0;
    }
}
