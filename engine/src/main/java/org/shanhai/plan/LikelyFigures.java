package org.shanhai.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Entered;
import org.shanhai.admit.expected.Draws;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.region.ProjectEntry;

/// A pipeline whose projects have the figures that are likely of them: stated ones within what is
/// stated, the others as comparable projects let expect. Each project is drawn by itself, with all
/// its figures together.
public record LikelyFigures(Pipeline pipeline, List<Optional<Draws>> draws) implements Redrawn {
    /// @param entries of the pipeline's candidates, among others
    public static LikelyFigures of(
            Pipeline pipeline, Admissions admissions, List<ProjectEntry> entries) {
        Map<String, ProjectEntry> byKey = new TreeMap<>();
        entries.forEach(entry -> byKey.put(entry.project().key(), entry));
        Site first = pipeline.sites().getFirst();
        List<Optional<Draws>> draws = new ArrayList<>();
        for (PlanCandidate candidate : pipeline.candidates()) {
            ProjectEntry entry = byKey.get(candidate.key());
            draws.add(
                    Optional.ofNullable(entry)
                            .flatMap(
                                    one ->
                                            admissions.likely(
                                                    new Entered(one, one, Map.of())
                                                            .at(
                                                                    first.place(),
                                                                    Optional.of(first.zone()))))
                            .filter(some -> !some.isContradictory()));
        }
        return new LikelyFigures(pipeline, draws);
    }

    @Override
    public Pipeline draw(SplittableRandom random) {
        List<Factors> factors = new ArrayList<>();
        for (Optional<Draws> some : draws) {
            int at = random.nextInt(1 << 20);
            factors.add(some.map(one -> factors(one, at % one.count())).orElse(Factors.SAME));
        }
        return Factors.applied(pipeline, factors);
    }

    private static Factors factors(Draws draws, int number) {
        Draws.Draw draw = draws.get(number);
        return new Factors(
                draw.get(Magnitude.LAND) / draws.spread(Magnitude.LAND).median(),
                draw.get(Magnitude.JOBS) / draws.spread(Magnitude.JOBS).median(),
                draw.get(Magnitude.OUTPUT) / draws.spread(Magnitude.OUTPUT).median(),
                draw.get(Magnitude.TAX) / draws.spread(Magnitude.TAX).median());
    }
}
