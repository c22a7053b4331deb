package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Ask;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.Question;
import org.shanhai.admit.Verdict;
import org.shanhai.region.Basis;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// How many questions a firm answers before there is a verdict: each project of the pack, and each
/// class of the list by a firm that tells nothing.
class ZhejiangFewQuestionsTest {
    private static final Region REGION = Embedded.region("zhejiang");
    private static final Admissions ADMISSIONS = Admissions.withoutChains(REGION);

    /// Biological pesticides, chemicals of wood, electronic materials, scrap of metal and of the
    /// rest, solid waste: no assemblers, and no offices.
    private static final Set<String> HEAVY = Set.of("2632", "2663", "3985", "4210", "4220", "7723");

    /// From here on divisions sell and serve; before it they make.
    private static final String SERVICES = "44";

    static Stream<Project> projects() {
        return REGION.projects().stream();
    }

    private static List<Question> open(Admission admission) {
        return admission.questions().stream().filter(Question::isOpen).toList();
    }

    /// One that names no class is asked for that before anything else, which spares it the rest.
    @ParameterizedTest
    @MethodSource("projects")
    void aProjectOfThePackAnswersAtMostFive(Project project) {
        Proposal proposal =
                Proposal.of(REGION, project)
                        .orElseGet(() -> Proposal.at(project, REGION.places().get("longyou")));
        Admission first = ADMISSIONS.decide(proposal);
        List<Question> asked = open(first);
        if (first.asks().stream().findFirst().filter(Ask.ForClass.class::isInstance).isEmpty()
                && project.ofClass().filter(HEAVY::contains).isEmpty()) {
            assertThat(asked).extracting(Question::matter).hasSizeLessThanOrEqualTo(5);
        }
        assertThat(asked).noneMatch(each -> each.about().isOfLand());
        if (project.industry().isEmpty() || first.questions().stream().anyMatch(Question::isHit)) {
            return;
        }
        Map<String, MatterAnswer> answers = new HashMap<>();
        asked.forEach(each -> answers.put(each.matter(), MatterAnswer.NO));
        assertThat(ADMISSIONS.decide(proposal.withAnswers(answers)).verdict())
                .isNotEqualTo(Verdict.ASK_FIRST);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 20})
    void ofNoClassMoreIsAsked(double mu) {
        for (IndustryClass each : REGION.all(IndustryClass.class)) {
            boolean isRented = mu == 0 && each.key().compareTo(SERVICES) > 0;
            List<Question> asked = open(ADMISSIONS.decide(silent(each, mu)));
            if (!HEAVY.contains(each.key())) {
                assertThat(asked)
                        .as(each.key())
                        .extracting(Question::matter)
                        .hasSizeLessThanOrEqualTo(isRented ? 3 : 5);
            }
            assertThat(asked).as(each.key()).noneMatch(one -> one.about().isOfLand());
        }
    }

    private static Proposal silent(IndustryClass of, double mu) {
        Project project =
                new Project(
                        "silent",
                        "Silent",
                        "",
                        Optional.of(of.industry()),
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
                        Optional.of(of.key()));
        return Proposal.at(project, REGION.places().get("longyou"))
                .withMore(Map.of(ProjectFigure.LAND, Quantity.exactly(mu / 1500)));
    }
}
