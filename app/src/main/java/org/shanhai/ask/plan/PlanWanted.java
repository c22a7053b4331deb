package org.shanhai.ask.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shanhai.admit.Positioning.Fit;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Handed;
import org.shanhai.ask.OptionNumber;
import org.shanhai.ask.WrongUse;
import org.shanhai.plan.Bound;
import org.shanhai.plan.PlanQuestion;
import org.shanhai.programme.Effort;
import org.shanhai.region.Limit;
import org.shanhai.region.Region;

/// What a plan is asked first: which projects, aims, limits, pins and ties, and how long it may
/// take.
public record PlanWanted(
        @Handed(label = "FILE", file = true) Optional<String> projects,
        @Handed(label = "PROJECT") List<String> without,
        @Handed(label = "AIM") List<String> aim,
        @Handed(label = "LIMIT") List<String> limit,
        @Handed(label = "NAME") Optional<String> scenario,
        @Handed(label = "PROJECT=ZONE") List<String> pin,
        @Handed(label = "P,P") List<String> together,
        @Handed(label = "P,P") List<String> apart,
        @Handed boolean move,
        @Handed boolean anyFit,
        @Handed(label = "PERCENT") Optional<String> maxGap,
        @Handed(label = "SECONDS") Optional<String> time,
        @Handed(label = "RULES", about = "admit.rules.about") Optional<String> rules) {
    private static final String NONE = "none";

    public Set<Fit> fits() {
        return anyFit
                ? EnumSet.allOf(Fit.class)
                : EnumSet.complementOf(EnumSet.of(Fit.NONE, Fit.UNKNOWN));
    }

    /// Those of the pack that say what is left, and those of the asker.
    public List<Bound> bounds(List<Limit> counted, PlanAsked asked) {
        List<Bound> bounds = new ArrayList<>(counted.stream().map(Bound::of).toList());
        bounds.addAll(asked.bounds(limit));
        return bounds;
    }

    public PlanQuestion question(List<Bound> bounds, PlanAsked asked) {
        PlanQuestion question =
                new PlanQuestion(
                        asked.aims(aim), bounds, asked.ties(together, apart), asked.pins(pin));
        // The least of anything is reached by building nothing.
        boolean isForced =
                !question.pins().isEmpty() || bounds.stream().anyMatch(bound -> bound.low() > 0);
        if (!isForced && question.aims().stream().allMatch(aim -> aim.weight() < 0)) {
            throw asked.wrong("plan.aim_nothing", String.join(" ", aim));
        }
        return question;
    }

    public Effort effort(Words words) {
        double seconds = OptionNumber.orNaN(time.orElse("60s").strip().replaceFirst("(s|秒)$", ""));
        if (!(seconds > 0) || seconds > 1e6) {
            throw new WrongUse(words.get("plan.time_wrong", time.orElse("")));
        }
        double gap = OptionNumber.part(maxGap.orElse("0.5%"));
        if (!(gap >= 0)) {
            throw new WrongUse(words.get("plan.max_gap_wrong", maxGap.orElse("")));
        }
        return new Effort(seconds, 0, gap);
    }

    /// The trial whose limits count: the one asked for, else the only one there is; empty for none.
    public String trial(Region region, PlanAsked asked) {
        Set<String> known =
                region.all(Limit.class).stream()
                        .map(Limit::scenario)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
        if (scenario.isEmpty()) {
            return known.size() == 1 ? known.iterator().next() : "";
        }
        String wanted = scenario.get();
        if (wanted.equals(NONE)) {
            return "";
        }
        if (!known.contains(wanted)) {
            throw asked.wrong("plan.scenario_unknown", wanted, String.join(", ", known));
        }
        return wanted;
    }
}
