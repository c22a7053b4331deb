package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.output.CsvForm;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.split.TermsTemplate;
import org.shanhai.app.sweep.ScenarioTable;
import org.shanhai.app.sweep.ScenarioTemplate;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.IncentivesFile;
import org.shanhai.pack.RulesFile;
import org.shanhai.pack.RulesFile.OwnRules;
import org.shanhai.pack.terms.TermsFile;
import org.shanhai.region.Incentive;

/// In tables of rules, of promises to a firm and of scenarios, and in terms.
class OneCellTest extends OneCellRuns {
    private Told rules(Path file) {
        return switch (RulesFile.read(file, REGION, SOUND.rates(), Optional.empty())) {
            case FileReading.Sound<OwnRules> sound ->
                    new Told(sound.value().rulesets(), sound.problems());
            case FileReading.Broken<OwnRules> broken -> new Told("", broken.problems());
        };
    }

    private static final Map<String, String> ASSUMED =
            Map.of("assumed", "is what is taken where nobody says how a number is known");

    private static final OneCell RULES =
            OneCell.of(
                    AdmitRuns.RULES,
                    Map.ofEntries(
                            Map.entry("zone", "area"),
                            Map.entry("1", "9"),
                            Map.entry("Painting", "Varnish"),
                            Map.entry("matter:painting", "matter:plating"),
                            Map.entry("veto", "judged"),
                            Map.entry("20", "21"),
                            Map.entry("10", "11"),
                            Map.entry("100", "101"),
                            Map.entry("assumed", "reported")),
                    ASSUMED);

    @Test
    void rules() {
        assertNothingIsReadOver(RULES, one -> rules(file("rules.csv", one.csv())));
    }

    private static final OneCell INCENTIVES =
            OneCell.of(
                    """
                    project,order,kind,what,amount,from,to,claim,exception,ends,basis,source,note
                    QZ01,1,subsidy,For machines,120万元,2,3,State Council decision,innovation,2026,reported,letter,by mail
                    QZ01,2,roads,To the plot,100万元,1,,,,,assumed,letter,
                    """,
                    Map.ofEntries(
                            Map.entry("QZ01", "QZ02"),
                            Map.entry("1", "4"),
                            Map.entry("subsidy", "roads"),
                            Map.entry("For machines", "For tools"),
                            Map.entry("120万元", "130万元"),
                            Map.entry("2", "3"),
                            Map.entry("3", "4"),
                            Map.entry("State Council decision", "A law"),
                            Map.entry("innovation", "law"),
                            Map.entry("2026", "2027"),
                            Map.entry("reported", "estimated"),
                            Map.entry("letter", "call"),
                            Map.entry("by mail", "by fax")),
                    Map.of(
                            "assumed", "is what is taken where nobody says how a line is known",
                            "1", "is the year of what is paid once at the beginning"));

    private Told incentives(Path file) {
        return switch (IncentivesFile.read(file, "QZ01", REGION, SOUND.rates(), Optional.empty())) {
            case FileReading.Broken<List<Incentive>> broken ->
                    new Told(List.of(), broken.problems());
            case FileReading.Sound<List<Incentive>> sound ->
                    new Told(sound.value(), sound.problems());
        };
    }

    @Test
    void whatIsPromisedToAFirm() {
        assertNothingIsReadOver(INCENTIVES, one -> incentives(file("lines.csv", one.csv())));
        assertAnswersDiffer(
                INCENTIVES,
                "lines.csv",
                "admit",
                "QZ01",
                "--incentives=DIR/lines.csv",
                "--rules=" + file("rules.csv", AdmitRuns.RULES),
                "--json");
    }

    private Told scenarios(Path file) {
        ScenarioTable table = new ScenarioTable(file, "zhejiang", List.of(), WORDS);
        table.read();
        return new Told(List.of(table.rows(), table.errors()), table.faults());
    }

    @Test
    void scenarios() {
        OneCell template =
                OneCell.of(new ScenarioTemplate(REGION, WORDS).csv(), Map.of(), Map.of());
        assertThat(template.rows()).hasSize(4);
        assertNothingIsReadOver(template, one -> scenarios(file("s.csv", one.csv())));
        OneCell wide = OneCell.of("name,question,subject\na,admit,QZ01,\n", Map.of(), Map.of());
        assertNothingIsReadOver(wide, one -> scenarios(file("s.csv", one.csv())));
    }

    private Told terms(Path file) {
        return switch (TermsFile.read(file, REGION.places(), SOUND.rates(), Optional.empty())) {
            case FileReading.Sound<?> sound -> new Told(sound.value(), List.of());
            case FileReading.Broken<?>(var problems, var _) -> new Told("", problems);
        };
    }

    /// What the empty template asks for at least.
    private static final Map<String, String> FILLED =
            Map.of("discount_rate", "5%", "outside", "0", "local_tax", "50万元/年");

    @ParameterizedTest
    @ValueSource(strings = {"", "qingtian-pinghu", "longquan-xiaoshan"})
    void terms(String example) throws IOException {
        Path file = folder.resolve("terms.csv");
        TermsTemplate form = new TermsTemplate(WORDS);
        OutputFile.Kind kind =
                example.isEmpty()
                        ? form.empty(file, CsvForm.PROGRAMS)
                        : form.example(example, file, CsvForm.PROGRAMS);
        kind.write(file);
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            List<String> row =
                    new ArrayList<>(List.of(line.replaceAll("\"[^\"]*\"", "").split(",", -1)));
            if (example.isEmpty() && row.get(4).isEmpty()) {
                row.set(4, FILLED.getOrDefault(row.getFirst(), ""));
            }
            // A word alone says nothing, whichever it is.
            if (row.subList(1, 6).stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(row);
            }
        }
        OneCell table =
                new OneCell(
                        rows,
                        Map.of(
                                "4%", "6%",
                                "5%", "6%",
                                "assumed", "reported",
                                "100亩", "110亩",
                                "10%", "11%",
                                "6亿元/年", "7亿元/年",
                                "500人", "510人",
                                "1亿元", "2亿元",
                                "300万元/年", "310万元/年"),
                        Map.of(
                                "note", "is for people: the form says there what a row means",
                                "assumed", "is what is taken where nobody says how it is known",
                                "2017-2036", "are all years",
                                "2024-2033", "are all years",
                                "2026-2035", "are asked for where the file has none"));
        assertNothingIsReadOver(
                table,
                one -> terms(file("terms.csv", one.csv())),
                one -> one.rows().get(one.line() - 1).subList(0, 1));
        assertAnswersDiffer(table, "terms.csv", "split", "--terms=DIR/terms.csv", "--json");
    }
}
