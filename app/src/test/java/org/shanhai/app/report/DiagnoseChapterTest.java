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
import org.shanhai.region.Region;

class DiagnoseChapterTest {
    private static String chapter(Region region, Language language) {
        Study study =
                new Study(region, TestRegions.estimate(region), List.of(), Words.in(language));
        Markup page = new Markup();
        page.open("section");
        new DiagnoseChapter().open(study, page);
        new DiagnoseChapter().render(study, page);
        page.close();
        return page.finish();
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    @ParameterizedTest
    @MethodSource("org.shanhai.app.text.Language#list")
    void drawsAPanelForEachMountainPlace(Language language) {
        String chapter = chapter(TestRegions.small(), language);

        assertThat(count(chapter, "class=\"panel\"")).isEqualTo(2);
        assertThat(count(chapter, "class=\"score\"")).isEqualTo(10);
        assertThat(chapter).doesNotContain("{0}").doesNotContain("NaN").doesNotContain("<script");
    }

    @Test
    void saysWhatIsTooLittleKnownToBeScored() {
        String chapter = chapter(TestRegions.small(), Language.EN);

        assertThat(chapter)
                .contains("infrastructure too little known (0 of 7 indicators)")
                .contains("transport too little known (1 of 3 indicators)")
                .contains("score-none");
    }

    @Test
    void escapesNames() {
        String chapter =
                chapter(TestRegions.builder().countyNamed("<b>Up</b>").build(), Language.EN);

        assertThat(chapter).contains("&lt;b&gt;Up&lt;/b&gt;").doesNotContain("<b>Up");
    }

    @Test
    void worksOnSurveyedTradeAndWhereNoEconomyFits() {
        assertThat(chapter(TestRegions.builder().surveyed().build(), Language.EN))
                .contains("class=\"panel\"");
        assertThat(chapter(TestRegions.builder().contradictory().build(), Language.EN))
                .contains("Without an estimate")
                .doesNotContain("class=\"handicaps\"")
                .doesNotContain("class=\"panel\"");
    }
}
