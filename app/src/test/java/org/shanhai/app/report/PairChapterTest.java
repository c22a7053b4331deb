package org.shanhai.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.estimate.Estimator;
import org.shanhai.region.Region;

/// The chapter on pairs, of the embedded pack and of small regions.
class PairChapterTest {
    private static String chapter(Region region, Language language) {
        return chapter(
                new Study(region, Estimator.estimate(region), List.of(), Words.in(language)));
    }

    private static String chapter(Study study) {
        Markup page = new Markup();
        page.open("section");
        new PairChapter().open(study, page);
        new PairChapter().render(study, page);
        return page.close().finish();
    }

    /// In Chinese too, as `ReportCommandTest` has it.
    @Test
    void drawsArcsBetweenPartnersAndListsThem() {
        String english = chapter(EmbeddedStudy.ENGLISH);

        // 22 assigned pairs, each in a wide and in a narrow drawing.
        assertThat(english.split("class=\"arc arc-mixed\"", -1)).hasSize(1 + 2 * 22);
        assertThat(english.split("<tr>", -1)).hasSize(1 + 1 + 22);
        assertThat(english)
                .contains("Two answers, and no score.")
                .contains("Zhenhai")
                .doesNotContain("NaN");
    }

    @ParameterizedTest
    @MethodSource("org.shanhai.app.text.Language#list")
    void smallRegionsAndSurveyedOnesAreToldToo(Language language) {
        for (Region region :
                List.of(TestRegions.small(), TestRegions.builder().surveyed().build())) {
            assertThat(chapter(region, language)).contains("<p").doesNotContain("NaN");
        }
    }
}
