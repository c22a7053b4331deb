package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.message.English;
import org.shanhai.pack.table.Column;
import org.shanhai.pack.table.CsvFile;
import org.shanhai.pack.table.FileBytes;
import org.shanhai.pack.table.RowColumns;
import org.shanhai.pack.table.TableSchema;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.Rates;
import org.shanhai.region.Quantity;
import org.shanhai.region.Row;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// The table of the worked example of CONTRIBUTING: a record is all there is of it.
class RowMakerTest {
    @OfTable(value = "rents", key = "place, year")
    record Rent(
            @InColumn(of = "places") String place,
            Optional<Quantity> rent,
            @InColumn(usual = true) int year,
            String source)
            implements Row {}

    private static final TableSchema RENTS = RowColumns.of(Rent.class);

    @TempDir private Path folder;

    private final Problems problems = new Problems();

    private List<Rent> read(String rows) throws IOException {
        Path file = folder.resolve("rents.csv");
        Files.writeString(file, "place,rent,year,source\n" + rows);
        Keys keys = new Keys();
        List.of("yiwu", "longyou").forEach(place -> keys.add("places", place));
        keys.doubt("sources");
        List<CheckedRow> checked =
                new TableReader(
                                RENTS,
                                keys,
                                Years.now(),
                                by -> by.decimals(Optional.empty()),
                                new Overlay.Count(),
                                problems)
                        .read(List.of(List.of(new CsvFile(FileBytes.of(file)))), Progress.SILENT);
        Conversion conversion = new Conversion(new Rates("CNY", Map.of("USD", Map.of(2019, 6.9))));
        return RowMaker.of(conversion, problems).all(Rent.class, checked);
    }

    @Test
    void columnsAreThoseOfTheRecord() {
        assertThat(RENTS.columns())
                .extracting(Column::name, Column::required)
                .containsExactly(
                        tuple("place", true),
                        tuple("rent", false),
                        tuple("year", true),
                        tuple("source", false));
        assertThat(RENTS.key()).containsExactly("place", "year");
    }

    @Test
    void rowsAreRecordsInTheMoneyOfThePack() throws IOException {
        assertThat(read("yiwu,1.2万元,2019,book\nlongyou,USD 2,2019,\nlongyou,,2020,\n"))
                .extracting(Rent::place, rent -> rent.rent().map(Quantity::stated), Rent::year)
                .containsExactly(
                        tuple("yiwu", Optional.of(12000.0), 2019),
                        tuple("longyou", Optional.of(13.8), 2019),
                        tuple("longyou", Optional.empty(), 2020));
        assertThat(problems.list()).isEmpty();
    }

    @OfTable("odd")
    record Odd(BigDecimal sum) {}

    @Test
    void aTypeThatNoCellMakesIsRefusedBeforeAnyRowIsRead() {
        assertThatThrownBy(() -> RowColumns.of(Odd.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("No cell makes the component 'sum'");
    }

    @Test
    void whatIsWrongIsNamedByItsCell() throws IOException {
        read("yiwu,12 kg,2019,\nnowhere,1元,2019,\nyiwu,1元,2019,\n");

        assertThat(problems.list().stream().map(English::of))
                .anyMatch(one -> one.startsWith("rents.csv:2, column \"rent\": \"12 kg\" is not a"))
                .anyMatch(one -> one.startsWith("rents.csv:3, column \"place\": \"nowhere\" is no"))
                .anyMatch(one -> one.startsWith("rents.csv:4, column \"place\": \"yiwu\" is there"))
                .hasSize(3);
    }
}
