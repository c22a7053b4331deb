package org.shanhai.ask.project;

import java.util.Optional;
import org.shanhai.app.decisions.DecisionRegister;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;

/// What was recorded of a decision?
public record DecisionsShowRequest(
        @Handed(label = "NUMBER", about = "decisions.number.about", last = true) Long number,
        @Handed(label = "REGISTER", about = "decisions.register.about", file = true)
                Optional<String> register)
        implements Request<DecisionsResult> {
    @Override
    public DecisionsResult.Shown answer(Session session) {
        DecisionRegister open = Registers.open(register, session);
        return Registers.asked(
                session.words(), () -> new DecisionsResult.Shown(open.get(number), open.list()));
    }
}
