package org.shanhai.pack;

import java.util.List;
import org.shanhai.region.RuleExample;
import org.shanhai.region.Ruleset;

/// What comes of reading a file of rules: rulesets, or a list of all that is wrong.
public sealed interface RulesReading {

    /// Everything noticed, errors and warnings, in the order of the file.
    List<Problem> problems();

    /// The file is sound; its problems are warnings only.
    ///
    /// @param rulesets at least one, in the order of the file
    /// @param examples of its sheet `rule_examples`
    record Sound(List<Ruleset> rulesets, List<RuleExample> examples, List<Problem> problems)
            implements RulesReading {
        public Sound {
            rulesets = List.copyOf(rulesets);
            examples = List.copyOf(examples);
            problems = List.copyOf(problems);
        }
    }

    /// The file has at least one error.
    record Broken(List<Problem> problems) implements RulesReading {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
