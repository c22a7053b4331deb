package org.shanhai.ask.project;

import java.util.List;
import org.shanhai.app.rules.ExampleRun;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.Region;
import org.shanhai.region.Ruleset;

/// Standards of admission.
public sealed interface RulesResult {
    Region region();

    /// All that are known.
    record Listed(Region region, List<Ruleset> rulesets) implements RulesResult {
        public Listed {
            rulesets = List.copyOf(rulesets);
        }
    }

    /// One of them.
    record Shown(Region region, Ruleset ruleset) implements RulesResult {}

    /// The matters of process and site, and what of the rulesets forbids them.
    record Matters(Region region, List<Ruleset> rulesets) implements RulesResult {
        public Matters {
            rulesets = List.copyOf(rulesets);
        }
    }

    /// Some of them, held to their examples.
    ///
    /// @param texts whose questions were looked at besides
    record Verified(
            Region region, List<Ruleset> rulesets, List<ExampleRun> runs, List<MatterEffect> texts)
            implements RulesResult {
        public Verified {
            rulesets = List.copyOf(rulesets);
            runs = List.copyOf(runs);
            texts = List.copyOf(texts);
        }
    }
}
