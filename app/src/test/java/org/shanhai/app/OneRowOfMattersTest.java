package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Proposal;
import org.shanhai.app.admit.AdmissionMemo;
import org.shanhai.app.admit.AdmissionSheet;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.region.Basis;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.Project;
import org.shanhai.region.Region;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A matter stands once: one row changed, and the question, the veto, the grade of the assessment
/// and the memo change alike.
class OneRowOfMattersTest {
    private static final Region REGION = Embedded.region("zhejiang");
    private static final Words WORDS = Words.in(Language.EN);
    private static final String MATTER = "electroplating";

    /// What is read of one admission, as programs and people read it.
    private record Read(
            JsonNode question, JsonNode veto, JsonNode assessment, JsonNode verdict, String memo) {}

    /// Metal toys, which are asked whether they are plated, with a finish of their own.
    private static Read read(Region region) {
        Project toys =
                new Project(
                        "toys",
                        "Metal toys",
                        "",
                        Optional.of("040"),
                        Optional.of("longyou"),
                        Optional.empty(),
                        "signed",
                        OptionalInt.of(2026),
                        Map.of(),
                        Project.TaxScope.TOTAL,
                        Basis.REPORTED,
                        "",
                        "",
                        Optional.empty(),
                        Optional.of("2453"));
        Admission admission =
                Admissions.withoutChains(region)
                        .decide(
                                Proposal.at(toys, region.places().get("longyou"))
                                        .withProcess("pressed and frosted"));
        JsonNode json =
                JsonMapper.shared()
                        .readTree(
                                JsonWriter.write(
                                        AdmissionSheet.of(
                                                region,
                                                admission,
                                                Optional.empty(),
                                                Optional.empty(),
                                                true,
                                                WORDS)));
        String memo =
                AdmissionMemo.of(
                                region,
                                admission,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                WORDS)
                        .toString();
        return new Read(
                one(json.at("/questions"), "/matter", MATTER),
                one(json.at("/vetoes"), "/rule", "matter:" + MATTER),
                one(json.at("/conditions"), "/condition", "eia"),
                json.at("/verdict/verdict"),
                memo);
    }

    private static JsonNode one(JsonNode rows, String at, String key) {
        List<JsonNode> found =
                StreamSupport.stream(rows.spliterator(), false)
                        .filter(each -> each.at(at).asString("").equals(key))
                        .toList();
        assertThat(found).as(rows.toString()).hasSize(1);
        return found.getFirst();
    }

    private static Region with(UnaryOperator<Matter> change) {
        List<Matter> all = REGION.all(Matter.class);
        return REGION.toBuilder()
                .all(
                        Matter.class,
                        all.stream()
                                .map(each -> each.key().equals(MATTER) ? change.apply(each) : each)
                                .toList())
                .build();
    }

    private static Matter plating(Matter row, String question, List<String> words) {
        return new Matter(
                row.key(),
                row.name(),
                row.nameLocal(),
                row.about(),
                row.weight(),
                question,
                row.questionLocal(),
                words,
                row.without(),
                row.asked(),
                row.always(),
                row.often(),
                row.shares(),
                row.figure(),
                row.above(),
                row.unless(),
                row.unlessLocal(),
                row.source(),
                row.note());
    }

    @Test
    void aWordMoreOfAMatterChangesAllFour() {
        Read before = read(REGION);
        Read after =
                read(
                        with(
                                row ->
                                        plating(
                                                row,
                                                row.question(),
                                                Stream.concat(
                                                                row.words().stream(),
                                                                Stream.of("frosted"))
                                                        .toList())));

        assertThat(before.question().toString()).doesNotContain("frosted");
        assertThat(before.question().at("/answer").asString()).isEqualTo("open");
        assertThat(after.question().at("/answer").asString()).isEqualTo("yes");
        assertThat(after.question().at("/ground").asString()).isEqualTo("word");
        assertThat(before.veto().at("/state").asString()).isEqualTo("not_examined");
        assertThat(after.veto().at("/state").asString()).isEqualTo("hit");
        assertThat(before.memo())
                .contains("Environmental report, if one of these is so: Electroplating")
                .doesNotContain("Environmental report, for Electroplating");
        assertThat(after.memo())
                .contains("Environmental report, for Electroplating")
                .doesNotContain("Environmental report, if one of these is so");
        assertThat(before.verdict().asString()).isEqualTo("ask_first");
        assertThat(after.verdict().asString()).isEqualTo("refuse_unless");
        assertThat(before.memo()).doesNotContain("says \"frosted\"");
        assertThat(after.memo()).contains("says \"frosted\"");
    }

    @Test
    void itsSentenceIsAskedInAnswerAndMemo() {
        String asked = "Does anything go through a bath of metal salts?";
        Read before = read(REGION);
        Read after = read(with(row -> plating(row, asked, row.words())));

        assertThat(before.question().at("/question").asString()).isNotEqualTo(asked);
        assertThat(after.question().at("/question").asString()).isEqualTo(asked);
        assertThat(before.memo()).doesNotContain(asked);
        assertThat(after.memo()).contains(asked);
    }

    /// What follows in law: a report becomes a form.
    @Test
    void anEffectChangesTheGradeOfTheAssessmentInAnswerAndMemo() {
        Region shown = with(row -> plating(row, row.question(), List.of("frosted")));
        Read before = read(shown);
        Read after =
                read(
                        shown.toBuilder()
                                .all(
                                        MatterEffect.class,
                                        shown.all(MatterEffect.class).stream()
                                                .map(OneRowOfMattersTest::milder)
                                                .toList())
                                .build());
        assertThat(before.assessment().at("/source").asString()).isEqualTo("eia-list-2021");
        assertThat(before.memo()).contains("Environmental report, for Electroplating");
        assertThat(after.memo())
                .contains("Environmental form, for Electroplating")
                .doesNotContainIgnoringCase("environmental report");
    }

    private static MatterEffect milder(MatterEffect row) {
        return row.matter().equals(MATTER) && row.effect() == MatterEffect.Effect.REPORT
                ? new MatterEffect(
                        row.matter(),
                        MatterEffect.Effect.FORM,
                        row.places(),
                        row.classes(),
                        row.unless(),
                        row.unlessLocal(),
                        row.text(),
                        row.article(),
                        row.since(),
                        row.standing(),
                        row.source(),
                        row.note())
                : row;
    }
}
