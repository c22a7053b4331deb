package org.shanhai.ask.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.pack.Reading;
import org.shanhai.region.Ruleset;

/// What does a standard of admission say, or what are the matters of process and site?
public record RulesShowRequest(
        @Handed(label = "NAME", about = "rules.name.about", last = true) String name,
        @Handed(label = "FILE", about = "rules.file", file = true) Optional<Path> rules)
        implements Request<RulesResult> {
    /// The name that means no ruleset.
    private static final String MATTERS = "matters";

    @Override
    public RulesResult answer(Session session) {
        Reading.Sound pack = session.sound();
        Rulesets known = Rulesets.of(pack, session);
        List<Ruleset> all = known.ofFileOrPack(rules);
        return name.equals(MATTERS)
                ? new RulesResult.Matters(pack.region(), all)
                : new RulesResult.Shown(pack.region(), known.named(name, all));
    }
}
