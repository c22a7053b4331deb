package org.shanhai.app.enquiry;

import java.io.IOException;
import java.util.Optional;
import org.shanhai.app.decisions.RegisterTrouble;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.ask.project.DecisionsResult;
import org.shanhai.ask.project.DecisionsShowRequest;
import org.shanhai.ask.project.Registers;

/// Why was it decided so, and would it be again?
public record WhyRequest(
        @Handed(label = "NUMBER", about = "decisions.number.about", last = true) Long number,
        @Handed(label = "REGISTER", about = "decisions.register.about", file = true)
                Optional<String> register)
        implements Request<WhyRequest.Why> {
    /// A decision, and the same worked out again.
    record Why(DecisionsResult.Shown shown, Recomputation again) {}

    @Override
    public Why answer(Session session) throws IOException {
        DecisionsResult.Shown shown = new DecisionsShowRequest(number, register).answer(session);
        try {
            return new Why(
                    shown,
                    Recomputation.of(shown.decision(), Registers.open(register, session), session));
        } catch (RegisterTrouble damaged) {
            throw Registers.refusal(damaged, session.words());
        }
    }
}
