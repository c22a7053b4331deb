package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.text.Language;
import org.shanhai.pack.EmbeddedPacks;
import tools.jackson.databind.JsonNode;

/// The answers of `pair` for six counties, as they stand in docs; `-Dcases.update=true` writes
/// them.
class PairCasesTest {
    private static final Path PAGE = Path.of("../docs/worked-cases-pair.md");
    private static final List<String> PLACES =
            List.of("Longyou", "Yunhe", "Chun'an", "Songyang", "Pan'an", "Suichang");

    private static final Surroundings SCREEN =
            new Surroundings(
                    Language.EN,
                    new Screen(OptionalInt.of(160), OptionalInt.of(40), false, false),
                    false);

    @Test
    void areAsWritten() throws IOException {
        assumeTrue(EmbeddedPacks.names().contains("zhejiang-register"), "left out of the build");
        StringBuilder page =
                new StringBuilder(
                        """
                        # Worked cases: `pair`

                        What `shanhai pair` answers for six mountain counties on the embedded pack,
                        first five partners of each table, and two pairs laid open. `PairCasesTest` writes this page and fails where the
                        answers differ (`-Dcases.update=true` writes it anew).
                        """);
        for (String place : PLACES) {
            Run run = ChainRuns.preferred("pair", place, "--top", "5");
            assertThat(run.exitCode()).isZero();
            page.append("\n## ").append(place).append("\n\n```\n");
            page.append("$ shanhai pair \"").append(place).append("\" --top 5\n");
            page.append(run.out().strip()).append("\n```\n");
        }
        for (List<String> pair :
                List.of(List.of("Longyou", "Zhenhai"), List.of("Yunhe", "Beilun"))) {
            page.append("\n## ").append(String.join(" and ", pair)).append("\n\n```\n");
            page.append("$ shanhai pair ").append(String.join(" --partner ", pair));
            page.append(" --full\n");
            page.append(
                    ChainRuns.preferred(
                                    "pair", pair.getFirst(), "--partner", pair.getLast(), "--full")
                            .out()
                            .strip());
            page.append("\n```\n");
        }
        if (Boolean.getBoolean("cases.update")) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(page.toString())
                .isEqualTo(Files.readString(PAGE, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    /// An answer is a screenful, and no two of the six say the same first.
    @Test
    void differFromOneAnother() {
        assumeTrue(EmbeddedPacks.names().contains("zhejiang-register"), "left out of the build");
        Set<String> heads = new HashSet<>();
        for (String place : PLACES) {
            JsonNode partners =
                    ChainRuns.preferred("pair", place, "--top", "3", "--json").json().at("/worth");
            StringBuilder head = new StringBuilder();
            partners.forEach(
                    row ->
                            head.append(row.at("/partner").asString())
                                    .append(row.at("/both").asDouble())
                                    .append(' '));
            heads.add(head.toString());
            assertThat(ChainRuns.preferred(SCREEN, "pair", place).out().lines().count())
                    .isLessThanOrEqualTo(40);
        }
        assertThat(heads).hasSize(PLACES.size());
    }
}
