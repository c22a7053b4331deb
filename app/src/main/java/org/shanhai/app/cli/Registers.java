package org.shanhai.app.cli;

import java.util.function.Supplier;
import org.shanhai.app.decisions.DecisionRegister;
import org.shanhai.app.decisions.RegisterTrouble;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Refusal;

/// Asks registers of decisions; what goes wrong is said in words.
final class Registers {
    private Registers() {}

    /// @throws Refusal where there can be none at that address
    static DecisionRegister open(RegisterOption option, Context context) {
        return asked(
                context.words(), () -> DecisionRegister.at(option.address(context.surroundings())));
    }

    /// @throws Refusal where the register cannot be read or written as asked
    static <T> T asked(Words words, Supplier<T> task) {
        try {
            return task.get();
        } catch (RegisterTrouble trouble) {
            throw refusal(trouble, words);
        }
    }

    static Refusal refusal(RegisterTrouble trouble, Words words) {
        return Refusal.saying(
                "register",
                words.get(
                        "decisions.error." + trouble.kind().key(), trouble.arguments().toArray()));
    }
}
