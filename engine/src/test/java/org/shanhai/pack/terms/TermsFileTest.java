package org.shanhai.pack.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.agreement.Actuals;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Stream;
import org.shanhai.agreement.Term;
import org.shanhai.pack.FileReading;
import org.shanhai.region.Basis;
import org.shanhai.region.Quantity;

/// Files of terms as people write them, and what is said of those that are wrong.
class TermsFileTest extends WrittenTerms {
    private static final String SOUND =
            HEAD
                    + """
                    name,,,,Test park,,
                    years,,,2026-2029,,,
                    party,Coast,,,host,,
                    party,Hills,,,partner,,
                    discount_rate,Coast,,,5%,reported,
                    discount_rate,Hills,,,0.06,,
                    outside,Coast,,,100万元/年,estimated,
                    outside_value,Hills,,,0,assumed,
                    tax,,,2026-2029,1000-2000万元/年,reported,
                    local_share,,,,50%,reported,
                    investment,Hills,,2026,0.3亿元,reported,
                    land_quota,Hills,Coast,2026,15亩,reported,
                    share,Coast,Hills,2026-2027,100%,,
                    share,Coast,Hills,2028-,40%,,
                    land_price,Coast,Hills,2026,30万元/亩,,
                    rent,,,,,,left empty
                    """;

    private static final String ISLES =
            """
            party,Isles,,,partner,,
            discount_rate,Isles,,,5%,,
            outside,Isles,,,0,,
            """;

    @Test
    void figuresComeInCanonicalUnitsWithTheirBasis() throws IOException {
        Agreement agreement = sound(SOUND);

        assertThat(agreement.name()).isEqualTo("Test park");
        assertThat(agreement.host().key()).isEqualTo("Coast");
        assertThat(agreement.find(Stream.LOCAL_TAX, 2028).orElseThrow().value())
                .isEqualTo(Quantity.between(5e6, 1e7));
        assertThat(agreement.find(Stream.LOCAL_TAX, 2028).orElseThrow().basis())
                .isEqualTo(Basis.DERIVED);
        assertThat(agreement.findInvestment("Hills", 2026).orElseThrow().value().low())
                .isEqualTo(3e7);
        assertThat(agreement.gifts().getFirst().amount().value().low()).isEqualTo(0.01);
        assertThat(agreement.getParty("Hills").rateBasis()).isEqualTo(Basis.ASSUMED);
        assertThat(agreement.getParty("Hills").discountRate()).isEqualTo(0.06);
        assertThat(agreement.terms())
                .extracting(Term::key)
                .containsExactly("share-1", "share-2", "land_price");
        assertThat(agreement.terms().get(1).period().last()).isEqualTo(2029);
        // 300,000 yuan a mu are 450 million a square kilometre.
        assertThat(agreement.terms().get(2).parameter()).isEqualTo(4.5e8);
    }

    @Test
    void aFileMayBeInChinese() throws IOException {
        Agreement agreement =
                sound(
                        """
                        事项,一方,对方,年份,数值,依据,说明
                        年限,,,2026至2027年,,,
                        参与方,萧山,,,所在地,,
                        参与方,龙泉,,,合作方,,
                        贴现率,萧山,,,5%,假定,
                        贴现率,龙泉,,,5%,公布,
                        不合作每年所得,萧山,,,0,,
                        不合作每年所得,龙泉,,,0,,
                        地方税收,,,,500万元/年,估计,
                        税收分成,萧山,龙泉,,50%,,
                        """);

        assertThat(agreement.terms().getFirst().parameter()).isEqualTo(0.5);
        assertThat(agreement.find(Stream.LOCAL_TAX, 2027).orElseThrow().basis())
                .isEqualTo(Basis.ESTIMATED);
        assertThat(agreement.getParty("龙泉").rateBasis()).isEqualTo(Basis.REPORTED);
    }

    @Test
    void everyProblemIsNamedAtOnceByItsLine() throws IOException {
        String wrong =
                HEAD
                        + """
                        years,,,2026-2029,,,
                        party,Coast,,,host,,
                        party,Hills,,,landlord,,
                        discount_rate,Coast,,,5%,reportd,
                        outside,Coast,,,100,,
                        outside,Hils,,,100万元/年,,
                        local_tax,,,2026-2027,500万元/年,,
                        local_tax,,,2027,600万元,,
                        local_tax,,,2031,600万元,,
                        shar,Coast,Hills,,40%,,
                        share,Coast,Hills,,140%,,
                        share,Coast,Hills,,30-40%,,
                        share,Coast,Coast,,40%,,
                        share,Coast,Hills,,,,
                        rent,Coast,,,-20万元,,
                        fixed_return,Coast,Hills,,10%,,
                        """;

        assertThat(problems(wrong))
                .containsExactlyInAnyOrder(
                        "4 message.pack.not_allowed",
                        "5 message.pack.not_allowed",
                        "6 message.unit.no_unit",
                        "7 message.pack.not_known",
                        "9 message.pack.already",
                        "10 not_in_years",
                        "11 message.pack.not_known",
                        "12 message.pack.not_a_share",
                        "13 message.unit.one_number",
                        "14 away_from_itself",
                        "15 message.table.cell_empty",
                        "16 message.table.cell_empty",
                        "16 message.unit.negative",
                        "17 lacks",
                        "3 lacks",
                        "4 lacks",
                        "4 lacks",
                        "0 lacks");
    }

    /// Whatever rests on a row whose basis cannot be read, that alone is said.
    @Test
    void aBasisThatIsNoneIsToldOnce() throws IOException {
        String all =
                SOUND
                        + """
                        profit,,,,10万元/年,,
                        equity,Coast,,,60%,,
                        equity,Hills,,,40%,,
                        registration,Coast,Hills,2029,,,
                        coalition,Coast,,,0,,
                        coalition,Hills,,,0,,
                        coalition,Coast+Hills,,,1亿元,,
                        """;
        List<String> rows = all.lines().toList();
        assertThat(sound(all).terms()).hasSize(5);
        int tried = 0;
        for (int k = 5; k < rows.size(); k++) {
            String[] cells = rows.get(k).split(",", -1);
            if (cells[0].equals("rent") || cells[4].equals("partner")) {
                continue;
            }
            tried++;
            cells[5] = "hearsay";
            List<String> changed = new ArrayList<>(rows);
            changed.set(k, String.join(",", cells));
            assertThat(problems(String.join("\n", changed)))
                    .as(rows.get(k))
                    .containsExactly((k + 1) + " message.pack.not_allowed");
        }
        assertThat(tried).isEqualTo(18);
    }

    @Test
    void sharesOfMoreThanAllAndCoalitionsLeftOutAreNamed() throws IOException {
        String more =
                SOUND
                        + ISLES
                        + "share,Coast,Isles,2029,70%,,\n"
                        + "equity,Coast,,,40%,,\n"
                        + "equity,Hills,,,50%,,\n"
                        + "coalition,Coast,,,0,,\n"
                        + "coalition,Coast+Hills,,,10万元,,\n";

        assertThat(problems(more))
                .containsExactlyInAnyOrder("0 over_shared", "0 equity_sum", "0 coalitions_missing");
    }

    /// Of the form before XLSX, or with a password: neither is read as text.
    @Test
    void aWorkbookThatCannotBeOpenedIsCalledOne() throws IOException {
        Path file = folder.resolve("terms.xlsx");
        byte[] locked = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, locked, 0, 4);
        Files.write(file, locked);
        FileReading<Agreement> none = TermsFile.read(file, NOWHERE, YUAN, Optional.empty());
        assertThat(((FileReading.Broken<Agreement>) none).problems())
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.message().key())
                                        .isEqualTo("message.table.broken_file"));
    }

    /// Terms on a second sheet would be passed over; an empty one is nobody's loss.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSecondSheetThatIsFilledIsRefused(boolean isFilled) throws IOException {
        Path file = folder.resolve("terms.xlsx");
        try (Workbook book = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            Worksheet first = book.newWorksheet("Terms");
            List<String> lines = SOUND.lines().toList();
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    first.value(row, column, cells[column]);
                }
            }
            Worksheet second = book.newWorksheet("More");
            if (isFilled) {
                second.value(0, 0, "what");
            }
        }
        FileReading<Agreement> read = TermsFile.read(file, NOWHERE, YUAN, Optional.empty());
        if (!isFilled) {
            assertThat(read).isInstanceOf(FileReading.Sound.class);
            return;
        }
        assertThat(((FileReading.Broken<Agreement>) read).problems())
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.message())
                                        .isEqualTo(TermsMessage.OTHER_SHEET.of("More", "Terms")));
    }

    @Test
    void filesThatAreNoTermsAreRefused() throws IOException {
        assertThat(problems("wat,party,partner,years,value\nshare,a,b,,1\n"))
                .containsExactly("1 message.pack.column_missing");
        assertThat(problems(HEAD)).containsExactly("0 message.pack.no_rows");
        assertThat(problems(HEAD + "party,a,,,host,,\n")).containsExactly("0 no_years");
        FileReading<Agreement> none =
                TermsFile.read(folder.resolve("none.csv"), NOWHERE, YUAN, Optional.empty());
        assertThat(((FileReading.Broken<Agreement>) none).problems()).hasSize(1);
    }

    @Test
    void aTermCanBeSetAsFarAsTheOthersLeaveRoom() throws IOException {
        Agreement agreement = sound(SOUND + ISLES + "share,Coast,Isles,2028-2029,50%,,\n");

        Agreement changed = ((FileReading.Sound<Agreement>) set(agreement, "share-2=45%")).value();

        assertThat(changed.terms().get(1).parameter()).isEqualTo(0.45);
        assertThat(wrong(set(agreement, "share-2=60%"))).isEqualTo("message.terms.above_most");
        assertThat(wrong(set(agreement, "shar-2=45%"))).isEqualTo("message.pack.not_known");
        assertThat(wrong(set(agreement, "share-2"))).isEqualTo("message.pack.not_a_setting");
    }

    private static FileReading<Agreement> set(Agreement agreement, String setting) {
        return TermsFile.change(agreement, List.of(setting), YUAN, Optional.empty());
    }

    private static String wrong(FileReading<Agreement> reading) {
        return ((FileReading.Broken<Agreement>) reading).problems().getFirst().message().key();
    }

    @Test
    void actualFiguresTakeThePlaceOfThePlannedAndTermsAreNone() throws IOException {
        Agreement agreement = sound(SOUND);
        Path file = folder.resolve("actual.csv");
        Files.writeString(file, HEAD + "local_tax,,,2027,700万元,reported,\n");

        Actuals actuals =
                ((FileReading.Sound<Actuals>)
                                TermsFile.readActuals(
                                        file, agreement, NOWHERE, YUAN, Optional.empty()))
                        .value();

        Agreement actual = actuals.in(agreement);
        assertThat(actual.find(Stream.LOCAL_TAX, 2027).orElseThrow().value().low()).isEqualTo(7e6);
        assertThat(actual.find(Stream.LOCAL_TAX, 2026))
                .isEqualTo(agreement.find(Stream.LOCAL_TAX, 2026));
        Files.writeString(file, HEAD + "share,Coast,Hills,2027,70%,,\n");
        assertThat(TermsFile.readActuals(file, agreement, NOWHERE, YUAN, Optional.empty()))
                .isInstanceOf(FileReading.Broken.class);
    }

    @Test
    void aRowOfTotalsIsRefused() throws IOException {
        assertThat(problems(SOUND + "合计,,,2026-2029,1000万元/年,,\n"))
                .containsExactly("18 message.sense.total_row");
        Path file = Files.writeString(folder.resolve("total.csv"), SOUND + "rent,合计,,,1万元/年,,\n");
        assertThat(TermsFile.read(file, NOWHERE, YUAN, Optional.empty()).problems())
                .extracting(problem -> problem.column() + " " + problem.value())
                .contains("party 合计");
    }
}
