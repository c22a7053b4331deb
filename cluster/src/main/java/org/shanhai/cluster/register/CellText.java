package org.shanhai.cluster.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.VariantType;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.cluster.ClusterTrouble;
import org.shanhai.app.cluster.ClusterTrouble.Kind;

/// Cells of Parquet as the texts they are on one machine.
final class CellText {
    private CellText() {}

    /// The columns of a schema, all but numbers with a floating point as texts.
    ///
    /// @throws ClusterTrouble where one of those that are used can be no text
    static List<Column> columns(StructType schema, List<String> used, String file) {
        List<Column> columns = new ArrayList<>();
        for (String name : used) {
            StructField field = schema.apply(name);
            DataType type = field.dataType();
            boolean isNone =
                    type instanceof StructType
                            || type instanceof ArrayType
                            || type instanceof MapType
                            || type instanceof BinaryType
                            || type instanceof VariantType;
            if (isNone) {
                throw new ClusterTrouble(Kind.TYPE, file, name, type.simpleString());
            }
            Column column = functions.col("`" + name.replace("`", "``") + "`");
            boolean isFloating =
                    type.equals(DataTypes.DoubleType) || type.equals(DataTypes.FloatType);
            columns.add(isFloating ? column : column.cast(DataTypes.StringType));
        }
        return columns;
    }

    /// Spark would write ten million as 1.0E7.
    static String of(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String text -> text;
            case Double number when Double.isFinite(number) -> plain(number.toString());
            case Float number when Float.isFinite(number) -> plain(number.toString());
            default -> String.valueOf(cell);
        };
    }

    private static String plain(String shortest) {
        String digits = new BigDecimal(shortest).toPlainString();
        return digits.indexOf('.') < 0 ? digits + ".0" : digits;
    }
}
