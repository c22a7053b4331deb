package org.shanhai.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Limit;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.Ruleset;

/// Holds the vetoes of a ruleset against a proposal. Only what is stated can hit one.
final class Vetoes {
    private final Region region;
    private final Proposal proposal;
    private final Figures figures;
    private final List<Limit> limits;
    private final Optional<String> industry;

    /// @param limits of the place and zone, in force or not
    Vetoes(Region region, Proposal proposal, Figures figures, List<Limit> limits) {
        this.region = region;
        this.proposal = proposal;
        this.figures = figures;
        this.limits = limits;
        industry = proposal.project().industry().filter(region.industries()::contains);
    }

    /// All of them, in order: lines of lists for other industries among them, which are clear.
    List<Veto> of(Ruleset ruleset) {
        List<Rule> holding =
                ruleset.listRules(region.industries(), industry, proposal.place().role());
        List<Veto> vetoes = new ArrayList<>();
        for (Rule rule : ruleset.rules()) {
            if (rule.kind() != Rule.Kind.VETO) {
                continue;
            }
            boolean isHere = rule.role().isEmpty() || rule.role().equals(proposal.place().role());
            switch (rule.indicator().sort()) {
                case INDUSTRY -> {
                    if (isHere) {
                        vetoes.add(ofIndustry(rule));
                    }
                }
                case LIMIT -> {
                    if (holding.contains(rule)) {
                        vetoes.add(ofLimit(rule));
                    }
                }
                case FIGURE -> {
                    if (holding.contains(rule)) {
                        vetoes.add(ofFigure(rule));
                    }
                }
                case JUDGED, TOTAL -> {
                    if (holding.contains(rule)) {
                        vetoes.add(ofCommittee(rule));
                    }
                }
            }
        }
        return vetoes;
    }

    private Veto ofIndustry(Rule rule) {
        Rule.WordMatch match =
                rule.match(
                        List.of(
                                proposal.project().name(),
                                proposal.project().nameLocal(),
                                proposal.project().note(),
                                proposal.process()));
        if (!rule.industry().isEmpty()) {
            if (industry.isEmpty()) {
                return proposal.findAnswer(Question.matter(rule)).isPresent()
                        ? answered(rule)
                        : plain(rule, Veto.State.NOT_EXAMINED, Veto.Ground.INDUSTRY_UNKNOWN);
            }
            int number = region.industries().number(industry.get());
            Optional<IndustrySet> set = region.industries().findSet(rule.industry());
            if (set.filter(one -> Comparables.contains(one, number)).isEmpty()) {
                return plain(rule, Veto.State.CLEARED, Veto.Ground.NOT_LISTED);
            }
        }
        return switch (match) {
            case Rule.WordMatch.NoWords none -> plain(rule, Veto.State.HIT, Veto.Ground.INDUSTRY);
            case Rule.WordMatch.NotFound none -> answered(rule);
            case Rule.WordMatch.Hit hit ->
                    isLifted(rule)
                            ? plain(rule, Veto.State.CLEARED, Veto.Ground.ANSWERED)
                            : words(
                                    rule,
                                    Veto.State.HIT,
                                    Veto.Ground.WORD,
                                    hit.word(),
                                    Optional.empty());
            case Rule.WordMatch.Cleared cleared ->
                    words(
                            rule,
                            Veto.State.CLEARED,
                            Veto.Ground.WORD_CLEARED,
                            cleared.word(),
                            Optional.of(cleared.by()));
        };
    }

    /// Where the description is silent, what a person answered.
    private Veto answered(Rule rule) {
        return proposal.findAnswer(Question.matter(rule))
                .map(
                        answer ->
                                plain(
                                        rule,
                                        answer == ProcessAnswer.YES
                                                ? Veto.State.HIT
                                                : Veto.State.CLEARED,
                                        Veto.Ground.ANSWERED))
                .orElseGet(() -> plain(rule, Veto.State.NOT_EXAMINED, Veto.Ground.NO_WORD));
    }

    /// Whether the fact that lifts a line is shown, of this line by name.
    private boolean isLifted(Rule rule) {
        return proposal.answers().get(Question.matter(rule)) == ProcessAnswer.LIFTED
                && !rule.unless().isEmpty();
    }

    private Veto ofFigure(Rule rule) {
        Formula formula = Formula.of(rule).orElseThrow();
        Quantity value = formula.firm(figures);
        Veto.State state =
                switch (Floors.state(rule, value)) {
                    case MET -> Veto.State.CLEARED;
                    case FAILED -> Veto.State.HIT;
                    case OPEN -> Veto.State.NOT_EXAMINED;
                };
        return new Veto(
                rule,
                state,
                Veto.Ground.FIGURE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(value),
                Optional.empty(),
                formula.items().stream().filter(item -> !figures.hasFirm(item)).toList(),
                new BreakEvens(figures).of(rule, formula));
    }

    /// The tightest limit in force that is known by report or arithmetic.
    private Veto ofLimit(Rule rule) {
        ProjectFigure item = Formula.of(rule.limited());
        Optional<Limit> tightest =
                limits.stream()
                        .filter(limit -> limit.of().equals(rule.limited()))
                        .filter(limit -> limit.scenario().isEmpty())
                        .filter(limit -> limit.basis().isFact())
                        .min(Comparator.comparingDouble(Limit::amount));
        if (tightest.isEmpty()) {
            return plain(rule, Veto.State.NOT_EXAMINED, Veto.Ground.NO_LIMIT);
        }
        Quantity takes = figures.firm(item);
        double most = tightest.get().amount() * (1 + Floors.ROUNDING);
        Veto.State state =
                takes.low() > most
                        ? Veto.State.HIT
                        : takes.high() <= most && !tightest.get().isCeiling()
                                ? Veto.State.CLEARED
                                : Veto.State.NOT_EXAMINED;
        return new Veto(
                rule,
                state,
                tightest.get().isCeiling() && state != Veto.State.HIT
                        ? Veto.Ground.CEILING
                        : Veto.Ground.LIMIT,
                Optional.empty(),
                Optional.empty(),
                Optional.of(takes),
                tightest,
                figures.hasFirm(item) ? List.of() : List.of(item),
                List.of());
    }

    private Veto ofCommittee(Rule rule) {
        Proposal.Finding finding = proposal.findings().get(rule.indicatorKey());
        if (finding == null) {
            return plain(rule, Veto.State.COMMITTEE, Veto.Ground.NOTHING);
        }
        return plain(
                rule, finding.fine() ? Veto.State.CLEARED : Veto.State.HIT, Veto.Ground.FINDING);
    }

    private static Veto plain(Rule rule, Veto.State state, Veto.Ground ground) {
        return new Veto(
                rule,
                state,
                ground,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Veto words(
            Rule rule,
            Veto.State state,
            Veto.Ground ground,
            String word,
            Optional<String> clearedBy) {
        return new Veto(
                rule,
                state,
                ground,
                Optional.of(word),
                clearedBy,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
