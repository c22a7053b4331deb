package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.message.English;
import org.shanhai.pack.project.ProjectFile;
import org.shanhai.pack.project.ProjectSettings;
import org.shanhai.region.Basis;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// The file a person brings: read whatever its format.
class ProjectFileTest extends ProjectFileCase {
    private static final double MU = 1 / 1500.0;

    /// Everything the formats have in common, checked once for each.
    private static void assertToyPlant(ProjectEntry entry) {
        Project project = entry.project();
        assertThat(project.key()).isEqualTo("toys");
        assertThat(project.name()).isEqualTo("Toy plant");
        assertThat(project.industry()).contains("040");
        assertThat(project.zone()).contains("lyz");
        assertThat(project.place()).contains("longyou");
        assertThat(project.taxScope()).isEqualTo(Project.TaxScope.LOCAL);
        assertThat(project.find(ProjectFigure.TAX)).contains(Quantity.atLeast(7e6));
        assertThat(project.find(ProjectFigure.JOBS)).contains(Quantity.exactly(350));
        assertThat(project.find(ProjectFigure.OUTPUT)).contains(Quantity.between(3e8, 5e8));
        assertThat(project.find(ProjectFigure.LAND).orElseThrow().low())
                .isCloseTo(35 * MU, within(1e-12));
        assertThat(project.find(ProjectFigure.INVESTMENT)).isEmpty();
        assertThat(entry.find("rd_share").orElseThrow().low()).isCloseTo(0.03, within(1e-12));
        assertThat(entry.find("cod")).contains(Quantity.atMost(2.5));
    }

    @Test
    void readsOneProjectDownACsv() {
        assertToyPlant(
                one(
                        "toys.csv",
                        """
                        field,value,explanation
                        name,Toy plant,"as in the contract, in English"
                        industry,Toys,
                        zone,Longyou Zone,
                        investment,,not yet known
                        land,35亩,
                        output,30000-50000万元,
                        tax,不低于700万元,
                        tax_scope,local,
                        jobs,350,
                        rd_share,3%,
                        cod,<=2.5吨/年,
                        """));
    }

    @Test
    void readsOneProjectDownAChineseCsvWithSemicolons() {
        assertToyPlant(
                one(
                        "x.csv",
                        """
                        字段;填写;说明
                        编号;toys;
                        项目名称;Toy plant;
                        行业;玩具;
                        开发区;lyz;
                        投资;待定;
                        用地;35亩;
                        年产值;3亿元–5亿元;
                        税收;700万元以上;
                        税收口径;地方留成;
                        用工;350人;
                        研发投入占比;3%;
                        化学需氧量;不超过2500公斤;
                        """));
    }

    @Test
    void readsAProjectOfJson() {
        assertToyPlant(
                one(
                        "toys.json",
                        """
                        {"name": "Toy plant", "industry": "040", "zone": "lyz",
                         "investment": null, "land": "35 mu",
                         "output": {"relation": "between", "low": 30000, "high": 50000, "unit": "万元"},
                         "tax": {"relation": "at_least", "value": 7000000, "unit": "CNY"},
                         "tax_scope": "local", "jobs": 350, "rd_share": "3 %", "cod": "<=2.5 t",
                         "explanations": {"tax": "a year"}}
                        """));
    }

    @Test
    void readsAProjectOfAWorkbook() throws IOException {
        assertToyPlant(
                ((FileReading.Sound<List<ProjectEntry>>)
                                ProjectFile.read(
                                        workbook(
                                                "toys.xlsx",
                                                sheet -> {
                                                    sheet.value(1, 0, "name");
                                                    sheet.value(1, 1, "Toy plant");
                                                    sheet.value(2, 0, "industry");
                                                    sheet.value(2, 1, "040");
                                                    sheet.value(3, 0, "zone");
                                                    sheet.value(3, 1, "lyz");
                                                    sheet.value(4, 0, "land");
                                                    sheet.value(4, 1, "35亩");
                                                    sheet.value(5, 0, "output");
                                                    sheet.value(5, 1, "3亿元至5亿元");
                                                    sheet.value(6, 0, "tax");
                                                    sheet.value(6, 1, "more than 7 million yuan");
                                                    sheet.value(7, 0, "tax_scope");
                                                    sheet.value(7, 1, "local");
                                                    sheet.value(8, 0, "jobs");
                                                    sheet.value(8, 1, 350);
                                                    sheet.value(9, 0, "rd_share");
                                                    sheet.value(9, 1, 0.03);
                                                    sheet.style(9, 1).format("0%").set();
                                                    sheet.value(10, 0, "cod");
                                                    sheet.value(10, 1, "≤2.5吨");
                                                }),
                                        pack.region(),
                                        pack.rates(),
                                        Optional.empty()))
                        .value()
                        .getFirst());
    }

    @Test
    void readsManyProjectsAcross() {
        FileReading.Sound<List<ProjectEntry>> sound =
                (FileReading.Sound<List<ProjectEntry>>)
                        read(
                                "many.csv",
                                """
                                project,name,industry,place,land,tax,jobs
                                A,One,040,Longyou,20亩,500万元,100人
                                B,Two,001,longyou,2公顷,0.1亿元,200
                                """);
        assertThat(sound.value())
                .extracting(entry -> entry.project().key())
                .containsExactly("A", "B");
        assertThat(sound.value().get(1).find("land").orElseThrow().low())
                .isCloseTo(30 * MU, within(1e-12));
        assertThat(sound.value().get(1).find("tax")).contains(Quantity.exactly(1e7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "300–500万元 | 3e6 | 5e6",
                "300-500 万元/年 | 3e6 | 5e6",
                "300万元-500万元 | 3e6 | 5e6",
                "3000万元–1亿元 | 3e7 | 1e8",
                "300万元..500万元 | 3e6 | 5e6",
                ">=700万元 | 7e6 | Infinity",
                "不低于700万元/年 | 7e6 | Infinity",
                "不少于0.07亿元 | 7e6 | Infinity",
                "more than 7 million yuan a year | 7e6 | Infinity",
                "700万元以上 | 7e6 | Infinity",
                "承诺700万元 | 7e6 | 7e6",
                "每年700万元 | 7e6 | 7e6",
                "预计700万元 | 7e6 | 7e6",
                "１，５００万元 | 1.5e7 | 1.5e7",
                "100万美元 | 6.9e6 | 6.9e6",
                "up to 5 million USD | -Infinity | 3.45e7",
                "7,000,000 CNY | 7e6 | 7e6",
                "700万元／年 | 7e6 | 7e6",
                "七百万元 | 7e6 | 7e6",
                "至少七百万 | 7e6 | Infinity",
                "RMB 7 million a year | 7e6 | 7e6",
                "700万元人民币 | 7e6 | 7e6",
                "USD 1 million | 6.9e6 | 6.9e6",
                "USD 1–2 million | 6.9e6 | 1.38e7",
                "￥700万 | 7e6 | 7e6",
                "一百万美元至两百万美元 | 6.9e6 | 1.38e7",
            })
    void readsMoneyAsPeopleWriteIt(String text, double low, double high) {
        Quantity tax =
                one("p.json", "{\"name\": \"x\", \"tax\": \"" + text + "\"}")
                        .find("tax")
                        .orElseThrow();
        assertThat(tax.low()).isEqualTo(low);
        assertThat(tax.high()).isCloseTo(high, within(Double.isInfinite(high) ? 0 : 1e-6));
    }

    @Test
    void readsAnAboutFigureWithoutTheWordForMoneyAndMuInWords() {
        ProjectEntry entry = one("p.csv", "field,value\n名称,x\n投资,约3亿\n用地,三十亩\n用工,－－\n");

        assertThat(entry.find("investment")).contains(Quantity.about(3e8));
        assertThat(entry.find("land").orElseThrow().low()).isCloseTo(30 * MU, within(1e-12));
        assertThat(entry.find("jobs")).isEmpty();
    }

    @Test
    void takesTheGuardingApostropheOff() {
        assertThat(one("p.csv", "field,value\nname,'=Toy plant\n").project().name())
                .isEqualTo("=Toy plant");
    }

    @Test
    void changesFiguresOfAProject() {
        ProjectEntry entry = ProjectEntry.of(pack.region().projects().getFirst());
        FileReading<List<ProjectEntry>> reading =
                ProjectSettings.change(
                        entry,
                        List.of("land=35mu", "税收=800万元", "jobs=", "cod=2吨"),
                        pack.region(),
                        pack.rates(),
                        Optional.empty());
        ProjectEntry changed = ((FileReading.Sound<List<ProjectEntry>>) reading).value().getFirst();
        assertThat(changed.find("land").orElseThrow().low()).isCloseTo(35 * MU, within(1e-12));
        assertThat(changed.find("tax")).contains(Quantity.exactly(8e6));
        assertThat(changed.project().taxScope()).isEqualTo(Project.TaxScope.LOCAL);
        assertThat(changed.find("jobs")).isEqualTo(Optional.empty());
        assertThat(changed.find("cod")).contains(Quantity.exactly(2));
        assertThat(changed.find("investment")).isEqualTo(entry.find("investment"));
    }

    private FileReading<List<ProjectEntry>> change(ProjectEntry entry, String... settings) {
        return ProjectSettings.change(
                entry, List.of(settings), pack.region(), pack.rates(), Optional.empty());
    }

    private ProjectEntry changed(ProjectEntry entry, String... settings) {
        FileReading<List<ProjectEntry>> reading = change(entry, settings);
        assertThat(reading).isInstanceOf(FileReading.Sound.class);
        return ((FileReading.Sound<List<ProjectEntry>>) reading).value().getFirst();
    }

    @Test
    void whatIsNotNamedStaysAndWhatIsNamedAndEmptyIsUnknown() {
        ProjectEntry entry = ProjectEntry.of(pack.region().projects().getFirst());

        Project same = changed(entry, "land=35mu").project();
        assertThat(same.industry()).contains("040");
        assertThat(same.zone()).contains("lyz");
        assertThat(same.place()).contains("longyou");
        assertThat(same.source()).isEqualTo("press");
        assertThat(same.year()).isEmpty();

        ProjectEntry other =
                changed(
                        entry,
                        "industry=",
                        "status=built",
                        "source=",
                        "note=n",
                        "process=moulding",
                        "year=2019年",
                        "basis=assumed",
                        "tax_scope=");
        assertThat(other.project().industry()).isEmpty();
        assertThat(other.project().zone()).contains("lyz");
        assertThat(other.project().place()).contains("longyou");
        assertThat(other.project().status()).isEqualTo("built");
        assertThat(other.project().source()).isEmpty();
        assertThat(other.project().note()).isEqualTo("n");
        assertThat(other.process()).isEqualTo("moulding");
        assertThat(other.project().year()).hasValue(2019);
        assertThat(other.project().basis()).isEqualTo(Basis.ASSUMED);
        assertThat(other.project().taxScope()).isEqualTo(Project.TaxScope.UNSPECIFIED);
        assertThat(changed(other, "year=").project().year()).isEmpty();
    }

    @Test
    void whereAProjectLiesCannotBeSet() {
        ProjectEntry entry = ProjectEntry.of(pack.region().projects().getFirst());

        assertThat(
                        ((FileReading.Broken<List<ProjectEntry>>)
                                        change(entry, "zone=", "place=yiwu"))
                                .problems())
                .extracting(Problem::column)
                .containsExactly("zone", "place");
    }

    @ParameterizedTest
    @CsvSource({"1900, 0", "2100, 1"})
    void aYearMayBePlannedWhichIsSaid(String year, int warnings) {
        FileReading.Sound<List<ProjectEntry>> sound =
                (FileReading.Sound<List<ProjectEntry>>)
                        read("p.csv", "field,value\nname,x\nyear," + year + "\n");

        assertThat(sound.value().getFirst().project().year()).hasValue(Integer.parseInt(year));
        assertThat(sound.problems()).hasSize(warnings);
    }

    /// What contradicted before is told once one of the two is written.
    @Test
    void onlyWhatIsWrittenIsHeldAgainstTheRest() {
        Project toy = pack.region().projects().getFirst();
        ProjectEntry odd =
                ProjectEntry.of(
                        new Project(
                                toy.key(),
                                toy.name(),
                                toy.nameLocal(),
                                toy.industry(),
                                toy.place(),
                                toy.zone(),
                                toy.status(),
                                toy.year(),
                                Map.of(
                                        ProjectFigure.TAX,
                                        Quantity.exactly(6e8),
                                        ProjectFigure.OUTPUT,
                                        Quantity.exactly(5e8)),
                                Project.TaxScope.TOTAL,
                                toy.basis(),
                                toy.source(),
                                toy.note()));

        assertThat(change(odd, "land=35mu")).isInstanceOf(FileReading.Sound.class);
        assertThat(
                        ((FileReading.Broken<List<ProjectEntry>>) change(odd, "output=5.5亿元"))
                                .problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.column()).isEqualTo("output");
                            assertThat(English.of(problem.message()))
                                    .contains("contradicts the tax, which is more than the whole");
                        });
    }

    /// Who rents rooms says that it takes no land: so much is stated, and is no slip.
    @ParameterizedTest
    @ValueSource(strings = {"0亩", "0 mu", "0平方米"})
    void landOfNothingIsRented(String land) {
        Quantity taken =
                one("rented.csv", "field,value\nname,Toy plant\nland," + land + "\nzone,lyz\n")
                        .find("land")
                        .orElseThrow();
        assertThat(taken).isEqualTo(Quantity.exactly(0));
    }

    @Test
    void taxOfTheTotalIsNoRowOfTotals() {
        assertThat(read("down.csv", "field,value\ntax_scope,total\nname,Toys\n").problems())
                .isEmpty();
    }

    /// A cell's own unit goes first.
    @Test
    void aHeadingMaySayTheUnitOfItsColumn() {
        FileReading<List<ProjectEntry>> reading =
                read("many.csv", "name,tax（万元）,land (mu)\nToys,>=700,35\nTin,3亿元,3 ha\n");
        assertThat(reading.problems()).isEmpty();
        List<ProjectEntry> entries = ((FileReading.Sound<List<ProjectEntry>>) reading).value();
        assertThat(entries.getFirst().project().find(ProjectFigure.TAX))
                .contains(Quantity.atLeast(7e6));
        assertThat(entries.getFirst().project().find(ProjectFigure.LAND).orElseThrow().low())
                .isCloseTo(35 * MU, within(1e-12));
        assertThat(entries.getLast().project().find(ProjectFigure.TAX))
                .contains(Quantity.exactly(3e8));
        assertThat(read("text.csv", "name（万元）\nToys\n").problems())
                .extracting(problem -> problem.column() + " " + English.of(problem.message()))
                .contains("name（万元） is not known here.");
        assertThat(read("odd.csv", "name,land（万元）\nToys,35\n").problems())
                .extracting(problem -> problem.value() + " " + English.of(problem.message()))
                .containsExactly("35万元 is not a unit of this measure.");
    }
}
