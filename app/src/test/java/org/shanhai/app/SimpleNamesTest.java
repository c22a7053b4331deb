package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A class is known by its simple name: no two of main code, of whatever module, have the same.
class SimpleNamesTest {
    private static final Path ROOT = Path.of("..");
    private static final Path MAIN = Path.of("src", "main", "java");

    @Test
    void noneStandsTwice() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path sources : modules.map(each -> each.resolve(MAIN)).toList()) {
                names(sources).forEach(name -> counts.merge(name, 1, Integer::sum));
            }
        }

        assertThat(counts).hasSizeGreaterThan(1000);
        counts.values().removeIf(count -> count == 1);
        assertThat(counts).isEmpty();
    }

    private static List<String> names(Path sources) throws IOException {
        if (Files.notExists(sources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".java") && !name.endsWith("-info.java"))
                    .toList();
        }
    }
}
