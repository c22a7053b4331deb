package org.shanhai.ask.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.RuleTrials;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.rules.ExampleRun;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.WrongUse;
import org.shanhai.pack.Reading;
import org.shanhai.pack.project.ProjectField;
import org.shanhai.pack.project.ProjectFields;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleExample;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// Runs examples of rules: what they give is read as `--set` and `--found` of `admit` are.
public final class RuleExampleRuns {
    private static final String PLACE = "place";
    private static final String ZONE = "zone";

    /// What people judge is written so; everything else with a figure's name is a figure.
    private static final String FOUND = "fine|bad|[0-9]{1,4}(\\.[0-9]{1,4})?";

    private final Region region;
    private final Words words;
    private final Proposals proposals;
    private final RuleTrials trials;
    private final Set<String> figures = new HashSet<>();

    public RuleExampleRuns(Reading.Sound pack, Optional<DecimalMark> decimal, Words words) {
        region = pack.region();
        this.words = words;
        proposals = new Proposals(pack, decimal, words);
        trials = new RuleTrials(region);
        for (ProjectField field : ProjectFields.of(region).all()) {
            figures.add(field.key());
            figures.addAll(field.names());
        }
    }

    /// @param rulesets those the examples may be about
    public List<ExampleRun> run(List<RuleExample> examples, List<Ruleset> rulesets) {
        List<ExampleRun> runs = new ArrayList<>();
        for (RuleExample example : examples) {
            runs.add(run(example, rulesets));
        }
        return runs;
    }

    private ExampleRun run(RuleExample example, List<Ruleset> rulesets) {
        Optional<Ruleset> ruleset =
                example.ruleset().isEmpty()
                        ? Optional.of(none())
                        : rulesets.stream()
                                .filter(one -> one.key().equals(example.ruleset()))
                                .findFirst();
        if (ruleset.isEmpty()) {
            return ExampleRun.failed(
                    example, words.get("rules.verify.no_ruleset", example.ruleset()));
        }
        try {
            Proposal proposal = proposal(example, ruleset.get());
            Optional<RuleTrials.Outcome> outcome =
                    example.ruleset().isEmpty()
                            ? trials.ofQuestion(example.about(), proposal)
                            : trials.run(example.about(), proposal, ruleset.get());
            return outcome.map(one -> ExampleRun.of(example, one))
                    .orElseGet(
                            () ->
                                    ExampleRun.failed(
                                            example,
                                            words.get(
                                                    "rules.verify.no_such_line", example.about())));
        } catch (Refusal | WrongUse unreadable) {
            String why =
                    unreadable instanceof Refusal refusal
                            ? firstFault(refusal)
                            : String.valueOf(unreadable.getMessage());
            return ExampleRun.failed(example, words.get("rules.verify.unreadable", why));
        }
    }

    /// The first thing that is wrong, rather than how many there are.
    private static String firstFault(Refusal refusal) {
        return refusal.answer().parts().stream()
                .filter(Answer.Items.class::isInstance)
                .flatMap(part -> ((Answer.Items) part).items().stream())
                .map(Answer.Item::text)
                .findFirst()
                .orElseGet(refusal::inWords);
    }

    private Proposal proposal(RuleExample example, Ruleset ruleset) {
        List<String> sets = new ArrayList<>();
        List<String> found = new ArrayList<>();
        Optional<String> site = Optional.empty();
        for (String setting : example.given()) {
            int at = setting.lastIndexOf('=');
            String key = at < 0 ? setting : setting.substring(0, at).strip();
            String value = at < 0 ? "" : setting.substring(at + 1).strip();
            if (key.equals(ZONE) || key.equals(PLACE)) {
                site = Optional.of(value);
            } else if (isFigure(setting) && !(isJudged(ruleset, key) && value.matches(FOUND))) {
                sets.add(setting);
            } else {
                found.add(setting);
            }
        }
        ProjectEntry blank = ProjectEntry.of(blank(example.key()));
        Proposal bare = proposals.place(blank, Optional.of(site.orElseGet(this::anywhere)));
        Proposal asked = proposals.withAsked(bare, blank, sets, List.of());
        return new CommitteeFindings(region, words).add(asked, ruleset, found);
    }

    /// A figure may be a bound: `tax=>=700万元`.
    private boolean isFigure(String setting) {
        int at = setting.indexOf('=');
        return at > 0 && figures.contains(setting.substring(0, at).strip());
    }

    private static boolean isJudged(Ruleset ruleset, String key) {
        return ruleset.rules().stream()
                .filter(
                        rule ->
                                rule.kind() == Rule.Kind.JUDGED
                                        || rule.indicator().sort() == RuleIndicator.Sort.JUDGED)
                .anyMatch(rule -> rule.indicatorKey().equals(key));
    }

    /// Where an example names no place, it holds in any.
    private String anywhere() {
        return region.listInside().stream().map(Place::key).findFirst().orElseThrow();
    }

    /// Tax is all tax unless the example says another scope.
    private static Project blank(String key) {
        // Its name says nothing of what it does.
        return Project.named(key, "example", "", Project.TaxScope.TOTAL);
    }

    /// For examples of texts, which belong to no ruleset.
    private static Ruleset none() {
        return new Ruleset(
                "",
                "",
                "",
                "",
                "",
                OptionalInt.empty(),
                Ruleset.Status.OWN,
                Ruleset.Purpose.ADMISSION,
                Ruleset.Default.NONE,
                List.of(),
                "",
                "");
    }
}
