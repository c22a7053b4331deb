package org.shanhai.app;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the engine says of itself holds without the app.
class EngineDocsTest {
    private static final Pattern DOC_LINK = Pattern.compile("\\[(?:\\w+\\.)*([A-Z]\\w+)");

    private static final JavaClasses PRODUCT = Product.CLASSES;

    @Test
    void theEngineNamesNoClassOfTheApp() throws IOException {
        Set<String> ofTheApp =
                PRODUCT.stream()
                        .filter(type -> type.getPackageName().startsWith("org.shanhai.app"))
                        .map(JavaClass::getSimpleName)
                        .collect(toCollection(TreeSet::new));
        PRODUCT.stream()
                .filter(type -> !type.getPackageName().startsWith("org.shanhai.app"))
                .map(JavaClass::getSimpleName)
                .forEach(ofTheApp::remove);
        List<String> named = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("..", "engine", "src", "main", "java"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                Matcher link = DOC_LINK.matcher(text);
                while (link.find()) {
                    if (ofTheApp.contains(link.group(1))) {
                        named.add(file + ": " + link.group());
                    }
                }
                if (text.contains("org.shanhai.app")) {
                    named.add(file + ": org.shanhai.app");
                }
            }
        }
        assertThat(named).isEmpty();
    }
}
