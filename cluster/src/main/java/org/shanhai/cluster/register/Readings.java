package org.shanhai.cluster.register;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.shanhai.key.Keyed;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.register.Capital;
import org.shanhai.register.Classified;
import org.shanhai.register.Firm;
import org.shanhai.register.FirmReading;
import org.shanhai.register.IndustryReason;
import org.shanhai.register.LeftOut;
import org.shanhai.register.RegisterField;

/// What rows were read as, as rows of Spark: kept meanwhile, so that nothing is read twice.
final class Readings {
    static final String FILE = "file";
    static final String FILE_NAME = "file_name";
    static final String LINE = "line";
    static final String IDENTITY = "identity";
    static final String LEFT_OUT = "left_out";
    static final String VALUE = "value";
    static final String CODE = "code";
    static final String UNSURE_CODE = "unsure_code";
    static final String WRONG_CODE = "wrong_code";
    static final String OTHER_VINTAGE = "other_vintage";
    static final String INDUSTRY_CODE = "industry_code";

    /// The firm itself, as it stands in the file of firms.
    private static final StructType OF_FIRM =
            new StructType()
                    .add("name", DataTypes.StringType)
                    .add("place", DataTypes.StringType)
                    .add("industry", DataTypes.StringType)
                    .add("year", DataTypes.IntegerType)
                    .add("capital", DataTypes.DoubleType)
                    .add("staff", DataTypes.IntegerType)
                    .add("branch", DataTypes.BooleanType)
                    .add("reason", DataTypes.StringType)
                    .add("word", DataTypes.StringType);

    static final String[] FIRM = OF_FIRM.fieldNames();

    static final StructType SCHEMA =
            with(
                            new StructType()
                                    .add(FILE, DataTypes.IntegerType)
                                    .add(LINE, DataTypes.LongType),
                            OF_FIRM)
                    .add("currency", DataTypes.StringType)
                    .add("without_unit", DataTypes.BooleanType)
                    .add("unread_capital", DataTypes.BooleanType)
                    .add(UNSURE_CODE, DataTypes.BooleanType)
                    .add(WRONG_CODE, DataTypes.BooleanType)
                    .add(IDENTITY, DataTypes.LongType)
                    .add(CODE, DataTypes.StringType)
                    .add(OTHER_VINTAGE, DataTypes.BooleanType)
                    .add(INDUSTRY_CODE, DataTypes.StringType)
                    .add(LEFT_OUT, DataTypes.StringType)
                    .add(VALUE, DataTypes.StringType);

    private Readings() {}

    private static StructType with(StructType one, StructType other) {
        StructType all = one;
        for (StructField field : other.fields()) {
            all = all.add(field);
        }
        return all;
    }

    /// @param file its number in the order of files
    static Row row(int file, FirmReading reading) {
        long line = reading.row().line();
        return switch (reading) {
            case FirmReading.NotCounted out ->
                    RowFactory.create(
                            file,
                            line,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            out.reason().key(),
                            out.value());
            case FirmReading.Read read -> {
                Firm firm = read.firm();
                yield RowFactory.create(
                        file,
                        line,
                        // Names of sole traders are names of persons.
                        firm.isSoleTrader() ? "" : firm.name(),
                        firm.place().key(),
                        firm.classified().industry().orElse(""),
                        boxed(firm.year()),
                        firm.capital().isPresent() ? firm.capital().getAsDouble() : null,
                        boxed(firm.staff()),
                        firm.isBranch(),
                        firm.classified().reason().key(),
                        firm.classified().word(),
                        read.capital().currency(),
                        read.capital().isWithoutUnit(),
                        read.capital().isUnread(),
                        read.hasUnsureCode(),
                        read.hasWrongCode(),
                        read.identity() >= 0 ? read.identity() : null,
                        read.identity() >= 0 ? read.row().get(RegisterField.CREDIT_CODE) : null,
                        read.isOfOtherVintage(),
                        read.isOfOtherVintage()
                                ? read.row().get(RegisterField.INDUSTRY_CODE)
                                : null,
                        null,
                        null);
            }
        };
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    /// What keeps a row from being counted, where anything does.
    static Optional<LeftOut> leftOut(Row row) {
        return Keyed.find(LeftOut.class, row.getAs(LEFT_OUT));
    }

    static Firm firm(Row row, Places places) {
        Place place = places.get(row.getAs("place"));
        String industry = row.getAs("industry");
        Integer year = row.getAs("year");
        Double capital = row.getAs("capital");
        return new Firm(
                "",
                place,
                new Classified(
                        Optional.of(industry).filter(key -> !key.isEmpty()),
                        reason(row.getAs("reason")),
                        ""),
                year == null ? OptionalInt.empty() : OptionalInt.of(year),
                capital == null ? OptionalDouble.empty() : OptionalDouble.of(capital),
                OptionalInt.empty(),
                row.getAs("branch"),
                false);
    }

    private static IndustryReason reason(String key) {
        return Keyed.find(IndustryReason.class, key)
                .orElseThrow(() -> new IllegalStateException("There is no reason '" + key + "'."));
    }

    static Capital capital(Row row) {
        return new Capital(
                OptionalDouble.empty(),
                row.getAs("currency"),
                row.getAs("without_unit"),
                row.getAs("unread_capital"));
    }
}
