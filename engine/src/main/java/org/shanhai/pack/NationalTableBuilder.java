package org.shanhai.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shanhai.linalg.Matrix;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.Basis;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Industries;
import org.shanhai.region.NationalTable;
import org.shanhai.region.UserTotals;
import org.shanhai.region.ValueAdded;

/// Makes the national table of the records of `inputs`, `final_use` and `value_added`. A pair that
/// has no row in the first two is zero; the third must be complete but for jobs. A row of the first
/// two without a product is a total of its user.
final class NationalTableBuilder {
    private final Description description;
    private final Industries industries;
    private final Conversion conversion;
    private final Problems problems;
    private final int n;
    private final double[] output;
    private final double[] jobs;
    private final boolean[][] given;
    private Basis jobsBasis = Basis.REPORTED;
    private UserTotals beside;
    private boolean unclear;

    NationalTableBuilder(
            Description description,
            Industries industries,
            Conversion conversion,
            Problems problems) {
        this.description = description;
        this.industries = industries;
        this.conversion = conversion;
        this.problems = problems;
        n = industries.count();
        output = new double[n];
        jobs = new double[n];
        Arrays.fill(jobs, Double.NaN);
        beside = UserTotals.none(n);
        given = new boolean[n][ValueAdded.values().length + 1];
    }

    /// @param whole whether all rows and industries are there that the pack has
    Optional<NationalTable> build(
            List<CheckedRow> inputs,
            List<CheckedRow> finalUse,
            List<CheckedRow> valueAdded,
            boolean whole) {
        Matrix domesticInputs = Matrix.zeros(n, n);
        Matrix importedInputs = Matrix.zeros(n, n);
        TableMoney money = new TableMoney(description, conversion, problems);
        Map<String, Double> factors = money.factors("inputs");
        for (CheckedRow record : inputs) {
            if (record.isWhole() && isKnown(record, "industry") && saysOfWhat("inputs", record)) {
                int industry = industries.number(record.text("industry"));
                double factor = factors.getOrDefault(record.file(), 1.0);
                double imported = amount(record, "imported") * factor;
                boolean named = record.has("product");
                double taxes = amount(record, "taxes") * factor;
                if (taxes != 0 || !named) {
                    beside = beside.plus(industry, taxes, named ? 0 : imported);
                }
                if (named) {
                    int product = industries.number(record.text("product"));
                    domesticInputs.set(product, industry, amount(record, "domestic") * factor);
                    importedInputs.set(product, industry, imported);
                }
            }
        }
        Matrix domesticUse = Matrix.zeros(n, FinalUse.values().length);
        Matrix importedUse = Matrix.zeros(n, FinalUse.values().length);
        factors = money.factors("final_use");
        for (CheckedRow record : finalUse) {
            if (record.isWhole() && saysOfWhat("final_use", record)) {
                FinalUse use = record.word("use", FinalUse.class);
                double factor = factors.getOrDefault(record.file(), 1.0);
                double imported = amount(record, "imported") * factor;
                boolean named = record.has("product");
                double taxes = amount(record, "taxes") * factor;
                if (taxes != 0 || !named) {
                    beside = beside.plus(use, taxes, named ? 0 : imported);
                }
                if (named) {
                    int product = industries.number(record.text("product"));
                    domesticUse.set(product, use.ordinal(), amount(record, "domestic") * factor);
                    importedUse.set(product, use.ordinal(), imported);
                }
            }
        }
        Matrix components = Matrix.zeros(n, ValueAdded.values().length);
        for (CheckedRow record : valueAdded) {
            if (record.isWhole() && isKnown(record, "industry")) {
                take(record, components);
            }
        }
        if (!whole || unclear) {
            return Optional.empty();
        }
        int before = problems.errorCount();
        requireComplete(valueAdded);
        if (problems.errorCount() > before) {
            return Optional.empty();
        }
        NationalTable table =
                new NationalTable(
                        domesticInputs,
                        importedInputs,
                        domesticUse,
                        importedUse,
                        components,
                        output,
                        jobs,
                        jobsBasis,
                        beside);
        return Optional.of(table);
    }

    private static double amount(CheckedRow record, String column) {
        return record.findNumber(column).orElse(0);
    }

    /// Whether a row can be used: what is made in the country is made by an industry, so a row with
    /// a product needs the amount, and a row without one must not have it.
    private boolean saysOfWhat(String table, CheckedRow record) {
        boolean named = record.has("product");
        boolean stated = record.has("domestic");
        if (named == stated) {
            return named ? isKnown(record, "product") : !record.hasWrongCells();
        }
        if (!record.hasWrongCells()) {
            unclear = true;
            String empty = named ? "domestic" : "product";
            problems.error(
                    table,
                    record.file(),
                    new Fault(
                            FaultKind.REQUIRED,
                            record.line(),
                            empty,
                            "",
                            PackMessage.CELL_EMPTY.of(Schemas.get(table).column(empty).meaning()),
                            named
                                    ? PackMessage.FILL_OR_LEAVE_OUT.of()
                                    : PackMessage.NAME_HOME_PRODUCT.of()));
        }
        return false;
    }

    private boolean isKnown(CheckedRow record, String column) {
        return industries.contains(record.text(column));
    }

    private void take(CheckedRow record, Matrix components) {
        int industry = industries.number(record.text("industry"));
        String component = record.text("component");
        double amount = record.number("amount");
        String canonical = component.equals("jobs") ? "persons" : conversion.rates().currency();
        try {
            amount *=
                    conversion.factor(
                            record.unit("unit"), UnitText.read(canonical), description.baseYear());
        } catch (BadFigure bad) {
            problems.error(
                    "value_added",
                    record.file(),
                    new Fault(
                            FaultKind.UNIT_WRONG,
                            record.line(),
                            "unit",
                            record.text("unit"),
                            bad.reason(),
                            bad.remedy()));
        }
        if (amount < 0 && (component.equals("jobs") || component.equals("output"))) {
            problems.error(
                    "value_added",
                    record.file(),
                    new Fault(
                            FaultKind.NEGATIVE,
                            record.line(),
                            "amount",
                            record.text("amount"),
                            PackMessage.COMPONENT_NEGATIVE.of(component),
                            PackMessage.CHECK_SIGN.of()));
        }
        switch (component) {
            case "jobs" -> {
                jobs[industry] = amount;
                jobsBasis = jobsBasis.and(record.basis());
            }
            case "output" -> {
                output[industry] = amount;
                given[industry][ValueAdded.values().length] = true;
            }
            default -> {
                ValueAdded part = ValueAdded.valueOf(component.toUpperCase(Locale.ROOT));
                components.set(industry, part.ordinal(), amount);
                given[industry][part.ordinal()] = true;
            }
        }
    }

    private void requireComplete(List<CheckedRow> records) {
        String file = records.isEmpty() ? "value_added" : records.getFirst().file();
        for (int i = 0; i < n; i++) {
            for (int c = 0; c < given[i].length; c++) {
                if (!given[i][c]) {
                    String missing =
                            c < ValueAdded.values().length
                                    ? ValueAdded.values()[c].key()
                                    : "output";
                    problems.error(
                            "value_added",
                            file,
                            new Fault(
                                    FaultKind.INCOMPLETE,
                                    0,
                                    "component",
                                    "",
                                    PackMessage.NO_ROW_FOR.of(industries.get(i).code(), missing),
                                    PackMessage.ADD_OR_ZERO.of()));
                }
            }
        }
    }

    /// The tables that must all be there, or none.
    static void requireTogether(
            String file, Map<String, List<CheckedRow>> records, Problems problems) {
        List<String> names = List.of("inputs", "final_use", "value_added");
        List<String> there = names.stream().filter(records::containsKey).toList();
        if (!there.isEmpty() && there.size() < names.size()) {
            List<String> missing =
                    names.stream().filter(name -> !records.containsKey(name)).toList();
            problems.error(
                    file,
                    FaultKind.TABLE_MISSING,
                    "",
                    PackMessage.TABLES_HALF.of(there, missing),
                    PackMessage.NATIONAL_TABLE_NEEDS.of());
        }
    }
}
