package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.Embedded;
import org.shanhai.app.zone.FilledBook;
import org.shanhai.ask.Engines;
import org.shanhai.pack.PackReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Answers as JSON are as `docs/json` says: no key comes, goes or changes its form unseen.
class JsonSchemasTest {
    private static final JsonSchemas SCHEMAS = JsonSchemas.read();
    private static final Path FILES = Path.of("src/test/cases/files").toAbsolutePath();

    /// Of what they print nothing is an answer.
    private static final Set<String> SILENT = Set.of("serve", "mcp", "completion", "help");

    /// Schemas that belong to no single command.
    private static final Set<String> SHARED =
            Set.of("admit-template", "brief", "common", "keys", "refusal");

    private static List<String> faults(String command, JsonNode answer) {
        return SCHEMAS.faults(command, answer);
    }

    private static JsonNode answer(String line, Path folder) {
        Run run = run(line, folder);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json();
    }

    private static Run run(String line, Path folder) {
        String[] args =
                (line + " --json")
                        .replace("FILES", FILES.toString())
                        .replace("OUT", folder.toString())
                        .split(" ", -1);
        Engines reading =
                new Engines(
                        (pack, options, progress) ->
                                pack.contains("/") || options.forImports()
                                        ? PackReader.read(pack, options, progress)
                                        : ChainRuns.ZHEJIANG,
                        Embedded::estimate,
                        Embedded::fit,
                        (region, estimation, problems, plan, edition, out) -> {},
                        ChainRuns.engines().models());
        return Run.with(reading, Run.PLAIN, args);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report --place longyou --out OUT/brief",
                "report --pair longyou zhenhai --out OUT/brief"
            })
    void briefsAreAsTheirSchema(String line, @TempDir Path folder) {
        assertThat(faults("brief", answer(line, folder))).as(line).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "check --pack FILES/survey",
                "format",
                "format facts",
                "init OUT/mine",
                "init OUT/county --base zhejiang",
                "show longyou",
                "show nation --pack FILES/quoted",
                "show 龙游 --lang zh",
                "show zhejiang",
                "show toys",
                "show longyou --measure value_added --industry 040",
                "show longyou --measure pm25",
                "show secondary",
                "show QZ01",
                "show CP01",
                "show longyou-zone",
                "diagnose",
                "diagnose longyou",
                "diagnose yunhe --peers 3",
                "effects --place longyou --industry toys --output 5000万元",
                "effects --project QZ01",
                "effects --place cixi --industry 040 --output 5000万元 --type 2",
                "multipliers",
                "multipliers --of co2 --place longyou",
                "multipliers --pack FILES/survey",
                "linkages",
                "linkages --pack FILES/survey",
                "balance FILES/margins.csv --out OUT/balanced.csv",
                "decompose --from FILES/then --pack FILES/now",
                "inverse --top 10",
                "inverse --pack FILES/survey --matrix ghosh",
                "origin --top 10",
                "origin --pack FILES/survey",
                "origin --in final --of jobs --top 10",
                "origin --pack FILES/survey --of co2 --place Reg1",
                "flows --place longyou",
                "flows --from quzhou --to ningbo",
                "flows --from longyou --to cixi",
                "flows --links --top 5",
                "flows --links --pack FILES/survey",
                "accounts --pack FILES/survey",
                "accounts --of co2 --pack FILES/survey",
                "extract --place longyou",
                "extract --industry toys",
                "extract --all places --pack FILES/survey",
                "pair",
                "pair longyou",
                "pair longyou --partner zhenhai",
                "pair --assign",
                "leap --all",
                "leap --all --industry toys",
                "leap longyou --for toys",
                "leap longyou",
                "leap longyou --industry toys",
                "recruit longyou --industry 094",
                "plan",
                "plan --alternatives 2 --draws 2 --tradeoff jobs,co2 --points 3 --time 20",
                "recruit yunhe",
                "recruit quzhou",
                "leap quzhou",
                "pair quzhou",
                "diagnose quzhou",
                "recruit longyou --industry 130",
                "capability --table FILES/small.csv --out OUT/indices",
                "entry --table FILES/jobs.csv",
                "entry --table FILES/jobs.csv --in P03 --top 2",
                "split --terms FILES/split/park.csv",
                "split --terms FILES/split/three.csv",
                "split --terms FILES/split/park.csv --actuals FILES/split/actual.csv --year 2027",
                "split --template OUT/terms.csv",
                "rules",
                "rules show mountain",
                "rules show matters",
                "admit --all",
                "admit QZ01",
                "admit QZ01 --set land=35mu --bound land=20mu..50mu",
                "admit CP01 --zone longyou-zone",
                "compare QZ01 --zones longyou-zone,wuyi-edz",
                "compare QZ01 QZ02 EN01 --zone longyou-zone",
                "zone init longyou --out OUT/form.xlsx",
                "report --out OUT/report"
            })
    void answersAreAsTheirSchemaSays(String line, @TempDir Path folder) {
        assertThat(faults(line.split(" ", -1)[0], answer(line, folder))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --pack FILES/none",
                "show longyo",
                "diagnose shanghai",
                "diagnose shanghai",
                "effects --place zhejiang --industry 040 --output 5000万元",
                "effects --place longyou --industry secondary --output 5000万元",
                "multipliers --of nonsense",
                "balance FILES/small.csv --out OUT/balanced.csv",
                "decompose --from FILES/mine",
                "origin --of nonsense",
                "accounts",
                "leap longyou --pack FILES/survey",
                "leap shanghai",
                "recruit shanghai",
                "plan --limit jobs:mountain>=9000000 --time 20",
                "recruit longyou --industry nonsense",
                "recruit longyou --register FILES/none.csv",
                "recruit reg1 --pack FILES/survey",
                "leap reg1 --pack FILES/survey",
                "admit CP01",
                "admit none",
                "compare QZ01 --zones longyou-zoe,wuyi-edz",
                "follow --project nonsense",
                "rules show none",
                "format none",
                "split --terms FILES/split/none.csv",
                "split --terms FILES/split/park.csv --actuals FILES/split/actual.csv --year 2026",
                "entry --table FILES/small.csv",
                "capability --table FILES/none.csv --out OUT/indices",
                "pair Longyou --partner Yunhe",
                "report --pack FILES/mine --out OUT/report"
            })
    void refusalsAreAsTheirSchemaSays(String line, @TempDir Path folder) {
        Run run = run(line, folder);

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.NO);
        assertThat(faults("refusal", run.json())).isEmpty();
    }

    @Test
    void theTemplateIsAsItsSchemaSays(@TempDir Path folder) {
        assertThat(faults("admit-template", answer("admit --template", folder))).isEmpty();
    }

    /// Closed sets stand in one file, which is held to the engine's.
    @Test
    void aWordThatIsNoneOfItsSetIsAFault(@TempDir Path folder) {
        ObjectNode answer = (ObjectNode) answer("admit QZ01", folder);
        ((ObjectNode) answer.get("verdict")).put("verdict", "perhaps");

        assertThat(faults("admit", answer)).isNotEmpty();
    }

    @Test
    void anImportAndWhatItLetsShowAreAsTheirSchemasSay(@TempDir Path folder) throws IOException {
        answer("zone init longyou --out OUT/form.xlsx", folder);
        Path book = folder.resolve("form.xlsx");
        FilledBook.open(book).head(2021, "Committee").enterprises(5).others().save(book);

        JsonNode imported = answer("zone import OUT/form.xlsx --into OUT/pack", folder);
        assertThat(faults("zone", imported)).isEmpty();
        JsonNode place = answer("show longyou --pack OUT/pack", folder);
        assertThat(faults("show", place)).isEmpty();
        assertThat(place.path("zone_facts").isEmpty()).isFalse();
        JsonNode zone = answer("show longyou-zone --pack OUT/pack", folder);
        assertThat(faults("show", zone)).isEmpty();
        assertThat(zone.has("terms_promised")).isTrue();
    }

    @Test
    void decisionsAndWhatIsFollowedAreAsTheirSchemasSay(@TempDir Path folder) throws IOException {
        String register = " --register=OUT/decisions.db";
        String admit = "admit QZ01 --record --by=me --because=fits --due=completion=2028-06-30";
        assertThat(faults("admit", answer(admit + register, folder))).isEmpty();
        for (String line :
                List.of(
                        "decisions list",
                        "decisions show 1",
                        "decisions verify",
                        "decisions export OUT/all.json",
                        "decisions backup OUT/copy.db",
                        "follow",
                        "follow --template OUT/empty.csv")) {
            assertThat(faults(line.split(" ", -1)[0], answer(line + register, folder)))
                    .as(line)
                    .isEmpty();
        }
        answer("zone init longyou --out OUT/form.xlsx", folder);
        Path book = folder.resolve("form.xlsx");
        FilledBook.open(book)
                .head(2021, "Committee")
                .rated(8)
                .row(
                        "Enterprises",
                        "QZ01",
                        "040",
                        2026,
                        60,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        20)
                .save(book);
        JsonNode followed = answer("follow OUT/form.xlsx --year 2021" + register, folder);
        assertThat(faults("follow", followed)).isEmpty();
        assertThat(followed.path("classes").isEmpty()).isFalse();
        assertThat(followed.path("promises").isEmpty()).isFalse();
        for (String refused : List.of("--year 2001", "--enterprise Nobody")) {
            Run run = run("follow OUT/form.xlsx " + refused + register, folder);
            assertThat(run.exitCode()).as(refused).isEqualTo(ExitCodes.NO);
            assertThat(faults("refusal", run.json())).as(refused).isEmpty();
        }
        JsonNode firm =
                answer(
                        "follow OUT/form.xlsx --year 2021 --enterprise longyou-zone-e-Firm-004"
                                + register,
                        folder);
        assertThat(faults("follow", firm)).isEmpty();
        assertThat(firm.path("lifts").isEmpty()).isFalse();
    }

    @Test
    void anImportOfARegisterIsAsItsSchemaSays(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("firms.csv"),
                """
                名称,县市区,成立日期,注册资本,经营范围
                木童玩具厂,云和县,2010-05-01,50万人民币,木制玩具制造、销售
                正大电器有限公司,乐清市,2003,10万美元,高低压电器制造
                竹海竹制品厂,安吉县,2012,100,竹凉席生产
                某厂,不知何处,2012,100,竹凉席生产
                """);
        JsonNode answer = answer("import register OUT/firms.csv --into OUT/pack", folder);
        assertThat(faults("import-register", answer)).isEmpty();
        assertThat(answer.path("notices").size()).isEqualTo(2);
        ObjectNode other = (ObjectNode) answer.deepCopy();
        ((ObjectNode) other.at("/left_out/0")).put("reason", "whim");
        assertThat(faults("import-register", other)).isNotEmpty();
        Run refused = run("import register OUT/none.csv --into OUT/pack", folder);
        assertThat(refused.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(faults("refusal", refused.json())).isEmpty();
    }

    @Test
    void aSweepIsAsItsSchemaSays(@TempDir Path folder) throws IOException {
        Path scenarios = folder.resolve("scenarios.csv");
        Files.writeString(scenarios, "name,question,subject\na,diagnose,Yunhe\nb,admit,NONE\n");
        String asked = "sweep OUT/scenarios.csv --out OUT/all.parquet";
        JsonNode answer = answer(asked, folder);
        assertThat(faults("sweep", answer)).isEmpty();
        assertThat(answer.path("unanswered").size()).isEqualTo(1);
        assertThat(faults("sweep", answer("sweep --template OUT/new.csv", folder))).isEmpty();
        Run without = run(asked + " --engine spark", folder);
        assertThat(faults("refusal", without.json())).isEmpty();
        Files.writeString(scenarios, "name,question\na,leep\n");
        assertThat(faults("refusal", run(asked, folder).json())).isEmpty();
    }

    @Test
    void everyCommandThatAnswersHasASchema() {
        Set<String> described = new TreeSet<>();
        SCHEMAS.names().stream()
                .filter(name -> !SHARED.contains(name))
                // `import-register` is of a command below `import`.
                .map(name -> name.split("-", -1)[0])
                .forEach(described::add);
        Set<String> commands = new TreeSet<>(commands());
        commands.removeAll(SILENT);

        assertThat(described).isEqualTo(commands);
    }

    private static Set<String> commands() {
        Set<String> names = new TreeSet<>();
        Run.of("--help")
                .out()
                .lines()
                .filter(line -> line.matches("  [a-z]+ {2,}.*"))
                .forEach(line -> names.add(line.strip().split(" ", -1)[0]));
        return names;
    }

    @Test
    void aKeyThatIsNewOrGoneIsAFault(@TempDir Path folder) {
        ObjectNode answer = (ObjectNode) answer("check", folder);
        ObjectNode more = answer.deepCopy().put("novel", 1);
        ObjectNode less = answer.deepCopy();
        less.remove("summary");

        assertThat(faults("check", answer)).isEmpty();
        assertThat(faults("check", more)).isNotEmpty();
        assertThat(faults("check", less)).isNotEmpty();
    }

    /// What stands in the shared definitions is checked too.
    @Test
    void aQuantityWithoutItsValueIsAFault(@TempDir Path folder) {
        ObjectNode answer = (ObjectNode) answer("show longyou", folder);
        ((ObjectNode) answer.at("/place/area")).remove("value");

        assertThat(faults("show", answer)).isNotEmpty();
    }

    @Test
    void schemasAreJson() {
        for (String name : SCHEMAS.names()) {
            JsonNode schema = JsonMapper.shared().readTree(SCHEMAS.text(name));
            assertThat(schema.path("$schema").asString()).contains("2020-12");
        }
    }
}
