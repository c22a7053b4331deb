package org.shanhai.bench.us;

import java.util.Map;
import java.util.TreeMap;
import org.shanhai.region.FinalUse;

/// The national table of the American pack: USEEIO's technology by the industries of the pack,
/// dollars a year.
///
/// One factor carries everything from the value added of the model to that of 2020. The model
/// has home and imported goods together and exports less imports: what a product's uses exceed
/// its output by is imported, by all its users in the same proportion; what they fall short of
/// it is exported. Gross trade in both directions is larger than this, so imports and exports
/// are lower bounds. Final use is not split in the model: [#use(String)] says how it is here.
final class UsNation {
    /// Value added of 2020, dollars: 20.93 trillion, the advance estimate.
    static final double VALUE_ADDED_2020 = 20.93e12;

    /// Megajoules in a tonne of coal equivalent.
    private static final double MEGAJOULES_PER_TCE = 29_307.6;

    /// Rights and licences: what noncomparable imports are counted with, as bought abroad.
    private static final String RIGHTS = "533000";

    final double[][] homeInputs;
    final double[][] importedInputs;
    final double[][] homeFinalUse;
    final double[][] importedFinalUse;
    final double[] output;
    final double scale;

    /// Pressure → industry: for a dollar of output, in [#PRESSURE_UNITS].
    final Map<String, double[]> pressures = new TreeMap<>();

    static final Map<String, String> PRESSURE_UNITS =
            new TreeMap<>(
                    Map.of(
                            "co2", "kg",
                            "energy", "tce",
                            "nitrogen", "kg",
                            "nox", "kg",
                            "so2", "kg",
                            "water", "m3"));

    private final Useeio model;
    private final UsIndustries industries;

    UsNation(Useeio model, UsIndustries industries) {
        this.model = model;
        this.industries = industries;
        int n = industries.count();
        int uses = FinalUse.values().length;
        homeInputs = new double[n][n];
        importedInputs = new double[n][n];
        homeFinalUse = new double[n][uses];
        importedFinalUse = new double[n][uses];
        output = new double[n];
        double valueAdded = 0;
        for (int j = 0; j < model.count(); j++) {
            if (isIndustry(j)) {
                double share = 1;
                for (int i = 0; i < model.count(); i++) {
                    share -= model.input(i, j);
                }
                valueAdded += share * model.output(j);
            }
        }
        scale = VALUE_ADDED_2020 / valueAdded;
        for (int j = 0; j < model.count(); j++) {
            if (isIndustry(j)) {
                output[number(j)] += scale * model.output(j);
            }
        }
        for (int i = 0; i < model.count(); i++) {
            addProduct(i);
        }
        addPressures();
    }

    private boolean isIndustry(int sector) {
        return UsIndustries.isIndustry(model.code(sector));
    }

    private int number(int sector) {
        return industries.ofProduct(model.code(sector));
    }

    private void addProduct(int i) {
        boolean made = isIndustry(i);
        double consumption = Math.max(0, model.consumption(i));
        double used = consumption;
        for (int j = 0; j < model.count(); j++) {
            used += isIndustry(j) ? model.input(i, j) * model.output(j) : 0;
        }
        double traded = made ? model.output(i) - used : -used;
        double imported = made ? Math.max(0, -traded) / used : 1;
        int product = made ? number(i) : industries.ofProduct(RIGHTS);
        for (int j = 0; j < model.count(); j++) {
            if (isIndustry(j)) {
                double amount = scale * model.input(i, j) * model.output(j);
                homeInputs[product][number(j)] += (1 - imported) * amount;
                importedInputs[product][number(j)] += imported * amount;
            }
        }
        int use = use(model.code(i)).ordinal();
        homeFinalUse[product][use] += scale * (1 - imported) * consumption;
        importedFinalUse[product][use] += scale * imported * consumption;
        if (made) {
            homeFinalUse[product][FinalUse.EXPORT.ordinal()] += scale * Math.max(0, traded);
        }
    }

    /// Who finally uses a product: assumed. The services of government by government; buildings,
    /// machines, ships, aircraft, computers, instruments, software and research by those who
    /// invest; all else by households.
    static FinalUse use(String sector) {
        if (sector.startsWith("S005") || sector.startsWith("S006") || sector.startsWith("S007")) {
            return FinalUse.GOVERNMENT;
        }
        for (String capital :
                new String[] {
                    "23", "333", "3341", "3342", "3345", "3353", "3361", "3364", "3365", "3366",
                    "5112", "5415", "5417"
                }) {
            boolean car = sector.equals("336111") || sector.equals("336112");
            if (sector.startsWith(capital) && !car && !sector.equals("230302")) {
                return FinalUse.INVESTMENT;
            }
        }
        return FinalUse.HOUSEHOLD;
    }

    private void addPressures() {
        add("co2", model.indicator("GCC"), 1);
        add("energy", model.indicator("ENRG"), 1 / MEGAJOULES_PER_TCE);
        add("water", model.indicator("WATR"), 1);
        add("nitrogen", model.indicator("EUTR"), 1);
        add("so2", model.release("air/unspecified/sulfur dioxide/kg"), 1);
        add("nox", model.release("air/unspecified/nitrogen oxides/kg"), 1);
    }

    private void add(String pressure, double[] intensity, double factor) {
        double[] sums = new double[output.length];
        for (int j = 0; j < model.count(); j++) {
            if (isIndustry(j)) {
                sums[number(j)] += Math.max(0, intensity[j]) * factor * model.output(j);
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= output[i];
        }
        pressures.put(pressure, sums);
    }

    /// Output less all inputs, dollars a year.
    double valueAdded(int industry) {
        double sum = output[industry];
        for (int i = 0; i < output.length; i++) {
            sum -= homeInputs[i][industry] + importedInputs[i][industry];
        }
        return sum;
    }
}
