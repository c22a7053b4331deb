package org.shanhai.pack;

import org.shanhai.pack.table.Fault;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Industries;
import org.shanhai.region.NationalTable;

/// Holds a national table to its two identities: what is made is used, Σⱼ zᵢⱼ + Σ fᵢ = xᵢ (home
/// supply), and what is paid is earned, Σᵢ (zᵢⱼ + mᵢⱼ) + vⱼ = xⱼ.
final class Balance {
    private static final double WARN = 0.001;
    private static final double FAIL = 0.05;

    private final NationalTable table;
    private final Industries industries;
    private final Problems problems;

    Balance(NationalTable table, Industries industries, Problems problems) {
        this.table = table;
        this.industries = industries;
        this.problems = problems;
    }

    void check() {
        int n = table.industryCount();
        for (int i = 0; i < n; i++) {
            double used = 0;
            double paid = table.valueAdded(i);
            for (int j = 0; j < n; j++) {
                used += table.domesticInput(i, j);
                paid += table.domesticInput(j, i) + table.importedInput(j, i);
            }
            for (FinalUse use : FinalUse.values()) {
                used += table.domesticFinalUse(i, use);
            }
            compare(i, "row", "uses of its home product", used);
            compare(i, "column", "inputs and value added", paid);
        }
    }

    private void compare(int industry, String side, String what, double sum) {
        double output = table.output(industry);
        double off = Math.abs(sum - output) / Math.abs(output);
        // Without output and uses this is no number, and nothing is off.
        if (!(off > WARN)) {
            return;
        }
        String subject =
                "The %s of \"%s\" (%s) does not balance: "
                        .formatted(
                                side,
                                industries.get(industry).code(),
                                industries.get(industry).name());
        Fault fault =
                output == 0
                        ? new Fault(
                                "balance-" + side,
                                0,
                                "",
                                "",
                                subject
                                        + "it has no output, but its %s are %.6g."
                                                .formatted(what, sum),
                                "What nobody makes at home is imported: enter its uses as such, or"
                                        + " give it output.")
                        : new Fault(
                                "balance-" + side,
                                0,
                                "",
                                "",
                                subject
                                        + "its %s are %.2f %% %s its output."
                                                .formatted(
                                                        what,
                                                        100 * off,
                                                        sum > output ? "above" : "below"),
                                "Check inputs, final_use and value_added of this industry.");
        if (off > FAIL) {
            problems.error("value_added", "national table", fault);
        } else {
            problems.warning("value_added", "national table", fault);
        }
    }
}
