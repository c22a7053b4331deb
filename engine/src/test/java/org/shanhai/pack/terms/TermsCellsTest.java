package org.shanhai.pack.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.agreement.Actuals;
import org.shanhai.agreement.Agreement;
import org.shanhai.pack.FileReading;
import org.shanhai.region.Basis;

/// No cell of a file of terms is read over: it counts, or it is named.
class TermsCellsTest extends WrittenTerms {
    /// Nine lines, sound: one more stands on the tenth.
    private static final String SMALL =
            HEAD
                    + """
                    years,,,2026-2029,,,
                    party,A,,,host,,
                    party,B,,,partner,,
                    discount_rate,A,,,5%,,
                    discount_rate,B,,,5%,,
                    outside,A,,,0,,
                    outside_value,B,,,0,,
                    local_tax,,,,50万元/年,,
                    """;

    /// A sum over four years is not that much in each of them: whoever means so writes it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "outside,A,,,20万元,,",
                "tax,,,2026-2028,20万元,,",
                "profit,,,2028-,-20万元,,",
                "output,,,,2亿元,,",
                "energy,,,,100tce,,",
                "investment,B,,2026-2027,20-30万元,,",
                "land_quota,B,A,,15亩,,",
                "energy_quota,B,A,2026-2027,15 tce,,",
                "rent,A,B,2027-,20万元,,",
                "base,A,B,,20万元,,"
            })
    void aSumOverYearsIsAskedWhetherItIsYearly(String row) throws IOException {
        assertThat(problems(SMALL + row + "\n")).contains("10 each_year_or_once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outside_value,B,,,20万元/年,,",
                "coalition,A,,,20万元每年,,",
                "coalition,A+B,,,200万元 per annum,,",
                "share,A,B,,20% a year,,",
                "equity,A,,,100%/年,,",
                "jobs,,,2026,30人/年,,",
                "land,,,2026,30亩/Year,,"
            })
    void whatIsNotYearlyIsNotTakenForIt(String row) throws IOException {
        assertThat(problems(SMALL + row + "\n")).contains("10 not_a_year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "investment,B,,2026,20万元,,",
                "rent,A,B,2029,20万元,,",
                "rent,A,B,,20万元 / Year,,",
                "rent,A,B,,20万元 per annum,,",
                "output,,,,0,,",
                "output,,,,0万元,,"
            })
    void whatIsOfOneYearOrNothingNeedsNoMore(String row) throws IOException {
        assertThat(problems(SMALL + row + "\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10%", "10%/年"})
    void aRateMaySayThatItIsYearly(String rate) throws IOException {
        String text = SMALL + "investment,B,,2026,9万元,,\nfixed_return,A,B,," + rate + ",,\n";
        assertThat(problems(text)).isEmpty();
    }

    /// What no county has, and a share that is none.
    @ParameterizedTest
    @CsvSource({
        "'rent,A,B,,3万亿元/年,,', sense.absurdly_large",
        "'profit,,,2028,-3万亿元,,', sense.absurdly_large",
        "'outside_value,A,,,3万亿元,,', sense.absurdly_large",
        "'jobs,,,2028,300万人,,', sense.absurdly_large",
        "'land,,,2028,500万亩,,', sense.absurdly_large",
        "'energy_quota,B,A,2027,20亿tce,,', sense.absurdly_large",
        "'land_price,A,B,,30亿元/亩,,', sense.absurdly_large",
        "'swap_ratio,A,B,,100万tce/亩,,', sense.absurdly_large",
        "'share,A,B,,101%,,', not_a_share",
        "'share,A,B,,2,,', not_a_share",
        "'relocated,A,B,,101%,,', not_a_share",
        "'fixed_return,A,B,,101%,,', not_a_share",
        "'head_office,A,B,,-1%,,', unit.negative",
        "'rent,A,B,,约20万元/年,,', message.unit.one_number",
        "'share,A,B,,about 50%,,', message.unit.one_number",
        "'fixed_return,A,B,,8-10%,,', message.unit.one_number"
    })
    void whatCannotBeIsNamed(String row, String problem) throws IOException {
        assertThat(problems(SMALL + row + "\n"))
                .anyMatch(one -> one.startsWith("10 ") && one.endsWith(problem));
    }

    @ParameterizedTest
    @CsvSource({
        "1899-1902, false",
        "1900-1901, true",
        "2099-2100, true",
        "2099-2101, false",
        "2001-2100, true",
        "2000-2100, false",
        "0026-0029, false"
    })
    void theYearsAreOfThisTime(String years, boolean can) throws IOException {
        List<String> found = problems(SMALL.replace("2026-2029", years));
        assertThat(found.contains("2 years_unread")).isEqualTo(!can);
    }

    @Test
    void aRentThatIsSetSaysSoToo() throws IOException {
        Agreement agreement = sound(SMALL + "rent,A,B,,20万元/年,,\n");
        assertThat(TermsFile.change(agreement, List.of("rent=30万元"), YUAN, Optional.empty()))
                .isInstanceOf(FileReading.Broken.class);
        assertThat(TermsFile.change(agreement, List.of("rent=30万元/年"), YUAN, Optional.empty()))
                .isInstanceOf(FileReading.Sound.class);
    }

    /// What stands in a cell that nothing is read from is named, in every kind of row.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,,,2026,Park,,",
                "name,A,,,Park,,",
                "name,,,,Park,reported,",
                "years,A,,2026-2029,,,",
                "years,,,2026-2029,5,,",
                "party,C,,2026,partner,,",
                "party,C,A,,partner,,",
                "party,C,,,partner,reported,",
                "discount_rate,A,,2026,5%,,",
                "discount_rate,A,B,,5%,,",
                "outside,B,,2026,0,,",
                "outside,B,A,,0,,",
                "outside_value,B,,2026-2028,0,,",
                "investment,B,A,2026,0,,",
                "local_tax,A,,2026,0,,",
                "local_tax,,B,2026,0,,",
                "jobs,A,,2026,3人,,",
                "local_share,A,,2026,50%,,",
                "registration,A,B,2029,100%,,",
                "equity,A,B,,100%,,",
                "coalition,A,B,,0,,",
                "coalition,A,,2026,0,,"
            })
    void aCellWithoutEffectIsNamed(String row) throws IOException {
        assertThat(problems(SMALL + row + "\n")).contains("10 cell_idle");
    }

    @Test
    void aColumnOfAnotherNameIsNamed() throws IOException {
        assertThat(problems(SMALL.replace("basis,note", "basics,note")))
                .containsExactly("1 message.pack.not_known");
    }

    @Test
    void whatCountsOnceIsNotWrittenTwice() throws IOException {
        String more = "years,,,2026-2028,,,\nname,,,,a,,\nname,,,,b,,\n";
        assertThat(problems(SMALL + more))
                .containsExactly("10 message.pack.already", "12 message.pack.already");
        String coalitions = "coalition,A,,,0,,\ncoalition,B,,,0,,\ncoalition,A+B+A,,,0,,\n";
        assertThat(problems(SMALL + coalitions)).containsExactly("12 message.pack.already");
    }

    /// Two such rows would add up.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "share,A,B,,30%,,\nshare,A,B,,30%,,",
                "share,A,B,2026-2027,30%,,\nshare,A,B,2027-,20%,,",
                "rent,B,A,2027,5万元,,\nrent,B,A,,3万元/年,,",
                "base,A,B,,5万元/年,,\nbase,A,B,2028,3万元,,",
                "head_office,A,B,,5%,,\nhead_office,A,B,2028,9%,,",
                "equity,A,,,100%,,\nequity,A,,2027,100%,,"
            })
    void aTermIsToldOnceAYear(String rows) throws IOException {
        assertThat(problems(SMALL + "profit,,,,5万元/年,,\n" + rows + "\n"))
                .contains("12 message.pack.already");
    }

    @Test
    void aTermMayChangeOverTheYears() throws IOException {
        String rows = "share,A,B,2026,30%,,\nshare,A,B,2027-,20%,,\nrent,A,B,,5万元/年,,\n";
        assertThat(problems(SMALL + rows + "rent,B,A,,5万元/年,,\n")).isEmpty();
    }

    /// Who, when and how known say nothing where no number follows.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jobs,,,2027,,,",
                "jobs,,,,?,reported,",
                "investment,B,,,待定,,",
                "land_quota,A,B,,,,",
                "share,A,B,,,,",
                "share,A,,,,,",
                "share,,,2027,,,",
                "coalition,A+B,,,,,",
                "equity,A,,,,,",
                "local_share,,,2026,,,",
                "discount_rate,A,,,,reported,"
            })
    void aRowWithoutItsNumberIsNamed(String row) throws IOException {
        assertThat(problems(SMALL + row + "\n")).contains("10 message.table.cell_empty");
    }

    /// The registration is B's from 2028 on, and B invests and gives quota in 2027.
    private static final String LATER =
            SMALL
                    + """
                    registration,A,B,2028-,,,
                    investment,B,,2027,9万元,,
                    land_quota,B,A,2027,15亩,,
                    """;

    @ParameterizedTest
    @CsvSource({
        "'share,B,A,2026-2027,20%,,', books_no_tax",
        "'base,B,A,2026,20万元,,', books_no_tax",
        "'relocated,B,A,2026,20%,,', books_no_tax",
        "'head_office,B,A,2026-2027,20%,,', books_no_tax",
        "'share,A,B,2028-,20%,,', books_no_tax",
        "'head_office,A,B,2029,20%,,', books_no_tax",
        "'registration,A,B,2028,,,', books_no_tax",
        "'fixed_return,A,B,2026-2027,10%,,', lacks",
        "'fixed_return,B,A,,10%,,', lacks",
        "'land_price,A,B,2028-,1万元/亩,,', lacks",
        "'energy_price,A,B,2027,1万元/tce,,', lacks",
        "'swap_ratio,A,B,2026,1 tce/mu,,', lacks",
        "'profit,,,2026,8万元,,', no_ground",
        "'local_share,,,2027,40%,,', no_ground"
    })
    void whatHasNothingToApplyToIsNamed(String row, String problem) throws IOException {
        assertThat(problems(LATER + row + "\n")).contains("13 " + problem);
    }

    @Test
    void whatAppliesInSomeOfItsYearsIsNotNamed() throws IOException {
        String more =
                LATER
                        + """
                        share,B,A,2027-,20%,assumed,
                        share,A,B,,30%,,
                        fixed_return,A,B,,10%,,
                        land_price,A,B,,1万元/亩,,
                        equity,A,,2026,40%,reported,
                        equity,B,,2026,60%,estimated,
                        profit,,,2026,8万元,,
                        """;
        assertThat(sound(more).terms())
                .extracting(term -> term.basis().map(Basis::key).orElse("none"))
                .containsExactly("none", "assumed", "none", "none", "none", "estimated");
    }

    @Test
    void actualFiguresWithoutEffectAreNamedToo() throws IOException {
        Agreement agreement = sound(SMALL);
        Path file = folder.resolve("actual.csv");
        Files.writeString(
                file,
                HEAD
                        + "profit,,,2027,7万元,,\nlocal_share,,,2027,50%,,\njobs,A,,2027,7人,,\n"
                        + "local_tax,,,2027-2028,7万元,,\n");
        FileReading<Actuals> read =
                TermsFile.readActuals(file, agreement, NOWHERE, YUAN, Optional.empty());
        assertThat(((FileReading.Broken<Actuals>) read).problems())
                .extracting(problem -> problem.message().key().replace("message.terms.", ""))
                .containsExactlyInAnyOrder(
                        "no_ground", "no_ground", "cell_idle", "each_year_or_once");
    }
}
