package org.shanhai.ask.project;

import java.util.Optional;
import org.shanhai.app.decisions.DecisionRegister;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;

/// Does a register still say what was recorded?
public record DecisionsVerifyRequest(
        @Handed(label = "HASH", about = "decisions.holds.about") Optional<String> holds,
        @Handed(label = "REGISTER", about = "decisions.register.about", file = true)
                Optional<String> register)
        implements Request<DecisionsResult> {
    @Override
    public DecisionsResult answer(Session session) {
        DecisionRegister open = Registers.open(register, session);
        return new DecisionsResult.Verified(
                open.name(), Registers.asked(session.words(), open::verify), holds);
    }
}
