package org.shanhai.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.Message;
import org.shanhai.region.FinalUse;
import org.shanhai.region.HouseholdSpending;
import org.shanhai.region.Industries;
import org.shanhai.region.NationalTable;
import org.shanhai.region.ValueAdded;

/// The national table in coefficients: what an industry buys, pays and imports for a unit of
/// output.
///
/// n × n: domestic coefficients a_ij = domestic input of product i by industry j / output of
/// j, and imported ones likewise. Vectors of n: value added, its components, jobs, imports and
/// taxes less subsidies on products for a unit of output; household consumption for a unit of
/// wages, or of what households buy in all where that is more. A unit of output is all paid for:
/// its domestic inputs, its imports, its taxes on products and its value added make 1.
public final class InputOutput {
    /// Below this, rounds of spending die out too slowly to mean anything.
    private static final double LEAST_LEAK = 1e-9;

    private final int n;
    private final Matrix domestic;
    private final Matrix imported;
    private final double[] otherImports;
    private final double[] productTaxes;
    private final double[] output;
    private final double[][] valueAdded;
    private final double[] jobs;
    private final HouseholdSpending householdSpending;
    private final double[] consumption;
    private final double[] exportShare;
    private final double[] stocksShare;
    private final double[][] finalDemand;
    private final List<Anomaly> anomalies = new ArrayList<>();
    private volatile double closedRadius = Double.NaN;

    /// The coefficients of a table; none where it holds something that is not a number.
    public static Outcome<InputOutput> find(NationalTable table) {
        return Outcome.unless(findNoNumber(table), () -> new InputOutput(table));
    }

    /// @throws SupplyException when the table holds something that is not a number
    public static InputOutput of(NationalTable table) {
        return find(table).orElseThrow();
    }

    private InputOutput(NationalTable table) {
        n = table.industryCount();
        domestic = Matrix.zeros(n, n);
        imported = Matrix.zeros(n, n);
        otherImports = new double[n];
        productTaxes = new double[n];
        output = new double[n];
        valueAdded = new double[ValueAdded.values().length][n];
        jobs = new double[n];
        consumption = new double[n];
        exportShare = new double[n];
        stocksShare = new double[n];
        finalDemand = new double[FinalUse.values().length][n];
        householdSpending = table.householdSpending();
        for (int j = 0; j < n; j++) {
            output[j] = table.output(j);
            readColumn(table, j);
        }
        for (int i = 0; i < n; i++) {
            for (FinalUse use : FinalUse.values()) {
                finalDemand[use.ordinal()][i] = table.domesticFinalUse(i, use);
            }
            consumption[i] =
                    householdSpending.perWage(table.domesticFinalUse(i, FinalUse.HOUSEHOLD));
            readUses(i);
        }
    }

    /// The first cell that is no number, column by column; those of an industry without output
    /// count for nothing.
    private static Optional<Message> findNoNumber(NationalTable table) {
        int n = table.industryCount();
        for (int j = 0; j < n; j++) {
            double output = table.output(j);
            if (!Double.isFinite(output)) {
                return noNumber(output, SupplyMessage.OUTPUT.of(), j);
            }
            for (int i = 0; output > 0 && i < n; i++) {
                if (!Double.isFinite(table.domesticInput(i, j))) {
                    return noNumber(
                            table.domesticInput(i, j), SupplyMessage.DOMESTIC_INPUT.of(), j);
                }
                if (!Double.isFinite(table.importedInput(i, j))) {
                    return noNumber(
                            table.importedInput(i, j), SupplyMessage.IMPORTED_INPUT.of(), j);
                }
            }
            if (output > 0 && !Double.isFinite(table.otherImports(j))) {
                return noNumber(table.otherImports(j), SupplyMessage.IMPORTED_INPUT.of(), j);
            }
            if (output > 0 && !Double.isFinite(table.productTaxes(j))) {
                return noNumber(table.productTaxes(j), NationalExtension.PRODUCT_TAXES, j);
            }
            for (ValueAdded component : ValueAdded.values()) {
                double amount = table.valueAdded(j, component);
                if (output > 0 && !Double.isFinite(amount)) {
                    return noNumber(amount, component.key(), j);
                }
            }
        }
        for (int i = 0; i < n; i++) {
            for (FinalUse use : FinalUse.values()) {
                if (!Double.isFinite(table.domesticFinalUse(i, use))) {
                    return noNumber(table.domesticFinalUse(i, use), use.key(), i);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Message> noNumber(double value, Object what, int industry) {
        return Optional.of(SupplyMessage.CELL_NO_NUMBER.of(what, industry + 1, value));
    }

    private void readColumn(NationalTable table, int j) {
        if (!(output[j] > 0)) {
            anomalies.add(new Anomaly(j, Anomaly.Kind.NO_OUTPUT, output[j]));
            jobs[j] = 0;
            return;
        }
        double inputs = 0;
        for (int i = 0; i < n; i++) {
            double home = table.domesticInput(i, j);
            double abroad = table.importedInput(i, j);
            if (home < 0 || abroad < 0) {
                anomalies.add(new Anomaly(j, Anomaly.Kind.NEGATIVE_INPUT, Math.min(home, abroad)));
            }
            domestic.set(i, j, home / output[j]);
            imported.set(i, j, abroad / output[j]);
            inputs += home + abroad;
        }
        otherImports[j] = table.otherImports(j) / output[j];
        productTaxes[j] = table.productTaxes(j) / output[j];
        inputs += table.otherImports(j) + table.productTaxes(j);
        if (inputs >= output[j]) {
            anomalies.add(new Anomaly(j, Anomaly.Kind.INPUTS_EXCEED_OUTPUT, inputs / output[j]));
        }
        for (ValueAdded component : ValueAdded.values()) {
            double amount = table.valueAdded(j, component);
            valueAdded[component.ordinal()][j] = amount / output[j];
        }
        if (table.valueAdded(j, ValueAdded.TAXES) < 0) {
            anomalies.add(
                    new Anomaly(
                            j,
                            Anomaly.Kind.NEGATIVE_TAXES,
                            table.valueAdded(j, ValueAdded.TAXES) / output[j]));
        }
        if (table.valueAdded(j, ValueAdded.SURPLUS) < 0) {
            anomalies.add(
                    new Anomaly(
                            j,
                            Anomaly.Kind.NEGATIVE_SURPLUS,
                            table.valueAdded(j, ValueAdded.SURPLUS) / output[j]));
        }
        jobs[j] = table.jobs(j) / output[j];
    }

    private void readUses(int i) {
        double exports = finalDemand[FinalUse.EXPORT.ordinal()][i];
        double stocks = finalDemand[FinalUse.STOCKS.ordinal()][i];
        exportShare[i] = output[i] > 0 ? exports / output[i] : 0;
        stocksShare[i] = output[i] > 0 ? stocks / output[i] : 0;
        if (stocks < 0) {
            anomalies.add(new Anomaly(i, Anomaly.Kind.NEGATIVE_STOCKS, stocks));
        }
        if (output[i] > 0 && exports + stocks > output[i]) {
            anomalies.add(
                    new Anomaly(
                            i, Anomaly.Kind.EXPORTS_EXCEED_OUTPUT, exports + stocks - output[i]));
        }
    }

    public int industryCount() {
        return n;
    }

    /// A (n × n), domestic; row: product, column: industry.
    public Matrix domesticCoefficients() {
        return domestic.copy();
    }

    /// Domestic coefficients, households included as buyers in proportion to wages (Type II):
    /// A + c·wᵀ, with c domestic household consumption for a unit of wages. Where households buy
    /// for more than their wages, as much of each product less as other incomes pay for.
    public Matrix closedCoefficients() {
        Matrix closed = domestic.copy();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                closed.add(i, j, consumption[i] * wages(j));
            }
        }
        return closed;
    }

    /// What households earn and buy, in the whole table.
    public HouseholdSpending householdSpending() {
        return householdSpending;
    }

    /// Imports bought for a unit of output.
    public double[] imports() {
        double[] sum = imported.columnSums();
        for (int j = 0; j < n; j++) {
            sum[j] += otherImports[j];
        }
        return sum;
    }

    /// Taxes less subsidies on the products bought for a unit of output.
    public double[] productTaxes() {
        return productTaxes.clone();
    }

    /// Value added for a unit of output.
    public double[] valueAdded() {
        double[] sum = new double[n];
        for (double[] component : valueAdded) {
            for (int j = 0; j < n; j++) {
                sum[j] += component[j];
            }
        }
        return sum;
    }

    /// A component of value added for a unit of output.
    public double[] valueAdded(ValueAdded component) {
        return valueAdded[component.ordinal()].clone();
    }

    /// Persons for a unit of output; NaN where not known.
    public double[] jobs() {
        return jobs.clone();
    }

    private double wages(int j) {
        return valueAdded[ValueAdded.WAGES.ordinal()][j];
    }

    /// National output, money a year.
    public double[] output() {
        return output.clone();
    }

    /// The share of output that is exported.
    public double exportShare(int industry) {
        return exportShare[industry];
    }

    /// The share of output that goes into stocks; negative where they are drawn down.
    public double stocksShare(int industry) {
        return stocksShare[industry];
    }

    /// Domestic final demand of a use for each product, money a year.
    public double[] finalDemand(FinalUse use) {
        return finalDemand[use.ordinal()].clone();
    }

    public List<Anomaly> anomalies() {
        return List.copyOf(anomalies);
    }

    /// What is wrong where a unit of output does not need less than a unit of inputs in the end,
    /// with the industries that need most: the spectral radius of the coefficients does not lie
    /// below one (Hawkins and Simon 1949).
    public static Optional<Message> findUnproductive(Matrix coefficients, Industries industries) {
        double[] x = new double[coefficients.rows()];
        double radius = radius(coefficients, x);
        if (radius < 1) {
            return Optional.empty();
        }
        List<Message> names = new ArrayList<>();
        for (int i = 0; i < x.length && names.size() < 5; i++) {
            if (x[i] > 0.5) {
                names.add(
                        SupplyMessage.INDUSTRY.of(
                                industries.get(i).code(), Names.of(industries.get(i))));
            }
        }
        return Optional.of(
                SupplyMessage.NOT_PRODUCTIVE.of(String.format(Locale.ROOT, "%.4f", radius), names));
    }

    /// What is wrong where rounds of spending never come to an end: households, where they are
    /// followed, spend at home at least what they are paid for it.
    public Optional<Message> findEndless(Closure closure) {
        return switch (closure) {
            case TYPE_I -> Optional.empty();
            case TYPE_II -> {
                double radius = closedRadius();
                yield radius < 1 - LEAST_LEAK
                        ? Optional.empty()
                        : Optional.of(
                                SupplyMessage.WAGES_ALL_SPENT.of(
                                        String.format(Locale.ROOT, "%.4f", radius)));
            }
        };
    }

    /// Held once found: every economy of this technology asks for it.
    private double closedRadius() {
        double radius = closedRadius;
        if (Double.isNaN(radius)) {
            radius = spectralRadius(closedCoefficients());
            closedRadius = radius;
        }
        return radius;
    }

    /// What is followed wherever a person does not say: households' spending too, where rounds
    /// of it come to an end.
    public Closure widest() {
        return findEndless(Closure.TYPE_II).isEmpty() ? Closure.TYPE_II : Closure.TYPE_I;
    }

    /// Makes sure that rounds of spending come to an end.
    ///
    /// @throws SupplyException where [#findEndless] finds that they do not
    public void requireAnswer(Closure closure) {
        findEndless(closure)
                .ifPresent(
                        why -> {
                            throw new SupplyException(why);
                        });
    }

    /// The largest eigenvalue of non-negative coefficients.
    public static double spectralRadius(Matrix coefficients) {
        return radius(coefficients, new double[coefficients.rows()]);
    }

    /// The largest eigenvalue of non-negative coefficients by power iteration; x becomes its
    /// vector, largest entry one.
    private static double radius(Matrix coefficients, double[] x) {
        int n = coefficients.rows();
        double[] values = coefficients.storage();
        Arrays.fill(x, 1);
        double radius = 0;
        for (int step = 0; step < 200; step++) {
            double[] y = new double[n];
            for (int i = 0; i < n; i++) {
                double sum = 0;
                for (int j = 0; j < n; j++) {
                    sum += values[i * n + j] * x[j];
                }
                y[i] = sum;
            }
            // Half of the identity damps cycles, so that the power iteration settles.
            double largest = 0;
            for (int i = 0; i < n; i++) {
                y[i] = 0.5 * (x[i] + y[i]);
                largest = Math.max(largest, Math.abs(y[i]));
            }
            radius = 2 * largest - 1;
            for (int i = 0; i < n; i++) {
                x[i] = y[i] / largest;
            }
        }
        return radius;
    }
}
