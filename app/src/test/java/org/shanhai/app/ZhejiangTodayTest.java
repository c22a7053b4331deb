package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// The lists and borders of today, and those of before.
class ZhejiangTodayTest {
    private static final Region TODAY = Embedded.region("zhejiang");

    /// On the first list and no more on that of today.
    private static final List<String> LEFT =
            List.of("cangnan", "jiangshan", "kecheng", "liandu", "pingyang", "yongjia");

    private static List<String> mountains(Region region) {
        return region.listInside(Role.MOUNTAIN).stream().map(Place::key).toList();
    }

    private static Region listed(int year) {
        return PackReader.read("zhejiang", PackOptions.PLAIN.of(year), Progress.SILENT)
                .orElseThrow();
    }

    @Test
    void theListOfTodayHas22PlacesAndTheFirst26() {
        List<String> first = mountains(listed(2021));

        assertThat(TODAY.list()).hasValue(2025);
        assertThat(mountains(TODAY)).hasSize(22).contains("dongtou", "shengsi", "longyou");
        assertThat(first).hasSize(26).containsAll(LEFT).doesNotContain("dongtou", "shengsi");
        assertThat(mountains(listed(2024))).hasSize(25).contains("yongjia").contains("dongtou");
        assertThat(first.stream().filter(key -> !mountains(TODAY).contains(key)))
                .containsExactlyElementsOf(LEFT);
    }

    /// Rules follow the list as well.
    @Test
    void whoLeftIsHeldToTheRulesOfOthers() {
        Region first = listed(2021);

        assertThat(TODAY.findDefaultRuleset(TODAY.place("cangnan")))
                .isEqualTo(TODAY.findDefaultRuleset(TODAY.place("tonglu")));
        assertThat(first.findDefaultRuleset(first.place("cangnan")))
                .isEqualTo(first.findDefaultRuleset(first.place("longyou")));
        assertThat(TODAY.findDefaultRuleset(TODAY.place("cangnan")))
                .isNotEqualTo(first.findDefaultRuleset(first.place("cangnan")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Linping | yuhang | Yuhang has the borders of before 2021 here, with Linping in it.",
                "龙港市 | cangnan | Cangnan has the borders of before 2019 here, with Longgang in it.",
                "Qiantang | jianggan | Jianggan has the borders of before 2021 here; Qiantang lies in"
                        + " it only in part.",
                "Shangcheng | shangcheng | Shangcheng has the borders of before 2021 here, as a part of"
                        + " Shangcheng (after 2021).",
                "拱墅 | gongshu | Gongshu has the borders of before 2021 here, as a part of Gongshu"
                        + " (after 2021).",
                "Cangnan | cangnan | Cangnan is not on the list of mountain places of 2025; it left in"
                        + " 2025.",
                "Dongtou | dongtou | Dongtou is on the list of mountain places of 2025; it joined in"
                        + " 2024.",
            })
    void placesOfTodayAreFoundAndSayWhatTheyAreHere(String asked, String key, String said) {
        Place place = TODAY.place(asked);
        Sheet sheet = new Sheet(TODAY, Words.in(Language.EN));
        PlaceRemarks.add(sheet, place);

        assertThat(place.key()).isEqualTo(key);
        assertThat(sheet.parts())
                .extracting(part -> ((Answer.Statement) part).text())
                .contains(said);
    }

    @Test
    void whatNeverChangedIsNotSpokenOf() {
        Sheet sheet = new Sheet(TODAY, Words.in(Language.EN));
        PlaceRemarks.add(sheet, TODAY.place("longyou"));

        assertThat(sheet.parts()).containsExactly(new Answer.Statement("list", "", 2025));
        assertThat(PlaceRemarks.listLater(TODAY, Language.of(java.util.Locale.CHINESE)))
                .contains("临平", "龙港", "钱塘", "上城区(2021年后)")
                .doesNotContain("临平区", "江东区", "Linping");
    }
}
