package org.shanhai.admit;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shanhai.admit.ExpectedVerdict.AsDelivered;
import org.shanhai.admit.ExpectedVerdict.Chance;
import org.shanhai.admit.ExpectedVerdict.DrawnFigure;
import org.shanhai.admit.ExpectedVerdict.FigureToAsk;
import org.shanhai.admit.ExpectedVerdict.Outcome;
import org.shanhai.admit.ExpectedVerdict.RuleChance;
import org.shanhai.admit.expected.Compared;
import org.shanhai.admit.expected.Draws;
import org.shanhai.admit.expected.Expectations;
import org.shanhai.admit.expected.Expectations.Expectation;
import org.shanhai.admit.expected.Expectations.Nation;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.region.Delivered;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.work.Work;

/// Says what is to be expected of proposals in one region.
final class ExpectedVerdicts {
    private static final int DRAWS_OF_MANY = 1000;

    /// A spread of projects around their industry is not worked out from fewer.
    private static final int FEWEST = 3;

    private static final double ASSUMED_SPREAD = 1;

    private final Region region;
    private final Expectations expectations;
    private final Optional<Identities> identities;

    private OptionalDouble clearOfAny = OptionalDouble.empty();

    ExpectedVerdicts(Region region, List<Project> projects, Optional<Identities> identities) {
        this.region = region;
        this.identities = identities;
        expectations = new Expectations(region, projects.stream().map(this::compared).toList());
    }

    /// How likely nothing grave is so of an industry that is not known; asked of few.
    private synchronized double clearOfAny() {
        if (clearOfAny.isEmpty()) {
            clearOfAny = OptionalDouble.of(Questions.clearOfAny(region));
        }
        return clearOfAny.getAsDouble();
    }

    private Compared compared(Project project) {
        Map<Magnitude, Double> figures = new EnumMap<>(Magnitude.class);
        for (Magnitude magnitude : Magnitude.values()) {
            Comparables.find(project, magnitude.figure())
                    .ifPresent(value -> figures.put(magnitude, value));
        }
        return new Compared(project.key(), Comparables.number(region, project), figures);
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

    private Optional<IndustryAccounts> accounts(Proposal proposal) {
        return accounts(Comparables.number(region, proposal.project()));
    }

    Expectation expectation(Proposal proposal) {
        Optional<Integer> industry = Comparables.number(region, proposal.project());
        String key = proposal.project().key();
        return expectations.of(key, industry, nation(key, accounts(industry)));
    }

    /// Empty where too few others state a figure, and where nobody has read the rules of the trade.
    Optional<ExpectedVerdict> of(Admission admission) {
        return weighed(admission).map(one -> expected(admission, one));
    }

    /// The same judgement with P(all conditions kept), where they alone are left: of projects that
    /// have all that is believed.
    Judgement withKept(Judgement now) {
        if (now.verdict() != Verdict.ADMIT_ON_CONDITIONS) {
            return now;
        }
        DrawnRules rules = rules(now.proposal(), now.vetoes(), now.questions(), now.checks());
        return believed(now.proposal())
                .map(Believed::draw)
                .map(draws -> now.withKept(draws.share(rules::admits)))
                .orElse(now);
    }

    /// The widest that is said of a figure that is not known exactly; empty where it is, and where
    /// too few projects are there to tell.
    Optional<Range> widest(Proposal proposal, Magnitude magnitude) {
        return believed(proposal)
                .filter(one -> !one.isExact(magnitude))
                .map(one -> figure(one, one.draw(), magnitude).widest());
    }

    /// Projects that have all that is believed of a proposal; empty where too few are there to
    /// tell.
    Optional<Draws> likely(Proposal proposal) {
        return believed(proposal).map(Believed::draw);
    }

    /// Figures that are not believed, those that follow from them included; none where too few
    /// projects are there to tell.
    Set<ProjectFigure> disbelieved(Proposal proposal) {
        return believed(proposal).stream()
                .flatMap(one -> one.setAside().stream())
                .map(Magnitude::figure)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Believed> weighed(Admission admission) {
        return believed(admission.proposal()).filter(one -> !admission.isTradeUnread());
    }

    private Optional<Believed> believed(Proposal proposal) {
        return expectations.areEnough(proposal.project().key())
                ? Optional.of(
                        Believed.of(
                                proposal,
                                expectation(proposal),
                                new PromiseTests(expectations, accounts(proposal))))
                : Optional.empty();
    }

    /// The chances alone, by fewer draws, where there are many to tell.
    List<Optional<List<Chance>>> listChances(List<Admission> admissions) {
        // What is believed is worked out one by one, for it is held; draws take long and hold
        // nothing.
        List<Optional<Believed>> believed = admissions.stream().map(this::weighed).toList();
        return Work.beside(
                IntStream.range(0, admissions.size()).boxed().toList(),
                k -> believed.get(k).map(one -> chances(admissions.get(k), one)));
    }

    private DrawnRules rules(Admission admission) {
        return rules(
                admission.proposal(),
                admission.vetoes(),
                admission.questions(),
                admission.checks());
    }

    private DrawnRules rules(
            Proposal proposal, List<Veto> vetoes, List<Question> questions, List<Check> checks) {
        boolean isKnown = !IndustryClass.listOf(region, proposal.project()).isEmpty();
        return new DrawnRules(vetoes, questions, checks, isKnown ? 1 : clearOfAny());
    }

    private List<Chance> chances(Admission admission, Believed believed) {
        DrawnRules rules = rules(admission);
        return chances(
                believed.expectation().draw(believed.bounds(), DRAWS_OF_MANY).each(rules::outcome),
                rules);
    }

    private static List<Chance> chances(List<Outcome> outcomes, DrawnRules rules) {
        return Arrays.stream(Outcome.values())
                .map(one -> new Chance(one, rules.weigh(one, each -> share(outcomes, each))))
                .toList();
    }

    private ExpectedVerdict expected(Admission admission, Believed believed) {
        Proposal proposal = admission.proposal();
        List<Check> checks = admission.checks();
        DrawnRules rules = rules(admission);
        Draws draws = believed.draw();
        PassGrids asked = new PassGrids(believed, draws, rules);
        List<FigureToAsk> questions = asked.listQuestions();
        LandFloors floors = new LandFloors(believed, checks);
        return new ExpectedVerdict(
                chances(draws.each(rules::outcome), rules),
                delivered(believed, rules, proposal.place()),
                Arrays.stream(Magnitude.values())
                        .map(magnitude -> figure(believed, draws, magnitude))
                        .toList(),
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
                asked.find(questions),
                floors.carried(expectations.localShares()),
                floors.taxAsked(accounts(proposal)),
                believed.promises(),
                believed.unlikely(),
                believed.listSetAside(),
                believed.known().zero(),
                (int)
                        expectations.comparables().stream()
                                .filter(one -> !one.key().equals(proposal.project().key()))
                                .count(),
                believed.expectation().related(),
                expectations.localShares().shares().size(),
                draws.isContradictory());
    }

    private Optional<AsDelivered> delivered(Believed believed, DrawnRules rules, Place place) {
        Map<Magnitude, Quantity> less = new EnumMap<>(believed.bounds());
        less.keySet().retainAll(believed.own().keySet());
        Map<ProjectFigure, Delivered> rates = new HashMap<>();
        less.replaceAll(
                (magnitude, promised) ->
                        magnitude
                                .promise()
                                .flatMap(
                                        promise ->
                                                Delivered.findFitting(
                                                        region.all(Delivered.class),
                                                        promise,
                                                        place))
                                .filter(found -> found.rate() > 0)
                                .map(
                                        found -> {
                                            rates.put(magnitude.figure(), found);
                                            return promised.times(found.rate());
                                        })
                                .orElse(promised));
        return rates.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new AsDelivered(
                                rates,
                                chances(
                                        believed.expectation()
                                                .draw(less, Expectations.DRAWS)
                                                .each(rules::outcome),
                                        rules)));
    }

    private static double share(List<Outcome> outcomes, Outcome one) {
        return (double) outcomes.stream().filter(one::equals).count() / outcomes.size();
    }

    private static DrawnFigure figure(Believed believed, Draws draws, Magnitude magnitude) {
        boolean exact = believed.isExact(magnitude);
        return new DrawnFigure(
                magnitude.figure(),
                exact,
                draws.spread(magnitude),
                exact ? List.of() : believed.expectation().routes(magnitude, believed.own()));
    }
}
