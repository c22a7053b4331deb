package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shanhai.pack.EmbeddedPacks;
import tools.jackson.databind.JsonNode;

/// What the questions say of counties of which a sample of firms is seen.
class ObservedAnswersTest {
    @BeforeAll
    static void needsTheRegister() {
        assumeTrue(EmbeddedPacks.names().contains("zhejiang-register"), "left out of the build");
    }

    @Test
    void whereFirmsAreSeenAListIsOfChances() {
        JsonNode answer = ChainRuns.preferred("leap", "Longyou", "--json").json();

        assertThat(answer.at("/asked/relatedness").asString()).isEqualTo("locational_correlation");
        assertThat(answer.at("/known/why").asString()).isEqualTo("sample");
        assertThat(answer.at("/known/firms").asInt()).isEqualTo(119);
        JsonNode first = answer.at("/leap/0");
        assertThat(first.at("/class").asString()).isNotIn("trap", "far", "has");
        assertThat(first.at("/chance").asDouble()).isBetween(0.01, 0.5);
    }

    @Test
    void ofThinPlacesTooChancesAreTold() {
        assertThat(ChainRuns.preferred("leap", "Jingning").out())
                .contains("Jingning could take up")
                .contains("of 100 alike");
        assertThat(ChainRuns.preferred("leap", "景宁", "--lang", "zh").out()).contains("同类100例中有");
    }

    @Test
    void theOverviewIsToldByFirms() {
        JsonNode answer = ChainRuns.preferred("leap", "--all", "--json").json();

        answer.at("/places")
                .forEach(row -> assertThat(row.at("/told_by").asString()).isEqualTo("firms"));
    }

    /// As the register's later entries judged it, else not at all.
    @Test
    void skillIsOfTheRegisterWhereOneIsAtHand() {
        JsonNode here = ChainRuns.preferred("leap", "Longyou", "--json").json();
        JsonNode without = ChainRuns.zhejiang("leap", "Longyou", "--json").json();

        assertThat(here.at("/trust/known_until").asInt()).isEqualTo(2006);
        assertThat(here.at("/trust/right").asDouble())
                .isGreaterThan(here.at("/trust/chance").asDouble());
        assertThat(without.at("/trust").isNull()).isTrue();
    }

    @Test
    void diagnoseComparesTheFirmsOfPeers() {
        JsonNode answer = ChainRuns.preferred("diagnose", "Longyou", "--json").json();

        assertThat(answer.at("/coverage/why").asString()).isEqualTo("sample");
        assertThat(answer.at("/peers/0/part_firms").asDouble()).isBetween(0.0, 1.0);
        assertThat(answer.at("/peers/0/evidence").asDouble()).isGreaterThan(0).isLessThan(1);
    }

    /// One firm of a rare industry is seen, and is not had.
    @Test
    void aSingleFirmIsSeenAndNoMore() {
        JsonNode panan = ChainRuns.preferred("show", "Pan'an", "--json").json();
        JsonNode petroleum =
                panan.at("/seen_industries")
                        .valueStream()
                        .filter(row -> row.at("/industry").asString().equals("041"))
                        .findFirst()
                        .orElseThrow();

        assertThat(petroleum.at("/firms").asInt()).isEqualTo(1);
        assertThat(ChainRuns.holdingOf(panan, "041")).isEqualTo("seen");
        assertThat(petroleum.at("/chance").asDouble()).isLessThan(0.8);
        assertThat(petroleum.at("/quotient_low").asDouble())
                .isLessThan(petroleum.at("/quotient").asDouble());
        assertThat(petroleum.at("/quotient").asDouble())
                .isLessThan(petroleum.at("/quotient_high").asDouble());
    }

    @Test
    void yunheHasToysByFirmsAlone() {
        JsonNode yunhe = ChainRuns.preferred("show", "Yunhe", "--json").json();

        assertThat(yunhe.at("/most_seen_industries/0/industry").asString()).isEqualTo("040");
        assertThat(ChainRuns.holdingOf(yunhe, "040")).isEqualTo("has");
        assertThat(yunhe.at("/most_seen_industries/0/chance").asDouble())
                .isCloseTo(1, within(1e-6));
    }

    @Test
    void isTheSameByteForByte() {
        assertThat(ChainRuns.preferred("leap", "Suichang", "--json").out())
                .isEqualTo(ChainRuns.preferred("leap", "Suichang", "--json").out());
    }
}
