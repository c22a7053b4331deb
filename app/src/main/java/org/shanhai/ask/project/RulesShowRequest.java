package org.shanhai.ask.project;

import java.nio.file.Path;
import java.util.Optional;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.pack.Reading;

/// What does a standard of admission say?
public record RulesShowRequest(
        @Handed(label = "NAME", about = "rules.name.about", last = true) String name,
        @Handed(label = "FILE", about = "rules.file", file = true) Optional<Path> rules)
        implements Request<RulesResult> {
    @Override
    public RulesResult answer(Session session) {
        Reading.Sound pack = session.sound();
        Rulesets known = Rulesets.of(pack, session);
        return new RulesResult.Shown(pack.region(), known.named(name, known.ofFileOrPack(rules)));
    }
}
