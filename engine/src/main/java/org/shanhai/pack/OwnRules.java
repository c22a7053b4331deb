package org.shanhai.pack;

import java.util.List;
import org.shanhai.region.RuleExample;
import org.shanhai.region.Ruleset;

/// What a user's file of rules says.
///
/// @param rulesets at least one, in the order of the file
/// @param examples of its sheet `rule_examples`
public record OwnRules(List<Ruleset> rulesets, List<RuleExample> examples) {
    public OwnRules {
        rulesets = List.copyOf(rulesets);
        examples = List.copyOf(examples);
    }
}
