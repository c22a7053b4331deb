package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Engines;
import org.shanhai.ask.Models;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Reading;
import org.shanhai.region.IncentiveKind;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// No cell of a table that a person writes is read over: with another in its place something else
/// is read, or the cell is named; and where both are sound, the answer is another.
abstract class OneCellRuns {
    static final Region REGION =
            ExampleRegion.full().toBuilder()
                    .all(
                            IndustryClass.class,
                            List.of(ofClass("2451", "040"), ofClass("2452", "040")))
                    .all(
                            Matter.class,
                            List.of(
                                    matter("plating", "2451"),
                                    matter("dyeing", "2452"),
                                    ExampleRegion.PAINTING))
                    .all(IncentiveKind.class, List.of(kind("roads"), kind("subsidy")))
                    .build();
    static final Reading.Sound SOUND = new Reading.Sound(REGION, List.of());
    static final Engines ENGINES =
            new Engines(
                    (pack, options, progress) -> SOUND,
                    Estimator::estimate,
                    SupplyChains::find,
                    (region, estimation, problems, plan, edition, out) -> {},
                    Models.held());
    static final Words WORDS = Words.in(Language.EN);

    @TempDir protected Path folder;

    private static IndustryClass ofClass(String key, String industry) {
        return new IndustryClass(
                key,
                key,
                "",
                industry,
                "not named",
                OptionalDouble.empty(),
                Optional.empty(),
                "office-2020");
    }

    private static Matter matter(String key, String ofClass) {
        return new Matter(
                key,
                key,
                "",
                Matter.About.PROCESS,
                Matter.Weight.GRAVE,
                key + "?",
                "",
                List.of(),
                List.of(),
                List.of(ofClass),
                List.of(),
                OptionalDouble.empty(),
                Map.of(),
                Optional.empty(),
                0,
                "",
                "",
                "office-2020",
                "");
    }

    private static IncentiveKind kind(String key) {
        return new IncentiveKind(
                key,
                key,
                "",
                IncentiveKind.Spending.SUBSIDY,
                IncentiveKind.Effect.REVIEW,
                "Rules",
                "",
                "3",
                "2024-08-01",
                MatterEffect.Standing.SOLID,
                "office-2020",
                "");
    }

    /// What comes of a table: what was read, or what is wrong with it.
    record Told(Object read, List<Problem> problems) {
        boolean isBroken() {
            return problems.stream().anyMatch(Problem::isError);
        }
    }

    final Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void assertNothingIsReadOver(OneCell table, Function<OneCell.Changed, Told> read) {
        assertNothingIsReadOver(table, read, one -> List.of());
    }

    /// @param where how the cell is named in a problem, where it is not by its line
    static void assertNothingIsReadOver(
            OneCell table,
            Function<OneCell.Changed, Told> read,
            Function<OneCell.Changed, List<String>> where) {
        Told before = read.apply(table.unchanged());
        assertThat(before.problems()).filteredOn(Problem::isError).isEmpty();
        List<String> unnoticed = new ArrayList<>();
        for (OneCell.Changed one : table.listChanged()) {
            Told after = read.apply(one);
            boolean named =
                    after.problems().stream()
                            .anyMatch(
                                    problem ->
                                            problem.line() == one.line()
                                                    || where.apply(one).contains(problem.file())
                                                    || where.apply(one).contains(problem.column())
                                                    || where.apply(one).stream()
                                                            .flatMap(
                                                                    word ->
                                                                            Stream.of(
                                                                                    "(" + word
                                                                                            + ")",
                                                                                    "(" + word
                                                                                            + ","))
                                                            .anyMatch(
                                                                    (problem.message().sentences()
                                                                                    + " "
                                                                                    + problem.message()
                                                                                            .remedies())
                                                                            ::contains));
            if (after.isBroken() ? !named : after.equals(before)) {
                unnoticed.add(one + (after.isBroken() ? ": " + after.problems() : ""));
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /// Only where another sound value stands; what else is changed, readers tell.
    final void assertAnswersDiffer(OneCell table, String name, String... asked) {
        List<String> same = new ArrayList<>();
        String before = answer(name, table.unchanged().csv(), asked);
        for (OneCell.Changed one : table.listChanged()) {
            if (table.others().containsValue(one.to())
                    && before.equals(answer(name, one.csv(), asked))) {
                same.add(one.toString());
            }
        }
        assertThat(same).isEmpty();
    }

    private String answer(String name, String text, String... asked) {
        file(name, text);
        String[] arguments = new String[asked.length];
        for (int k = 0; k < asked.length; k++) {
            arguments[k] = asked[k].replace("DIR", folder.toString());
        }
        Run run = Run.with(ENGINES, Run.PLAIN, arguments);
        return run.out() + run.err();
    }

    /// Sheets of a workbook, each with its table.
    final Path book(Map<String, List<List<String>>> sheets) {
        Path file = folder.resolve("book.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            for (String name : sheets.keySet()) {
                Worksheet sheet = workbook.newWorksheet(name);
                List<List<String>> rows = sheets.get(name);
                for (int i = 0; i < rows.size(); i++) {
                    for (int k = 0; k < rows.get(i).size(); k++) {
                        sheet.value(i, k, rows.get(i).get(k));
                    }
                }
                sheet.finish();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file;
    }
}
