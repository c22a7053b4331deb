package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// `docs/worked-cases-diagnose.md` shows what is answered today of six counties;
/// `-Dcases.update=true` writes it anew, to be read in review.
class WorkedDiagnosesTest {
    private static final Path PAGE = Path.of("..", "docs", "worked-cases-diagnose.md");
    private static final List<String> COUNTIES =
            List.of("Longyou", "Yunhe", "Chun'an", "Songyang", "Pan'an", "Suichang");
    private static final String LEAD =
            """
            # Worked cases: what holds six counties back

            What `shanhai diagnose` answers of six of Zhejiang's mountain counties, word for word.
            WorkedDiagnosesTest holds this page to the program (`-Dcases.update=true` writes it anew).
            How handicaps are compared is told in `docs/decisions/diagnose.md`; what each figure rests on stands beside it.
            """;

    @Test
    void thePageIsWhatIsAnswered() throws IOException {
        StringBuilder page = new StringBuilder(LEAD);
        for (String county : COUNTIES) {
            page.append("\n## ").append(county).append("\n\n```\n");
            page.append("$ shanhai diagnose \"").append(county).append("\"\n");
            page.append(ChainRuns.preferred("diagnose", county).out()).append("```\n");
        }
        if (Boolean.getBoolean("cases.update")) {
            Files.writeString(PAGE, page);
        } else {
            assertThat(Files.readString(PAGE))
                    .as("%s: update it with -Dcases.update=true".formatted(PAGE))
                    .isEqualTo(page.toString());
        }
    }

    /// Counties differ, and each answer is short enough to be read.
    @Test
    void eachAnswerIsItsOwnAndFitsAPage() {
        Set<String> told = new HashSet<>();
        for (String county : COUNTIES) {
            String out = ChainRuns.preferred("diagnose", county).out();
            assertThat(out.lines().count()).as(county).isLessThanOrEqualTo(50);
            told.add(out.lines().skip(1).findFirst().orElseThrow());
        }
        assertThat(told).hasSize(COUNTIES.size());
    }
}
