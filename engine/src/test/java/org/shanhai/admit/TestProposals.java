package org.shanhai.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Project;
import org.shanhai.region.Project.TaxScope;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;
import org.shanhai.region.TestRegion;

/// A region of one county and two industries, and proposals and rules for it in a line each.
final class TestProposals {
    static final double MU = 1 / 1500.0;

    static final Region REGION =
            new TestRegion()
                    .place("land", "")
                    .place("area", "land")
                    .place("county", "area")
                    .place("abroad", "land")
                    .industry("toys", Broad.SECONDARY, 20, 100)
                    .industry("paper", Broad.SECONDARY, 30, 100)
                    .build();

    private TestProposals() {}

    static Project project(TaxScope scope, Basis basis, Map<ProjectFigure, Quantity> figures) {
        return new Project(
                "p",
                "Toy works",
                "玩具厂",
                Optional.of("toys"),
                Optional.of("county"),
                Optional.empty(),
                "signed",
                OptionalInt.of(2021),
                figures,
                scope,
                basis,
                "press",
                "");
    }

    /// A comparable project of an industry; tax is all tax.
    static Project comparable(String key, String industry, Map<ProjectFigure, Quantity> figures) {
        return comparable(key, industry, TaxScope.TOTAL, figures);
    }

    static Project comparable(
            String key, String industry, TaxScope scope, Map<ProjectFigure, Quantity> figures) {
        return new Project(
                key,
                key,
                key,
                Optional.of(industry),
                Optional.empty(),
                Optional.empty(),
                "signed",
                OptionalInt.of(2021),
                figures,
                scope,
                Basis.REPORTED,
                "press",
                "");
    }

    /// A project that states nothing but what is given.
    static Proposal stating(Map<ProjectFigure, Quantity> figures) {
        return Proposal.of(REGION, project(TaxScope.TOTAL, Basis.REPORTED, Map.of()))
                .orElseThrow()
                .withMore(figures);
    }

    static Ruleset ruleset(Rule... rules) {
        return ruleset(List.of(rules));
    }

    static Ruleset ruleset(List<Rule> rules) {
        List<Rule> numbered = new ArrayList<>();
        for (Rule rule : rules) {
            numbered.add(
                    rule(
                            numbered.size() + 1,
                            rule.kind(),
                            rule.indicator(),
                            rule.subject(),
                            rule.industry(),
                            rule.unless(),
                            rule.floor(),
                            rule.full(),
                            rule.weight(),
                            rule.start()));
        }
        return new Ruleset(
                "test",
                "Test",
                "",
                "",
                "",
                OptionalInt.empty(),
                Ruleset.Status.EXAMPLE,
                Ruleset.Purpose.ADMISSION,
                Ruleset.Default.NONE,
                numbered,
                "",
                "");
    }

    static Rule floor(RuleIndicator indicator, double floor) {
        return rule(
                1,
                Rule.Kind.FLOOR,
                indicator,
                "",
                "",
                List.of(),
                OptionalDouble.of(floor),
                OptionalDouble.empty(),
                0,
                0);
    }

    static Rule veto(RuleIndicator indicator, double floor) {
        return rule(
                1,
                Rule.Kind.VETO,
                indicator,
                "",
                "",
                List.of(),
                OptionalDouble.of(floor),
                OptionalDouble.empty(),
                0,
                0);
    }

    static Rule score(RuleIndicator indicator, double floor, double full, double weight) {
        return rule(
                1,
                Rule.Kind.SCORE,
                indicator,
                "",
                "",
                List.of(),
                OptionalDouble.of(floor),
                OptionalDouble.of(full),
                weight,
                weight / 5);
    }

    static Rule ratio(RuleIndicator indicator, double benchmark, double weight) {
        return rule(
                1,
                Rule.Kind.RATIO,
                indicator,
                "",
                "",
                List.of(),
                OptionalDouble.empty(),
                OptionalDouble.of(benchmark),
                weight,
                0);
    }

    /// What is not wanted of an industry, whatever it does.
    static Rule listed(String industry) {
        return against(RuleIndicator.INDUSTRY, "", industry, List.of());
    }

    /// What nobody may do, with the facts that lift it.
    static Rule against(String matter, String... unless) {
        return against(RuleIndicator.MATTER, matter, "", List.of(unless));
    }

    static Rule against(
            RuleIndicator indicator, String subject, String industry, List<String> unless) {
        return rule(
                1,
                Rule.Kind.VETO,
                indicator,
                subject,
                industry,
                unless,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                0,
                0);
    }

    static Rule judged(Rule.Kind kind, RuleIndicator indicator, String subject, double weight) {
        return rule(
                1,
                kind,
                indicator,
                subject,
                "",
                List.of(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                weight,
                0);
    }

    static Rule rule(
            int order,
            Rule.Kind kind,
            RuleIndicator indicator,
            String subject,
            String industry,
            List<String> unless,
            OptionalDouble floor,
            OptionalDouble full,
            double weight,
            double start) {
        return new Rule(
                "test",
                order,
                "",
                "",
                kind,
                indicator,
                subject,
                industry,
                Optional.empty(),
                unless,
                floor,
                full,
                weight,
                start,
                OptionalDouble.empty(),
                "",
                1,
                Basis.ASSUMED,
                "",
                "");
    }

    /// A floor as it stands to a proposal that states all its figures but those not known.
    static Check check(Rule rule, State state, Quantity value, ProjectFigure... unknown) {
        return new Check(
                rule,
                value,
                Optional.of(state),
                Optional.empty(),
                List.of(unknown),
                List.of(),
                List.of(),
                List.of());
    }

    /// Marks of a rule, and how they stand to a floor where it has one.
    static Check marked(Rule rule, Optional<State> state, double low, double high) {
        return new Check(
                rule,
                Quantity.between(low, high),
                state,
                Optional.of(new Range(low, high)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Veto held(Rule rule, Veto.State state, Veto.Ground ground, ProjectFigure... unknown) {
        return new Veto(
                rule,
                state,
                ground,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(unknown),
                List.of());
    }

    static Map<ProjectFigure, Quantity> figures(Object... pairs) {
        Map<ProjectFigure, Quantity> figures = new TreeMap<>();
        for (int k = 0; k < pairs.length; k += 2) {
            figures.put((ProjectFigure) pairs[k], (Quantity) pairs[k + 1]);
        }
        return figures;
    }
}
