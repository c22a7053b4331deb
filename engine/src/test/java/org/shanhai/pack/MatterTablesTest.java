package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.shanhai.pack.BrokenPack.error;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.message.English;
import org.shanhai.region.Basis;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.KeepApart;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.ZoneSite;

/// Matters of process and site as tables of a pack.
class MatterTablesTest {
    private static Reading read(TinyPack pack, Path folder) {
        return PackReader.read(pack.folder(folder).toString(), Progress.SILENT);
    }

    private static Region region(TinyPack pack, Path folder) {
        Reading reading = read(pack, folder);
        assertThat(reading.problems()).noneMatch(Problem::isError);
        return ((Reading.Sound) reading).region();
    }

    @Test
    void areReadAsTheyStand(@TempDir Path folder) {
        Region region = region(MatterPack.sound(), folder);

        assertThat(region.all(Matter.class))
                .filteredOn(one -> one.key().equals("plating"))
                .containsExactly(
                        new Matter(
                                "plating",
                                "Plating",
                                "",
                                Matter.About.PROCESS,
                                Matter.Weight.GRAVE,
                                "Is anything plated?",
                                "",
                                List.of("plating", "电镀"),
                                List.of("vacuum plating"),
                                List.of("245"),
                                List.of("2452"),
                                OptionalDouble.of(0.2),
                                Map.of("2451", 0.5),
                                Optional.empty(),
                                0,
                                "in a park",
                                "",
                                "book;press",
                                ""));
        assertThat(region.all(Matter.class))
                .extracting(Matter::key, Matter::isGrave, Matter::isOfSite, Matter::isAskedOfAll)
                .containsExactlyInAnyOrder(
                        tuple("plating", true, false, false),
                        tuple("form", false, false, true),
                        tuple("lake", true, true, false));
        assertThat(region.all(MatterEffect.class))
                .hasSize(2)
                .contains(
                        new MatterEffect(
                                "plating",
                                MatterEffect.Effect.FORBIDDEN,
                                List.of("longyou", "yiwu"),
                                List.of("245", "246"),
                                "in a park",
                                "",
                                "Law (法)",
                                "3",
                                "2020",
                                MatterEffect.Standing.SOLID,
                                "book",
                                ""));
        assertThat(region.all(KeepApart.class))
                .containsExactly(
                        new KeepApart(
                                List.of("plating", "form"),
                                List.of("4417"),
                                List.of("0111", "2451"),
                                "it is far",
                                "相距甚远",
                                "Standard (标准)",
                                "3.1",
                                "book",
                                "by our reading"));
        assertThat(region.all(ZoneSite.class))
                .containsExactly(
                        new ZoneSite(
                                "lyz",
                                "lake",
                                MatterAnswer.LIFTED,
                                Basis.REPORTED,
                                "book",
                                "by the plan"));
        assertThat(region.all(IndustryClass.class))
                .extracting(IndustryClass::key, IndustryClass::industry, IndustryClass::isRead)
                .containsExactly(
                        tuple("0111", "001", false),
                        tuple("2451", "040", true),
                        tuple("2452", "040", true));
    }

    /// A veto names a matter, and the facts that lift it.
    @Test
    void aVetoNamesAMatter(@TempDir Path folder) {
        Region region =
                region(
                        MatterPack.withRules(
                                "own,1,,matter:plating,040,,veto,in a park;by the plan,,,,,,,,"),
                        folder);

        Rule rule = region.rulesets().getFirst().rules().getFirst();
        assertThat(rule.indicator()).isEqualTo(RuleIndicator.MATTER);
        assertThat(rule.indicatorKey()).isEqualTo("matter:plating");
        assertThat(rule.subject()).isEqualTo("plating");
        assertThat(rule.industry()).isEqualTo("040");
        assertThat(rule.unless()).containsExactly("in a park", "by the plan");
    }

    @Test
    void aVetoOnAnUnknownMatterSuggestsOne(@TempDir Path folder) {
        Reading reading =
                read(MatterPack.withRules("own,1,,matter:platting,,,veto,,,,,,,,,"), folder);

        assertThat(reading.problems())
                .singleElement()
                .extracting(English::of)
                .asString()
                .contains("names \"platting\"", "Did you mean \"plating\"");
    }

    private static BrokenPack bad(
            String name,
            String file,
            String from,
            String to,
            int line,
            String column,
            String says) {
        return error(
                name, p -> MatterPack.sound().change(file, from, to), file, line, column, says);
    }

    static Stream<BrokenPack> cells() {
        String matters = "matters.csv";
        String effects = "matter_effects.csv";
        return Stream.of(
                bad(
                        "no source",
                        matters,
                        ",in a park,book;press",
                        ",in a park,",
                        2,
                        "source",
                        "is empty"),
                bad("source unknown", matters, "book;press", "boook", 2, "source", "boook"),
                bad("no question", matters, "Is anything plated?", "", 2, "question", "empty"),
                bad("weight unknown", matters, "site,grave", "site,heavy", 4, "weight", "heavy"),
                bad(
                        "about nobody",
                        matters,
                        "lake,Lake,site",
                        "lake,Lake,sight",
                        4,
                        "about",
                        "sight"),
                bad("more than always", matters, "0.2", "1.2", 2, "often", "1.2"),
                bad("more than all", "matter_shares.csv", "0.5", "1.5", 2, "often", "1.5"),
                bad(
                        "share of nothing",
                        "matter_shares.csv",
                        "plating",
                        "plate",
                        2,
                        "matter",
                        "plate"),
                bad(
                        "apart from no text",
                        "neighbours.csv",
                        "Standard (标准)",
                        "",
                        2,
                        "text",
                        "empty"),
                bad(
                        "apart of no matter",
                        "neighbours.csv",
                        "form,4417",
                        "from,4417",
                        2,
                        "matters",
                        "from"),
                bad("matter twice", matters, "form,", "plating,", 3, "matter", "is there twice"),
                bad(
                        "of no matter",
                        effects,
                        "plating,report",
                        "plate,report",
                        3,
                        "matter",
                        "plate"),
                bad("nowhere", effects, "longyou;yiwu", "longyou;yiwo", 2, "places", "yiwo"),
                bad("no text", effects, "List (名录)", "", 3, "text", "empty"),
                bad("standing unknown", effects, "weak", "week", 3, "standing", "week"),
                bad("effect unknown", effects, "report", "repot", 3, "effect", "repot"),
                bad(
                        "class of nothing",
                        "classes.csv",
                        "稻谷种植,001",
                        "稻谷种植,002",
                        2,
                        "industry",
                        "002"),
                bad("zone unknown", "zone_sites.csv", "lyz", "lyzz", 2, "zone", "lyzz"),
                bad("site unknown", "zone_sites.csv", "lake", "sea", 2, "matter", "sea"),
                bad("no answer", "zone_sites.csv", "lifted", "maybe", 2, "answer", "maybe"),
                error(
                        "project of an unknown class",
                        p ->
                                MatterPack.sound()
                                        .with(
                                                "projects.csv",
                                                """
                                                project,name,industry,class,basis,source
                                                A,Toys,040,2459,reported,press
                                                """),
                        "projects.csv",
                        2,
                        "class",
                        "2459"));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void namesWhatIsWrong(BrokenPack broken, @TempDir Path folder) {
        broken.check(folder);
    }

    @Test
    void aProjectOfThePackHasItsClass(@TempDir Path folder) {
        Region region =
                region(
                        MatterPack.sound()
                                .with(
                                        "projects.csv",
                                        """
                                        project,name,industry,class,basis,source
                                        A,Toys,040,2451,reported,press
                                        B,Toys,040,,reported,press
                                        """),
                        folder);

        assertThat(region.projects())
                .extracting(one -> one.ofClass().orElse("none"))
                .containsExactly("2451", "none");
    }
}
