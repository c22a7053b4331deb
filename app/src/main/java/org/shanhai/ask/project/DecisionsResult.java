package org.shanhai.ask.project;

import java.util.List;
import java.util.Optional;
import org.shanhai.app.decisions.Chain;
import org.shanhai.app.decisions.Decision;

/// What a register of decisions holds.
public sealed interface DecisionsResult {
    /// All decisions.
    ///
    /// @param register its name
    record Listed(String register, List<Decision> decisions) implements DecisionsResult {
        public Listed {
            decisions = List.copyOf(decisions);
        }
    }

    /// One of them.
    ///
    /// @param all among which it is
    record Shown(Decision decision, List<Decision> all) implements DecisionsResult {
        public Shown {
            all = List.copyOf(all);
        }
    }

    /// Whether they still say what was recorded.
    ///
    /// @param holds the hash that one of them should have
    record Verified(String register, Chain chain, Optional<String> holds)
            implements DecisionsResult {
        public boolean isSound() {
            return chain.flaws().isEmpty() && chain.hashes().containsAll(holds.stream().toList());
        }
    }
}
