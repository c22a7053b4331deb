package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.message.English;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// Tables of a pack as the spreadsheets of many countries write them: semicolons between cells,
/// commas in numbers.
class DecimalCommaTest {
    private static final PackOptions COMMA = new PackOptions(false, Optional.of(DecimalMark.COMMA));

    @TempDir Path folder;

    private Reading read(TinyPack pack, PackOptions options) {
        return PackReader.read(pack.folder(folder).toString(), options, Progress.SILENT);
    }

    private static Region region(Reading reading) {
        assertThat(reading.problems()).filteredOn(Problem::isError).isEmpty();
        return ((Reading.Sound) reading).region();
    }

    private static List<String> errors(Reading reading) {
        return reading.problems().stream().filter(Problem::isError).map(English::of).toList();
    }

    private static Optional<Quantity> value(Reading reading) {
        return region(reading).facts().stream().findFirst().orElseThrow().quantity();
    }

    private TinyPack facts(String value) {
        return TinyPack.sound()
                .with(
                        "facts.csv",
                        """
                        place;industry;measure;value;relation;scope;unit;year;basis;source;note
                        longyou;;value_added;%s;=;all;亿元;2020;reported;book;
                        """
                                .formatted(value));
    }

    @Test
    void aCommaBetweenSemicolonsIsDecimal() {
        assertThat(value(read(facts("1,234"), PackOptions.PLAIN)))
                .contains(Quantity.exactly(123_400_000));
        assertThat(value(read(facts("1.234,5"), PackOptions.PLAIN)))
                .contains(Quantity.exactly(123_450_000_000.0));
    }

    @Test
    void aPointBetweenSemicolonsIsRefusedWhereItMayGroup() {
        assertThat(errors(read(facts("1.234"), PackOptions.PLAIN)))
                .singleElement()
                .asString()
                .contains("facts.csv:2", "value", "as 1.234 or, with a decimal comma, as 1234");
        assertThat(value(read(facts("1.234"), COMMA)))
                .contains(Quantity.exactly(123_400_000_000.0));
        assertThat(
                        value(
                                read(
                                        facts("1.234"),
                                        new PackOptions(false, Optional.of(DecimalMark.POINT)))))
                .contains(Quantity.exactly(123_400_000));
    }

    @Test
    void readsEveryKindOfTableBetweenSemicolons() {
        Region region =
                region(
                        read(
                                TinyPack.sound()
                                        .with(
                                                "places.csv",
                                                """
                                                place;name;name_local;within;kind;role;lon;lat;area_km2
                                                all;All;全省;;province;;;;
                                                longyou;Longyou;龙游县;all;county;mountain;119,17;29,03;1.143
                                                yiwu;Yiwu;义乌市;all;city_county;coast;120,07;29,31;1.105,5
                                                """)
                                        .with(
                                                "zones.csv",
                                                """
                                                zone;place;name;positioning;land_mu;basis;source
                                                lyz;longyou;Longyou Zone;"040;goods";1500,5;reported;press
                                                """)
                                        .with(
                                                "projects.csv",
                                                """
                                                project;name;industry;place;zone;investment;land;basis;source
                                                QZ01;Toy plant;040;longyou;lyz;1,5亿元;24,5亩;reported;press
                                                """),
                                COMMA));
        assertThat(region.places().get("longyou").areaKm2()).hasValue(1143);
        assertThat(region.places().get("yiwu").areaKm2()).hasValue(1105.5);
        assertThat(region.zones().getFirst().positioning()).containsExactly("040", "goods");
        assertThat(region.zones().getFirst().landKm2()).hasValue(1500.5 / 1500);
        assertThat(region.projects().getFirst().figures().values())
                .contains(Quantity.exactly(150_000_000));
    }

    @Test
    void aTabTellsNothing() {
        TinyPack tabs = facts("1,234").change("facts.csv", ";", "\t");
        assertThat(errors(read(tabs, PackOptions.PLAIN)))
                .singleElement()
                .asString()
                .contains("as 1234 or, with a decimal comma, as 1.234");
        assertThat(value(read(tabs, COMMA))).contains(Quantity.exactly(123_400_000));
    }

    @Test
    void commasStillGroupDigitsBetweenCommas() {
        assertThat(value(read(TinyPack.sound(), PackOptions.PLAIN)))
                .contains(Quantity.exactly(24_830_000_000.0));
    }

    /// Tables of several programs may lie in one pack.
    @Test
    void whatIsSaidDoesNotTouchTablesWithCommasBetweenCells() {
        TinyPack plain = TinyPack.sound().change("facts.csv", "\"1,100,000\"", "1100000");
        assertThat(value(read(plain, COMMA))).contains(Quantity.exactly(24_830_000_000.0));
        TinyPack odd = TinyPack.sound().change("facts.csv", "\"1,100,000\"", "\"1,100\"");
        assertThat(errors(read(odd, COMMA)))
                .singleElement()
                .asString()
                .contains("as 1100 or, with a decimal comma, as 1.100", "Write 1100 or 1.100:");
    }

    @Test
    void namesWhatSeparates() {
        TinyPack short_ = facts("1").append("facts.csv", "yiwu;;gdp\n");
        assertThat(errors(read(short_, PackOptions.PLAIN)))
                .singleElement()
                .asString()
                .contains("The row has 3 cells, the header 11", "has a \";\" in it");
    }

    @Test
    void numbersOfAWorkbookAreNumbersAndItsTextsAreTexts() {
        TinyPack plain =
                TinyPack.sound()
                        .change("facts.csv", "\"1,100,000\"", "1100000")
                        .change("facts.csv", "248.3", "248.123");
        Path numbers = TinyWorkbook.of(plain, folder.resolve("numbers.xlsx"));
        assertThat(value(PackReader.read(numbers.toString(), COMMA, Progress.SILENT)))
                .contains(Quantity.exactly(24_812_300_000.0));
        Path texts =
                TinyWorkbook.of(
                        plain,
                        folder.resolve("texts.xlsx"),
                        Map.of("facts", sheet -> sheet.value(1, 3, "1,234")));
        assertThat(errors(PackReader.read(texts.toString(), Progress.SILENT)))
                .singleElement()
                .asString()
                .contains("as 1234 or, with a decimal comma, as 1.234");
        assertThat(value(PackReader.read(texts.toString(), COMMA, Progress.SILENT)))
                .contains(Quantity.exactly(123_400_000));
    }

    @Test
    void numbersOfParquetAreNumbersAndItsTextsAreTexts() throws Exception {
        Path pack =
                TinyPack.sound()
                        .change("datapackage.json", "facts.csv", "facts.parquet")
                        .without("facts.csv")
                        .folder(folder);
        String query =
                "SELECT 'longyou' AS place, 'value_added' AS measure, %s AS value, 'all' AS scope, '亿元' AS unit, 2020 AS year, 'reported' AS basis, 'book' AS source";
        TinyParquet.write(pack.resolve("facts.parquet"), query.formatted("1.234"));
        assertThat(value(PackReader.read(pack.toString(), COMMA, Progress.SILENT)))
                .contains(Quantity.exactly(123_400_000));
        TinyParquet.write(pack.resolve("facts.parquet"), query.formatted("'1,234'"));
        assertThat(errors(PackReader.read(pack.toString(), Progress.SILENT)))
                .singleElement()
                .asString()
                .contains("as 1234 or, with a decimal comma, as 1.234");
    }
}
