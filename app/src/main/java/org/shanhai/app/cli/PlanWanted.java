package org.shanhai.app.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.Positioning.Fit;
import org.shanhai.app.text.Words;
import org.shanhai.ask.OptionNumber;
import org.shanhai.ask.WrongUse;
import org.shanhai.plan.Bound;
import org.shanhai.plan.PlanQuestion;
import org.shanhai.programme.Effort;
import org.shanhai.region.Limit;
import org.shanhai.region.Region;
import picocli.CommandLine.Option;

/// What a plan is asked first: which projects, aims, limits, pins and ties, and how long it may
/// take. As it stands it asks the standard question.
final class PlanWanted {
    private static final String NONE = "none";

    @Option(
            names = "--projects",
            paramLabel = "FILE",
            description = "${bundle:plan.projects.about}")
    private @Nullable String projects;

    @Option(
            names = "--without",
            paramLabel = "PROJECT",
            description = "${bundle:plan.without.about}")
    private List<String> without = new ArrayList<>();

    @Option(names = "--aim", paramLabel = "AIM", description = "${bundle:plan.aim.about}")
    private List<String> aims = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "LIMIT", description = "${bundle:plan.limit.about}")
    private List<String> limits = new ArrayList<>();

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description = "${bundle:plan.scenario.about}")
    private @Nullable String scenario;

    @Option(names = "--pin", paramLabel = "PROJECT=ZONE", description = "${bundle:plan.pin.about}")
    private List<String> pins = new ArrayList<>();

    @Option(names = "--together", paramLabel = "P,P", description = "${bundle:plan.together.about}")
    private List<String> together = new ArrayList<>();

    @Option(names = "--apart", paramLabel = "P,P", description = "${bundle:plan.apart.about}")
    private List<String> apart = new ArrayList<>();

    @Option(names = "--any-fit", description = "${bundle:plan.any_fit.about}")
    private boolean anyFit;

    @Option(
            names = "--max-gap",
            paramLabel = "PERCENT",
            description = "${bundle:plan.max_gap.about}")
    private String maxGap = "0.5%";

    @Option(names = "--time", paramLabel = "SECONDS", description = "${bundle:plan.time.about}")
    private String time = "60s";

    @Option(names = "--rules", paramLabel = "RULES", description = "${bundle:admit.rules.about}")
    private @Nullable String rules;

    /// A file; empty for the projects of the pack.
    Optional<String> projects() {
        return Optional.ofNullable(projects);
    }

    /// Keys of projects that are not planned.
    List<String> without() {
        return List.copyOf(without);
    }

    Optional<String> rules() {
        return Optional.ofNullable(rules);
    }

    Set<Fit> fits() {
        return anyFit
                ? EnumSet.allOf(Fit.class)
                : EnumSet.complementOf(EnumSet.of(Fit.NONE, Fit.UNKNOWN));
    }

    /// Those of the pack that say what is left, and those of the asker.
    List<Bound> bounds(List<Limit> counted, PlanAsked asked) {
        List<Bound> bounds = new ArrayList<>(counted.stream().map(Bound::of).toList());
        bounds.addAll(asked.bounds(limits));
        return bounds;
    }

    PlanQuestion question(List<Bound> bounds, PlanAsked asked) {
        PlanQuestion question =
                new PlanQuestion(
                        asked.aims(aims), bounds, asked.ties(together, apart), asked.pins(pins));
        // The least of anything is reached by building nothing.
        boolean isForced =
                !question.pins().isEmpty() || bounds.stream().anyMatch(bound -> bound.low() > 0);
        if (!isForced && question.aims().stream().allMatch(aim -> aim.weight() < 0)) {
            throw asked.wrong("plan.aim_nothing", String.join(" ", aims));
        }
        return question;
    }

    Effort effort(Words words) {
        double seconds = OptionNumber.orNaN(time.strip().replaceFirst("(s|秒)$", ""));
        if (!(seconds > 0) || seconds > 1e6) {
            throw new WrongUse(words.get("plan.time_wrong", time));
        }
        double gap = OptionNumber.part(maxGap);
        if (!(gap >= 0)) {
            throw new WrongUse(words.get("plan.max_gap_wrong", maxGap));
        }
        return new Effort(seconds, 0, gap);
    }

    /// The trial whose limits count: the one asked for, else the only one there is; empty for none.
    String scenario(Region region, PlanAsked asked) {
        Set<String> known =
                region.all(Limit.class).stream()
                        .map(Limit::scenario)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
        if (scenario == null) {
            return known.size() == 1 ? known.iterator().next() : "";
        }
        if (scenario.equals(NONE)) {
            return "";
        }
        if (!known.contains(scenario)) {
            throw asked.wrong("plan.scenario_unknown", scenario, String.join(", ", known));
        }
        return scenario;
    }
}
