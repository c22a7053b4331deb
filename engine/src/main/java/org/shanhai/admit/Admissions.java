package org.shanhai.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shanhai.admit.expected.Draws;
import org.shanhai.admit.expected.Expectations;
import org.shanhai.admit.expected.Expectations.Expectation;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.admit.money.CountyMoney;
import org.shanhai.profile.Structure;
import org.shanhai.region.FiscalAssumptions;
import org.shanhai.region.Incentive;
import org.shanhai.region.Limit;
import org.shanhai.region.Place;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Region;
import org.shanhai.region.Ruleset;
import org.shanhai.region.Zone;
import org.shanhai.supply.Groups;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.work.Later;
import org.shanhai.work.Work;

/// Answers proposals in one region. What does not depend on the proposal is worked out once and
/// shared: effects are linear in output, so each place and industry is solved once. Not for use by
/// several threads at once.
public final class Admissions {
    private final Region region;
    private final Comparables comparables;
    private final Optional<Parts> parts;
    private final ExpectedVerdicts expected;

    /// What the national table and trade allow.
    private record Parts(
            Neighbours neighbours,
            Identities identities,
            ChainEffects effects,
            QuickEffects quick,
            EconomicImpacts bringing,
            Burdens burdens,
            PressureStandings pressures) {}

    private Admissions(Region region, Optional<SupplyChains> chains) {
        this.region = region;
        comparables = new Comparables(region);
        parts = chains.map(this::parts);
        expected =
                new ExpectedVerdicts(
                        region,
                        comparables.projects(),
                        parts.map(Parts::identities).or(() -> accounts(region)));
    }

    private Parts parts(SupplyChains chains) {
        Structure structure = Structure.of(region, chains.activity());
        Neighbours neighbours = new Neighbours(chains, structure);
        ChainEffects effects = new ChainEffects(chains);
        Burdens burdens = new Burdens(chains, neighbours);
        return new Parts(
                neighbours,
                new Identities(chains.technology(), comparables),
                effects,
                new QuickEffects(chains, effects.closure()),
                new EconomicImpacts(effects, comparables),
                burdens,
                new PressureStandings(chains, structure, burdens));
    }

    /// With all there is.
    public static Admissions of(SupplyChains chains) {
        return new Admissions(chains.region(), Optional.of(chains));
    }

    /// For a region without a national table: rules, limits and comparable projects alone.
    public static Admissions withoutChains(Region region) {
        return new Admissions(region, Optional.empty());
    }

    public Region region() {
        return region;
    }

    /// One proposal in full, by the ruleset taken where none is asked for.
    ///
    /// @throws IllegalArgumentException where the region has none for the place
    public Admission decide(Proposal proposal) {
        Place place = proposal.place();
        Optional<Ruleset> ruleset = region.findDefaultRuleset(place);
        if (ruleset.isEmpty()) {
            List<String> keys = region.rulesets().stream().map(Ruleset::key).toList();
            throw new IllegalArgumentException(
                    "No ruleset is the default in '%s'; give one of: %s."
                            .formatted(place.key(), String.join(", ", keys)));
        }
        return decide(proposal, ruleset.get());
    }

    /// One proposal in full.
    public Admission decide(Proposal proposal, Ruleset ruleset) {
        return answer(proposal, ruleset, true);
    }

    /// Many proposals, by what is to be done: [WhatToDo]. Without what is
    /// worked out for one alone: negotiation, paths, parts of the chain, net effects and ranges,
    /// pressures of the chain, the building of it, other zones. Totals here are those of
    /// [QuickEffects].
    ///
    /// @param rulesetOf each proposal
    public List<Admission> rank(List<Proposal> proposals, Function<Proposal, Ruleset> rulesetOf) {
        expectations().prepare(proposals.stream().map(each -> each.project().key()).toList());
        List<Admission> answers =
                new ArrayList<>(
                        Work.inTurn(
                                proposals,
                                proposal -> answer(proposal, rulesetOf.apply(proposal), false)));
        answers.sort(WhatToDo.FIRST);
        return List.copyOf(answers);
    }

    /// The accounts of industries need the national table alone.
    private Optional<Identities> accounts(Region of) {
        return SupplyChains.findTechnology(of)
                        instanceof Outcome.Answer<InputOutput>(InputOutput made)
                ? Optional.of(new Identities(made, comparables))
                : Optional.empty();
    }

    /// Comparable projects, and what they let expect.
    public Expectations expectations() {
        return expected.expectations();
    }

    /// What comparable projects let expect of a proposal, whatever it states.
    public Expectation expectation(Proposal proposal) {
        return expected.expectation(proposal);
    }

    /// The output that effects of a proposal are worked out for, stated or implied; none where its
    /// industry is not known or there are no chains to follow.
    public Optional<EconomicImpact.ImpliedOutput> findOutput(Proposal proposal) {
        return parts.flatMap(
                there ->
                        Comparables.number(region, proposal.project())
                                .map(
                                        industry ->
                                                there.bringing()
                                                        .output(
                                                                proposal.project(),
                                                                Figures.of(proposal),
                                                                industry)));
    }

    /// What is to be expected beside the answer to a proposal; empty where too few projects are
    /// there to compare it with.
    public Optional<ExpectedVerdict> expect(Admission admission) {
        return expected.of(admission);
    }

    /// What the figures of a proposal are likely to be, those nobody states among them: projects
    /// drawn that have all that is believed of it. Empty where too few are there to tell.
    public Optional<Draws> likely(Proposal proposal) {
        return expected.likely(proposal);
    }

    /// One proposal as [#rank] has it.
    public Admission glance(Proposal proposal, Ruleset ruleset) {
        return answer(proposal, ruleset, false);
    }

    /// What a proposal is to the budget of its place.
    ///
    /// @param lines that are promised to its firm, or spent for it
    public CountyMoney money(
            Admission admission, List<Incentive> lines, FiscalAssumptions assumptions) {
        return CountyMoney.of(
                region,
                FiscalProject.of(admission, expected.disbelieved(admission.proposal())),
                expectations().localShares(),
                lines,
                assumptions);
    }

    /// The same by the lines of the pack, as is assumed where nobody says otherwise.
    public CountyMoney money(Admission admission) {
        String key = admission.proposal().project().key();
        List<Incentive> lines =
                region.all(Incentive.class).stream()
                        .filter(line -> line.project().equals(key))
                        .toList();
        return money(admission, lines, FiscalAssumptions.STANDARD);
    }

    /// How likely which outcome is, of each of many, in their order: without figures, grids and
    /// promises, by fewer draws; empty likewise.
    public List<Optional<List<ExpectedVerdict.Chance>>> listChances(List<Admission> admissions) {
        return expected.listChances(admissions);
    }

    private Admission answer(Proposal proposal, Ruleset ruleset, boolean full) {
        Figures figures = Figures.of(proposal);
        List<Limit> limits = Burdens.listLimits(region, proposal.place(), proposal.zone());
        Set<ProjectFigure> disbelieved = expected.disbelieved(proposal);
        Judgement.Asked asked = Judgement.Asked.of(region, proposal, ruleset);
        Judgement stated = expected.withKept(judge(proposal, figures, limits, ruleset, asked));
        Figures believed = figures.without(disbelieved);
        Judgement judgement =
                disbelieved.isEmpty()
                        ? stated
                        : expected.withKept(judge(proposal, believed, limits, ruleset, asked));
        Optional<Integer> industry = Comparables.number(region, proposal.project());
        List<Zone> zones =
                proposal.zone().map(List::of).orElseGet(() -> region.listZones(proposal.place()));
        List<Place> partners = Groups.listPartners(region, proposal.place());
        // A city that is a sum of places has no economy of its own to work effects out in.
        Optional<Parts> here = parts.filter(there -> region.places().isUnit(proposal.place()));
        Optional<Integer> number = here.flatMap(there -> industry);
        Positioning positioning =
                number.map(k -> here.get().neighbours().of(zones, proposal.place(), k, partners))
                        .orElseGet(() -> Neighbours.unknown(zones))
                        .with(
                                region,
                                proposal.place(),
                                industry.map(OptionalInt::of).orElse(OptionalInt.empty()),
                                judgement.questions(),
                                full
                                        ? Beside.of(region, proposal, judgement.questions())
                                        : List.of());
        Plausibility plausibility =
                PlausibilityTests.of(
                        comparables, parts.map(Parts::identities), proposal, figures, industry);
        Optional<EconomicImpact> brings =
                number.map(
                        k ->
                                full
                                        ? here.get()
                                                .bringing()
                                                .of(
                                                        proposal,
                                                        figures,
                                                        k,
                                                        limits,
                                                        expected.widest(proposal, Magnitude.OUTPUT))
                                        : quickly(here.get(), proposal, figures, k, limits));
        Map<String, Double> direct =
                brings.filter(each -> full)
                        .flatMap(each -> each.output().value())
                        .map(value -> here.get().burdens().direct(number.get(), value))
                        .orElse(Map.of());
        List<EnvironmentalImpact.Burden> burdens =
                Later.list(
                        () ->
                                direct.isEmpty()
                                        ? List.of()
                                        : here.get()
                                                .burdens()
                                                .list(
                                                        proposal,
                                                        figures,
                                                        number.get(),
                                                        direct,
                                                        brings.get().gains()));
        EnvironmentalImpact nature =
                new EnvironmentalImpact(
                        burdens,
                        Burdens.rooms(figures, direct, limits),
                        EmissionConditions.of(
                                region, proposal.place(), proposal.zone(), figures, limits));
        Optional<Score> score = Verdicts.score(ruleset, judgement.checks());
        return new Admission(
                proposal,
                ruleset,
                judgement.verdict(),
                Stream.concat(
                                nature.listExceeded(judgement.vetoes()).stream()
                                        .map(Reason.LimitExceeded::new),
                                PressureStandings.among(
                                        Verdicts.reasons(
                                                judgement, score, positioning, plausibility),
                                        pressed(proposal, figures))
                                        .stream())
                        .toList(),
                believed.all(),
                judgement.vetoes(),
                judgement.checks(),
                judgement.questions(),
                judgement.conditions(),
                judgement.kept(),
                Ask.of(judgement),
                Verdicts.judged(judgement.checks(), proposal),
                score,
                positioning,
                full
                        ? new Negotiator(
                                        proposal,
                                        figures,
                                        stated,
                                        other ->
                                                judge(
                                                        other,
                                                        Figures.of(other),
                                                        limits,
                                                        ruleset,
                                                        asked),
                                        expected::withKept)
                                .find()
                                .without(disbelieved)
                        : Negotiation.NOTHING_TO_SETTLE,
                plausibility,
                brings,
                nature,
                full ? elsewhere(proposal, figures, industry, direct, ruleset) : Optional.empty());
    }

    private Judgement judge(
            Proposal proposal,
            Figures figures,
            List<Limit> limits,
            Ruleset ruleset,
            Judgement.Asked asked) {
        Judgement judgement =
                Judgement.of(region, comparables, proposal, figures, limits, ruleset, asked);
        return judgement.withConditions(
                PressureStandings.with(judgement.conditions(), pressed(proposal, figures)));
    }

    /// What the industry of a proposal puts on nature beside what the place makes; empty where the
    /// industry is not stated, the place has no economy of its own, or no pressure is known of
    /// both.
    public Optional<PressureStanding> findPressure(Proposal proposal) {
        return pressed(proposal, Figures.of(proposal));
    }

    private Optional<PressureStanding> pressed(Proposal proposal, Figures figures) {
        return parts.filter(there -> region.places().isUnit(proposal.place()))
                .flatMap(
                        there ->
                                Comparables.number(region, proposal.project())
                                        .flatMap(k -> there.pressures().of(proposal, figures, k)));
    }

    private static EconomicImpact quickly(
            Parts parts, Proposal proposal, Figures figures, int industry, List<Limit> limits) {
        int unit = parts.effects().chains().region().places().unitNumber(proposal.place());
        EconomicImpact.ImpliedOutput output =
                parts.bringing().output(proposal.project(), figures, industry);
        return new EconomicImpact(
                output,
                parts.effects().closure(),
                parts.effects().chains().technology().householdSpending(),
                EconomicImpacts.later(
                        output,
                        value -> parts.quick().rows(unit, industry, value),
                        figures,
                        OutputRange.NONE),
                Optional.empty(),
                parts.effects().groups(proposal.place()),
                Optional.empty(),
                parts.bringing().workers(proposal.place(), figures, limits));
    }

    private Optional<Elsewhere> elsewhere(
            Proposal proposal,
            Figures figures,
            Optional<Integer> industry,
            Map<String, Double> direct,
            Ruleset ruleset) {
        return parts.flatMap(
                there ->
                        industry.map(
                                number ->
                                        new ElsewhereFinder(
                                                        region,
                                                        there.neighbours(),
                                                        comparables,
                                                        proposal,
                                                        figures,
                                                        number,
                                                        direct,
                                                        ruleset)
                                                .find()));
    }
}
