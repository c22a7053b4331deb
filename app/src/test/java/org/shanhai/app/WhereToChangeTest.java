package org.shanhai.app;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Each package has a page, and what the pages say of how to change it leads to classes that exist.
class WhereToChangeTest {
    private static final Path ROOT = Path.of("..");
    private static final String PAGE = "package-info.java";
    private static final String HEADING = "/// # How to change this package";
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)(?:\\.\\w+)?`");
    private static final List<Path> MAIN =
            Stream.of("linalg", "engine", "app", "cluster", "bench")
                    .map(module -> ROOT.resolve(module + "/src/main/java"))
                    .toList();

    @Test
    void eachPackageHasAPage() throws IOException {
        List<Path> without =
                listFiles(MAIN).stream()
                        .filter(file -> file.toString().endsWith(".java"))
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !startsWithWords(folder.resolve(PAGE)))
                        .toList();

        assertThat(without).isEmpty();
    }

    @Test
    void everyClassNamedThereExists() throws IOException {
        StringBuilder text =
                new StringBuilder(Files.readString(ROOT.resolve("docs/where-to-change.md")));
        int sections = 0;
        for (Path page : listFiles(MAIN)) {
            if (page.endsWith(PAGE)) {
                String section = howToChange(Files.readString(page));
                sections += section.isEmpty() ? 0 : 1;
                text.append(section);
            }
        }
        List<String> named =
                CLASS.matcher(text).results().map(found -> found.group(1)).distinct().toList();

        assertThat(sections).isGreaterThan(20);
        assertThat(named).hasSizeGreaterThan(100);
        Set<String> classes = classes();
        assertThat(named).filteredOn(name -> !classes.contains(name)).isEmpty();
    }

    private static String howToChange(String page) {
        int from = page.indexOf(HEADING);
        return from < 0
                ? ""
                : page.substring(from)
                        .lines()
                        .takeWhile(line -> line.startsWith("///"))
                        .collect(joining("\n"));
    }

    private static boolean startsWithWords(Path page) {
        try {
            return Files.exists(page) && Files.readString(page).startsWith("/// ");
        } catch (IOException e) {
            throw new IllegalStateException(page.toString(), e);
        }
    }

    private static Set<String> classes() throws IOException {
        List<Path> roots =
                Stream.concat(
                                MAIN.stream(),
                                Stream.of("tools", "browser/src/test/java", "workbench/src")
                                        .map(ROOT::resolve))
                        .toList();
        return listFiles(roots).stream()
                .map(file -> String.valueOf(file.getFileName()).replaceFirst("\\..*", ""))
                .collect(toSet());
    }

    private static List<Path> listFiles(List<Path> roots) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile).forEach(all::add);
            }
        }
        return all;
    }
}
