package org.shanhai.region;

import java.util.Arrays;
import org.shanhai.linalg.Matrix;

/// The national input–output table: who buys what from whom, in money a year.
///
/// With n industries: inputs are n × n (row: product, column: the industry that buys it), final
/// uses n × [FinalUse], value added n × [ValueAdded]; output and jobs one for each industry. Jobs
/// are NaN where the pack gives none. Beside the products stand [UserTotals]; for each industry
///
///     output = domestic inputs + imported inputs + other imports + taxes on products + value added
public final class NationalTable {
    private final Matrix domesticInputs;
    private final Matrix importedInputs;
    private final Matrix domesticFinalUse;
    private final Matrix importedFinalUse;
    private final Matrix valueAdded;
    private final double[] output;
    private final double[] jobs;
    private final Basis jobsBasis;
    private final UserTotals beside;

    /// A table whose products hold all that is paid.
    public NationalTable(
            Matrix domesticInputs,
            Matrix importedInputs,
            Matrix domesticFinalUse,
            Matrix importedFinalUse,
            Matrix valueAdded,
            double[] output,
            double[] jobs,
            Basis jobsBasis) {
        this(
                domesticInputs,
                importedInputs,
                domesticFinalUse,
                importedFinalUse,
                valueAdded,
                output,
                jobs,
                jobsBasis,
                UserTotals.none(output.length));
    }

    /// Takes over the matrices; they must not be changed afterwards.
    ///
    /// @param beside what users pay beside the products
    public NationalTable(
            Matrix domesticInputs,
            Matrix importedInputs,
            Matrix domesticFinalUse,
            Matrix importedFinalUse,
            Matrix valueAdded,
            double[] output,
            double[] jobs,
            Basis jobsBasis,
            UserTotals beside) {
        int n = output.length;
        requireShape("domestic inputs", domesticInputs, n, n);
        requireShape("imported inputs", importedInputs, n, n);
        requireShape("domestic final use", domesticFinalUse, n, FinalUse.values().length);
        requireShape("imported final use", importedFinalUse, n, FinalUse.values().length);
        requireShape("value added", valueAdded, n, ValueAdded.values().length);
        if (jobs.length != n) {
            throw new IllegalArgumentException(
                    "The jobs (%d) must be as many as the industries (%d)."
                            .formatted(jobs.length, n));
        }
        if (beside.industryCount() != n) {
            throw new IllegalArgumentException(
                    "The totals of users (%d) must be as many as the industries (%d)."
                            .formatted(beside.industryCount(), n));
        }
        this.beside = beside;
        this.domesticInputs = domesticInputs;
        this.importedInputs = importedInputs;
        this.domesticFinalUse = domesticFinalUse;
        this.importedFinalUse = importedFinalUse;
        this.valueAdded = valueAdded;
        this.output = output.clone();
        this.jobs = jobs.clone();
        this.jobsBasis = jobsBasis;
    }

    private static void requireShape(String what, Matrix matrix, int rows, int columns) {
        if (matrix.rows() != rows || matrix.columns() != columns) {
            throw new IllegalArgumentException(
                    "The %s must be %d × %d, not %d × %d."
                            .formatted(what, rows, columns, matrix.rows(), matrix.columns()));
        }
    }

    public int industryCount() {
        return output.length;
    }

    public double domesticInput(int product, int industry) {
        return domesticInputs.get(product, industry);
    }

    public double importedInput(int product, int industry) {
        return importedInputs.get(product, industry);
    }

    public double domesticFinalUse(int product, FinalUse use) {
        return domesticFinalUse.get(product, use.ordinal());
    }

    public double importedFinalUse(int product, FinalUse use) {
        return importedFinalUse.get(product, use.ordinal());
    }

    /// Taxes less subsidies on the products an industry buys.
    public double productTaxes(int industry) {
        return beside.taxes(industry);
    }

    /// Taxes less subsidies on the products a final use takes.
    public double productTaxes(FinalUse use) {
        return beside.taxes(use);
    }

    /// What an industry imports that stands under no product.
    public double otherImports(int industry) {
        return beside.imports(industry);
    }

    /// What a final use imports that stands under no product.
    public double otherImports(FinalUse use) {
        return beside.imports(use);
    }

    public double valueAdded(int industry, ValueAdded component) {
        return valueAdded.get(industry, component.ordinal());
    }

    /// All components together.
    public double valueAdded(int industry) {
        return Arrays.stream(valueAdded.row(industry)).sum();
    }

    public double output(int industry) {
        return output[industry];
    }

    /// What households earn and buy in all; wages count where something is made.
    public HouseholdSpending householdSpending() {
        double wages = 0;
        double bought = beside.taxes(FinalUse.HOUSEHOLD) + beside.imports(FinalUse.HOUSEHOLD);
        for (int i = 0; i < output.length; i++) {
            wages += output[i] > 0 ? valueAdded(i, ValueAdded.WAGES) : 0;
            bought += domesticFinalUse(i, FinalUse.HOUSEHOLD);
            bought += importedFinalUse(i, FinalUse.HOUSEHOLD);
        }
        return new HouseholdSpending(wages, bought);
    }

    public boolean hasJobs(int industry) {
        return !Double.isNaN(jobs[industry]);
    }

    /// Persons; NaN where [#hasJobs(int)] is false.
    public double jobs(int industry) {
        return jobs[industry];
    }

    public Basis jobsBasis() {
        return jobsBasis;
    }
}
