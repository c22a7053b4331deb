package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.message.English;
import org.shanhai.region.Basis;
import org.shanhai.region.Company;
import org.shanhai.region.Region;

/// Quoted companies are read as they stand, revenue in the money of the pack.
class CompaniesTest {
    @TempDir private Path folder;

    private static TinyPack with(String rows) {
        return TinyPack.sound()
                .change(
                        "datapackage.json",
                        "{\"name\": \"zones\"",
                        "{\"name\": \"companies\", \"path\": \"companies.csv\"}, {\"name\": \"zones\"")
                .with(
                        "companies.csv",
                        "place,industry,name,market,code,staff,revenue,profit,unit,year,basis,source,note\n"
                                + rows);
    }

    private Reading read(String rows) {
        return PackReader.read(with(rows).folder(folder).toString(), Progress.SILENT);
    }

    private Region region(String rows) {
        Reading reading = read(rows);
        assertThat(reading.problems()).isEmpty();
        return ((Reading.Sound) reading).region();
    }

    @Test
    void revenueIsInMoneyOfThePackAndWhatIsNotSaidIsUnknown() {
        Region region =
                region(
                        """
                        longyou,040,Toys Ltd,A,000156,4937,320930.5,-12.5,万元,2017,reported,press,by hand
                        yiwu,,Other Ltd,NEEQ,000156,,,,,2017,reported,press,
                        """);

        assertThat(region.all(Company.class))
                .containsExactly(
                        new Company(
                                "longyou",
                                Optional.of("040"),
                                "Toys Ltd",
                                "A",
                                "000156",
                                OptionalDouble.of(4937),
                                OptionalDouble.of(3_209_305_000.0),
                                OptionalDouble.of(-125_000),
                                2017,
                                Basis.REPORTED,
                                "press",
                                "by hand"),
                        new Company(
                                "yiwu",
                                Optional.empty(),
                                "Other Ltd",
                                "NEEQ",
                                "000156",
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                2017,
                                Basis.REPORTED,
                                "press",
                                ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "longyou,040,Toys Ltd,A,1,5,7,3,,2017,reported,press,|unit|unit is missing",
                "longyou,040,Toys Ltd,A,1,5,7,3,亩,2017,reported,press,|unit|亩",
                "longyou,040,Toys Ltd,A,1,-5,7,3,万元,2017,reported,press,|staff|-5",
                "nowhere,040,Toys Ltd,A,1,5,7,3,万元,2017,reported,press,|place|nowhere",
                "longyou,999,Toys Ltd,A,1,5,7,3,万元,2017,reported,press,|industry|999"
            })
    void namesWhatIsWrong(String row, String column, String says) {
        Reading reading = read(row + "\n");

        assertThat(reading).isInstanceOf(Reading.Broken.class);
        assertThat(reading.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.file()).isEqualTo("companies.csv");
                            assertThat(problem.line()).isEqualTo(2);
                            assertThat(problem.column()).isEqualTo(column);
                            assertThat(English.of(problem)).contains(says);
                        });
    }

    @Test
    void namesACompanyThatIsThereTwice() {
        String row = "longyou,040,Toys Ltd,A,1,5,7,3,万元,2017,reported,press,\n";

        assertThat(read(row + row)).isInstanceOf(Reading.Broken.class);
    }
}
