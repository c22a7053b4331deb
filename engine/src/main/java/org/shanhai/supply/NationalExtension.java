package org.shanhai.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.region.Basis;
import org.shanhai.region.Industries;
import org.shanhai.region.NationalTable;
import org.shanhai.region.Pressure;
import org.shanhai.region.Region;
import org.shanhai.region.ValueAdded;

/// An extension known by its national intensities, an amount for each unit of output of an
/// industry: one technology everywhere, so that places differ only by what they make.
public final class NationalExtension implements Extension {
    /// Taxes less subsidies on the products an industry buys.
    public static final String PRODUCT_TAXES = "product_taxes";

    /// Persons in work.
    public static final String JOBS = "jobs";

    private final String key;
    private final String unit;
    private final Basis basis;
    private final double[] perOutput;

    /// @param unit of the indicator itself, as `persons`, `CNY` or `t`
    /// @param perOutput for a unit of money of output, by industry; NaN where not known
    NationalExtension(String key, String unit, Basis basis, double[] perOutput) {
        this.key = key;
        this.unit = unit;
        this.basis = basis;
        this.perOutput = perOutput.clone();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public Basis basis() {
        return basis;
    }

    public boolean isKnown(int industry) {
        return !Double.isNaN(perOutput[industry]);
    }

    /// For a unit of output; NaN where not known.
    public double perOutput(int industry) {
        return perOutput[industry];
    }

    /// Intensities with zero where not known: for sums that state beside them how much they cover.
    public double[] known() {
        double[] known = perOutput.clone();
        for (int i = 0; i < known.length; i++) {
            known[i] = Double.isNaN(known[i]) ? 0 : known[i];
        }
        return known;
    }

    /// All that a region's tables allow: output, value added and its parts, imports, taxes on
    /// products, jobs, then each pressure.
    public static List<NationalExtension> listOf(Region region, InputOutput technology) {
        List<NationalExtension> indicators = new ArrayList<>();
        int n = technology.industryCount();
        String money = region.currency();
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        indicators.add(new NationalExtension("output", money, Basis.DERIVED, ones));
        indicators.add(
                new NationalExtension(
                        "value_added", money, Basis.DERIVED, technology.valueAdded()));
        for (ValueAdded part : ValueAdded.values()) {
            indicators.add(
                    new NationalExtension(
                            part.key(), money, Basis.DERIVED, technology.valueAdded(part)));
        }
        indicators.add(
                new NationalExtension("imports", money, Basis.DERIVED, technology.imports()));
        double[] taxes = technology.productTaxes();
        if (Arrays.stream(taxes).anyMatch(tax -> tax != 0)) {
            indicators.add(new NationalExtension(PRODUCT_TAXES, money, Basis.DERIVED, taxes));
        }
        NationalTable table = region.nationalTable().orElseThrow();
        boolean anyJobs = false;
        for (int i = 0; i < n; i++) {
            anyJobs |= table.hasJobs(i);
        }
        if (anyJobs) {
            indicators.add(
                    new NationalExtension(
                            JOBS,
                            "persons",
                            table.jobsBasis().and(Basis.DERIVED),
                            technology.jobs()));
        }
        indicators.addAll(listOfPressures(region));
        return indicators;
    }

    /// Each pressure of a region, in the order of its table.
    public static List<NationalExtension> listOfPressures(Region region) {
        List<NationalExtension> indicators = new ArrayList<>();
        Map<String, List<Pressure>> byPressure = new LinkedHashMap<>();
        for (Pressure pressure : region.pressures()) {
            byPressure.computeIfAbsent(pressure.pressure(), key -> new ArrayList<>()).add(pressure);
        }
        byPressure.forEach(
                (key, rows) -> indicators.add(ofPressure(key, rows, region.industries())));
        return indicators;
    }

    private static NationalExtension ofPressure(
            String key, List<Pressure> rows, Industries industries) {
        double[] perOutput = new double[industries.count()];
        Arrays.fill(perOutput, Double.NaN);
        Basis basis = Basis.REPORTED;
        for (Pressure row : rows) {
            perOutput[industries.number(row.industry())] = row.perOutput();
            basis = basis.and(row.basis());
        }
        return new NationalExtension(key, rows.getFirst().unit(), basis, perOutput);
    }
}
