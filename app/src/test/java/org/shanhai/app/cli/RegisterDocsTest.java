package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.register.LeftOut;
import org.shanhai.register.RegisterField;

/// The commands of `docs/register.md`, run as they stand there on a register written here, and what
/// the page says of columns and reasons held against the program.
class RegisterDocsTest {
    private static final Path PAGE = Path.of("..", "docs", "register.md");
    private static final List<String> FILES =
            List.of("firms.csv", "mine", "again", "report", "read.csv", "words");
    private static final String FIRMS =
            """
            企业名称,统一社会信用代码,成立日期,注册资本（万元）,住所,登记状态,经营范围
            云和县木童玩具厂,91331125MA00000013,2010-05-01,50,云和县城东路1号,存续,"木制玩具制造、销售"
            安吉县竹海竹业有限公司,91330523MA0000003L,2012-01-01,100,安吉县孝丰镇,存续,"竹胶板生产"
            """;

    /// The blocks of a kind: of commands where it is empty.
    private static List<String> blocks(String kind) throws IOException {
        String[] parts = Files.readString(PAGE).split("```", -1);
        List<String> blocks = new ArrayList<>();
        for (int k = 1; k < parts.length; k += 2) {
            if (parts[k].startsWith(kind + "\n")) {
                blocks.add(parts[k].substring(kind.length() + 1));
            }
        }
        return blocks;
    }

    private static Run run(String line, Path folder) {
        String[] args = line.substring("shanhai ".length()).split(" ", -1);
        for (int k = 1; k < args.length; k++) {
            boolean isName = args[k - 1].startsWith("--") || args[k].endsWith(".csv");
            if (isName && FILES.contains(args[k])) {
                args[k] = folder.resolve(args[k]).toString();
            }
        }
        return Run.with(RealEngines.REAL, Run.PLAIN, args);
    }

    @Tag("at-length")
    @Test
    void leadFromARegisterToAReport(@TempDir Path folder) throws IOException {
        List<String> commands =
                blocks("").stream().flatMap(String::lines).filter(l -> !l.isBlank()).toList();
        assertThat(commands).hasSize(5);
        Files.writeString(folder.resolve("firms.csv"), FIRMS);
        Files.writeString(folder.resolve("read.csv"), "name,scope,label,second\n,木制玩具制造,040,\n");
        Path words = Files.createDirectory(folder.resolve("words"));
        Files.writeString(words.resolve("datapackage.json"), blocks("json").getFirst());
        Files.writeString(words.resolve("words.csv"), blocks("csv").getLast());
        for (String command : commands) {
            Run run = run(command, folder);
            assertThat(run.exitCode()).as(command + "\n" + run.out() + run.err()).isZero();
        }
        assertThat(folder.resolve("report/index.html")).exists();
        assertThat(folder.resolve("firms.parquet")).exists();
        assertThat(Files.readString(folder.resolve("again/register/firm_counts.csv")))
                .contains("anji,035,2007,2013,1,");
        assertThat(run("shanhai check --pack again", folder).exitCode()).isZero();
    }

    @Test
    void everyFieldAndReasonStandsInTheTables() throws IOException {
        String page = Files.readString(PAGE);
        for (RegisterField field : RegisterField.values()) {
            String row =
                    page.lines()
                            .filter(line -> line.startsWith("| `" + field.key() + "` |"))
                            .findFirst()
                            .orElseThrow();
            String headings = row.split("\\|", -1)[2].strip();
            assertThat(field.names())
                    .as(field.key())
                    .containsAll(Arrays.asList(headings.split("[,;] ", -1)));
        }
        for (LeftOut reason : LeftOut.values()) {
            assertThat(page).contains("| `" + reason.key() + "` |");
        }
    }
}
