package org.shanhai.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `docs/glossary.md` is made of the words of the program; `-Dcases.update=true` writes it anew.
class GlossaryTest {
    private static final Path PAGE = Path.of("..", "docs", "glossary.md");
    private static final String HEAD =
            """
            # Glossary 术语表

            What the words of answers and reports mean, in both languages; the report has them too.
            Made by GlossaryTest (`-Dcases.update=true` writes it anew).

            | | | |
            |---|---|---|
            """;

    @Test
    void thePageHoldsTheWords() throws IOException {
        List<Glossary.Term> english = Glossary.list(Words.in(Language.EN));
        List<Glossary.Term> chinese = Glossary.list(Words.in(new Language("zh")));
        StringBuilder page = new StringBuilder(HEAD);
        for (int k = 0; k < english.size(); k++) {
            Glossary.Term term = english.get(k);
            Glossary.Term local = chinese.get(k);
            page.append(
                    "| **%s** %s | %s | %s |%n"
                            .formatted(term.word(), local.word(), term.meaning(), local.meaning()));
        }
        if (Boolean.getBoolean("cases.update")) {
            Files.writeString(PAGE, page.toString());
        } else {
            assertThat(Files.readString(PAGE))
                    .as("%s: update it with -Dcases.update=true".formatted(PAGE))
                    .isEqualTo(page.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("org.shanhai.app.text.Language#list")
    void eachWordIsExplainedOnce(Language language) {
        List<Glossary.Term> terms = Glossary.list(Words.in(language));
        assertThat(terms).extracting(Glossary.Term::key).doesNotHaveDuplicates();
        assertThat(terms).extracting(Glossary.Term::word).doesNotHaveDuplicates();
        assertThat(terms)
                .allMatch(term -> term.meaning().endsWith(".") || term.meaning().endsWith("。"));
    }
}
