package org.shanhai.pack.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.message.English;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Progress;
import org.shanhai.pack.TinyJson;
import org.shanhai.region.Alias;
import org.shanhai.region.FirmCount;
import org.shanhai.region.IndustryCode;
import org.shanhai.region.IndustryCodes;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.register.Classifier;
import org.shanhai.register.Cohorts;
import org.shanhai.register.Firm;
import org.shanhai.register.FirmReader;
import org.shanhai.register.FirmRow;
import org.shanhai.register.IndustryReason;
import org.shanhai.register.LeftOut;
import org.shanhai.register.PlaceFinder;
import org.shanhai.register.RegisterField;
import org.shanhai.register.RegisterTally;
import org.shanhai.register.TestWords;

class RegisterReaderTest {
    private static final Places PLACES =
            new Places(
                    List.of(
                            place("area", "省", ""),
                            place("longyou", "龙游县", "area"),
                            place("cixi", "慈溪市", "area")),
                    List.<Alias>of());
    private static final String HEADER = "企业名称,经营范围,行业代码,住所,统一社会信用代码,成立日期,注册资本,登记状态,法定代表人\n";

    @TempDir private Path folder;

    private final List<Firm> firms = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

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

    private FileReading<RegisterReader.Counted> read(Map<RegisterField, String> said, Path... files)
            throws IOException {
        firms.clear();
        leftOut.clear();
        IndustryCodes codes =
                new IndustryCodes(
                        List.of(
                                new IndustryCode("2017", "24", "toys"),
                                new IndustryCode("2017", "02", "parts"),
                                new IndustryCode("2011", "366", "parts")));
        return new RegisterReader(
                        new RegisterReader.Question(
                                said, Optional.empty(), new Cohorts(List.of(2000))),
                        columns ->
                                new FirmReader(
                                        new PlaceFinder(PLACES, PLACES.get("area")),
                                        new Classifier(TestWords.vocabulary()),
                                        codes,
                                        "2017",
                                        columns.heading(RegisterField.CAPITAL)),
                        new RegisterReader.Taker() {
                            @Override
                            public void firm(FirmRow row, Firm firm) {
                                firms.add(firm);
                            }

                            @Override
                            public void leftOut(FirmRow row, LeftOut reason, String value) {
                                leftOut.add(row.line() + " " + reason.key() + " " + value);
                            }
                        })
                .read(List.of(files), Progress.SILENT);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<FirmCount> counts(FileReading<RegisterReader.Counted> result) {
        assertThat(result.problems()).isEmpty();
        return tally(result).counts("book").all();
    }

    private static RegisterTally tally(FileReading<RegisterReader.Counted> result) {
        return ((FileReading.Sound<RegisterReader.Counted>) result).value().tally();
    }

    private static final String ROWS =
            """
            甲玩具厂,玩具制造,,龙游县某路,91330825MA28F00010,1998-05-06,100万元,存续,张三
            乙有限公司,玩具制造,,龙游县某路,91330825MA28F00023,2005-01-01,50万人民币,存续,李四
            乙有限公司分公司,玩具制造,,龙游县某路,91330825MA28F00036,2006-01-01,,存续,李四
            丙有限公司,鞋制造,2452,慈溪市某路,91330282MA28F0004U,2010-01-01,10万美元,存续,王五
            丁有限公司,日用品制造,,慈溪市某路,,,,存续,王五
            """;

    @Test
    void countsByPlaceIndustryAndYears() throws IOException {
        assertThat(counts(read(Map.of(), write("r.csv", HEADER + ROWS))))
                .containsExactly(
                        count("cixi", "", OptionalInt.empty(), OptionalInt.empty(), 1, 0, 0, 0),
                        // The code goes before the scope, which says shoes.
                        count(
                                "cixi",
                                "toys",
                                OptionalInt.of(2000),
                                OptionalInt.empty(),
                                1,
                                0,
                                0,
                                0),
                        count(
                                "longyou",
                                "toys",
                                OptionalInt.empty(),
                                OptionalInt.of(1999),
                                1,
                                0,
                                1e6,
                                1),
                        count(
                                "longyou",
                                "toys",
                                OptionalInt.of(2000),
                                OptionalInt.empty(),
                                2,
                                1,
                                5e5,
                                1));
        assertThat(firms)
                .extracting(firm -> firm.classified().reason())
                .containsExactly(
                        IndustryReason.NAME_AND_SCOPE,
                        IndustryReason.SCOPE,
                        IndustryReason.SCOPE,
                        IndustryReason.CODE,
                        IndustryReason.UNCLEAR);
        assertThat(leftOut).isEmpty();
    }

    private static FirmCount count(
            String place,
            String industry,
            OptionalInt since,
            OptionalInt until,
            long firms,
            long branches,
            double capital,
            long known) {
        return new FirmCount(
                place,
                Optional.of(industry).filter(key -> !key.isEmpty()),
                since,
                until,
                firms,
                branches,
                capital,
                known,
                "book");
    }

    @Test
    void leavesOutWhatIsNoFirmToCountAndSaysWhy() throws IOException {
        String rows =
                """
                甲厂,玩具制造,,龙游县,91330825MA28F00010,1998,,注销,
                乙厂,玩具制造,,龙游县,91330825MA28F00023,1998,,存续,
                乙厂,玩具制造,,龙游县,91330825MA28F00023,1998,,存续,
                ,,,龙游县,,1998,,存续,
                丙厂,玩具制造,,,,1998,,存续,
                丁厂,玩具制造,,上海市浦东新区,,1998,,存续,
                """;
        FileReading<RegisterReader.Counted> result = read(Map.of(), write("r.csv", HEADER + rows));
        assertThat(counts(result)).hasSize(1);
        assertThat(leftOut)
                .containsExactly(
                        "2 closed 注销",
                        "4 twice 91330825MA28F00023",
                        "5 empty ",
                        "6 no_place ",
                        "7 outside 上海市浦东新区");
        assertThat(tally(result).leftOut())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                LeftOut.CLOSED, 1L,
                                LeftOut.TWICE, 1L,
                                LeftOut.EMPTY, 1L,
                                LeftOut.NO_PLACE, 1L,
                                LeftOut.OUTSIDE, 1L));
    }

    @Test
    void readsWhatOfficesHave() throws IOException {
        List<FirmCount> expected = counts(read(Map.of(), write("utf8.csv", HEADER + ROWS)));
        Path gbk = folder.resolve("gbk.csv");
        Files.write(gbk, (HEADER + ROWS).getBytes(Charset.forName("GBK")));
        assertThat(counts(read(Map.of(), gbk))).isEqualTo(expected);
        String json = TinyJson.of(HEADER + ROWS);
        assertThat(counts(read(Map.of(), write("firms.json", json)))).isEqualTo(expected);
        for (String text : List.of(HEADER + ROWS, json)) {
            Path packed = folder.resolve("packed.csv.gz");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            assertThat(counts(read(Map.of(), packed))).isEqualTo(expected);
        }
        String renamed = HEADER.replace("企业名称", "字号").replace("住所", "在哪里") + ROWS;
        assertThat(
                        counts(
                                read(
                                        Map.of(
                                                RegisterField.NAME, "字号",
                                                RegisterField.ADDRESS, "在哪里"),
                                        write("renamed.csv", renamed))))
                .isEqualTo(expected);
    }

    /// Thousands of rows are read side by side; what comes out depends neither on that nor on
    /// their order.
    @Test
    void theOrderOfRowsDoesNotMatter() throws IOException {
        List<String> rows = new ArrayList<>();
        Random random = new Random(5);
        String[] scopes = {"玩具制造", "鞋制造", "茶叶种植", "玩具销售", "日用品制造"};
        for (int k = 0; k < 9_000; k++) {
            rows.add(
                    "%s厂,%s,,%s,,%d,%d.%02d万元,存续,某人%n"
                            .formatted(
                                    k,
                                    scopes[random.nextInt(scopes.length)],
                                    random.nextBoolean() ? "龙游县" : "慈溪市",
                                    1990 + random.nextInt(30),
                                    random.nextInt(10_000),
                                    random.nextInt(100)));
        }
        List<FirmCount> counted =
                counts(read(Map.of(), write("a.csv", HEADER + String.join("", rows))));
        assertThat(firms).hasSize(9_000);
        assertThat(firms.get(8_999).name()).isEqualTo("8999厂");
        Collections.shuffle(rows, random);
        assertThat(counts(read(Map.of(), write("b.csv", HEADER + String.join("", rows)))))
                .isEqualTo(counted);
        Path half = write("c.csv", HEADER + String.join("", rows.subList(0, 4_000)));
        Path rest = write("d.csv", HEADER + String.join("", rows.subList(4_000, 9_000)));
        assertThat(counts(read(Map.of(), half, rest))).isEqualTo(counted);
    }

    @Test
    void personsAreNeverKept() throws IOException {
        assertThat(counts(read(Map.of(), write("r.csv", HEADER + ROWS)))).isNotEmpty();
        assertThat(firms.toString()).doesNotContain("张三", "李四");
    }

    @Test
    void codesOfAnotherVintageStopTheReading() throws IOException {
        String rows = "甲厂,玩具制造,2452,龙游县,,1998,,存续,\n乙厂,配件制造,3660,龙游县,,1998,,存续,\n";
        FileReading<RegisterReader.Counted> result = read(Map.of(), write("r.csv", HEADER + rows));
        assertThat(result).isInstanceOf(FileReading.Broken.class);
        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().getFirst().line()).isEqualTo(3);
        assertThat(result.problems().getFirst().value()).isEqualTo("3660");
    }

    @Test
    void namesEveryColumnThatIsNotThere() throws IOException {
        FileReading<RegisterReader.Counted> wrong =
                read(
                        Map.of(RegisterField.NAME, "字号", RegisterField.SCOPE, "范围"),
                        write("r.csv", HEADER + ROWS));
        assertThat(wrong).isInstanceOf(FileReading.Broken.class);
        assertThat(wrong.problems()).extracting(problem -> problem.value()).contains("字号", "范围");
        var placeless = read(Map.of(), write("p.csv", "企业名称,经营范围\n甲厂,玩具制造\n"));
        assertThat(placeless.problems()).hasSize(1);
        assertThat(placeless.problems().getFirst().column()).isEqualTo("place");
        var empty = read(Map.of(), write("e.csv", "住所,成立日期\n龙游县,1998\n"));
        assertThat(empty.problems()).hasSize(1);
        assertThat(empty.problems().getFirst().column()).isEqualTo("scope");
    }

    /// 0245 kept as a number is 245, which is of toys; 999 is known neither way, nor is 0999.
    @Test
    void aCodeThatLostItsZerosIsNeverAnotherIndustry() throws IOException {
        FileReading.Sound<RegisterReader.Counted> unsure =
                (FileReading.Sound<RegisterReader.Counted>)
                        read(Map.of(), numbered("行业代码", 245, 2451, 999));
        assertThat(firms)
                .extracting(firm -> firm.classified().reason())
                .containsExactly(IndustryReason.SCOPE, IndustryReason.CODE, IndustryReason.SCOPE);
        assertThat(
                        unsure.value()
                                .tally()
                                .doubts()
                                .getOrDefault(RegisterTally.Doubt.UNSURE_CODES, 0L))
                .isEqualTo(2);
        FileReading.Sound<RegisterReader.Counted> known =
                (FileReading.Sound<RegisterReader.Counted>)
                        read(Map.of(), numbered("行业小类代码", 245, 2451));
        assertThat(firms)
                .extracting(firm -> firm.classified().industry().orElse(""))
                .containsExactly("parts", "toys");
        assertThat(
                        known.value()
                                .tally()
                                .doubts()
                                .getOrDefault(RegisterTally.Doubt.UNSURE_CODES, 0L))
                .isZero();
        Path text = write("t.csv", "企业名称,经营范围,行业代码,住所\n甲厂,皮鞋制造,245,龙游县\n");
        read(Map.of(), text);
        assertThat(firms.getFirst().classified().industry()).contains("toys");
    }

    private Path numbered(String heading, int... codes) throws IOException {
        Path file = folder.resolve(heading + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Shanhai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("data");
            List<String> headings = List.of("企业名称", "经营范围", heading, "住所");
            for (int k = 0; k < headings.size(); k++) {
                sheet.value(0, k, headings.get(k));
            }
            for (int r = 1; r <= codes.length; r++) {
                sheet.value(r, 0, "厂" + r);
                sheet.value(r, 1, "皮鞋制造");
                sheet.value(r, 2, codes[r - 1]);
                sheet.value(r, 3, "龙游县");
            }
        }
        return file;
    }

    /// A sum is no firm; what is no code tells nobody apart, and is counted.
    @Test
    void sumsAreLeftOutAndWrongCodesCounted() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("list.csv"),
                        HEADER
                                + "甲厂,皮鞋制造,,龙游县,91330825MA28F00011,,-50万,,\n"
                                + "乙厂,皮鞋制造,,龙游县,91330825MA28F00011,,1/2万,,\n"
                                + "丙厂,皮鞋制造,,龙游县,91330825MA28F00010,,50万元,,\n"
                                + "合计,,,龙游县,,,100万元,,\n");
        FileReading.Sound<RegisterReader.Counted> sound =
                (FileReading.Sound<RegisterReader.Counted>) read(Map.of(), file);
        assertThat(firms).extracting(Firm::name).containsExactly("甲厂", "乙厂", "丙厂");
        assertThat(leftOut).containsExactly("5 total 合计");
        assertThat(sound.value().tally().doubts())
                .containsEntry(RegisterTally.Doubt.WRONG_CODES, 2L)
                .containsEntry(RegisterTally.Doubt.UNREAD_CAPITAL, 2L);
        assertThat(sound.value().tally().counts("book").all().getFirst().capital())
                .isEqualTo(500_000);
    }

    /// What nobody reads may be there twice.
    @Test
    void aColumnThatIsReadMustBeClear() throws IOException {
        Path file = write("list.csv", "企业名称,备注,经营范围,备注,住所,,\n甲,a,皮鞋制造,b,龙游县,,\n");
        assertThat(read(Map.of(), file).problems()).isEmpty();
        assertThat(firms).extracting(Firm::name).containsExactly("甲");
        write("list.csv", "企业名称,企业名称,企业名称,经营范围,住所\n甲,乙,丙,皮鞋制造,龙游县\n");
        assertThat(read(Map.of(), file).problems())
                .singleElement()
                .matches(problem -> problem.column().equals("企业名称"))
                .matches(problem -> English.of(problem).contains("twice, as number 1 and 2"));
    }
}
