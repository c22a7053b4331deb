package org.shanhai.ask.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.pack.Reading;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.Region;
import org.shanhai.region.RuleExample;
import org.shanhai.region.Ruleset;

/// Do the examples hold that rules carry?
public record RulesVerifyRequest(
        @Handed(label = "NAME", about = "rules.verify.name", last = true) Optional<String> name,
        @Handed(label = "FILE", about = "rules.verify.file", file = true) Optional<Path> examples,
        @Handed(label = "FILE", about = "rules.file", file = true) Optional<Path> rules)
        implements Request<RulesResult> {
    @Override
    public RulesResult answer(Session session) {
        Reading.Sound pack = session.sound();
        Region region = pack.region();
        Rulesets known = Rulesets.of(pack, session);
        List<Ruleset> all = known.ofFileOrPack(rules);
        List<Ruleset> wanted = name.map(one -> List.of(known.named(one, all))).orElse(all);
        boolean withTexts = name.isEmpty() && rules.isEmpty();
        List<RuleExample> given =
                examples(known).stream()
                        .filter(
                                one ->
                                        name.isEmpty()
                                                || one.ruleset().equals(wanted.getFirst().key()))
                        .toList();
        return new RulesResult.Verified(
                region,
                wanted,
                new RuleExampleRuns(pack, session.options().decimal(), session.words())
                        .run(given, wanted),
                withTexts ? region.all(MatterEffect.class) : List.of());
    }

    /// Those of the file of examples, else of the file of rules, else of the pack.
    private List<RuleExample> examples(Rulesets known) {
        return examples.map(known::examplesOf)
                .or(() -> rules.map(known::examplesBeside))
                .orElseGet(() -> known.region().all(RuleExample.class));
    }
}
