package org.shanhai.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeTest {
    private static final Region REGION =
            new CellRegion()
                    .reach("goods", 100, 0.1, 0.2)
                    .industry("mill", Broad.SECONDARY, "goods", 0.5)
                    .industry("toys", Broad.SECONDARY, "goods", 0.5)
                    .industry("code", Broad.TERTIARY, "goods", 0.5)
                    .place("hill", Role.MOUNTAIN, 1, 1, 1)
                    .theme("digital", "bits", "code", Basis.REPORTED)
                    .theme("digital", "bits", "mill", Basis.ASSUMED)
                    .theme("play", "fun", "toys", Basis.REPORTED)
                    .region();

    private static List<String> codes(String name) {
        return ((NameIndex.Found<Theme>) Theme.lookUp(REGION, name))
                .value().industries().stream().map(Industry::code).toList();
    }

    @Test
    void goesByItsKeyItsNamesAndTheOthers() {
        assertThat(codes("digital")).containsExactly("mill", "code");
        assertThat(codes("Digital theme")).containsExactly("mill", "code");
        assertThat(codes("bits")).containsExactly("mill", "code");
        assertThat(codes("fun")).containsExactly("toys");
    }

    @Test
    void anIndustryIsOneToo() {
        assertThat(codes("toys")).containsExactly("toys");
    }

    @Test
    void isNoBetterKnownThanItsWeakestMember() {
        assertThat(Theme.listOf(REGION))
                .extracting(Theme::basis)
                .containsExactly(Basis.ASSUMED, Basis.REPORTED);
    }

    @Test
    void whatIsUnknownComesWithTheNearest() {
        NameIndex.Match<Theme> match = Theme.lookUp(REGION, "digitl");

        assertThat(match).isEqualTo(new NameIndex.Unknown<Theme>(List.of("digital")));
    }
}
