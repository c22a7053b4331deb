package org.shanhai.programme;

/// What columns bring, and to whom: of each a group and an amount, as the county a project stands
/// in and what it gains there.
public final class Falls {
    private final int[] group;
    private final double[] amount;
    private final int groups;

    /// @param group of each column, from 0
    /// @param amount of each column, not below 0
    public Falls(int[] group, double[] amount, int groups) {
        if (group.length != amount.length) {
            throw new IllegalArgumentException(
                    "There are %d groups and %d amounts.".formatted(group.length, amount.length));
        }
        this.group = group.clone();
        this.amount = amount.clone();
        this.groups = groups;
    }

    int groupCount() {
        return groups;
    }

    int group(int column) {
        return group[column];
    }

    double amount(int column) {
        return amount[column];
    }

    /// What each group gets.
    public double[] of(long[] x) {
        double[] sums = new double[groups];
        for (int c = 0; c < group.length; c++) {
            sums[group[c]] += amount[c] * x[c];
        }
        return sums;
    }

    /// The part of what falls that falls elsewhere: Σ|a − b| / Σ(a + b), 0 where nothing falls.
    public double moved(long[] one, long[] other) {
        double[] a = of(one);
        double[] b = of(other);
        double off = 0;
        double all = 0;
        for (int g = 0; g < groups; g++) {
            off += Math.abs(a[g] - b[g]);
            all += a[g] + b[g];
        }
        return all > 0 ? off / all : 0;
    }
}
