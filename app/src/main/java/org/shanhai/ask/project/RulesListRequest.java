package org.shanhai.ask.project;

import java.nio.file.Path;
import java.util.Optional;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.pack.Reading;

/// Which standards of admission are known?
public record RulesListRequest(
        @Handed(label = "FILE", about = "rules.file", file = true) Optional<Path> rules)
        implements Request<RulesResult> {
    @Override
    public RulesResult answer(Session session) {
        Reading.Sound pack = session.sound();
        return new RulesResult.Listed(
                pack.region(), Rulesets.of(pack, session).ofFileOrPack(rules));
    }
}
