package org.shanhai.ask.data;

import java.util.Optional;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.pack.Reading;

/// Is a pack sound? Every problem, and what it can be asked.
public record CheckRequest(
        @Handed(label = "PACK", about = "check.pack", last = true, file = true)
                Optional<String> pack)
        implements Request<CheckResult> {
    @Override
    public CheckResult answer(Session session) {
        String wanted = pack.orElse(session.pack());
        Session all = session.forImports();
        return switch (all.read(wanted)) {
            case Reading.Broken broken -> new CheckResult.Broken(wanted, broken.problems());
            case Reading.Sound sound -> {
                PackQuestions questions = new PackQuestions(all, sound.region());
                yield new CheckResult.OfPack(wanted, sound, questions.list(), questions);
            }
        };
    }
}
