package org.shanhai.ask.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.shanhai.ask.Around;
import org.shanhai.ask.Handed;
import org.shanhai.ask.OptionNumber;
import org.shanhai.ask.Session;
import org.shanhai.ask.Waiter;
import org.shanhai.plan.Aim;
import org.shanhai.plan.Allowance;
import org.shanhai.plan.Alternatives;
import org.shanhai.plan.Exploring;
import org.shanhai.plan.LimitPrice;
import org.shanhai.plan.PlacementSteadiness;
import org.shanhai.plan.Redrawn;
import org.shanhai.plan.Replacement;
import org.shanhai.plan.TradeOff;
import org.shanhai.programme.Effort;
import org.shanhai.work.Work;

/// What `plan` is asked for beside the best plan, and looks for it.
public record PlanAround(
        @Handed(label = "N") Optional<Integer> alternatives,
        @Handed(label = "PERCENT") Optional<String> slack,
        @Handed(label = "AIM,AIM") Optional<String> tradeoff,
        @Handed(label = "N") Optional<Integer> points,
        @Handed(label = "N") Optional<Integer> draws) {
    /// Limits of which so much is used up have a price.
    private static final double USED_UP = 0.9;

    private static final List<Double> STEPS = List.of(-0.1, 0.01, 0.1, 0.25);
    private static final double PRICE_SECONDS = 20;

    /// Up to so many options prices are asked unasked: each is a plan of its own.
    private static final int MANY = 2000;

    private static final int MOST = 1000;
    private static final int POINTS = 11;
    private static final String SLACK = "2%";

    private double part() {
        return OptionNumber.part(slack.orElse(SLACK));
    }

    /// The two aims of which a curve is wanted; empty for none. Asked before anything is solved.
    ///
    /// @param later aims in turn, which hold what a curve is to vary
    /// @param delivered whether gains are cut to what is usually delivered, while draws are of
    ///     whole projects
    List<Aim> pair(PlanAsked asked, List<List<Aim>> later, boolean delivered) {
        if (!(part() >= 0 && part() < 1)) {
            throw asked.wrong("plan.slack_wrong", slack.orElse(SLACK));
        }
        requireCount("alternatives", alternatives, 1, asked);
        requireCount("draws", draws, 1, asked);
        requireCount("points", points, 2, asked);
        if (draws.isPresent() && delivered) {
            throw asked.wrong("plan.draws_delivered");
        }
        if (tradeoff.isPresent() && !later.isEmpty()) {
            throw asked.wrong("plan.tradeoff_then");
        }
        return tradeoff.map(asked::pair).orElse(List.of());
    }

    private static void requireCount(
            String name, Optional<Integer> count, int least, PlanAsked asked) {
        count.filter(many -> many < least || many > MOST)
                .ifPresent(
                        many -> {
                            throw asked.wrong(
                                    "plan.count_wrong",
                                    asked.words().parameter(name),
                                    many,
                                    least,
                                    MOST);
                        });
    }

    /// @param pair the aims of the curve; empty for none
    /// @param effort for the plan itself; alternatives, costs, curve and draws have twice its
    ///     seconds each
    public Around explore(
            Session session,
            Exploring exploring,
            Supplier<Redrawn> likely,
            List<Aim> pair,
            Effort effort,
            Interruption interruption) {
        double seconds = 2 * effort.seconds();
        Optional<Alternatives> others = Optional.empty();
        List<Replacement> replacements = List.of();
        if (alternatives.isPresent()) {
            int many = alternatives.get();
            others =
                    Optional.of(
                            step(
                                    session,
                                    "plan.doing.alternatives",
                                    () ->
                                            exploring.alternatives(
                                                    many,
                                                    part(),
                                                    allowance(seconds, interruption))));
            replacements =
                    step(
                            session,
                            "plan.doing.replacement",
                            () -> exploring.replacements(allowance(seconds, interruption)));
        }
        List<LimitPrice> prices =
                exploring.size() > MANY
                        ? List.of()
                        : step(
                                session,
                                "plan.doing.prices",
                                () ->
                                        exploring.prices(
                                                USED_UP,
                                                STEPS,
                                                allowance(
                                                        Math.min(PRICE_SECONDS, seconds),
                                                        interruption)));
        Optional<PlacementSteadiness> steady = Optional.empty();
        if (draws.isPresent()) {
            int many = draws.get();
            steady =
                    Optional.of(
                            step(
                                    session,
                                    "plan.doing.draws",
                                    () ->
                                            exploring.steadiness(
                                                    likely.get(),
                                                    many,
                                                    effort.gap(),
                                                    allowance(seconds, interruption))));
        }
        Optional<TradeOff> traced = Optional.empty();
        if (!pair.isEmpty()) {
            traced =
                    Optional.of(
                            step(
                                    session,
                                    "plan.doing.curve",
                                    () ->
                                            exploring.tradeOff(
                                                    pair.getFirst(),
                                                    pair.getLast(),
                                                    points.orElse(POINTS),
                                                    effort.gap(),
                                                    allowance(seconds, interruption))));
        }
        return new Around(others, replacements, prices, steady, traced);
    }

    private static Allowance allowance(double seconds, Interruption interruption) {
        return new Allowance(seconds, () -> !interruption.isAsked());
    }

    private static <T> T step(Session session, String name, Supplier<T> work) {
        String what = session.words().get(name);
        try (Waiter.Counted progress = session.waiter().counting(1)) {
            return Work.watched(
                    new Work.Watch() {
                        @Override
                        public boolean isWanted() {
                            return session.waiter().isWaiting();
                        }

                        @Override
                        public void at(int done, int total) {
                            progress.at(what, done, total);
                        }
                    },
                    work);
        }
    }
}
