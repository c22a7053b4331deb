package org.shanhai.app.kept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class OwnJarTest {
    @Test
    void isWhereAClassIsReadFromNestedOrNot() {
        assertThat(OwnJar.find(CommandLine.class))
                .hasValueSatisfying(
                        jar -> {
                            assertThat(jar).isRegularFile();
                            assertThat(jar.getFileName().toString()).startsWith("picocli-");
                        });
        assertThat(OwnJar.find(CommandLine.Model.class)).isEqualTo(OwnJar.find(CommandLine.class));
    }

    @Test
    void isNoneForClassesOfAFolder() {
        assertThat(OwnJar.find(OwnJarTest.class)).isEmpty();
    }
}
