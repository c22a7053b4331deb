package org.shanhai.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shanhai.key.Keyed;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.BilingualName;
import org.shanhai.message.Message;
import org.shanhai.message.MessageKey;
import org.shanhai.pack.sense.PlausibleRanges;
import org.shanhai.pack.table.Fault;
import org.shanhai.region.Basis;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.NationalTable;
import org.shanhai.region.UserTotals;
import org.shanhai.region.ValueAdded;

/// Makes the national table of the records of `inputs`, `final_use` and `value_added`. A pair that
/// has no row in the first two is zero; the third must be complete but for jobs. A row of the first
/// two without a product is a total of its user.
final class NationalTableBuilder {
    private static final int OUTPUT = ValueAdded.values().length;
    private static final double WARN = 0.001;
    private static final double FAIL = 0.05;

    private final Description description;
    private final Industries industries;
    private final RowMaker maker;
    private final Problems problems;
    private final int n;
    private final double[] output;
    private final double[] jobs;
    private final boolean[][] given;
    private final Matrix components;
    private Basis jobsBasis = Basis.REPORTED;
    private UserTotals beside;
    private boolean unclear;

    NationalTableBuilder(Description description, Industries industries, RowMaker maker) {
        this.description = description;
        this.industries = industries;
        this.maker = maker;
        problems = maker.problems();
        n = industries.count();
        output = new double[n];
        jobs = new double[n];
        Arrays.fill(jobs, Double.NaN);
        given = new boolean[n][OUTPUT + 1];
        components = Matrix.zeros(n, OUTPUT);
        beside = UserTotals.none(n);
    }

    /// @param records of each table
    /// @param whole whether all rows and industries are there that the pack has
    Optional<NationalTable> build(Map<String, List<CheckedRow>> records, boolean whole) {
        Bought byIndustries = bought("inputs", records, n);
        Bought byFinalUsers = bought("final_use", records, FinalUse.values().length);
        List<CheckedRow> earned = records.getOrDefault("value_added", List.of());
        earned.stream()
                .filter(row -> row.isWhole() && isKnown(row, "industry"))
                .forEach(this::take);
        if (!whole || unclear) {
            return Optional.empty();
        }
        int before = problems.errorCount();
        requireComplete(earned);
        if (problems.errorCount() > before) {
            return Optional.empty();
        }
        NationalTable table =
                new NationalTable(
                        byIndustries.domestic,
                        byIndustries.imported,
                        byFinalUsers.domestic,
                        byFinalUsers.imported,
                        components,
                        output,
                        jobs,
                        jobsBasis,
                        beside);
        balance(table, earned.getFirst().file());
        return Optional.of(table);
    }

    private record Bought(Matrix domestic, Matrix imported) {}

    private Bought bought(String table, Map<String, List<CheckedRow>> records, int users) {
        Bought bought = new Bought(Matrix.zeros(n, users), Matrix.zeros(n, users));
        Map<String, Double> factors = description.money(table, maker.conversion(), problems);
        boolean byIndustries = table.equals("inputs");
        for (CheckedRow row : records.getOrDefault(table, List.of())) {
            if (byIndustries && !isKnown(row, "industry") || !row.isWhole() || !saysOfWhat(row)) {
                continue;
            }
            double factor = factors.getOrDefault(row.file(), 1.0);
            double imported = amount(row, "imported") * factor;
            double taxes = amount(row, "taxes") * factor;
            boolean named = row.has("product");
            int user =
                    byIndustries
                            ? industries.number(row.text("industry"))
                            : row.word("use", FinalUse.class).ordinal();
            if (taxes != 0 || !named) {
                double imports = named ? 0 : imported;
                beside =
                        byIndustries
                                ? beside.plus(user, taxes, imports)
                                : beside.plus(FinalUse.values()[user], taxes, imports);
            }
            if (named) {
                int product = industries.number(row.text("product"));
                bought.domestic.set(product, user, amount(row, "domestic") * factor);
                bought.imported.set(product, user, imported);
            }
        }
        return bought;
    }

    private static double amount(CheckedRow record, String column) {
        return record.findNumber(column).orElse(0);
    }

    /// Whether a row can be used: what is made in the country is made by an industry, so a row
    /// with a product needs the amount, and a row without one must not have it.
    private boolean saysOfWhat(CheckedRow record) {
        boolean named = record.has("product");
        if (named == record.has("domestic")) {
            return named ? isKnown(record, "product") : !record.hasWrongCells();
        }
        if (!record.hasWrongCells()) {
            unclear = true;
            String empty = named ? "domestic" : "product";
            Message what = PackMessage.CELL_EMPTY.of(record.schema().column(empty).meaning());
            PackMessage remedy =
                    named ? PackMessage.FILL_OR_LEAVE_OUT : PackMessage.NAME_HOME_PRODUCT;
            problems.error(record, empty, what.so(remedy.of()));
        }
        return false;
    }

    private boolean isKnown(CheckedRow record, String column) {
        return industries.contains(record.text(column));
    }

    private void take(CheckedRow record) {
        int industry = industries.number(record.text("industry"));
        String component = record.text("component");
        String canonical = component.equals("jobs") ? "persons" : maker.currency();
        double factor = maker.factor(record, "unit", canonical, description.baseYear()).orElse(1.0);
        double amount = record.number("amount") * factor;
        if (amount < 0 && (component.equals("jobs") || component.equals("output"))) {
            problems.error(record, "amount", PlausibleRanges.NEGATIVE);
        }
        switch (component) {
            case "jobs" -> {
                jobs[industry] = amount;
                jobsBasis = jobsBasis.and(record.word("basis", Basis.class));
            }
            case "output" -> {
                output[industry] = amount;
                given[industry][OUTPUT] = true;
            }
            default -> {
                int part = Keyed.find(ValueAdded.class, component).orElseThrow().ordinal();
                components.set(industry, part, amount);
                given[industry][part] = true;
            }
        }
    }

    private void requireComplete(List<CheckedRow> records) {
        String file = records.isEmpty() ? "value_added" : records.getFirst().file();
        for (int i = 0; i < n; i++) {
            for (int c = 0; c <= OUTPUT; c++) {
                if (!given[i][c]) {
                    String missing = c < OUTPUT ? ValueAdded.values()[c].key() : "output";
                    Message what = PackMessage.NO_ROW_FOR.of(industries.get(i).code(), missing);
                    problems.error("value_added", file, new Fault(0, "component", "", what));
                }
            }
        }
    }

    /// Holds the table to its two identities: what is made is used, Σⱼ zᵢⱼ + Σ fᵢ = xᵢ (home
    /// supply), and what is paid is earned, Σᵢ (zᵢⱼ + mᵢⱼ) + mⱼ + tⱼ + vⱼ = xⱼ, with mⱼ imports
    /// without product and tⱼ taxes less subsidies on products.
    ///
    /// @param file that of value added, which problems are told of
    private void balance(NationalTable table, String file) {
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
            compare(file, i, PackMessage.ROW, PackMessage.USES, used);
            compare(file, i, PackMessage.COLUMN, PackMessage.INPUTS, paid);
        }
    }

    private void compare(String file, int industry, MessageKey side, MessageKey what, double sum) {
        double made = output[industry];
        double off = Math.abs(sum - made) / Math.abs(made);
        // Without output and uses this is no number, and nothing is off.
        if (!(off > WARN)) {
            return;
        }
        Industry one = industries.get(industry);
        Message subject =
                PackMessage.UNBALANCED.of(
                        side.of(), one.code(), new BilingualName(one.name(), one.nameLocal()));
        PackMessage where = sum > made ? PackMessage.ABOVE_OUTPUT : PackMessage.BELOW_OUTPUT;
        Message how =
                made == 0
                        ? PackMessage.WITHOUT_OUTPUT.of(
                                what.of(), String.format(Locale.ROOT, "%.6g", sum))
                        : where.of(what.of(), String.format(Locale.ROOT, "%.2f", 100 * off));
        Problem.Severity severity = off > FAIL ? Problem.Severity.ERROR : Problem.Severity.WARNING;
        problems.add(severity, "value_added", file, Fault.ofFile(subject.then(how)));
    }
}
