package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Comparison;
import org.shanhai.admit.ExpectedVerdict;
import org.shanhai.admit.Proposal;
import org.shanhai.app.admit.AdmissionMemo;
import org.shanhai.app.admit.AdmissionSheet;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.region.FiscalAssumptions;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The paper to sign beside the answer it is made of, without supply chains and browsers.
class DoubtsInTheMemoTest {
    private static final Region REGION = ChainRuns.ZHEJIANG.region();
    private static final Admissions ADMISSIONS = Admissions.withoutChains(REGION);
    private static final Words WORDS = Words.in(Language.EN);

    /// An answer and its memo, as programs and people read them.
    private record Both(JsonNode answer, String memo) {}

    private static Both of(Map<ProjectFigure, Quantity> sets) {
        return of("QZ01", sets);
    }

    private static Both of(String key, Map<ProjectFigure, Quantity> sets) {
        return of(key, sets, Map.of());
    }

    private static Both of(
            String key, Map<ProjectFigure, Quantity> sets, Map<String, MatterAnswer> answers) {
        Project project =
                REGION.projects().stream()
                        .filter(one -> one.key().equals(key))
                        .findFirst()
                        .orElseThrow();
        Proposal plain = Proposal.of(REGION, project).orElseThrow();
        Admission admission =
                ADMISSIONS.decide(
                        new Proposal(
                                project,
                                plain.place(),
                                plain.zone(),
                                "",
                                new TreeMap<>(),
                                new TreeMap<>(sets),
                                new TreeMap<>(),
                                new TreeMap<>(),
                                new TreeMap<>(answers),
                                new TreeMap<>()));
        Optional<ExpectedVerdict> expected = ADMISSIONS.expect(admission);
        JsonNode answer =
                JsonMapper.shared()
                        .readTree(
                                JsonWriter.write(
                                        AdmissionSheet.of(
                                                REGION,
                                                admission,
                                                expected,
                                                Optional.empty(),
                                                true,
                                                WORDS)));
        String memo =
                AdmissionMemo.of(
                                REGION,
                                admission,
                                expected,
                                Optional.of(
                                        ADMISSIONS.money(
                                                admission, List.of(), FiscalAssumptions.STANDARD)),
                                Optional.empty(),
                                WORDS)
                        .toString();
        return new Both(answer, memo);
    }

    private static Map<ProjectFigure, Quantity> sets(String text) {
        Map<ProjectFigure, Quantity> sets = new TreeMap<>();
        for (String set : text.split(" ", -1)) {
            String[] sides = set.split("=", -1);
            sets.put(
                    ProjectFigure.find(sides[0]).orElseThrow(),
                    Quantity.exactly(Double.parseDouble(sides[1])));
        }
        return sets;
    }

    /// A figure denies an answer, and no word of the description does: none is quoted.
    @Test
    void anAnswerThatAFigureDeniesIsToldWithoutAWord() {
        Both both = of("QZ01", sets("energy=9000"), Map.of("energy-hungry", MatterAnswer.NO));

        assertThat(both.memo())
                .contains(
                        "its description, class, neighbour or figure says so, the answer denies it")
                .doesNotContain("says \"\"");
    }

    /// One sentence in the memo for each promise that the answer doubts, and what is not believed.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "local_tax=1.6e8 jobs=350",
                "tax=3e8 jobs=350 output=4e8",
                "jobs=3 output=9e8"
            })
    void everyDoubtOfTheAnswerStandsInTheMemo(String text) {
        Both both = of(sets(text));
        List<JsonNode> doubted =
                StreamSupport.stream(both.answer().at("/promises").spliterator(), false)
                        .filter(one -> !one.get("outcome").asString().equals("plausible"))
                        .toList();

        assertThat(both.answer().at("/implausible").asBoolean()).isTrue();
        assertThat(doubted).isNotEmpty();
        assertThat(both.memo()).contains("The promises are questionable");
        for (JsonNode one : doubted) {
            String outcome = WORDS.get("admit.promise_outcome." + one.get("outcome").asString());
            String by =
                    one.get("route").isNull()
                            ? outcome + ": "
                            : outcome + ", by its " + one.get("route").asString() + ": ";
            assertThat(both.memo()).contains(by);
        }
        assertThat(both.memo().contains("Not believed"))
                .isEqualTo(!both.answer().at("/expected/set_aside").isEmpty());
    }

    /// What is promised far from its like stands there with its ratio, and comes first.
    @Test
    void whatLiesFarFromItsLikeIsTold() {
        Both both = of("QZ02", sets("investment=9e9 land=0.0133333"));
        List<JsonNode> far =
                StreamSupport.stream(both.answer().at("/comparisons").spliterator(), false)
                        .filter(one -> Math.abs(one.get("robust_z").asDouble()) > Comparison.FAR)
                        .toList();

        assertThat(far).hasSizeGreaterThan(1);
        assertThat(both.answer().at("/comparisons/0")).isEqualTo(far.getFirst());
        assertThat(both.memo()).contains("investment / land", "output a year / investment");
        assertThat(of("QZ02", sets("land=0.02")).memo()).doesNotContain("Beside comparable");
    }

    /// A local tax of 160 million for 350 jobs carries no land; one of 7 million carries 35 mu.
    @Test
    void whatIsNotBelievedCarriesNoLand() {
        Both both = of(sets("local_tax=1.6e8 jobs=350"));
        assertThat(both.memo()).doesNotContain("160 million yuan, met with");
        for (JsonNode even : both.answer().at("/break_evens")) {
            assertThat(even.toString()).doesNotContain("160 million");
        }
        assertThat(of(sets("local_tax=7e6 jobs=350")).memo())
                .contains("7 million yuan, met with land up to 35 mu");
    }

    /// Nor does it pay anything back, and no other tax is worked out from it; nor does all tax.
    @ParameterizedTest
    @ValueSource(strings = {"local_tax=1.6e8 jobs=350", "tax=3e8 jobs=350 output=4e8"})
    void whatIsNotBelievedPaysNothingBack(String text) {
        assertThat(of(sets(text)).memo())
                .contains("Pay-back: not worked out, as the tax that is stated is not believed.")
                .doesNotContain("pays back within");
        assertThat(of(sets("local_tax=7e6 jobs=350")).memo())
                .contains("it pays back within 10 years if that is at most");
    }
}
