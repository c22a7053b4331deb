package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.app.text.Language;
import org.shanhai.pack.EmbeddedPacks;
import tools.jackson.databind.JsonNode;

/// `docs/worked-cases-leap.md` holds the answers of `leap` for six counties as they are;
/// `-Dcases.update=true` writes them anew below what is written by hand.
class LeapCasesDocsTest {
    private static final String MADE =
            "<!-- What follows is made of the answers by LeapCasesDocsTest. -->\n";
    private static final List<String> PLACES =
            List.of("Longyou", "Yunhe", "Chun'an", "Songyang", "Pan'an", "Suichang");

    private static Path page(Language language) {
        String ending = language.equals(Language.EN) ? ".md" : "." + language.key() + ".md";
        return Path.of("..", "docs", "worked-cases-leap" + ending);
    }

    static List<Language> languages() {
        return Language.list();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void thePageHoldsTheAnswers(Language language) throws IOException {
        assumeTrue(EmbeddedPacks.names().contains("zhejiang-register"), "left out of the build");
        Path page = page(language);
        String written = Files.readString(page);
        assertThat(written).contains(MADE);
        StringBuilder now =
                new StringBuilder(written.substring(0, written.indexOf(MADE) + MADE.length()));
        for (String place : PLACES) {
            Run run = ChainRuns.preferred("leap", place, "--lang", language.key());
            assertThat(run.exitCode()).isZero();
            assertThat(run.out().lines().count()).isLessThanOrEqualTo(60);
            now.append("\n## ").append(place).append("\n\n```\n").append(run.out()).append("```\n");
        }
        if (Boolean.getBoolean("cases.update")) {
            Files.writeString(page, now.toString());
        } else {
            assertThat(written)
                    .as("%s: update it with -Dcases.update=true".formatted(page))
                    .isEqualTo(now.toString());
        }
    }

    /// A stranger would not take one for another: no two put the same forward.
    @Test
    void noTwoAnswersAreTheSame() {
        assumeTrue(EmbeddedPacks.names().contains("zhejiang-register"), "left out of the build");
        List<List<String>> answers = new ArrayList<>();
        for (String place : PLACES) {
            JsonNode cards = ChainRuns.preferred("leap", place, "--json").json().at("/cards");
            assertThat(cards.size()).isBetween(1, 5);
            answers.add(cards.valueStream().map(card -> card.at("/industry").asString()).toList());
        }
        assertThat(answers).doesNotHaveDuplicates();
    }
}
