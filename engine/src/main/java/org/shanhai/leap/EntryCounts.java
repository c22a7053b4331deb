package org.shanhai.leap;

import java.util.Arrays;
import java.util.function.Predicate;
import org.shanhai.observed.Block;
import org.shanhai.region.FirmCount;
import org.shanhai.region.Industry;
import org.shanhai.region.Region;

/// Firms without branches of some spans of years, by unit of the study area and industry, and how
/// many the mix of the other units implies, goods and all else apart.
///
/// @param blocks 1 of goods, 0 of all else, by industry
/// @param ofIndustry firms of all units together
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record EntryCounts(int[] blocks, double[][] firms, double[][] expected, double[] ofIndustry) {
    EntryCounts(Region region, Predicate<FirmCount> counted) {
        int[] units = region.insideUnits();
        int n = region.industries().count();
        int[] blocks = region.industries().all().stream().mapToInt(EntryCounts::block).toArray();
        double[][] firms = new double[units.length][n];
        double[] all = new double[n];
        for (int r = 0; r < units.length; r++) {
            for (FirmCount count : region.firmCounts().in(region.places().unit(units[r]))) {
                if (count.industry().isPresent() && counted.test(count)) {
                    int i = region.industries().number(count.industry().get());
                    firms[r][i] += count.withoutBranches();
                    all[i] += count.withoutBranches();
                }
            }
        }
        double[][] expected =
                Arrays.stream(firms)
                        .map(own -> expected(own, all, blocks))
                        .toArray(double[][]::new);
        this(blocks, firms, expected, all);
    }

    private static int block(Industry industry) {
        return Block.find(industry).filter(b -> b == Block.GOODS).isPresent() ? 1 : 0;
    }

    private static double[] expected(double[] own, double[] all, int[] blocks) {
        double[] size = new double[2];
        double[] others = new double[2];
        for (int i = 0; i < own.length; i++) {
            size[blocks[i]] += own[i];
            others[blocks[i]] += all[i] - own[i];
        }
        double[] expected = new double[own.length];
        for (int i = 0; i < own.length; i++) {
            double mix = others[blocks[i]];
            expected[i] = mix > 0 ? size[blocks[i]] * (all[i] - own[i]) / mix : 0;
        }
        return expected;
    }
}
