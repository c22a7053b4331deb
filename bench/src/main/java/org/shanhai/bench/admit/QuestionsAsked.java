package org.shanhai.bench.admit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.ExpectedVerdict;
import org.shanhai.admit.ExpectedVerdict.FigureToAsk;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.expected.Draws;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.bench.BenchChecks;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// Whether the question asked first is the one that turns the likeliest verdict most often: each
/// figure asked for is put in at each tenth of its likely values, and the project answered anew.
record QuestionsAsked(Admissions admissions) {
    private static final int VALUES = 10;

    /// Two questions within one value of each other turn as often.
    private static final double TIE = 1.0 / VALUES + 1e-9;

    void print(BenchChecks checks) {
        Region region = admissions.region();
        int asked = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> first = new TreeMap<>();
        for (Project project : region.projects()) {
            Optional<Proposal> proposal = Proposal.of(region, project);
            if (proposal.isEmpty()) {
                continue;
            }
            ExpectedVerdict now =
                    admissions.expect(admissions.decide(proposal.get())).orElseThrow();
            if (now.questions().size() < 2 || now.questions().getFirst().turns() == 0) {
                continue;
            }
            Map<ProjectFigure, Double> turns = new HashMap<>();
            for (FigureToAsk question : now.questions()) {
                turns.put(question.item(), turns(proposal.get(), now, question));
            }
            ProjectFigure item = now.questions().getFirst().item();
            double most = turns.values().stream().mapToDouble(v -> v).max().orElse(0);
            double own = turns.getOrDefault(item, 0.0);
            asked++;
            first.merge(item.key(), 1, Integer::sum);
            if (own >= most - TIE) {
                right++;
            } else {
                wrong.add("%s: %s %.1f of %s".formatted(project.key(), item, own, turns));
            }
        }
        System.out.println();
        System.out.printf(
                "First questions of %d projects that have one to turn: %s%n", asked, first);
        wrong.forEach(one -> System.out.println("  " + one));
        checks.that(
                right >= 0.75 * asked && asked > 0,
                "the question asked first turns most, or as often: %d of %d"
                        .formatted(right, asked));
    }

    private double turns(Proposal proposal, ExpectedVerdict now, FigureToAsk question) {
        Magnitude magnitude = Magnitude.of(question.item()).orElseThrow();
        Draws draws = admissions.likely(proposal).orElseThrow();
        int turned = 0;
        for (int k = 0; k < VALUES; k++) {
            double value = draws.quantile(magnitude, (k + 0.5) / VALUES);
            Proposal known = proposal.withSets(Map.of(question.item(), Quantity.exactly(value)));
            ExpectedVerdict then = admissions.expect(admissions.decide(known)).orElseThrow();
            turned += then.likeliest() == now.likeliest() ? 0 : 1;
        }
        return (double) turned / VALUES;
    }
}
