package org.shanhai.ask.project;

import java.util.Optional;
import java.util.function.Supplier;
import org.shanhai.app.decisions.DecisionRegister;
import org.shanhai.app.decisions.RegisterTrouble;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Session;

/// Asks registers of decisions; what goes wrong is said in words.
public final class Registers {
    private Registers() {}

    /// The one that is named, else the one of where this runs.
    ///
    /// @throws Refusal where there can be none at that address
    public static DecisionRegister open(Optional<String> named, Session session) {
        return asked(session.words(), () -> DecisionRegister.at(named.orElse(session.register())));
    }

    /// @throws Refusal where the register cannot be read or written as asked
    public static <T> T asked(Words words, Supplier<T> task) {
        try {
            return task.get();
        } catch (RegisterTrouble trouble) {
            throw refusal(trouble, words);
        }
    }

    public static Refusal refusal(RegisterTrouble trouble, Words words) {
        return Refusal.saying(
                "register",
                words.get(
                        "decisions.error." + trouble.kind().key(), trouble.arguments().toArray()));
    }
}
