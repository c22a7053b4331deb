package org.shanhai.ask.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shanhai.ask.Handed;
import org.shanhai.ask.OptionNumber;
import org.shanhai.plan.Aim;
import org.shanhai.plan.Bound;
import org.shanhai.plan.Counted;
import org.shanhai.plan.Horizon;
import org.shanhai.plan.QuotaTrade;

/// What a plan may be asked beside its first aims: aims that come later, gains that are shared
/// fairly, years, and quotas that partners trade.
public record PlanSteps(
        @Handed(label = "AIM") List<String> then,
        @Handed(label = "PERCENT") Optional<String> giveUp,
        @Handed(label = "WHAT") Optional<String> fair,
        @Handed(label = "YEARS") Optional<String> years,
        @Handed(label = "PERCENTS") Optional<String> ramp,
        @Handed(label = "TRADE") List<String> trade,
        @Handed boolean delivered) {
    private static final Pattern YEARS = Pattern.compile("\\s*(\\d{4})\\s*[-–~至]\\s*(\\d{4})\\s*");

    /// More than that nobody plans, and each is a copy of every zone.
    private static final int MOST_YEARS = 15;

    public List<List<Aim>> later(PlanAsked asked) {
        return then.stream()
                .map(text -> asked.aims(Arrays.asList(text.split("[+＋]", -1))))
                .toList();
    }

    /// The part of an earlier aim that later ones may give up.
    public double part(PlanAsked asked) {
        if (giveUp.isEmpty()) {
            return 0;
        }
        double part = OptionNumber.part(giveUp.get());
        if (!(part >= 0) || part >= 1) {
            throw asked.wrong("plan.give_up_wrong", giveUp.get());
        }
        if (then.isEmpty() && fair.isEmpty()) {
            throw asked.wrong("plan.give_up_alone");
        }
        return part;
    }

    public Optional<String> shared(PlanAsked asked) {
        Optional<String> what = fair.map(String::strip);
        if (what.isPresent() && !Counted.GAINS.contains(what.get())) {
            throw asked.wrong(
                    "plan.fair_wrong",
                    fair.orElseThrow(),
                    String.join(", ", Counted.GAINS.stream().sorted().toList()));
        }
        return what;
    }

    public Optional<Horizon> horizon(PlanAsked asked) {
        if (years.isEmpty()) {
            if (ramp.isPresent()) {
                throw asked.wrong("plan.ramp_alone");
            }
            return Optional.empty();
        }
        Matcher ends = YEARS.matcher(years.get());
        if (!ends.matches()) {
            throw asked.wrong("plan.years_wrong", years.get(), MOST_YEARS);
        }
        int first = Integer.parseInt(ends.group(1));
        int last = Integer.parseInt(ends.group(2));
        if (first > last || last - first >= MOST_YEARS) {
            throw asked.wrong("plan.years_wrong", years.get(), MOST_YEARS);
        }
        return Optional.of(new Horizon(first, last, parts(asked)));
    }

    /// Whole from the first year on, where nobody says otherwise.
    private List<Double> parts(PlanAsked asked) {
        if (ramp.isEmpty()) {
            return List.of(1.0);
        }
        List<Double> parts =
                Arrays.stream(ramp.get().split("[,，]", -1)).map(OptionNumber::part).toList();
        if (parts.stream().anyMatch(part -> !(part >= 0) || part > 1)) {
            throw asked.wrong("plan.ramp_wrong", ramp.get());
        }
        return parts;
    }

    /// Bounds that name a year must name one that is planned.
    public void requireYears(List<Bound> bounds, Optional<Horizon> horizon, PlanAsked asked) {
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

    public List<QuotaTrade> trades(TradeAsked asked, List<Bound> bounds) {
        return asked.trades(trade, bounds);
    }
}
