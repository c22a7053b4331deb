package org.shanhai.admit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.shanhai.admit.ExpectedVerdict.Chance;
import org.shanhai.admit.ExpectedVerdict.DrawnFigure;
import org.shanhai.admit.ExpectedVerdict.FigureToAsk;
import org.shanhai.admit.ExpectedVerdict.LandCarried;
import org.shanhai.admit.ExpectedVerdict.Outcome;
import org.shanhai.admit.ExpectedVerdict.PassGrid;
import org.shanhai.admit.ExpectedVerdict.RuleChance;
import org.shanhai.admit.ExpectedVerdict.TaxAsked;
import org.shanhai.admit.ExpectedVerdict.Unlikely;
import org.shanhai.admit.expected.Compared;
import org.shanhai.admit.expected.Draws;
import org.shanhai.admit.expected.Expectations;
import org.shanhai.admit.expected.Expectations.Expectation;
import org.shanhai.admit.expected.Expectations.LogNormal;
import org.shanhai.admit.expected.Expectations.Nation;
import org.shanhai.admit.expected.LocalShares;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.admit.expected.Turning;
import org.shanhai.region.Project;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Zone;

/// Says what is to be expected of proposals in one region.
final class ExpectedVerdicts {
    private static final List<Double> STEPS = List.of(0.1, 0.3, 0.5, 0.7, 0.9);
    private static final int DRAWS_A_CELL = 400;

    /// A spread of projects around their industry is not worked out from fewer.
    private static final int FEWEST = 3;

    private static final double ASSUMED_SPREAD = 1;

    private final Region region;
    private final Expectations expectations;
    private final Optional<Identities> identities;

    ExpectedVerdicts(Region region, List<Project> projects, Optional<Identities> identities) {
        this.region = region;
        this.identities = identities;
        expectations = new Expectations(region, projects.stream().map(this::compared).toList());
    }

    private Compared compared(Project project) {
        Map<Magnitude, Double> figures = new EnumMap<>(Magnitude.class);
        for (Magnitude magnitude : Magnitude.values()) {
            Comparables.find(project, PromiseTests.figure(magnitude))
                    .ifPresent(value -> figures.put(magnitude, value));
        }
        return new Compared(project.key(), number(project), figures);
    }

    private Optional<Integer> number(Project project) {
        return project.industry()
                .filter(region.industries()::contains)
                .map(region.industries()::number);
    }

    Expectations expectations() {
        return expectations;
    }

    /// What the accounts of the industry say, with how far comparable projects lie from theirs.
    Nation nation(String key, Optional<IndustryAccounts> accounts) {
        if (accounts.isEmpty()) {
            return Nation.UNKNOWN;
        }
        double perJob = accounts.get().outputPerJob();
        return new Nation(
                perJob > 0 ? OptionalDouble.of(perJob) : OptionalDouble.empty(),
                spread(key),
                accounts.get().limits());
    }

    private double spread(String key) {
        double[] distances =
                expectations.comparables().stream()
                        .filter(one -> !one.key().equals(key))
                        .filter(one -> one.industry().isPresent())
                        .mapToDouble(
                                one ->
                                        one.logRatio(Magnitude.OUTPUT, Magnitude.JOBS)
                                                - accounts(one.industry())
                                                        .map(IndustryAccounts::outputPerJob)
                                                        .map(Math::log)
                                                        .orElse(Double.NaN))
                        .filter(distance -> !Double.isNaN(distance))
                        .toArray();
        return distances.length < FEWEST
                ? ASSUMED_SPREAD
                : Math.sqrt(Arrays.stream(distances).map(d -> d * d).average().orElseThrow());
    }

    Optional<IndustryAccounts> accounts(Optional<Integer> industry) {
        return identities.flatMap(there -> industry.flatMap(there::accounts));
    }

    Expectation expectation(Proposal proposal) {
        Optional<Integer> industry = number(proposal.project());
        String key = proposal.project().key();
        return expectations.of(key, industry, nation(key, accounts(industry)));
    }

    /// Empty where a figure is stated by too few others to be told at all.
    Optional<ExpectedVerdict> of(Admission admission) {
        return expectations.areEnough(admission.proposal().project().key())
                ? Optional.of(expected(admission))
                : Optional.empty();
    }

    private ExpectedVerdict expected(Admission admission) {
        Proposal proposal = admission.proposal();
        List<Check> checks = admission.checks();
        KnownFigures known = KnownFigures.of(proposal, Figures.of(proposal));
        Optional<IndustryAccounts> accounts = accounts(number(proposal.project()));
        Expectation expectation = expectation(proposal);
        List<PromiseTest> promises =
                new PromiseTests(expectations, accounts).of(proposal.project().key(), known.own());
        List<Unlikely> unlikely = new ArrayList<>();
        Set<Magnitude> setAside = setAside(expectation, known.own(), promises, unlikely);
        Map<Magnitude, Quantity> believed = new EnumMap<>(known.bounds());
        setAside.forEach(believed::remove);
        Map<Magnitude, Quantity> own = new EnumMap<>(known.own());
        setAside.forEach(own::remove);
        DrawnRules rules = new DrawnRules(admission.vetoes(), admission.questions(), checks);
        Draws draws = expectation.draw(believed, Expectations.DRAWS);
        List<Outcome> outcomes = draws.each(rules::outcome);
        List<FigureToAsk> questions = questions(draws, rules, believed);
        return new ExpectedVerdict(
                Arrays.stream(Outcome.values())
                        .map(one -> new Chance(one, share(outcomes, one)))
                        .toList(),
                listFigures(expectation, draws, believed, own),
                IntStream.range(0, rules.listDrawn().size())
                        .mapToObj(
                                k ->
                                        new RuleChance(
                                                rules.listDrawn().get(k),
                                                draws.share(draw -> rules.isMet(k, draw))))
                        .toList(),
                rules.listUndrawn(),
                (int) admission.questions().stream().filter(Question::isOpen).count(),
                questions,
                questions.size() < 2 || questions.getFirst().turns() == 0
                        ? Optional.empty()
                        : Optional.of(grid(expectation, draws, rules, believed, questions)),
                carried(expectation, known, checks),
                taxAsked(known, accounts, checks),
                promises,
                unlikely,
                setAside.stream().map(PromiseTests::figure).toList(),
                known.zero(),
                (int)
                        expectations.comparables().stream()
                                .filter(one -> !one.key().equals(proposal.project().key()))
                                .count(),
                expectation.related(),
                expectations.localShares().shares().size(),
                draws.isContradictory());
    }

    private static double share(List<Outcome> outcomes, Outcome one) {
        return (double) outcomes.stream().filter(one::equals).count() / outcomes.size();
    }

    /// Promises that are too good to be believed: the tax by its tests, and the most unlikely of
    /// the others, one after another, as each casts doubt on the rest.
    private static Set<Magnitude> setAside(
            Expectation expectation,
            Map<Magnitude, Quantity> own,
            List<PromiseTest> promises,
            List<Unlikely> unlikely) {
        Set<Magnitude> aside = EnumSet.noneOf(Magnitude.class);
        Map<Magnitude, Quantity> left = new EnumMap<>(own);
        if (promises.stream().anyMatch(one -> one.outcome() == PromiseTest.Outcome.NOT_PLAUSIBLE)) {
            aside.add(Magnitude.TAX);
            aside.add(Magnitude.LOCAL_TAX);
            left.keySet().removeAll(aside);
        }
        while (left.size() > 1) {
            Optional<Magnitude> worst =
                    left.keySet().stream()
                            .filter(one -> one != Magnitude.LAND)
                            .min(
                                    (one, other) ->
                                            Double.compare(
                                                    expectation.chanceAbove(one, left),
                                                    expectation.chanceAbove(other, left)));
            if (worst.isEmpty()
                    || expectation.chanceAbove(worst.get(), left) >= PromiseTests.IMPOSSIBLE) {
                break;
            }
            LogNormal usual = expectation.expect(worst.get(), left);
            unlikely.add(
                    new Unlikely(
                            PromiseTests.figure(worst.get()),
                            Objects.requireNonNull(left.get(worst.get())).stated(),
                            new Draws.Spread(
                                    usual.quantile(0.1), usual.median(), usual.quantile(0.9)),
                            expectation.chanceAbove(worst.get(), left)));
            aside.add(worst.get());
            left.remove(worst.get());
        }
        return aside;
    }

    private static List<DrawnFigure> listFigures(
            Expectation expectation,
            Draws draws,
            Map<Magnitude, Quantity> believed,
            Map<Magnitude, Quantity> own) {
        List<DrawnFigure> all = new ArrayList<>();
        for (Magnitude magnitude : Magnitude.values()) {
            boolean exact = isExact(believed, magnitude);
            all.add(
                    new DrawnFigure(
                            PromiseTests.figure(magnitude),
                            exact,
                            draws.spread(magnitude),
                            exact ? List.of() : expectation.routes(magnitude, own)));
        }
        return all;
    }

    private static boolean isExact(Map<Magnitude, Quantity> believed, Magnitude magnitude) {
        Quantity quantity = believed.get(magnitude);
        return quantity != null && quantity.isPoint();
    }

    private static List<FigureToAsk> questions(
            Draws draws, DrawnRules rules, Map<Magnitude, Quantity> believed) {
        Set<Magnitude> asked = rules.listUsed();
        asked.removeIf(one -> isExact(believed, one));
        if (asked.isEmpty()) {
            return List.of();
        }
        return Turning.order(draws, asked, rules::outcome).stream()
                .map(
                        one ->
                                new FigureToAsk(
                                        PromiseTests.figure(one.magnitude()),
                                        one.turns(),
                                        one.gain()))
                .toList();
    }

    private static PassGrid grid(
            Expectation expectation,
            Draws draws,
            DrawnRules rules,
            Map<Magnitude, Quantity> believed,
            List<FigureToAsk> questions) {
        Magnitude row = Magnitude.find(questions.get(0).item().key()).orElseThrow();
        Magnitude column = Magnitude.find(questions.get(1).item().key()).orElseThrow();
        List<Double> rows = steps(draws, row);
        List<Double> columns = steps(draws, column);
        List<List<Double>> passes = new ArrayList<>();
        for (double down : rows) {
            List<Double> line = new ArrayList<>();
            for (double across : columns) {
                Map<Magnitude, Quantity> fixed = new EnumMap<>(believed);
                fixed.put(row, Quantity.exactly(down));
                fixed.put(column, Quantity.exactly(across));
                line.add(
                        expectation
                                .draw(fixed, DRAWS_A_CELL)
                                .share(draw -> rules.outcome(draw) == Outcome.ADMIT_ON_CONDITIONS));
            }
            passes.add(line);
        }
        return new PassGrid(
                questions.get(0).item(), rows, questions.get(1).item(), columns, passes);
    }

    /// Round values of a figure; of land in mu.
    private static List<Double> steps(Draws draws, Magnitude magnitude) {
        double scale = magnitude == Magnitude.LAND ? Zone.MU_PER_KM2 : 1;
        return STEPS.stream()
                .map(part -> rounded(draws.quantile(magnitude, part) * scale) / scale)
                .distinct()
                .toList();
    }

    /// To two digits.
    private static double rounded(double value) {
        double unit = Math.pow(10, Math.floor(Math.log10(value)) - 1);
        return Math.round(value / unit) * unit;
    }

    /// What floors on all tax for the land ask of the land that is stated, beside the value added
    /// usual for the jobs.
    private static List<TaxAsked> taxAsked(
            KnownFigures known, Optional<IndustryAccounts> accounts, List<Check> checks) {
        Quantity land = known.own().get(Magnitude.LAND);
        Quantity jobs = known.own().get(Magnitude.JOBS);
        double perJob = accounts.map(IndustryAccounts::valueAddedPerJob).orElse(Double.NaN);
        if (land == null || jobs == null || !(perJob > 0)) {
            return List.of();
        }
        List<TaxAsked> all = new ArrayList<>();
        for (Check check : checks) {
            Rule rule = check.rule();
            if (rule.indicator() == RuleIndicator.TAX_PER_LAND
                    && check.state().isPresent()
                    && !check.is(State.MET)) {
                rule.floor()
                        .ifPresent(
                                floor ->
                                        all.add(
                                                new TaxAsked(
                                                        rule,
                                                        land.stated(),
                                                        floor * land.stated(),
                                                        jobs.stated(),
                                                        perJob * jobs.stated())));
            }
        }
        return all;
    }

    /// For each floor on all tax for the land, where the local part is promised and no more known.
    private List<LandCarried> carried(
            Expectation expectation, KnownFigures known, List<Check> checks) {
        Quantity local = known.own().get(Magnitude.LOCAL_TAX);
        if (local == null || !(local.low() > 0) || known.own().containsKey(Magnitude.TAX)) {
            return List.of();
        }
        LocalShares shares = expectations.localShares();
        Map<Magnitude, Quantity> promised = new EnumMap<>(known.own());
        promised.put(Magnitude.LOCAL_TAX, Quantity.exactly(local.low()));
        promised.remove(Magnitude.LAND);
        List<LandCarried> all = new ArrayList<>();
        for (Check check : checks) {
            Rule rule = check.rule();
            if (rule.indicator() != RuleIndicator.TAX_PER_LAND
                    || check.state().isEmpty()
                    || rule.floor().isEmpty()
                    || !(rule.floor().getAsDouble() > 0)) {
                continue;
            }
            double floor = rule.floor().getAsDouble();
            double sure = local.low() / floor;
            double low = sure / shares.quantile(0.9);
            double likely = sure / shares.median();
            double high = sure / shares.quantile(0.1);
            Draws draws = expectation.draw(promised, Expectations.DRAWS);
            List<Double> chances = new ArrayList<>();
            for (double land : List.of(sure, low, likely, high)) {
                chances.add(
                        draws.share(draw -> Floors.meets(rule, draw.get(Magnitude.TAX) / land)));
            }
            all.add(new LandCarried(rule, local.low(), sure, low, likely, high, chances));
        }
        return all;
    }
}
