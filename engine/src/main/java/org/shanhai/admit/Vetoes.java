package org.shanhai.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Limit;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.Ruleset;

/// Holds the vetoes of a ruleset against a proposal. Only what is stated can hit one.
record Vetoes(
        Region region,
        Proposal proposal,
        Figures figures,
        List<Limit> limits,
        Optional<String> industry) {
    /// @param limits of the place and zone, in force or not
    Vetoes(Region region, Proposal proposal, Figures figures, List<Limit> limits) {
        this(
                region,
                proposal,
                figures,
                limits,
                proposal.project().industry().filter(region.industries()::contains));
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
        if (!rule.industry().isEmpty() && industry.isEmpty()) {
            return ofUnknownIndustry(rule, match);
        }
        if (!rule.industry().isEmpty()) {
            int number = region.industries().number(industry.get());
            Optional<IndustrySet> set = region.industries().findSet(rule.industry());
            if (set.filter(one -> Comparables.contains(one, number)).isEmpty()) {
                return ofOtherIndustry(rule, match);
            }
        }
        return switch (match) {
            case Rule.WordMatch.NoWords none -> plain(rule, Veto.State.HIT, Veto.Ground.INDUSTRY);
            case Rule.WordMatch.NotFound none ->
                    answered(rule, proposal.findAnswer(Question.matter(rule)), Veto.Ground.NO_WORD);
            case Rule.WordMatch.Hit hit -> ofWord(rule, hit);
            // Who says that it does what the line names knows better than its description.
            case Rule.WordMatch.Cleared cleared ->
                    findOwn(rule).filter(ProcessAnswer.YES::equals).isPresent()
                            ? plain(rule, Veto.State.HIT, Veto.Ground.ANSWERED)
                            : words(
                                    rule,
                                    Veto.State.CLEARED,
                                    Veto.Ground.WORD_CLEARED,
                                    cleared.word(),
                                    Optional.of(cleared.by()));
        };
    }

    /// The industry is not on the list; a word of the line says that the project may do it all the
    /// same, until somebody answers for this very line.
    private Veto ofOtherIndustry(Rule rule, Rule.WordMatch match) {
        if (!(match instanceof Rule.WordMatch.Hit hit)) {
            return plain(rule, Veto.State.CLEARED, Veto.Ground.NOT_LISTED);
        }
        Optional<ProcessAnswer> own = findOwn(rule);
        return own.isPresent()
                ? answered(rule, own, Veto.Ground.WORD_ELSEWHERE)
                : words(
                        rule,
                        Veto.State.NOT_EXAMINED,
                        Veto.Ground.WORD_ELSEWHERE,
                        hit.word(),
                        Optional.empty());
    }

    /// Nobody can tell whether the line is about this project: a word of it speaks all the same,
    /// and else only an answer to this very line, for who answers all the rest at once answers
    /// what is asked, and without an industry this is not.
    private Veto ofUnknownIndustry(Rule rule, Rule.WordMatch match) {
        return match instanceof Rule.WordMatch.Hit hit
                ? ofWord(rule, hit)
                : answered(rule, findOwn(rule), Veto.Ground.INDUSTRY_UNKNOWN);
    }

    /// A word of the line is there: only the fact that lifts it, shown of this line by name, does.
    private Veto ofWord(Rule rule, Rule.WordMatch.Hit hit) {
        return findOwn(rule).filter(ProcessAnswer.LIFTED::equals).isPresent()
                        && !rule.unless().isEmpty()
                ? plain(rule, Veto.State.CLEARED, Veto.Ground.ANSWERED)
                : words(rule, Veto.State.HIT, Veto.Ground.WORD, hit.word(), Optional.empty());
    }

    /// What a person answered. Where nothing lifts the line, that something does is no answer but
    /// yes.
    ///
    /// @param silent why it is not examined where nobody has
    private static Veto answered(Rule rule, Optional<ProcessAnswer> answer, Veto.Ground silent) {
        if (answer.isEmpty()) {
            return plain(rule, Veto.State.NOT_EXAMINED, silent);
        }
        boolean hit =
                switch (answer.get()) {
                    case NO -> false;
                    case YES -> true;
                    case LIFTED -> rule.unless().isEmpty();
                };
        return plain(rule, hit ? Veto.State.HIT : Veto.State.CLEARED, Veto.Ground.ANSWERED);
    }

    /// What was answered to this very line.
    private Optional<ProcessAnswer> findOwn(Rule rule) {
        return Optional.ofNullable(proposal.answers().get(Question.matter(rule)));
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
