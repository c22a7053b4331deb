package org.shanhai.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shanhai.ask.OptionNumber;
import org.shanhai.plan.Aim;
import org.shanhai.plan.Bound;
import org.shanhai.plan.Counted;
import org.shanhai.plan.Horizon;
import org.shanhai.plan.Trade;
import picocli.CommandLine.Option;

/// What a plan may be asked beside its first aims: aims that come later, gains that are shared
/// fairly, years, and quotas that partners trade.
final class PlanSteps {
    private static final Pattern YEARS = Pattern.compile("\\s*(\\d{4})\\s*[-–~至]\\s*(\\d{4})\\s*");

    /// More than that nobody plans, and each is a copy of every zone.
    private static final int MOST_YEARS = 15;

    @Option(names = "--then", paramLabel = "AIM", description = "${bundle:plan.then.about}")
    private List<String> later = new ArrayList<>();

    @Option(
            names = "--give-up",
            paramLabel = "PERCENT",
            description = "${bundle:plan.give_up.about}")
    private @Nullable String giveUp;

    @Option(names = "--fair", paramLabel = "WHAT", description = "${bundle:plan.fair.about}")
    private @Nullable String fair;

    @Option(names = "--years", paramLabel = "YEARS", description = "${bundle:plan.years.about}")
    private @Nullable String years;

    @Option(names = "--ramp", paramLabel = "PERCENTS", description = "${bundle:plan.ramp.about}")
    private @Nullable String ramp;

    @Option(names = "--trade", paramLabel = "TRADE", description = "${bundle:plan.trade.about}")
    private List<String> trades = new ArrayList<>();

    @Option(names = "--delivered", description = "${bundle:plan.delivered.about}")
    private boolean delivered;

    /// Whether projects begin in years that are planned.
    boolean hasYears() {
        return years != null;
    }

    boolean delivered() {
        return delivered;
    }

    List<List<Aim>> later(PlanAsked asked) {
        return later.stream()
                .map(text -> asked.aims(Arrays.asList(text.split("[+＋]", -1))))
                .toList();
    }

    /// The part of an earlier aim that later ones may give up.
    double giveUp(PlanAsked asked) {
        if (giveUp == null) {
            return 0;
        }
        double part = OptionNumber.part(giveUp);
        if (!(part >= 0) || part >= 1) {
            throw asked.wrong("plan.give_up_wrong", giveUp);
        }
        if (later.isEmpty() && fair == null) {
            throw asked.wrong("plan.give_up_alone");
        }
        return part;
    }

    Optional<String> fair(PlanAsked asked) {
        if (fair != null && !Counted.GAINS.contains(fair.strip())) {
            throw asked.wrong(
                    "plan.fair_wrong",
                    fair,
                    String.join(", ", Counted.GAINS.stream().sorted().toList()));
        }
        return Optional.ofNullable(fair).map(String::strip);
    }

    Optional<Horizon> horizon(PlanAsked asked) {
        if (years == null) {
            if (ramp != null) {
                throw asked.wrong("plan.ramp_alone");
            }
            return Optional.empty();
        }
        Matcher ends = YEARS.matcher(years);
        if (!ends.matches()) {
            throw asked.wrong("plan.years_wrong", years, MOST_YEARS);
        }
        int first = Integer.parseInt(ends.group(1));
        int last = Integer.parseInt(ends.group(2));
        if (first > last || last - first >= MOST_YEARS) {
            throw asked.wrong("plan.years_wrong", years, MOST_YEARS);
        }
        return Optional.of(new Horizon(first, last, ramp(asked)));
    }

    /// Whole from the first year on, where nobody says otherwise.
    private List<Double> ramp(PlanAsked asked) {
        if (ramp == null) {
            return List.of(1.0);
        }
        List<Double> parts = Arrays.stream(ramp.split("[,，]", -1)).map(OptionNumber::part).toList();
        if (parts.stream().anyMatch(part -> !(part >= 0) || part > 1)) {
            throw asked.wrong("plan.ramp_wrong", ramp);
        }
        return parts;
    }

    /// Bounds that name a year must name one that is planned.
    void requireYears(List<Bound> bounds, Optional<Horizon> horizon, PlanAsked asked) {
        for (Bound bound : bounds) {
            bound.counted()
                    .year()
                    .ifPresent(
                            year -> {
                                if (horizon.isEmpty()) {
                                    throw asked.wrong(
                                            "plan.year_alone", bound.key(), Integer.toString(year));
                                }
                                if (!horizon.get().years().contains(year)) {
                                    throw asked.wrong(
                                            "plan.year_outside",
                                            bound.key(),
                                            Integer.toString(year),
                                            Integer.toString(horizon.get().first()),
                                            Integer.toString(horizon.get().last()));
                                }
                            });
        }
    }

    List<Trade> trades(TradeAsked asked, List<Bound> bounds) {
        return asked.trades(trades, bounds);
    }
}
