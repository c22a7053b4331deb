package org.shanhai.pack.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shanhai.message.English;
import org.shanhai.region.table.NumberUnit;

class TableSchemaTest {
    private static final TableSchema SCHEMA =
            new TableSchema(
                    "facts",
                    List.of(
                            Column.required("place", new ColumnType.Reference("places", false)),
                            Column.optional("value", new ColumnType.FigureCell())),
                    List.of("place"),
                    Optional.empty());

    @Test
    void findsColumnsByName() {
        assertThat(SCHEMA.columnNames()).containsExactly("place", "value");
        assertThat(SCHEMA.position("place")).isZero();
        assertThat(SCHEMA.position("value")).isEqualTo(1);
        assertThat(SCHEMA.column("value").name()).isEqualTo("value");
        assertThat(SCHEMA.findPosition("place")).contains(0);
        assertThat(SCHEMA.findPosition("Value")).isEmpty();
        assertThatThrownBy(() -> SCHEMA.position("other"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'facts' has no column 'other'");
    }

    /// A column is explained among those of its table, unless it was in another before.
    @Test
    void explainsItselfAndItsColumns() {
        assertThat(SCHEMA.column("place").explainedIn()).isEqualTo("facts");
        TableSchema other = new TableSchema("other", SCHEMA.columns(), List.of(), Optional.empty());
        assertThat(other.column("place").explainedIn()).isEqualTo("facts");
        assertThat(English.of(SCHEMA.purpose())).isNotEmpty();
        assertThat(SCHEMA.column("place").meaning().sentences().getFirst().key().area())
                .isEqualTo("column.facts");
    }

    /// The types that Frictionless gives such columns.
    @Test
    void typesOfColumnsHaveNames() {
        assertThat(
                        new ColumnType.NumberCell(
                                        Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false)
                                .frictionless())
                .isEqualTo("number");
        assertThat(new ColumnType.Year(false).frictionless()).isEqualTo("year");
        assertThat(new ColumnType.FigureCell().frictionless()).isEqualTo("string");
        assertThat(
                        new ColumnType.NumberCell(
                                        Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false)
                                .isNumeric())
                .isTrue();
        assertThat(new ColumnType.FigureCell().isNumeric()).isTrue();
        assertThat(new ColumnType.Year(false).isNumeric()).isFalse();
        assertThat(NumberUnit.IN_UNIT_COLUMN.key()).isEqualTo("in_unit_column");
    }
}
