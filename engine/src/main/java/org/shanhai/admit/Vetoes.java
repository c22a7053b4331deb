package org.shanhai.admit;

import java.util.List;
import java.util.Optional;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Limit;
import org.shanhai.region.Matter;
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
        List<Question> questions,
        Optional<String> industry) {
    /// @param limits of the place and zone, in force or not
    /// @param questions on process and site, as they stand
    Vetoes(
            Region region,
            Proposal proposal,
            Figures figures,
            List<Limit> limits,
            List<Question> questions) {
        this(
                region,
                proposal,
                figures,
                limits,
                questions,
                Comparables.industry(region, proposal.project()));
    }

    /// All of them, in order: lines of lists for other industries among them, which are clear.
    List<Veto> of(Ruleset ruleset) {
        List<Rule> holding =
                ruleset.listRules(region.industries(), industry, proposal.place().role());
        return ruleset.rules().stream()
                .filter(rule -> rule.kind() == Rule.Kind.VETO)
                .filter(rule -> isLookedAt(rule, holding))
                .map(this::of)
                .toList();
    }

    private boolean isLookedAt(Rule rule, List<Rule> holding) {
        return switch (rule.indicator().sort()) {
            case INDUSTRY, MATTER ->
                    rule.role().isEmpty() || rule.role().equals(proposal.place().role());
            case FIGURE ->
                    holding.contains(rule) && !(figures.takesNoLand() && Formula.isOfLand(rule));
            case LIMIT, JUDGED, TOTAL -> holding.contains(rule);
        };
    }

    private Veto of(Rule rule) {
        return switch (rule.indicator().sort()) {
            case INDUSTRY -> ofIndustry(rule);
            case MATTER -> ofMatter(rule);
            case LIMIT -> ofLimit(rule);
            case FIGURE -> ofFigure(rule);
            case JUDGED, TOTAL -> ofCommittee(rule);
        };
    }

    private Veto ofIndustry(Rule rule) {
        return industry.isEmpty()
                ? plain(rule, Veto.State.NOT_EXAMINED, Veto.Ground.INDUSTRY_UNKNOWN)
                : isListed(rule)
                        ? plain(rule, Veto.State.HIT, Veto.Ground.INDUSTRY)
                        : plain(rule, Veto.State.NOT_ASKED, Veto.Ground.NOT_LISTED);
    }

    private boolean isListed(Rule rule) {
        int number = region.industries().number(industry.orElseThrow());
        Optional<IndustrySet> set = region.industries().findSet(rule.industry());
        return set.filter(one -> Comparables.contains(one, number)).isPresent();
    }

    /// A matter that is not asked of this project is none of it.
    private Veto ofMatter(Rule rule) {
        Optional<Question> found =
                questions.stream().filter(each -> each.matter().equals(rule.subject())).findFirst();
        if (found.isEmpty()) {
            boolean unknown =
                    industry.isEmpty()
                            && IndustryClass.listOf(region, proposal.project()).isEmpty()
                            && region.all(Matter.class).stream()
                                    .filter(each -> each.key().equals(rule.subject()))
                                    .anyMatch(Matter::isOfSingleTrades);
            return unknown
                    ? plain(rule, Veto.State.NOT_EXAMINED, Veto.Ground.INDUSTRY_UNKNOWN)
                    : plain(rule, Veto.State.NOT_ASKED, Veto.Ground.NOT_LISTED);
        }
        Question question = found.get();
        if (!rule.industry().isEmpty() && industry.isPresent() && !isListed(rule)) {
            return plain(rule, Veto.State.NOT_ASKED, Veto.Ground.NOT_LISTED);
        }
        if (question.isSo() && question.isLifted() && !rule.unless().isEmpty()) {
            return words(rule, Veto.State.CLEARED, Veto.Ground.ANSWERED, question);
        }
        return switch (question.ground()) {
            case SILENT -> plain(rule, Veto.State.NOT_EXAMINED, Veto.Ground.NO_WORD);
            case CONTRADICTED ->
                    words(rule, Veto.State.NOT_EXAMINED, Veto.Ground.CONTRADICTED, question);
            case WORD_CLEARED ->
                    words(rule, Veto.State.CLEARED, Veto.Ground.WORD_CLEARED, question);
            case WORD -> words(rule, Veto.State.HIT, Veto.Ground.WORD, question);
            case CLASS -> plain(rule, Veto.State.HIT, Veto.Ground.INDUSTRY);
            case ANSWERED, FIGURE, ZONE ->
                    words(
                            rule,
                            question.isSo() ? Veto.State.HIT : Veto.State.CLEARED,
                            Veto.Ground.ANSWERED,
                            question);
        };
    }

    private Veto ofFigure(Rule rule) {
        Formula formula = Formula.of(rule).orElseThrow();
        Quantity value = formula.firm(figures);
        return new Veto(
                rule,
                state(Floors.state(rule, value)),
                Veto.Ground.FIGURE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(value),
                Optional.empty(),
                formula.items().stream().filter(item -> !figures.hasFirm(item)).toList(),
                new BreakEvens(figures).of(rule, formula));
    }

    private static Veto.State state(State state) {
        return switch (state) {
            case MET -> Veto.State.CLEARED;
            case FAILED -> Veto.State.HIT;
            case OPEN -> Veto.State.NOT_EXAMINED;
        };
    }

    private Veto ofLimit(Rule rule) {
        ProjectFigure item = Formula.of(rule.limited());
        Optional<Limit> tightest = Burdens.findTightest(limits, item);
        if (tightest.isEmpty()) {
            return plain(rule, Veto.State.NOT_EXAMINED, Veto.Ground.NO_LIMIT);
        }
        Quantity takes = figures.firm(item);
        boolean isCeiling = tightest.get().isCeiling();
        Veto.State state = state(Floors.within(takes, tightest.get().amount(), isCeiling));
        return new Veto(
                rule,
                state,
                isCeiling && state != Veto.State.HIT ? Veto.Ground.CEILING : Veto.Ground.LIMIT,
                Optional.empty(),
                Optional.empty(),
                Optional.of(takes),
                tightest,
                figures.hasFirm(item) ? List.of() : List.of(item),
                List.of());
    }

    private Veto ofCommittee(Rule rule) {
        return Optional.ofNullable(proposal.findings().get(rule.indicatorKey()))
                .map(found -> found.fine() ? Veto.State.CLEARED : Veto.State.HIT)
                .map(state -> plain(rule, state, Veto.Ground.FINDING))
                .orElseGet(() -> plain(rule, Veto.State.COMMITTEE, Veto.Ground.NOTHING));
    }

    private static Veto plain(Rule rule, Veto.State state, Veto.Ground ground) {
        return told(rule, state, ground, "", "");
    }

    private static Veto words(Rule rule, Veto.State state, Veto.Ground ground, Question question) {
        return told(rule, state, ground, question.word(), question.by());
    }

    private static Veto told(
            Rule rule, Veto.State state, Veto.Ground ground, String word, String by) {
        return new Veto(
                rule,
                state,
                ground,
                Optional.of(word).filter(one -> !one.isEmpty()),
                Optional.of(by).filter(one -> !one.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
