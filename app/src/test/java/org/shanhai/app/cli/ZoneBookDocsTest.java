package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.zone.FilledBook;

/// The commands of `docs/zone-book.md`, run as they stand there on an excerpt of a book.
class ZoneBookDocsTest {
    private static final Path PAGE = Path.of("..", "docs", "zone-book.md");

    private static List<String> commands() throws IOException {
        String page = Files.readString(PAGE);
        String block = page.split("```", -1)[1];
        return block.lines().filter(line -> line.startsWith("shanhai ")).toList();
    }

    /// With the files it names in a folder.
    private static Run run(String line, Path folder) {
        String[] args = line.substring("shanhai ".length()).split(" ", -1);
        for (int k = 1; k < args.length; k++) {
            if (List.of("book.xlsx", "longyou", "report").contains(args[k])) {
                args[k] = folder.resolve(args[k]).toString();
            }
        }
        return Run.with(RealEngines.REAL, Run.PLAIN, args);
    }

    @Tag("at-length")
    @Test
    void leadFromABookToAReport(@TempDir Path folder) throws IOException {
        List<String> commands = commands();
        assertThat(commands).hasSize(3);
        Path book = folder.resolve("book.xlsx");
        for (String command : commands) {
            Run run = run(command, folder);
            assertThat(run.exitCode()).as(command + "\n" + run.err()).isZero();
            if (command.contains(" init ")) {
                FilledBook.open(book).head(2021, "Committee").enterprises(20).others().save(book);
            }
        }
        assertThat(Files.readString(folder.resolve("report/index.html"))).contains("Longyou");
        assertThat(folder.resolve("longyou/zone-longyou-zone/enterprises.csv")).exists();
    }
}
