package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.answer.TextWriter;
import org.shanhai.app.recruit.RecruitSheet;
import org.shanhai.app.show.Sheets;
import org.shanhai.app.show.Subject;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.estimate.Estimate;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.profile.Structure;
import org.shanhai.recruit.IndustryChain;
import org.shanhai.recruit.Node;
import org.shanhai.recruit.Recruiting;
import org.shanhai.recruit.Recruitment;
import org.shanhai.recruit.Standing;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.fitted.SupplyChains;

/// `recruit` over the mountain counties of Zhejiang: it never contradicts `show`, and its worked
/// cases stand in `docs/worked-cases-recruit.md`.
class ZhejiangRecruitTest {
    private static final Path CASES = Path.of("..", "docs", "worked-cases-recruit.md");
    private static final Region REGION = Embedded.region(EmbeddedPacks.preferred());
    private static final Estimate ESTIMATE = (Estimate) Embedded.estimate(REGION);
    private static final SupplyChains CHAINS = Embedded.chains(REGION);
    private static final Recruiting RECRUITING =
            Recruiting.of(Structure.of(REGION, CHAINS.activity()), CHAINS);

    private static List<IndustryChain> chains(Place place) {
        List<Industry> main = RECRUITING.listMain(place);
        IndustryChain ofComponents = RECRUITING.chain(place, List.of(REGION.industry("094")));
        return main.isEmpty()
                ? List.of(ofComponents)
                : List.of(ofComponents, RECRUITING.chain(place, main));
    }

    /// What `show` says is there: seen, named, or present by facts.
    private static Set<String> shown(Place place) {
        Answer answer =
                Sheets.of(
                        REGION,
                        new Subject.OfPlace(place),
                        Words.in(Language.EN),
                        region -> ESTIMATE,
                        Structure::of);
        Set<String> there = new HashSet<>();
        for (Answer.Part part : answer.parts()) {
            if (part instanceof Answer.Table table
                    && List.of("seen_industries", "companies").contains(table.key())) {
                add(table, there);
            }
        }
        REGION.facts().about(place).stream()
                .filter(fact -> fact.measures("presence"))
                .forEach(fact -> there.add(fact.industries().key()));
        return there;
    }

    private static void add(Answer.Table table, Set<String> there) {
        int at = table.columns().stream().map(Answer.Column::key).toList().indexOf("industry");
        table.rows().forEach(row -> there.add(String.valueOf(row.get(at).json())));
    }

    @Test
    void aGapIsAGapInShow() {
        int gaps = 0;
        for (Place place : REGION.listInside(Role.MOUNTAIN)) {
            Set<String> there = shown(place);
            for (IndustryChain chain : chains(place)) {
                for (Node gap : chain.gaps()) {
                    assertThat(there)
                            .as(place.key() + " " + gap.industry().name())
                            .doesNotContain(gap.industry().code());
                    gaps++;
                }
            }
        }
        assertThat(REGION.listInside(Role.MOUNTAIN)).hasSize(22);
        assertThat(gaps).isGreaterThan(200);
    }

    @Test
    void nobodyIsCalledForNetworksLicencesOrLocalServices() {
        for (Place place : REGION.listInside(Role.MOUNTAIN)) {
            for (IndustryChain chain : chains(place)) {
                for (Node node : chain.nodes()) {
                    boolean comesByItself =
                            node.industry()
                                    .recruit()
                                    .filter(each -> each != Recruit.YES)
                                    .isPresent();
                    if (comesByItself) {
                        assertThat(node.isGap()).as(node.industry().name()).isFalse();
                    }
                    if (node.standing() == Standing.AT_PARTNER) {
                        assertThat(node.partners()).isNotEmpty();
                    }
                    node.keeping()
                            .kept()
                            .ifPresent(
                                    kept ->
                                            assertThat(kept)
                                                    .isBetween(0.0, node.keeping().need() + 1e-6));
                }
            }
        }
    }

    /// As a person gets them, to be read by one.
    @Test
    void workedCasesStandInTheDocs() throws IOException {
        StringBuilder page = new StringBuilder();
        page.append("# Whom to call: worked cases\n\n")
                .append("Regenerated by a test (`-Dcases.update=true`); as printed on a wide")
                .append(" screen.\n");
        worked(page, "longyou", "recruit Longyou --industry \"electronic components\"", "094");
        for (String key : List.of("yunhe", "chunan", "songyang", "panan", "suichang")) {
            String name = REGION.places().get(key).name();
            worked(page, key, "recruit " + (name.contains("'") ? "\"" + name + "\"" : name), "");
        }
        if (Boolean.getBoolean("cases.update")) {
            Files.writeString(CASES, page.toString());
        }
        assertThat(Files.readString(CASES)).isEqualTo(page.toString());
    }

    private static void worked(StringBuilder page, String key, String command, String code) {
        Place place = REGION.places().get(key);
        List<Industry> focus =
                code.isEmpty() ? RECRUITING.listMain(place) : List.of(REGION.industry(code));
        Recruitment found = RECRUITING.recruit(place, focus, List.of());
        RecruitSheet.How how = code.isEmpty() ? RecruitSheet.How.MAIN : RecruitSheet.How.NAMED;
        Answer answer =
                RecruitSheet.of(
                        REGION,
                        found,
                        new RecruitSheet.Asked(how, 4, OptionalLong.empty()),
                        Words.in(Language.EN));
        page.append("\n## ")
                .append(place.name())
                .append("\n\n```\n$ ./shanhai ")
                .append(command)
                .append('\n')
                .append(TextWriter.write(answer, Screen.WHOLE, Words.in(Language.EN)))
                .append("```\n");
    }
}
