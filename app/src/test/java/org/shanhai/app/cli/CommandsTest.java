package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import picocli.CommandLine;

class CommandsTest {
    private static CommandLine built(String... args) {
        Words words = Words.in(Language.EN);
        Surroundings here = new Surroundings(Language.EN, Screen.WHOLE, false);
        Context context = Context.of(Run.EXAMPLE, here, words, System.out, System.err);
        return CommandLines.build(new Shanhai(context), words, Arrays.asList(args));
    }

    @Test
    void areSetUpAloneWhereTheLineBeginsWithOne() {
        assertThat(built("pair", "longyou", "show").getSubcommands()).containsOnlyKeys("pair");
        assertThat(built("--json", "pair").getSubcommands()).containsKeys("pair", "show");
        assertThat(built("shwo").getSubcommands()).containsKeys("pair", "show");
        for (String ofAll : List.of("help", "completion")) {
            assertThat(built(ofAll).getSubcommands()).containsKeys("pair", "show", "help");
        }
    }

    @Test
    void goByTheNamesTheyGiveThemselvesAndExplainThemselvesAlike() {
        Map<String, CommandLine> all = built().getSubcommands();
        assertThat(all).hasSizeGreaterThan(10);
        all.forEach(
                (name, command) -> {
                    assertThat(command.getCommandName()).isEqualTo(name);
                    CommandLine alone = requireNonNull(built(name).getSubcommands().get(name));
                    assertThat(alone.getUsageMessage()).isEqualTo(command.getUsageMessage());
                });
    }

    @Test
    void thePageOfCommandsHasThemAll() throws IOException {
        String page = Files.readString(Path.of("../docs/commands.md"));
        // In the first cell of a row, alone or with a command of its own behind it.
        List<String> rows =
                page.lines()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.substring(2, line.indexOf(" |", 2)))
                        .flatMap(cell -> Pattern.compile("`(\\w+)[^`]*`").matcher(cell).results())
                        .map(found -> found.group(1))
                        .distinct()
                        .toList();
        // The launcher makes packages by itself.
        List<String> ofJava = rows.stream().filter(name -> !name.equals("package")).toList();
        assertThat(ofJava).containsExactlyInAnyOrderElementsOf(built().getSubcommands().keySet());
    }

    /// A percent sign is doubled in what is formatted; else the help says so in its midst.
    @Test
    void helpIsFormatted() {
        built().getSubcommands()
                .forEach(
                        (name, command) -> {
                            var usage = command.getCommandSpec().usageMessage();
                            for (String[] text :
                                    List.of(usage.description(), usage.footer(), usage.header())) {
                                assertThat(String.format(String.join("%n", text)))
                                        .as(name)
                                        .doesNotContain("%n");
                            }
                        });
    }
}
