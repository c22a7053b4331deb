package org.shanhai.pack.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Years;
import org.shanhai.region.Broad;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Region;
import org.shanhai.register.Firm;
import org.shanhai.register.IndustryReason;
import org.shanhai.register.RegisterField;

/// Firms one by one, of the file an import writes or of a register itself.
class FirmListTest {
    private static final String HEADER =
            "name,place,industry,year,capital,staff,branch,reason,word\n";

    @TempDir private Path folder;

    private static Place place(String key, String name, String within) {
        return new Place(
                key,
                key,
                name,
                Optional.of(within).filter(parent -> !parent.isEmpty()),
                Place.Kind.COUNTY,
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    private static Region region() {
        return Region.builder()
                .name("test", "test")
                .area("area")
                .baseYear(2020)
                .places(
                        new Places(
                                List.of(
                                        place("nation", "国", ""),
                                        place("area", "省", "nation"),
                                        place("longyou", "龙游县", "area"),
                                        place("far", "远县", "nation")),
                                List.of()))
                .industries(
                        new Industries(
                                List.of(
                                        new Industry(
                                                "094", "a", "a", Broad.SECONDARY, "", List.of())),
                                List.of()))
                .build();
    }

    private FileReading<FirmList.Found> read(String text) throws IOException {
        Path file = folder.resolve("firms.csv");
        Files.writeString(file, text);
        return FirmList.read(file, region(), "", Progress.SILENT);
    }

    @Test
    void firmsOfAnImportAreReadAsTheyWereWritten() throws IOException {
        FileReading.Sound<FirmList.Found> sound =
                (FileReading.Sound<FirmList.Found>)
                        read(
                                HEADER
                                        + "东晶电子厂,longyou,094,2005,1000000.0,30,false,scope,电子\n"
                                        + "某厂,longyou,094,,,,false,name,\n"
                                        + "分厂,longyou,094,2005,,,true,name,\n"
                                        + ",longyou,094,2005,,,false,name,\n"
                                        + "不明,longyou,,2005,,,false,unclear,\n"
                                        + "外地,far,094,2005,,,false,name,\n"
                                        + "不知,nowhere,094,2005,,,false,name,\n"
                                        + "全省,area,094,2005,x,,false,name,\n");

        assertThat(sound.value().inside()).isEqualTo(5);
        assertThat(sound.value().elsewhere()).isEqualTo(3);
        assertThat(sound.value().firms()).extracting(Firm::name).containsExactly("东晶电子厂", "某厂");
        Firm first = sound.value().firms().getFirst();
        assertThat(first.year()).hasValue(2005);
        assertThat(first.capital()).hasValue(1e6);
        assertThat(first.staff()).hasValue(30);
        assertThat(first.classified().reason()).isEqualTo(IndustryReason.SCOPE);
        assertThat(first.classified().industry()).contains("094");
        assertThat(sound.value().firms().getLast().year()).isEmpty();
        assertThat(sound.value().firms().getLast().capital()).isEmpty();
    }

    /// A year that has not come makes no firm young, and no size is endless or below nothing.
    @Test
    void whatCannotBeIsNotKnown() throws IOException {
        FileReading.Sound<FirmList.Found> sound =
                (FileReading.Sound<FirmList.Found>)
                        read(
                                HEADER
                                        + "甲厂,longyou,094,2109,Infinity,-3,false,scope,电子\n"
                                        + "乙厂,longyou,094,0,-1,NaN,false,scope,电子\n"
                                        + "丙厂,longyou,094,1990,0,0,false,scope,电子\n");

        assertThat(sound.value().rows()).isEqualTo(3);
        for (Firm firm : sound.value().firms().subList(0, 2)) {
            assertThat(firm.year()).as(firm.name()).isEmpty();
            assertThat(firm.capital()).as(firm.name()).isEmpty();
            assertThat(firm.staff()).as(firm.name()).isEmpty();
        }
        assertThat(sound.value().firms().getLast().year()).hasValue(1990);
        assertThat(sound.value().firms().getLast().capital()).hasValue(0);
        assertThat(sound.value().firms().getLast().staff()).hasValue(0);
    }

    /// The hint of an import names options that are not there when firms are only read.
    @Test
    void columnsThatAreNotFoundAreLeftToAnImport() throws IOException {
        FileReading.Broken<FirmList.Found> broken =
                (FileReading.Broken<FirmList.Found>) read("企业名称,经营范围\n东晶电子厂,电子元件制造\n");

        assertThat(broken.problems())
                .anyMatch(
                        problem ->
                                problem.message()
                                        .remedies()
                                        .equals(RegisterMessage.IMPORT_FIRST.of().sentences()))
                .noneMatch(
                        problem ->
                                problem.message().remedies().stream()
                                        .anyMatch(
                                                said -> said.key() == RegisterMessage.SAY_COLUMN));
    }

    @Test
    void aRegisterOfAnotherRegionHasNoFirmHere() throws IOException {
        FileReading.Sound<FirmList.Found> imported =
                (FileReading.Sound<FirmList.Found>)
                        read(HEADER + "外地,far,094,2005,,,false,name,\n");
        FileReading.Sound<FirmList.Found> raw =
                (FileReading.Sound<FirmList.Found>) read("企业名称,经营范围,所属区县\n广东某厂,电子元件制造,南山区\n");

        assertThat(imported.value().inside()).isZero();
        assertThat(imported.value().elsewhere()).isEqualTo(1);
        assertThat(raw.value().inside()).isZero();
        assertThat(raw.value().elsewhere()).isEqualTo(1);
    }

    @Test
    void aRegisterItselfIsReadByItsOwnReader() throws IOException {
        FileReading.Sound<FirmList.Found> sound =
                (FileReading.Sound<FirmList.Found>) read("企业名称,经营范围,所属区县\n东晶电子厂,电子元件制造,龙游县\n");

        assertThat(sound.value().inside()).isEqualTo(1);
        // Without words nothing tells its industry.
        assertThat(sound.value().firms()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        FileReading.Broken<FirmList.Found> none =
                (FileReading.Broken<FirmList.Found>)
                        FirmList.read(folder.resolve("none"), region(), "", Progress.SILENT);
        FileReading.Broken<FirmList.Found> folderGiven =
                (FileReading.Broken<FirmList.Found>)
                        FirmList.read(folder, region(), "", Progress.SILENT);
        FileReading.Broken<FirmList.Found> stranger =
                (FileReading.Broken<FirmList.Found>) read("a,b\n1,2\n");

        assertThat(none.problems()).hasSize(1);
        assertThat(folderGiven.problems()).hasSize(1);
        assertThat(stranger.problems()).isNotEmpty();
    }

    /// A quote that is not closed is told with its line, once.
    @Test
    void aTornRowIsTold() throws IOException {
        FileReading.Broken<FirmList.Found> torn =
                (FileReading.Broken<FirmList.Found>)
                        read(HEADER + "\"东晶,longyou,094,2005,,,false,name,\n");

        assertThat(torn.problems()).hasSize(1);
        assertThat(torn.problems().getFirst().line()).isGreaterThan(0);
    }

    /// Rows that are short have nothing in the columns they leave out.
    @Test
    void aShortRowIsReadAsFarAsItGoes() throws IOException {
        FileReading.Sound<FirmList.Found> sound =
                (FileReading.Sound<FirmList.Found>) read(HEADER + "东晶电子厂,longyou,094\n");

        assertThat(sound.value().firms()).hasSize(1);
        assertThat(sound.value().firms().getFirst().staff()).isEmpty();
    }

    @Test
    void progressIsTold() throws IOException {
        List<String> told = new ArrayList<>();
        Path file = folder.resolve("many.csv");
        StringBuilder rows = new StringBuilder(HEADER);
        for (int k = 0; k < 200_000; k++) {
            rows.append("东晶电子厂,longyou,094,2005,,,false,name,\n");
        }
        Files.writeString(file, rows);
        FirmList.read(file, region(), "", (name, done, total) -> told.add(name));

        assertThat(told).contains("many.csv");
    }

    /// The first year that counts and the last.
    @Test
    void yearsThatCanBeAreKept() throws IOException {
        int now = Years.now().last() - 1;
        FileReading.Sound<FirmList.Found> sound =
                (FileReading.Sound<FirmList.Found>)
                        read(
                                HEADER
                                        + "甲厂,longyou,094,%d,,,false,scope,\n"
                                                .formatted(Years.FIRST)
                                        + "乙厂,longyou,094,%d,,,false,scope,\n".formatted(now)
                                        + "丙厂,longyou,094,%d,,,false,scope,\n".formatted(now + 1));

        assertThat(sound.value().firms().get(0).year()).hasValue(Years.FIRST);
        assertThat(sound.value().firms().get(1).year()).hasValue(now);
        assertThat(sound.value().firms().get(2).year()).isEmpty();
    }

    /// Only columns that are read must be clear.
    @Test
    void namesOfColumnsPassOverWhatNobodyReads() throws IOException {
        Map<RegisterField, String> names = new EnumMap<>(RegisterField.class);
        Path file = folder.resolve("names.csv");
        Files.writeString(file, "field,x,column,x\nname,,Firma,\n");
        assertThat(SmallTable.columnNames(file, names)).isEmpty();
        assertThat(names).containsEntry(RegisterField.NAME, "Firma");
    }
}
