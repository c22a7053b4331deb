package org.shanhai.app;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The table "Where to change what" leads to classes that are there.
class WhereToChangeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+)`");

    @Test
    void everyClassNamedThereIsThere() throws IOException {
        String page = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
        int from = page.indexOf("## Where to change what");
        String table = page.substring(from, page.indexOf("\n## ", from));
        List<String> named = CLASS.matcher(table).results().map(found -> found.group(1)).toList();

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(classes()).containsAll(named);
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> engine = Files.walk(ROOT.resolve("engine/src/main/java"));
                Stream<Path> app = Files.walk(ROOT.resolve("app/src/main/java"));
                Stream<Path> cluster = Files.walk(ROOT.resolve("cluster/src/main/java"));
                Stream<Path> tools = Files.walk(ROOT.resolve("tools"));
                Stream<Path> browser = Files.walk(ROOT.resolve("browser/src/test/java"))) {
            return Stream.of(engine, app, cluster, tools, browser)
                    .flatMap(files -> files)
                    .map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
                    .collect(toSet());
        }
    }
}
