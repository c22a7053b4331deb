package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.ExpectedVerdict;
import org.shanhai.admit.ExpectedVerdict.Unlikely;
import org.shanhai.admit.PromiseTest;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.ProjectFigure;

/// Each promise held against what jobs, output and investment allow.
record PromiseParts(Sheet sheet, AdmissionWords words, ExpectedVerdict expected) {
    private Estimates estimates() {
        return new Estimates(words);
    }

    /// Whether any promise is doubtful or worse.
    static boolean isFlagged(ExpectedVerdict expected) {
        return !expected.unlikely().isEmpty()
                || expected.worstPromise()
                        .filter(one -> one != PromiseTest.Outcome.PLAUSIBLE)
                        .isPresent();
    }

    void add() {
        List<Answer.Item> items = new ArrayList<>();
        expected.promises().forEach(one -> items.add(item(one)));
        expected.unlikely().forEach(one -> items.add(item(one)));
        if (!items.isEmpty()) {
            sheet.add(new Answer.Items("promises", words.say("promises"), items));
        }
    }

    private Answer.Item item(PromiseTest one) {
        return new Answer.Item(
                comparables(one, accounts(one)),
                JsonObject.of(
                        "figure",
                        one.item().key(),
                        "route",
                        one.route().key(),
                        "outcome",
                        one.outcome().key(),
                        "local_share",
                        Numbers.twoDigits(one.localShare()),
                        "tax",
                        Numbers.twoDigits(one.promised()),
                        "value_added",
                        number(one.valueAdded()),
                        "share_of_value_added",
                        number(one.shareOfValueAdded()),
                        "statutory_share",
                        number(one.taxed()),
                        "slack",
                        Numbers.twoDigits(one.slack()),
                        "comparables",
                        one.comparables(),
                        "typical",
                        number(one.typical()),
                        "chance",
                        chance(one.chance())));
    }

    private String accounts(PromiseTest one) {
        String said =
                words.say(
                        one.localShare() < 1 ? "promise.line_local" : "promise.line",
                        words.say("promise_outcome." + one.outcome().key()),
                        words.say("promise.by." + one.route().key()),
                        estimates().write(ProjectFigure.TAX, one.promised()),
                        Numbers.plain(Numbers.twoDigits(one.localShare())));
        if (one.valueAdded().isEmpty() || one.taxed().isEmpty()) {
            return said;
        }
        double share = one.shareOfValueAdded().orElse(0);
        return words.say(
                "promise.accounts",
                said,
                Numbers.percent(Numbers.twoDigits(share)),
                estimates().write(ProjectFigure.VALUE_ADDED, one.valueAdded().getAsDouble()),
                Numbers.percent(Numbers.twoDigits(one.taxed().getAsDouble())),
                Numbers.plain(Numbers.twoDigits(one.slack())),
                words.say("promise.slack." + one.route().key()));
    }

    private String comparables(PromiseTest one, String said) {
        if (one.typical().isEmpty()) {
            return words.say("promise.no_comparables", said);
        }
        return words.say(
                "promise.comparables",
                said,
                one.comparables(),
                estimates().write(ProjectFigure.TAX, one.typical().getAsDouble()),
                estimates().chance(one.chance().orElse(1)));
    }

    private Answer.Item item(Unlikely one) {
        return new Answer.Item(
                words.say(
                        "promise.unlikely",
                        words.say("promise_outcome." + PromiseTest.Outcome.NOT_PLAUSIBLE.key()),
                        words.item(one.item()),
                        words.write(one.item(), one.stated()),
                        estimates().range(one.item(), one.usual()),
                        estimates().chance(one.chance())),
                JsonObject.of(
                        "figure",
                        one.item().key(),
                        "route",
                        null,
                        "outcome",
                        PromiseTest.Outcome.NOT_PLAUSIBLE.key(),
                        "usual_low",
                        Numbers.twoDigits(one.usual().low()),
                        "usual_high",
                        Numbers.twoDigits(one.usual().high()),
                        "chance",
                        Estimates.rounded(one.chance())));
    }

    private static @Nullable Object number(OptionalDouble value) {
        return value.isPresent() ? Numbers.twoDigits(value.getAsDouble()) : null;
    }

    private static @Nullable Object chance(OptionalDouble value) {
        return value.isPresent() ? Estimates.rounded(value.getAsDouble()) : null;
    }
}
