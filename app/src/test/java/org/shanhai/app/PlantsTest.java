package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Check;
import org.shanhai.admit.Condition;
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

/// Two hundred and fifty-two plants as their applicants write of them, answered honestly: what
/// is dirty or dangerous is never let in on silence, and what is clean is not worn out with
/// questions.
class PlantsTest {
    private static final double MU = 1 / 1500.0;
    private static final Region REGION = Embedded.region("zhejiang");
    private static final Admissions ADMISSIONS = Admissions.withoutChains(REGION);

    /// @param answers matters that are so, of those the project may be asked
    record Plant(
            String key,
            boolean isDirty,
            String ofClass,
            String place,
            List<String> names,
            String description,
            Map<ProjectFigure, Quantity> figures,
            List<String> answers) {
        @Override
        public String toString() {
            return key;
        }
    }

    static Stream<Plant> plants() throws IOException {
        String own = System.getProperty("plants");
        String text =
                own == null
                        ? new String(
                                PlantsTest.class.getResourceAsStream("plants.csv").readAllBytes(),
                                StandardCharsets.UTF_8)
                        : Files.readString(Path.of(own));
        return text.lines().skip(1).map(PlantsTest::plant);
    }

    private static Plant plant(String line) {
        String[] cell = line.split("\\|", -1);
        Map<ProjectFigure, Quantity> figures = new HashMap<>();
        figures.put(ProjectFigure.INVESTMENT, Quantity.exactly(1e4 * Double.parseDouble(cell[8])));
        figures.put(ProjectFigure.LAND, Quantity.exactly(MU * Double.parseDouble(cell[9])));
        figures.put(ProjectFigure.OUTPUT, Quantity.exactly(1e4 * Double.parseDouble(cell[10])));
        figures.put(ProjectFigure.TAX, Quantity.exactly(1e4 * Double.parseDouble(cell[11])));
        figures.put(ProjectFigure.JOBS, Quantity.exactly(Double.parseDouble(cell[12])));
        figures.put(ProjectFigure.ENERGY, Quantity.exactly(Double.parseDouble(cell[13])));
        return new Plant(
                cell[0],
                cell[1].equals("dirty"),
                cell[4],
                cell[5],
                List.of(cell[2], cell[3]),
                cell[6] + "\n" + cell[7],
                figures,
                Arrays.stream(cell[14].split(";", -1)).filter(one -> !one.isEmpty()).toList());
    }

    private static Proposal proposal(Plant plant) {
        Optional<String> industry =
                REGION.all(IndustryClass.class).stream()
                        .filter(each -> each.key().equals(plant.ofClass()))
                        .map(IndustryClass::industry)
                        .findFirst();
        Project project =
                new Project(
                        plant.key(),
                        plant.names().getFirst(),
                        plant.names().getLast(),
                        industry,
                        Optional.of(plant.place()),
                        Optional.empty(),
                        "signed",
                        OptionalInt.of(2026),
                        Map.of(),
                        Project.TaxScope.TOTAL,
                        Basis.REPORTED,
                        "",
                        "",
                        Optional.empty(),
                        Optional.of(plant.ofClass()));
        return Proposal.at(project, REGION.places().get(plant.place()))
                .withProcess(plant.description())
                .withMore(plant.figures());
    }

    @ParameterizedTest
    @CsvSource({"4899, true", "2411, false"})
    void ofATradeNobodyHasReadNoOutcomeIsExpected(String ofClass, boolean isUnread) {
        Map<ProjectFigure, Quantity> figures = Map.of(ProjectFigure.JOBS, Quantity.exactly(50));
        List<String> names = List.of("Plant", "工厂");
        Plant plant = new Plant("any", false, ofClass, "longyou", names, "", figures, List.of());
        Proposal proposal = proposal(plant);
        Admission admission =
                ADMISSIONS.decide(
                        proposal, REGION.findDefaultRuleset(proposal.place()).orElseThrow());

        assertThat(admission.verdict()).isEqualTo(Verdict.ASK_FIRST);
        assertThat(admission.isTradeUnread()).isEqualTo(isUnread);
        assertThat(ADMISSIONS.expect(admission).isEmpty()).isEqualTo(isUnread);
        assertThat(ADMISSIONS.listChances(List.of(admission)).getFirst().isEmpty())
                .isEqualTo(isUnread);
    }

    private static List<Question> open(Admission admission) {
        return admission.questions().stream().filter(Question::isOpen).toList();
    }

    /// Every question the firm is asked, answered as it is.
    private static Proposal answered(Plant plant, Proposal proposal) {
        Map<String, MatterAnswer> answers = new HashMap<>();
        for (Question question : open(ADMISSIONS.decide(proposal))) {
            answers.put(
                    question.matter(),
                    plant.answers().contains(question.matter())
                            ? MatterAnswer.YES
                            : MatterAnswer.NO);
        }
        return proposal.withAnswers(answers);
    }

    private static String told(Admission admission) {
        return admission.verdict()
                + " "
                + admission.questions().stream()
                        .filter(each -> each.isSo() || each.isOpen() && each.decides())
                        .map(each -> each.matter() + ":" + each.ground() + ":" + each.word())
                        .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @MethodSource("plants")
    void isNeverLetInOnSilenceNorAskedInVain(Plant plant) {
        Proposal proposal = proposal(plant);
        Proposal honest = answered(plant, proposal);
        Admission asked = ADMISSIONS.decide(proposal);
        Admission admission = ADMISSIONS.decide(honest);
        if (plant.isDirty()) {
            assertThat(admission.verdict())
                    .as(told(admission))
                    .isIn(Verdict.REFUSE, Verdict.REFUSE_UNLESS, Verdict.ASK_FIRST);
            assertThat(admission.questions()).as(told(admission)).anyMatch(Question::isHit);
            return;
        }
        boolean rented = honest.more().get(ProjectFigure.LAND).low() == 0;
        assertThat(open(asked)).as(told(asked)).hasSizeLessThanOrEqualTo(rented ? 3 : 5);
        assertThat(admission.verdict()).as(told(admission)).isEqualTo(Verdict.ADMIT_ON_CONDITIONS);
        Admission last = ADMISSIONS.decide(settled(honest));
        assertThat(last.verdict())
                .as(last.conditions().stream().filter(Condition::isOpen).toList().toString())
                .isEqualTo(Verdict.ADMIT);
        if (rented) {
            assertThat(admission.conditions())
                    .noneMatch(each -> each.kind() == Condition.Kind.LAND_GRANT);
        }
    }

    /// With all permits granted, all texts read, the zone's site stated and the floors signed.
    private static Proposal settled(Proposal honest) {
        Map<String, MatterAnswer> answers = new HashMap<>(honest.answers());
        Question.RESTS.forEach(rest -> answers.put(rest, MatterAnswer.NO));
        Map<String, Proposal.Finding> findings = new HashMap<>();
        for (Condition condition : ADMISSIONS.decide(honest).conditions()) {
            String key =
                    switch (condition) {
                        case Condition.Permit permit -> "permit:" + permit.matter();
                        case Condition.Quota quota ->
                                "permit:" + quota.veto().rule().indicatorKey();
                        default -> "";
                    };
            findings.put(key, new Proposal.Finding(true, 0));
        }
        Map<ProjectFigure, Quantity> figures = new HashMap<>(honest.more());
        // What is stated and not believed is promised anew, as much as the floor asks, by as many
        // as can earn it.
        for (Check check : ADMISSIONS.decide(honest).checks()) {
            check.breakEvens().stream()
                    .filter(even -> check.state().isPresent() && figures.containsKey(even.item()))
                    .forEach(
                            even -> {
                                figures.put(even.item(), Quantity.exactly(even.value()));
                                figures.put(
                                        ProjectFigure.JOBS,
                                        honest.more().get(ProjectFigure.JOBS).times(2));
                            });
        }
        figures.put(ProjectFigure.FLOOR_AREA_RATIO, Quantity.exactly(1.2));
        double added = 0.25 * figures.get(ProjectFigure.OUTPUT).low();
        figures.put(ProjectFigure.VALUE_ADDED, Quantity.exactly(added));
        return honest.withAnswers(answers).withFindings(findings).withMore(figures);
    }
}
