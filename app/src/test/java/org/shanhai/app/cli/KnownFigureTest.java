package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// How one figure is known: the same figure and basis as where it stands, with what is behind it.
class KnownFigureTest {
    private static JsonNode ask(String... line) {
        String[] all = java.util.Arrays.copyOf(line, line.length + 1);
        all[line.length] = "--json";
        return ChainRuns.zhejiang(all).json();
    }

    @Test
    void figuresAreThoseOfThePlace() {
        JsonNode place = ask("show", "longyou");
        for (JsonNode row : place.at("/largest_industries")) {
            for (String measure : new String[] {"value_added", "output", "jobs"}) {
                JsonNode known =
                        ask(
                                "show",
                                "longyou",
                                "--measure",
                                measure,
                                "--industry",
                                row.at("/industry").asString());
                assertThat(known.at("/figure/value")).isEqualTo(row.at("/" + measure));
                if (!measure.equals("output")) {
                    String basis = measure.equals("jobs") ? "/jobs_basis" : "/basis";
                    assertThat(known.at("/figure/basis")).isEqualTo(row.at(basis));
                }
            }
        }
        for (JsonNode row : place.at("/estimate")) {
            String measure = row.at("/measure").asString();
            if (measure.matches("value_added|output|jobs")) {
                JsonNode known = ask("show", "longyou", "--measure", measure);
                assertThat(known.at("/figure/value")).isEqualTo(row.at("/value"));
                assertThat(known.at("/figure/basis")).isEqualTo(row.at("/basis"));
            }
        }
    }

    @Test
    void anEstimateNamesWhatItRestsOn() {
        JsonNode known = ask("show", "longyou", "--measure", "value_added", "--industry", "040");
        assertThat(known.at("/figure/basis").asString()).isEqualTo("estimated");
        assertThat(known.at("/how").asString()).contains("relative entropy");
        assertThat(known.at("/facts"))
                .anyMatch(fact -> fact.at("/place").asString().equals("longyou"))
                .anyMatch(fact -> fact.at("/place").asString().equals("zhejiang"))
                .allMatch(fact -> !fact.at("/source").asString().isEmpty());
        assertThat(known.at("/sources")).isNotEmpty();
    }

    /// Of one industry whether it is there, as the place says it, with the evidence line by line.
    @Test
    void whatIsKnownOfAnIndustryStandsWithItsEvidence() {
        JsonNode place = ChainRuns.preferred("show", "longyou", "--json").json();
        JsonNode known = cell("longyou", "040");
        assertThat(known.at("/figure/holding").asString())
                .isEqualTo(ChainRuns.holdingOf(place, "040"))
                .isEqualTo("seen");
        assertThat(known.at("/figure/chance").asDouble())
                .isEqualTo(known.at("/seen_industries/0/chance").asDouble());
        assertThat(known.at("/seen_industries")).hasSize(1);
        assertThat(known.at("/projects/0/project").asString()).isEqualTo("QZ01");
        assertThat(known.at("/companies").isMissingNode()).isTrue();

        JsonNode paper = cell("longyou", "037");
        assertThat(paper.at("/figure/holding").asString())
                .isEqualTo(ChainRuns.holdingOf(place, "037"))
                .isEqualTo("has");
        // A source names it; how likely it is strong the firms tell.
        assertThat(paper.at("/figure/chance").asDouble()).isBetween(0.9, 0.999);
        assertThat(paper.at("/presences"))
                .anyMatch(fact -> fact.at("/presence").asString().equals("present"));
        assertThat(paper.at("/companies"))
                .allMatch(each -> each.at("/industry").asString().equals("037"))
                .isNotEmpty();
    }

    private static JsonNode cell(String place, String industry) {
        return ChainRuns.preferred(
                        "show", place, "--measure", "jobs", "--industry", industry, "--json")
                .json();
    }

    @Test
    void aReportedFigureIsTheNewestFact() {
        JsonNode facts = ask("show", "longyou").at("/facts");
        JsonNode known = ask("show", "longyou", "--measure", "aged_15_59");
        assertThat(known.at("/figure/basis").asString()).isEqualTo("reported");
        assertThat(facts)
                .anyMatch(
                        fact ->
                                fact.at("/measure").asString().equals("aged_15_59")
                                        && fact.at("/value").equals(known.at("/figure/value"))
                                        && fact.at("/source").equals(known.at("/facts/0/source")));
    }

    @Test
    void whatNobodyKnowsStaysUnknown() {
        JsonNode known = ask("show", "longyou", "--measure", "pm25");
        assertThat(known.at("/figure/value").isNull()).isTrue();
        assertThat(known.at("/figure/basis").isNull()).isTrue();
        assertThat(known.at("/how").asString()).contains("stays unknown");
        assertThat(known.at("/facts")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "show longyou --industry 040|--measure",
                "show QZ01 --measure jobs|goes with a place",
                "show longyou --measure nonsense|no measure 'nonsense' is in this pack. There are: absence, aged_15_59",
                "show longyou --measure nonsense|, value_added, ",
                "show longyou --measure value_aded|Did you mean: value_added?",
                "show longyou --measure VALUE_ADDED|Did you mean: value_added?",
                "show longyou --measure pm2.5|Did you mean: pm25?",
                "show longyou --measure jobs_ --industry 040|Did you mean: jobs?",
                "show longyou --measure= |no measure ''"
            })
    void wrongUseSaysTheWayOut(String line, String said) {
        Run run = ChainRuns.zhejiang(line.split(" "));
        assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run.err()).contains(said);
    }
}
