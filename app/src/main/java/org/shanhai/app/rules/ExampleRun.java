package org.shanhai.app.rules;

import java.util.Optional;
import org.shanhai.admit.RuleTrials;
import org.shanhai.region.RuleExample;

/// An example of a rule, and what came of it.
///
/// @param outcome empty where it could not be run
/// @param fault why it could not, in words; empty where it could
public record ExampleRun(RuleExample example, Optional<RuleTrials.Outcome> outcome, String fault) {
    public static ExampleRun of(RuleExample example, RuleTrials.Outcome outcome) {
        return new ExampleRun(example, Optional.of(outcome), "");
    }

    public static ExampleRun failed(RuleExample example, String fault) {
        return new ExampleRun(example, Optional.empty(), fault);
    }

    public boolean holds() {
        return outcome.filter(one -> one.isAs(example)).isPresent();
    }
}
