package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.text.Language;

/// A language is one file: here one that nobody speaks, put on the class path.
class NewLanguageTest {
    @TempDir Path folder;

    @Test
    void oneFileOfWordsIsALanguage() throws IOException {
        Path words = folder.resolve("org/shanhai/app/text/words_qtz.properties");
        Files.createDirectories(words.getParent());
        Files.writeString(
                words,
                """
                language.tag=qtz
                check.error=WRONG
                problem.at={0} >> {1}
                problem.at_column={0} | {1}
                problem.of_value=<{0}> {1}
                text.between_sentences=\\u0020/\\u0020
                message.unit.not_a_number=no num.
                message.unit.check_digits=look.
                """);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader with = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(with);

            assertThat(Language.list())
                    .extracting(Language::key)
                    .containsExactly("en", "qtz", "zh");
            Run run = Run.with(BrokenPack.ENGINES, Run.PLAIN, "check", "p", "--lang", "qtz");
            assertThat(run.out() + run.err())
                    .contains("WRONG facts.csv:12 | value >> <12x> no num. / look.");
        } finally {
            thread.setContextClassLoader(before);
        }
        assertThat(Language.find("qtz")).isEmpty();
    }
}
