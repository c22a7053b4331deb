package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `recruit` on the embedded pack with the firms of its register.
class RecruitCommandTest {
    private static final Run LONGYOU =
            ChainRuns.preferred("recruit", "Longyou", "--industry", "electronic components");

    @TempDir private Path folder;

    @Test
    void longyouIsToldClustersAndCompaniesOfComponents() {
        assertThat(LONGYOU.exitCode()).as(LONGYOU.err()).isZero();
        assertThat(LONGYOU.out())
                .startsWith("Call for Electronic components on ")
                .contains("\n\nWhom Longyou could call\n")
                .contains("Dongyang")
                .contains("横店集团东磁股份有限公司")
                .contains("plants filled 14.4 % from 2000 to 2006")
                .contains("Sample of the register of firms of Zhejiang")
                .contains("List of companies with A shares")
                .doesNotContain("NaN")
                .doesNotContain("{0}");
        assertThat(LONGYOU.out().lines().count()).isLessThanOrEqualTo(62);
    }

    @Test
    void everyTargetHasItsSourceAndNoneIsLaterDeveloped() {
        JsonNode answer =
                ChainRuns.preferred("recruit", "longyou", "--industry", "094", "--json").json();

        assertThat(answer.at("/targets")).isNotEmpty();
        answer.at("/targets")
                .forEach(
                        target -> {
                            assertThat(target.at("/evidence").asString()).isNotEmpty();
                            assertThat(target.at("/reason_basis").asString()).isEqualTo("assumed");
                            assertThat(target.at("/place").asString())
                                    .isNotIn("longyou", "yunhe", "suichang", "longquan", "tiantai");
                        });
        assertThat(answer.at("/gaps/0/gap").asString()).isEqualTo("094");
        assertThat(answer.at("/nodes").valueStream().map(n -> n.at("/tier").asString()))
                .contains("upstream", "here", "downstream");
        answer.at("/nodes")
                .forEach(
                        node -> {
                            if (!node.at("/kept").isNull()) {
                                assertThat(node.at("/kept").asDouble())
                                        .isBetween(0.0, node.at("/need").asDouble() + 1e-6);
                            }
                        });
    }

    @Test
    void withoutAnIndustryItIsWhatLeapProposesAndCleanTradesHere() {
        JsonNode yunhe = ChainRuns.preferred("recruit", "yunhe", "--chain", "--json").json();

        assertThat(yunhe.at("/asked/proposed")).hasSize(3);
        assertThat(texts(yunhe.at("/asked/main"))).contains("035");
        assertThat(texts(yunhe.at("/asked/unlike"))).contains("040");
        assertThat(yunhe.at("/gaps/0/gap").asString())
                .isEqualTo(yunhe.at("/asked/proposed/0").asString());
        assertThat(yunhe.at("/left_out")).isNotEmpty();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    /// A list of one's own goes first, and strikes who is closed.
    @Test
    void aListOfOnesOwnGoesFirstAndStrikes() throws IOException {
        Path list = folder.resolve("list.csv");
        Files.writeString(
                list,
                """
                企业名称,地区,行业代码,从业人数,经营状态
                乐清某某电子有限公司,乐清市,3985,80,存续
                横店集团东磁股份有限公司,东阳市,3985,9000,注销
                """);
        JsonNode answer =
                ChainRuns.real(
                                "recruit",
                                "longyou",
                                "--industry",
                                "094",
                                "--companies",
                                list.toString(),
                                "--top",
                                "99",
                                "--json")
                        .json();
        List<String> told =
                answer.at("/targets").valueStream().map(t -> t.at("/target").asString()).toList();

        assertThat(told.getFirst()).isEqualTo("乐清某某电子有限公司");
        assertThat(told).doesNotContain("横店集团东磁股份有限公司");
        assertThat(texts(answer.at("/notes/0/struck"))).containsExactly("横店集团东磁股份有限公司");
    }

    private static List<List<String>> rows(Path workbook) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook read = new ReadableWorkbook(workbook.toFile())) {
            for (Row row : read.getFirstSheet().read()) {
                List<String> cells = new ArrayList<>();
                for (int k = 0; k < 9; k++) {
                    cells.add(row.getCellAsString(k).orElse(""));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    /// The workbook holds, line for line, the targets of JSON, and leaves what people fill in
    /// empty.
    @Test
    void theCallListHoldsTheTargetsRowForRow() throws IOException {
        Path calls = folder.resolve("calls.xlsx");
        Path csv = folder.resolve("calls.csv");
        String[] asked = {"recruit", "longyou", "--industry", "094", "--top", "3", "--json"};
        Run run = ChainRuns.preferred(with(asked, "--out", calls.toString()));
        ChainRuns.preferred(with(asked, "--out", csv.toString()));
        List<List<String>> rows = rows(calls);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(rows.getFirst())
                .containsExactly(
                        "target",
                        "place",
                        "industry",
                        "evidence",
                        "tie to what is here",
                        "why it might come",
                        "contact",
                        "date",
                        "outcome");
        JsonNode answer = run.json();
        List<String> told =
                answer.at("/targets")
                        .valueStream()
                        .map(t -> t.at("/target").asString() + t.at("/evidence").asString())
                        .toList();
        assertThat(rows).hasSizeGreaterThan(3);
        for (List<String> row : rows.subList(1, rows.size())) {
            assertThat(told).contains(row.get(0) + row.get(3));
            assertThat(row.subList(6, 9)).containsExactly("", "", "");
        }
        List<String> lines = Files.readAllLines(csv);
        assertThat(lines.getFirst())
                .isEqualTo("target,place,industry,evidence,tie,reason,contact,date,outcome");
        assertThat(lines).hasSameSizeAs(rows);
    }

    @Test
    void aCallListForExcelHasTheHeadingsOfTheLanguage() throws IOException {
        Path csv = folder.resolve("excel.csv");
        String[] asked = {"recruit", "yunhe", "--out", csv.toString(), "--excel", "--lang", "zh"};

        assertThat(ChainRuns.preferred(asked).exitCode()).isZero();
        assertThat(Files.readString(csv)).startsWith("\uFEFF对象,所在地,产业,依据,").contains("\r\n");
    }

    private static String[] with(String[] asked, String... more) {
        List<String> all = new ArrayList<>(List.of(asked));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void aCallListThatIsThereIsReplacedOnlyWhereThatIsAskedFor() throws IOException {
        Path calls = folder.resolve("calls.csv");
        String[] asked = {"recruit", "yunhe", "--out", calls.toString()};

        assertThat(ChainRuns.preferred(asked).exitCode()).isZero();
        Run again = ChainRuns.preferred(asked);
        assertThat(again.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(again.err()).contains("may be filled in");
        assertThat(ChainRuns.preferred(with(asked, "--force")).exitCode()).isZero();
    }

    @Test
    void aRegisterIsNotLostToItsOwnCallList() throws IOException {
        Path firms = folder.resolve("firms.csv");
        Files.writeString(firms, FIRMS);
        String again = folder.resolve(".").resolve("firms.csv").toString();
        Run run =
                ChainRuns.preferred(
                        "recruit",
                        "yunhe",
                        "--force",
                        "--register",
                        firms.toString(),
                        "--out",
                        again);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run.err()).contains("are the same file");
        assertThat(Files.readString(firms)).isEqualTo(FIRMS);
    }

    @Test
    void otherEndingsAreRefusedBeforeAnythingIsWorkedOut() {
        Run list = ChainRuns.preferred("recruit", "yunhe", "--out", folder + "/calls.docx");
        Run picture = ChainRuns.preferred("recruit", "yunhe", "--svg", folder + "/chain.png");

        assertThat(list.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(list.err()).contains("calls.docx").contains(".xlsx");
        assertThat(picture.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(picture.err()).contains("chain.png").contains(".svg");
    }

    /// Where a list is taken no picture is drawn either.
    @Test
    void bothFilesAreLookedAtBeforeOneIsWritten() throws IOException {
        Path calls = folder.resolve("calls.csv");
        Path svg = folder.resolve("chain.svg");
        Files.writeString(calls, "mine");
        Run run =
                ChainRuns.preferred(
                        "recruit", "yunhe", "--out", calls.toString(), "--svg", svg.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(Files.readString(calls)).isEqualTo("mine");
        assertThat(svg).doesNotExist();
    }

    @Test
    void whatTheStateKeepsIsNotCalledFor() {
        Run run = ChainRuns.preferred("recruit", "longyou", "--industry", "tobacco");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Tobacco products is not called for: a state monopoly")
                .doesNotContain("Call for Tobacco products");
    }

    /// Asked for by name it is called for, and called what it is; it is not left out as well.
    @Test
    void aTrapAskedForIsCalledOne() {
        Run run = ChainRuns.preferred("recruit", "yunhe", "--industry", "rolled steel");

        assertThat(run.out())
                .contains("Rolled steel was asked for, though leap would not put it forward");
        assertThat(run.out().lines().filter(line -> line.contains("Nobody is called for")))
                .noneMatch(line -> line.contains("Rolled steel"));
    }

    @Test
    void thePictureReadsInBlackAndWhite() throws IOException {
        Path svg = folder.resolve("chain.svg");
        Run run = ChainRuns.preferred("recruit", "yunhe", "--svg", svg.toString(), "--lang", "zh");
        String drawing = Files.readString(svg);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(drawing)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains(">有<")
                .contains(">缺<")
                .contains("云和县产业链");
        // An earlier picture holds nothing that a person wrote.
        assertThat(ChainRuns.preferred("recruit", "yunhe", "--svg", svg.toString()).exitCode())
                .isZero();
    }

    private static final String FIRMS =
            "name,place,industry,year,capital,staff,branch,reason,word\n";

    @Test
    void firmsOfOnesOwnRegisterAreNamed() throws IOException {
        Path firms = folder.resolve("firms.csv");
        Files.writeString(firms, FIRMS + "乐清某某电子有限公司,yueqing,094,2015,5000000,80,false,name,电子\n");
        JsonNode answer =
                ChainRuns.preferred(
                                "recruit",
                                "longyou",
                                "--industry",
                                "094",
                                "--register",
                                firms.toString(),
                                "--top",
                                "99",
                                "--json")
                        .json();

        assertThat(answer.at("/asked/firms").asInt()).isEqualTo(1);
        assertThat(
                        answer.at("/targets")
                                .valueStream()
                                .filter(t -> t.at("/kind").asString().equals("firm"))
                                .map(t -> t.at("/target").asString()))
                .contains("乐清某某电子有限公司");
    }

    /// Rows without a name cannot be called, and that is told.
    @Test
    void aRegisterOfNobodyIsTold() throws IOException {
        Path firms = folder.resolve("firms.csv");
        Files.writeString(firms, FIRMS + ",yueqing,094,2015,5000000,80,false,name,电子\n");
        String[] asked = {
            "recruit", "longyou", "--industry", "094", "--register", firms.toString()
        };

        assertThat(ChainRuns.preferred(asked).out()).contains("0, of 1 row read");
        assertThat(ChainRuns.preferred(with(asked, "--json")).json().at("/asked/firms").asInt())
                .isZero();
    }

    @Test
    void aRegisterOfAnotherRegionIsRefusedInOneSentence() throws IOException {
        Path firms = folder.resolve("firms.csv");
        Files.writeString(firms, FIRMS + "某厂,dongguan,094,2015,,,false,name,电子\n");
        Run run = ChainRuns.preferred("recruit", "longyou", "--register", firms.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("the register of another region");
    }

    @Test
    void wrongUseIsSaid() {
        Run both = ChainRuns.preferred("recruit", "longyou", "--chain", "--industry", "094");
        Run unknown =
                ChainRuns.preferred("recruit", "longyou", "--industry", "electronic componets");
        Run none = ChainRuns.preferred("recruit", "longyou", "--register", folder + "/none.csv");

        assertThat(both.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(both.err()).contains("either --industry or --chain");
        assertThat(unknown.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(unknown.err() + unknown.out()).contains("Electronic components");
        assertThat(none.exitCode()).isEqualTo(ExitCodes.NO);
    }

    /// Without the register nothing is seen of any firm: it answers, and says what it rests on.
    @Test
    void withoutFirmsSeenItAnswersAndSaysSo() {
        Run run = ChainRuns.zhejiang("recruit", "longyou", "--industry", "094");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("too little to say").contains("Dongyang");
    }
}
