package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.message.English;
import org.shanhai.pack.panel.PanelQuestion;
import org.shanhai.pack.panel.PanelReader;
import org.shanhai.pack.project.ProjectFile;
import org.shanhai.pack.sense.SenseMessage;
import org.shanhai.pack.unit.UnitMessage;

/// What one reader refuses, none takes for a firm: rows of totals, amounts without a unit, and what
/// is there twice.
class EveryReaderTest {
    @TempDir private Path folder;

    /// A table of some reader.
    ///
    /// @param row with `$` for its key, `@` for what it is of, and `#` for an amount of money
    record Table(String name, String head, String row) {
        @Override
        public String toString() {
            return name;
        }

        String row(String label, String amount) {
            return row.replace("$", label.equals("Toys") ? "k1" : "k2")
                            .replace("@", label)
                            .replace("#", amount)
                    + "\n";
        }

        String sound() {
            return head + "\n" + row("Toys", amount());
        }

        String amount() {
            return name.equals("panel") ? "7" : name.equals("parcels") ? "20亩" : "700万元";
        }

        boolean hasMoney() {
            return row.contains("#") && !name.equals("panel");
        }
    }

    private static final List<Table> TABLES =
            List.of(
                    new Table(
                            "enterprises",
                            "enterprise,name,industry,zone,year,tax,basis,source",
                            "$,@,040,lyz,2019,#,reported,press"),
                    new Table(
                            "parcels",
                            "parcel,zone,name,land,status,basis,source",
                            "$,lyz,@,#,free,reported,press"),
                    new Table(
                            "utilities",
                            "utility,zone,name,kind,capacity,unit,basis,source",
                            "$,lyz,@,steam,5,t/h,reported,press"),
                    new Table(
                            "vacancies",
                            "vacancy,zone,firm,trade,persons,basis,source",
                            "$,lyz,@,fitter,5,reported,press"),
                    new Table(
                            "terms",
                            "term,zone,firm,kind,amount,basis,source",
                            "$,lyz,@,subsidy,#,reported,press"),
                    new Table("projects", "project,name,tax,basis,source", "$,@,#,reported,press"),
                    new Table("project file", "project,name,tax", "$,@,#"),
                    new Table("panel", "place,industry,value", "@,$,#"));

    private List<Problem> read(Table table, String text) {
        try {
            Path file = folder.resolve("table.csv");
            Files.writeString(file, text);
            TinyPack pack = TinyPack.sound();
            Reading.Sound sound =
                    (Reading.Sound) PackReader.read(pack.folder(folder, "pack").toString());
            return switch (table.name()) {
                case "panel" ->
                        told(PanelReader.read(file, PanelQuestion.plain(), Progress.SILENT));
                case "project file" ->
                        told(
                                ProjectFile.read(
                                        file, sound.region(), sound.rates(), Optional.empty()));
                default -> {
                    String last = "{\"name\": \"projects\", \"path\": \"projects.csv\"}";
                    if (!table.name().equals("projects")) {
                        pack.change(
                                "datapackage.json",
                                last,
                                last + ", " + last.replace("projects", table.name()));
                    }
                    yield PackReader.read(
                                    pack.with(table.name() + ".csv", text)
                                            .folder(folder, "more")
                                            .toString())
                            .problems();
                }
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Problem> told(FileReading<?> reading) {
        return switch (reading) {
            case FileReading.Sound<?> sound -> sound.problems();
            case FileReading.Broken<?> broken -> broken.problems();
        };
    }

    private static Stream<Arguments> totals() {
        return TABLES.stream()
                .flatMap(
                        table ->
                                Stream.of("合计", "小计：", "Total", "Sum of all firms", "平均")
                                        .map(label -> Arguments.of(table, label)));
    }

    @ParameterizedTest
    @MethodSource("totals")
    void aRowOfTotalsIsNoFirm(Table table, String label) {
        assertThat(read(table, table.sound())).filteredOn(Problem::isError).isEmpty();
        assertThat(read(table, table.sound() + table.row(label, table.amount())))
                .anyMatch(
                        problem ->
                                problem.line() == 3
                                        && problem.message().says(SenseMessage.TOTAL_ROW));
    }

    private static Stream<Table> withMoney() {
        return TABLES.stream().filter(Table::hasMoney);
    }

    @ParameterizedTest
    @MethodSource("withMoney")
    void anAmountWithoutItsUnitIsAskedForIt(Table table) {
        assertThat(read(table, table.sound() + table.row("Tin", "7")))
                .anyMatch(
                        problem ->
                                problem.line() == 3
                                        && problem.value().equals("7")
                                        && problem.message().says(UnitMessage.NO_UNIT));
    }

    private static List<Table> all() {
        return TABLES;
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsThereTwiceIsToldWithTheRowBefore(Table table) {
        String other = table.name().equals("panel") ? "8" : table.amount();
        assertThat(read(table, table.sound() + table.row("Toys", other)))
                .filteredOn(problem -> problem.line() == 3)
                .anyMatch(problem -> English.of(problem).contains("is there twice"));
    }
}
