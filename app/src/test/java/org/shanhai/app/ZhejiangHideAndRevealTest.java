package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.ExpectedVerdict;
import org.shanhai.admit.Proposal;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// One figure of each project of the region hidden in turn: what is expected without it is what it
/// turns out to be, where that is said with some certainty. `bench/evidence admit` says more.
class ZhejiangHideAndRevealTest {
    private static final double SAID = 0.8;
    private static final double RIGHT = 0.75;
    private static final Region REGION = Embedded.region("zhejiang");
    private static final Admissions ADMISSIONS = Admissions.withoutChains(REGION);

    private static ExpectedVerdict expect(Proposal proposal) {
        return ADMISSIONS.expect(ADMISSIONS.decide(proposal)).orElseThrow();
    }

    private record Said(double chance, boolean was) {}

    private static Proposal without(Proposal proposal, ProjectFigure figure) {
        Map<ProjectFigure, Quantity> left = new TreeMap<>();
        left.putAll(proposal.project().figures());
        left.remove(figure);
        Project project = proposal.project().withFigures(left);
        return Proposal.at(project, proposal.place(), proposal.zone());
    }

    @Test
    void verdictsSaidWithCertaintyAreMostlyThoseRevealed() {
        List<Said> said = new ArrayList<>();
        int projects = 0;
        for (Project project : REGION.projects()) {
            Optional<Proposal> full = Proposal.of(REGION, project);
            if (full.isEmpty()) {
                continue;
            }
            projects++;
            ExpectedVerdict after = expect(full.get());
            for (ProjectFigure figure : project.figures().keySet()) {
                ExpectedVerdict before = expect(without(full.get(), figure));
                double chance = before.chance(before.likeliest());
                said.add(new Said(chance, before.likeliest() == after.likeliest()));
            }
        }
        List<Said> sure = said.stream().filter(one -> one.chance() >= SAID).toList();

        assertThat(projects).isGreaterThanOrEqualTo(36);
        // Of an unknown industry nothing is said with certainty: those were three more.
        assertThat(sure).hasSizeGreaterThan(17);
        assertThat(sure.stream().filter(Said::was).count())
                .isGreaterThanOrEqualTo((long) Math.ceil(RIGHT * sure.size()));
    }

    /// The order of asking is that of how often knowing a figure turns the verdict.
    @Test
    void asksFirstForWhatTurnsMost() {
        int asked = 0;
        for (Project project : REGION.projects()) {
            Optional<Proposal> full = Proposal.of(REGION, project);
            if (full.isPresent()) {
                ExpectedVerdict expected = expect(full.get());
                List<Double> turns = expected.questions().stream().map(one -> one.turns()).toList();
                assertThat(turns)
                        .as(project.key())
                        .isSortedAccordingTo((one, other) -> Double.compare(other, one));
                asked += turns.isEmpty() || turns.getFirst() == 0 ? 0 : 1;
                expected.grid()
                        .ifPresent(
                                grid ->
                                        assertThat(grid.row())
                                                .as(project.key())
                                                .isEqualTo(expected.questions().getFirst().item()));
            }
        }
        assertThat(asked).isPositive();
    }
}
