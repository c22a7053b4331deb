package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.message.English;
import org.shanhai.pack.project.ProjectSettings;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;

/// The class a person says a project is of, beside its industry.
class ProjectClassTest extends ProjectFileCase {
    @BeforeEach
    void readPackWithClasses() {
        pack =
                (Reading.Sound)
                        PackReader.read(
                                MatterPack.sound().folder(folder).toString(), Progress.SILENT);
    }

    private static String file(String industry, String ofClass) {
        return "name,zone,industry,class\nToys,lyz,%s,%s\n".formatted(industry, ofClass);
    }

    /// By code or by name in each language; its industry follows from it.
    @ParameterizedTest
    @CsvSource({
        "'',      2451,         2451, 040",
        "'',      Plastic toys, 2451, 040",
        "'',      塑胶玩具制造,  2451, 040",
        "040,     2452,         2452, 040",
        "Farming, Rice,         0111, 001",
        "Toys,    '',           '',   040",
        "'',      '',           '',   ''"
    })
    void isNamedByCodeOrName(String industry, String name, String ofClass, String of) {
        Project project = one("p.csv", file(industry, name)).project();

        assertThat(project.ofClass().orElse("")).isEqualTo(ofClass);
        assertThat(project.industry().orElse("")).isEqualTo(of);
    }

    @Test
    void hasAChineseColumn() {
        assertThat(one("p.csv", "项目名称,行业小类\n玩具,2451\n").project().ofClass()).contains("2451");
    }

    @Test
    void anUnknownClassIsRefused() {
        assertThat(wrong("p.csv", file("", "Plastic toyz")))
                .singleElement()
                .extracting(English::of)
                .asString()
                .contains("is not known here.", "Did you mean \"Plastic toys\"");
    }

    @Test
    void aClassOfAnotherIndustryIsRefused() {
        assertThat(wrong("p.csv", file("Farming", "2451")))
                .singleElement()
                .extracting(English::of)
                .asString()
                .contains("is not of that industry: class 2451 is of 040.");
    }

    private ProjectEntry changed(String... settings) {
        FileReading<List<ProjectEntry>> reading =
                ProjectSettings.change(
                        one("p.csv", file("", "2451")),
                        List.of(settings),
                        pack.region(),
                        pack.rates(),
                        Optional.empty());
        assertThat(reading).isInstanceOf(FileReading.Sound.class);
        return ((FileReading.Sound<List<ProjectEntry>>) reading).value().getFirst();
    }

    /// Another industry drops the class, another class brings its industry, and neither is touched
    /// by other figures.
    @ParameterizedTest
    @CsvSource({
        "industry=001,   '',   001",
        "industry=040,   2451, 040",
        "class=2452,     2452, 040",
        "class=0111,     0111, 001",
        "class=,         '',   040",
        "jobs=5,         2451, 040"
    })
    void changesWithTheIndustry(String setting, String ofClass, String industry) {
        Project project = changed(setting).project();

        assertThat(project.ofClass().orElse("")).isEqualTo(ofClass);
        assertThat(project.industry().orElse("")).isEqualTo(industry);
    }

    @Test
    void twoSettingsMustAgree() {
        assertThat(changed("industry=001", "class=0111").project().ofClass()).contains("0111");
        FileReading<List<ProjectEntry>> reading =
                ProjectSettings.change(
                        one("p.csv", file("", "2451")),
                        List.of("industry=001", "class=2452"),
                        pack.region(),
                        pack.rates(),
                        Optional.empty());
        assertThat(((FileReading.Broken<List<ProjectEntry>>) reading).problems())
                .singleElement()
                .satisfies(one -> assertThat(English.of(one.message())).contains("2452", "040"));
    }
}
