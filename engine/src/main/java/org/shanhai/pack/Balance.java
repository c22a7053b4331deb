package org.shanhai.pack;

import java.util.Locale;
import org.shanhai.message.BilingualName;
import org.shanhai.message.Message;
import org.shanhai.message.MessageKey;
import org.shanhai.pack.table.Fault;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.NationalTable;

/// Holds a national table to its two identities: what is made is used, Σⱼ zᵢⱼ + Σ fᵢ = xᵢ (home
/// supply), and what is paid is earned, Σᵢ (zᵢⱼ + mᵢⱼ) + mⱼ + tⱼ + vⱼ = xⱼ, with mⱼ imports without
/// product and tⱼ taxes less subsidies on products.
///
/// @param file that of value added, which problems are told of
record Balance(NationalTable table, Industries industries, String file, Problems problems) {
    private static final double WARN = 0.001;
    private static final double FAIL = 0.05;

    void check() {
        int n = table.industryCount();
        for (int i = 0; i < n; i++) {
            double used = 0;
            double paid = table.valueAdded(i) + table.otherImports(i) + table.productTaxes(i);
            for (int j = 0; j < n; j++) {
                used += table.domesticInput(i, j);
                paid += table.domesticInput(j, i) + table.importedInput(j, i);
            }
            for (FinalUse use : FinalUse.values()) {
                used += table.domesticFinalUse(i, use);
            }
            compare(i, PackMessage.ROW, PackMessage.USES, used);
            compare(i, PackMessage.COLUMN, PackMessage.INPUTS, paid);
        }
    }

    private void compare(int industry, MessageKey side, MessageKey what, double sum) {
        double output = table.output(industry);
        double off = Math.abs(sum - output) / Math.abs(output);
        // Without output and uses this is no number, and nothing is off.
        if (!(off > WARN)) {
            return;
        }
        Industry one = industries.get(industry);
        Message subject =
                PackMessage.UNBALANCED.of(
                        side.of(), one.code(), new BilingualName(one.name(), one.nameLocal()));
        PackMessage where = sum > output ? PackMessage.ABOVE_OUTPUT : PackMessage.BELOW_OUTPUT;
        Message how =
                output == 0
                        ? PackMessage.WITHOUT_OUTPUT.of(
                                what.of(), String.format(Locale.ROOT, "%.6g", sum))
                        : where.of(what.of(), String.format(Locale.ROOT, "%.2f", 100 * off));
        problems.add(
                off > FAIL ? Problem.Severity.ERROR : Problem.Severity.WARNING,
                "value_added",
                file,
                Fault.ofFile(subject.then(how)));
    }
}
