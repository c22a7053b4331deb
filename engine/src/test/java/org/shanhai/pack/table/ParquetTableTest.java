package org.shanhai.pack.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.message.English;

/// What is read out of small Parquet files, and what is said of those that cannot be.
class ParquetTableTest {
    private static final TableSchema SCHEMA =
            new TableSchema(
                    "small",
                    List.of(
                            Column.required("code", new ColumnType.Text()),
                            Column.optional(
                                    "value",
                                    new ColumnType.NumberCell(
                                            Double.NEGATIVE_INFINITY,
                                            Double.POSITIVE_INFINITY,
                                            false))),
                    List.of(),
                    Optional.empty());

    @TempDir private Path folder;

    private Path write(String name, String query) throws Exception {
        Path file = folder.resolve(name);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (%s) TO '%s' (FORMAT parquet)".formatted(query, file));
        }
        return file;
    }

    private static Collected read(Path file, boolean columnsOnly) {
        Collected collected = columnsOnly ? new Collected(SCHEMA.columnNames()) : new Collected();
        new ParquetFile(FileBytes.of(file), Optional.of(SCHEMA))
                .read(collected, (done, total) -> {});
        return collected;
    }

    /// Codes that a program kept as floating-point numbers are whole; empty cells are empty texts.
    @Test
    void readsCellsAsTheyWouldBeWritten() throws Exception {
        Path file =
                write(
                        "t.parquet",
                        """
                        SELECT * FROM (VALUES (101.0::DOUBLE, 1.5::DOUBLE, 'x'), (NULL, NULL, NULL),
                            (7.0::DOUBLE, 2.0::DOUBLE, '')) AS t(code, value, "no""te")\
                        """);
        Collected all = read(file, false);
        assertThat(all.faults).isEmpty();
        assertThat(all.names).containsExactly("code", "value", "no\"te");
        assertThat(all.rows).containsExactly("1: <101>|<1.5>|x", "2: <>|<>|", "3: <7>|<2>|");
        Collected some = read(file, true);
        assertThat(some.names).containsExactly("code", "value", "no\"te");
        assertThat(some.rows).containsExactly("1: <101>|<1.5>|", "2: <>|<>|", "3: <7>|<2>|");
    }

    /// DuckDB hands rows over 2,048 at a time.
    @Test
    void numbersRowsThroughAndTellsHowFarItHasCome() throws Exception {
        Path file = write("t.parquet", "SELECT i AS code, i AS value FROM range(5000) AS r(i)");
        long size = Files.size(file);
        List<Long> heard = new ArrayList<>();
        Collected collected = new Collected();
        new ParquetFile(FileBytes.of(file), Optional.of(SCHEMA))
                .read(
                        collected,
                        (done, total) -> {
                            assertThat(total).isEqualTo(size);
                            heard.add(done);
                        });
        assertThat(collected.rows).hasSize(5000).endsWith("5000: <4999>|<4999>");
        assertThat(heard).containsExactly(size * 2048 / 5000, size * 4096 / 5000, size);
    }

    /// Such a row is left out, and the cell with the control character named.
    @Test
    void aControlCharacterInATextIsNamed() throws Exception {
        Path file =
                write(
                        "t.parquet",
                        "SELECT * FROM (VALUES ('a', '1'), ('b' || chr(31) || 'c', '2')) AS t(code,"
                                + " value)");
        Collected read = read(file, false);
        assertThat(read.rows).containsExactly("1: a|1");
        assertThat(read.faults)
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.kind())
                                    .isEqualTo(TableMessage.CONTROL_CHARACTER.key());
                            assertThat(fault.line()).isEqualTo(2);
                            assertThat(fault.column()).isEqualTo("code");
                            assertThat(fault.value()).isEqualTo("b\u241Fc");
                        });
    }

    @Test
    void aColumnOfAWrongTypeIsAFaultAndNoRowIsRead() throws Exception {
        Path file = write("t.parquet", "SELECT true AS value, 'a' AS code");
        Collected read = read(file, false);
        assertThat(read.faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.column()).isEqualTo("value"));
        assertThat(read.message()).contains("BOOLEAN");
        assertThat(read.names).containsExactly("value", "code");
        assertThat(read.rows).isEmpty();
    }

    /// Headings that are there again stand as they are written, and each has its own cells. DuckDB,
    /// which would write none such, numbers them.
    @Test
    void headingsThatAreThereAgainAreNotRenamed() throws Exception {
        Path file =
                write(
                        "t.parquet",
                        "SELECT 'a' AS code, {'p': 1, 'q': {'r': 2}} AS nest, 1 AS valua, 2 AS"
                                + " valub, 3 AS valuc");
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        Files.writeString(
                file,
                bytes.replace("valua", "value").replace("valub", "VALUE").replace("valuc", "value"),
                StandardCharsets.ISO_8859_1);
        Collected read = read(file, false);
        assertThat(read.names).containsExactly("code", "nest", "value", "VALUE", "value");
        assertThat(read.rows)
                .singleElement()
                .asString()
                .contains("<1>")
                .contains("<2>")
                .contains("<3>");
    }

    @Test
    void listsColumnsWithTheirTypes() throws Exception {
        Path file = write("t.parquet", "SELECT 1::TINYINT AS a, 'x' AS b, 1.5::DECIMAL(9,2) AS c");
        List<Fault> faults = new ArrayList<>();
        List<ParquetColumn> columns =
                new ParquetFile(FileBytes.of(file), Optional.of(SCHEMA)).listColumns(faults::add);
        assertThat(columns)
                .containsExactly(
                        new ParquetColumn("a", "a", "TINYINT"),
                        new ParquetColumn("b", "b", "VARCHAR"),
                        new ParquetColumn("c", "c", "DECIMAL(9,2)"));
        assertThat(columns.stream().map(ParquetColumn::isNumber))
                .containsExactly(true, false, true);
        assertThat(faults).isEmpty();
        Path broken = Files.writeString(folder.resolve("broken.parquet"), "no Parquet file");
        assertThat(
                        new ParquetFile(FileBytes.of(broken), Optional.of(SCHEMA))
                                .listColumns(faults::add))
                .isEmpty();
        assertThat(faults).hasSize(1);
    }

    /// A number of single precision is the one that is written, 0.1, not 0.10000000149; of codes
    /// only those that are numbers lose a zero behind the point.
    @Test
    void readsKeysAndNumbers() throws Exception {
        Path numbers =
                write("n.parquet", "SELECT 20.0::DOUBLE AS code, 0.1::FLOAT AS value, 'x' AS more");
        assertThat(read(numbers, true).rows).containsExactly("1: <20>|<0.1>|");
        Path blanks = write("b.parquet", "SELECT 'a' AS \" code\u00A0\", 1 AS value");
        assertThat(read(blanks, true).rows).containsExactly("1: a|<1>");
        Path texts = write("t.parquet", "SELECT '2.0' AS code, NULL::INTEGER AS value");
        assertThat(read(texts, true).rows).containsExactly("1: 2.0|<>");
    }

    @Test
    void readsAllRowsInTheirOrder() throws Exception {
        Path file =
                write(
                        "t.parquet",
                        "SELECT 'k' || (i % 3) AS code, i::DOUBLE AS value FROM range(5000) AS"
                                + " r(i)");
        long size = Files.size(file);
        Collected collected = new Collected();
        List<Long> heard = new ArrayList<>();
        new ParquetFile(FileBytes.of(file), Optional.of(SCHEMA))
                .read(collected, (done, total) -> heard.add(done));
        assertThat(collected.rows)
                .hasSize(5000)
                .startsWith("1: k0|<0>", "2: k1|<1>")
                .endsWith("5000: k1|<4999>");
        assertThat(heard).containsExactly(size * 2048 / 5000, size * 4096 / 5000, size);
    }

    /// A type that fits one kind of column need not fit another.
    @ParameterizedTest
    @CsvSource({
        "VARCHAR, true, true, true, true",
        "INTEGER, false, true, true, true",
        "'DECIMAL(9,2)', false, true, true, true",
        "DATE, false, true, false, false",
        "BOOLEAN, false, false, false, false",
        "'ENUM(''a'')', true, true, true, true",
    })
    void tellsWhichTypesAColumnMayHave(
            String type, boolean key, boolean text, boolean number, boolean year) {
        ParquetColumn column = new ParquetColumn("a", "a", type);
        assertThat(fits(column, new ColumnType.Key())).isEqualTo(key);
        assertThat(fits(column, new ColumnType.Reference("t", false))).isEqualTo(key);
        assertThat(fits(column, new ColumnType.Text())).isEqualTo(text);
        assertThat(
                        fits(
                                column,
                                new ColumnType.NumberCell(
                                        Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false)))
                .isEqualTo(number);
        assertThat(fits(column, new ColumnType.FigureCell())).isEqualTo(number);
        assertThat(fits(column, new ColumnType.Year(false))).isEqualTo(year);
    }

    private static boolean fits(ParquetColumn column, ColumnType type) {
        return column.check(Column.optional("a", type)).isEmpty();
    }

    private static String fault(Bytes bytes) {
        Collected collected = new Collected();
        new ParquetFile(bytes, Optional.of(SCHEMA)).read(collected, (done, total) -> {});
        return collected.message();
    }

    @Test
    void saysWhyAFileCannotBeRead() throws Exception {
        Path none = Files.writeString(folder.resolve("none.parquet"), "no Parquet file at all");
        assertThat(fault(FileBytes.of(none))).contains("no Parquet file").doesNotContain("DuckDB");
        Path cut = Files.writeString(folder.resolve("cut.parquet"), "PAR1");
        assertThat(fault(FileBytes.of(cut))).contains("DuckDB").contains("cut.parquet");
        assertThat(
                        fault(
                                Bytes.of(
                                        "full",
                                        () -> {
                                            throw new IOException("No space left on device");
                                        })))
                .contains("the disk is full");
        // As where DuckDB cannot unpack itself.
        Optional<Fault> broken =
                ParquetQuery.findFault(
                        FileBytes.of(none),
                        (connection, rows) -> {
                            throw new ExceptionInInitializerError(
                                    new IllegalStateException(
                                            new IOException("No space left on device")));
                        });
        assertThat(English.of(broken.orElseThrow().message())).contains("the disk is full");
    }

    /// DuckDB takes a backslash in a pattern for a sign of its own.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPathThatCannotBeNamedIsAFault() throws Exception {
        Path sound = write("t.parquet", "SELECT 'a' AS code");
        Path plain = Files.copy(sound, folder.resolve("a\\b.parquet"));
        assertThat(read(plain, false).rows).containsExactly("1: a");
        Path bracket = Files.copy(sound, folder.resolve("a[1].parquet"));
        assertThat(read(bracket, false).rows).containsExactly("1: a");
        Path both = Files.copy(sound, folder.resolve("a\\[1].parquet"));
        assertThat(read(both, false).faults)
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.kind()).isEqualTo(TableMessage.BACKSLASH.key()));
    }
}
