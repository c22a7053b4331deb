package org.shanhai.pack.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// The columns of a table as the record of its rows says them, by [OfTable] and [InColumn].
public final class RowColumns {
    private static final String UNIT = "unit";
    private static final String SOURCE = "source";
    private static final String NOTE = "note";

    private RowColumns() {}

    public static TableSchema of(Class<? extends Record> rows) {
        OfTable table = rows.getAnnotation(OfTable.class);
        List<Column> columns = new ArrayList<>();
        for (RowPart part : RowPart.of(rows)) {
            add(part, columns);
        }
        addUnit(columns);
        for (String name : listed(table.more())) {
            int end =
                    name.endsWith(UNIT)
                            ? TableSchema.positionOrLess(columns, UNIT) + 1
                            : TableSchema.positionOrLess(columns, "basis");
            columns.add(end < 0 || name.equals(NOTE) ? columns.size() : end, more(name));
        }
        return new TableSchema(table.value(), columns, listed(table.key()), Optional.of(rows));
    }

    private static List<String> listed(String names) {
        return names.isEmpty() ? List.of() : List.of(names.replace(" ", "").split(","));
    }

    private static Column more(String name) {
        return switch (name) {
            case NOTE -> Column.optional(name, new ColumnType.Text()).in(Schemas.ANY);
            case "year" -> Column.optional(name, new ColumnType.Year(false));
            default -> Column.required(name, new ColumnType.Unit());
        };
    }

    /// Amounts whose unit the row names, and the record does not keep, are followed by its column.
    private static void addUnit(List<Column> columns) {
        int last = -1;
        boolean needed = false;
        for (int k = 0; k < columns.size(); k++) {
            if (columns.get(k).unit().orElse(null) == NumberUnit.IN_UNIT_COLUMN) {
                last = k;
                needed |= columns.get(k).required();
            }
        }
        if (last >= 0 && TableSchema.positionOrLess(columns, UNIT) < 0) {
            columns.add(
                    last + 1,
                    new Column(UNIT, new ColumnType.Unit(), needed, "", Optional.empty()));
        }
    }

    private static void add(RowPart part, List<Column> columns) {
        for (String figure : listed(part.says().figures())) {
            columns.add(Column.optional(figure, new ColumnType.FigureCell()));
        }
        String name = part.column();
        if (part.held() == RowPart.Held.WORKED && part.type().isRecord()) {
            RowPart.of(part.type().asSubclass(Record.class)).forEach(each -> add(each, columns));
            return;
        }
        if (name.isEmpty()
                || part.type() == Map.class
                || TableSchema.positionOrLess(columns, name) >= 0) {
            return;
        }
        Column column = new Column(name, type(part), isNeeded(part), "", Optional.empty());
        if (part.says().usual()
                || !part.says().key() && Set.of("basis", SOURCE, NOTE).contains(name)) {
            column = column.in(Schemas.ANY);
        }
        String after = part.says().after();
        columns.add(
                after.isEmpty() ? columns.size() : TableSchema.positionOrLess(columns, after) + 1,
                part.says().unit().length == 0 ? column : column.in(part.says().unit()[0]));
    }

    private static boolean isNeeded(RowPart part) {
        String name = part.column();
        return part.says().needed()
                || part.says().key() && !part.says().maybe()
                || !(part.says().maybe()
                        || part.mayLack()
                        || part.held() == RowPart.Held.TEXTS
                        || part.held() == RowPart.Held.FLAG
                        || name.equals(SOURCE)
                        || name.equals(NOTE)
                        || name.endsWith("_local"));
    }

    private static ColumnType type(RowPart part) {
        InColumn says = part.says();
        if (says.key()) {
            return new ColumnType.Key();
        } else if (!says.of().isEmpty()) {
            return new ColumnType.Reference(says.of(), part.held() == RowPart.Held.TEXTS);
        } else if (part.column().equals(SOURCE)) {
            return new ColumnType.Reference("sources", true);
        } else if (!says.words().isEmpty()) {
            return new ColumnType.Word(listed(says.words()));
        } else if (says.isUnit()) {
            return new ColumnType.Unit();
        } else if (says.figure()) {
            return new ColumnType.FigureCell();
        }
        return switch (part.held()) {
            case TEXT, TEXTS, FLAG, WORKED -> new ColumnType.Text();
            case YEAR -> new ColumnType.Year(says.ahead());
            case WHOLE -> new ColumnType.NumberCell(says.least(), Integer.MAX_VALUE, true);
            case COUNT -> new ColumnType.NumberCell(0, Double.POSITIVE_INFINITY, true);
            case NUMBER -> new ColumnType.NumberCell(says.least(), says.most(), false);
            case MONEY -> new ColumnType.FigureCell();
            case WORD -> new ColumnType.Word(List.copyOf(part.words().keySet()));
        };
    }
}
