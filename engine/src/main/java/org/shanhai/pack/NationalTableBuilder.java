package org.shanhai.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shanhai.linalg.Matrix;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.Basis;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Industries;
import org.shanhai.region.NationalTable;
import org.shanhai.region.ValueAdded;

/// Makes the national table of the records of `inputs`, `final_use` and `value_added`. A pair that
/// has no row in the first two is zero; the third must be complete but for jobs.
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
            if (record.isWhole() && isKnown(record, "product") && isKnown(record, "industry")) {
                int product = industries.number(record.text("product"));
                int industry = industries.number(record.text("industry"));
                double factor = factors.getOrDefault(record.file(), 1.0);
                domesticInputs.set(product, industry, record.number("domestic") * factor);
                importedInputs.set(
                        product, industry, record.findNumber("imported").orElse(0) * factor);
            }
        }
        Matrix domesticUse = Matrix.zeros(n, FinalUse.values().length);
        Matrix importedUse = Matrix.zeros(n, FinalUse.values().length);
        factors = money.factors("final_use");
        for (CheckedRow record : finalUse) {
            if (record.isWhole() && isKnown(record, "product")) {
                int product = industries.number(record.text("product"));
                int use = record.word("use", FinalUse.values(), FinalUse::key).ordinal();
                double factor = factors.getOrDefault(record.file(), 1.0);
                domesticUse.set(product, use, record.number("domestic") * factor);
                importedUse.set(product, use, record.findNumber("imported").orElse(0) * factor);
            }
        }
        Matrix components = Matrix.zeros(n, ValueAdded.values().length);
        for (CheckedRow record : valueAdded) {
            if (record.isWhole() && isKnown(record, "industry")) {
                take(record, components);
            }
        }
        if (!whole) {
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
                        jobsBasis);
        return Optional.of(table);
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
