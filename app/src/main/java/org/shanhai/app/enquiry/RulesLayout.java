package org.shanhai.app.enquiry;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.rules.ExampleRun;
import org.shanhai.app.rules.MatterSheet;
import org.shanhai.app.rules.RulesetList;
import org.shanhai.app.rules.RulesetSheet;
import org.shanhai.app.rules.VerificationSheet;
import org.shanhai.ask.project.RulesResult;

/// Which standards of admission are known, what they say, and whether their examples hold.
final class RulesLayout implements Layout<RulesResult> {
    @Override
    public Answer answer(RulesResult result, Reader reader) {
        return switch (result) {
            case RulesResult.Listed all ->
                    RulesetList.of(all.region(), all.rulesets(), reader.words());
            case RulesResult.Shown one ->
                    RulesetSheet.of(one.region(), one.ruleset(), reader.words());
            case RulesResult.Matters all ->
                    MatterSheet.of(all.region(), all.rulesets(), reader.words());
            case RulesResult.Verified tried ->
                    VerificationSheet.of(
                            tried.region(),
                            tried.rulesets(),
                            tried.runs(),
                            tried.texts(),
                            reader.words());
        };
    }

    @Override
    public String table(RulesResult result) {
        return switch (result) {
            case RulesResult.Listed all -> "rulesets";
            case RulesResult.Shown one -> "rules";
            case RulesResult.Matters all -> "matters";
            case RulesResult.Verified tried -> "examples";
        };
    }

    @Override
    public boolean isNo(RulesResult result) {
        return result instanceof RulesResult.Verified tried
                && !tried.runs().stream().allMatch(ExampleRun::holds);
    }

    @Override
    public boolean isWhole(RulesResult result) {
        return true;
    }
}
