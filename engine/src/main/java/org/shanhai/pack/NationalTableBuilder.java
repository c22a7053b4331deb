package org.shanhai.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.DoubleStream;
import org.shanhai.key.Keyed;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.region.Basis;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Industries;
import org.shanhai.region.NationalTable;
import org.shanhai.region.UserTotals;
import org.shanhai.region.ValueAdded;

/// Makes the national table of the records of `inputs`, `final_use` and `value_added`. A pair that
/// has no row in the first two is zero; the third must be complete but for jobs. A row of the first
/// two without a product is a total of its user.
record NationalTableBuilder(
        Description description, Industries industries, Conversion conversion, Problems problems) {
    /// @param whole whether all rows and industries are there that the pack has
    Optional<NationalTable> build(
            List<CheckedRow> inputs,
            List<CheckedRow> finalUse,
            List<CheckedRow> valueAdded,
            boolean whole) {
        return new Parts().build(inputs, finalUse, valueAdded, whole);
    }

    /// What was read of the table so far.
    private final class Parts {
        private final int n = industries.count();
        private final double[] output = new double[n];
        private final double[] jobs = DoubleStream.generate(() -> Double.NaN).limit(n).toArray();
        private final boolean[][] given = new boolean[n][ValueAdded.values().length + 1];
        private Basis jobsBasis = Basis.REPORTED;
        private UserTotals beside = UserTotals.none(n);
        private boolean unclear;

        Optional<NationalTable> build(
                List<CheckedRow> inputs,
                List<CheckedRow> finalUse,
                List<CheckedRow> valueAdded,
                boolean whole) {
            Bought byIndustries =
                    bought(
                            inputs.stream().filter(row -> isKnown(row, "industry")).toList(),
                            "inputs",
                            n,
                            row -> industries.number(row.text("industry")),
                            (user, taxes, imports) -> beside.plus(user, taxes, imports));
            Bought byFinalUsers =
                    bought(
                            finalUse,
                            "final_use",
                            FinalUse.values().length,
                            row -> row.word("use", FinalUse.class).ordinal(),
                            (user, taxes, imports) ->
                                    beside.plus(FinalUse.values()[user], taxes, imports));
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
            return problems.errorCount() > before
                    ? Optional.empty()
                    : Optional.of(
                            new NationalTable(
                                    byIndustries.domestic,
                                    byIndustries.imported,
                                    byFinalUsers.domestic,
                                    byFinalUsers.imported,
                                    components,
                                    output,
                                    jobs,
                                    jobsBasis,
                                    beside));
        }

        /// What users buy, products × users.
        private record Bought(Matrix domestic, Matrix imported) {}

        /// What users pay beside the products, and more.
        @FunctionalInterface
        private interface Besides {
            UserTotals plus(int user, double taxes, double imports);
        }

        private Bought bought(
                List<CheckedRow> rows,
                String table,
                int users,
                ToIntFunction<CheckedRow> userOf,
                Besides besides) {
            Bought bought = new Bought(Matrix.zeros(n, users), Matrix.zeros(n, users));
            Map<String, Double> factors = description.money(table, conversion, problems);
            for (CheckedRow row : rows) {
                if (row.isWhole() && saysOfWhat(row)) {
                    int user = userOf.applyAsInt(row);
                    double factor = factors.getOrDefault(row.file(), 1.0);
                    double imported = amount(row, "imported") * factor;
                    double taxes = amount(row, "taxes") * factor;
                    boolean named = row.has("product");
                    if (taxes != 0 || !named) {
                        beside = besides.plus(user, taxes, named ? 0 : imported);
                    }
                    if (named) {
                        int product = industries.number(row.text("product"));
                        bought.domestic.set(product, user, amount(row, "domestic") * factor);
                        bought.imported.set(product, user, imported);
                    }
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
                Message remedy =
                        named
                                ? PackMessage.FILL_OR_LEAVE_OUT.of()
                                : PackMessage.NAME_HOME_PRODUCT.of();
                problems.error(
                        record,
                        empty,
                        PackMessage.CELL_EMPTY
                                .of(record.schema().column(empty).meaning())
                                .so(remedy));
            }
            return false;
        }

        private boolean isKnown(CheckedRow record, String column) {
            return industries.contains(record.text(column));
        }

        private void take(CheckedRow record, Matrix components) {
            int industry = industries.number(record.text("industry"));
            String component = record.text("component");
            String canonical = component.equals("jobs") ? "persons" : conversion.rates().currency();
            int year = description.baseYear();
            double factor =
                    problems.sound(
                                    record,
                                    "unit",
                                    () -> conversion.factor(record.unit("unit"), canonical, year))
                            .orElse(1.0);
            double amount = record.number("amount") * factor;
            if (amount < 0 && (component.equals("jobs") || component.equals("output"))) {
                problems.error(
                        record, "amount", UnitMessage.NEGATIVE.so(PackMessage.CHECK_SIGN.of()));
            }
            switch (component) {
                case "jobs" -> {
                    jobs[industry] = amount;
                    jobsBasis = jobsBasis.and(record.word("basis", Basis.class));
                }
                case "output" -> {
                    output[industry] = amount;
                    given[industry][ValueAdded.values().length] = true;
                }
                default -> {
                    ValueAdded part = Keyed.find(ValueAdded.class, component).orElseThrow();
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
                                        0,
                                        "component",
                                        "",
                                        PackMessage.NO_ROW_FOR.of(
                                                industries.get(i).code(), missing)));
                    }
                }
            }
        }
    }
}
