package org.shanhai.app.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.text.Numbers;
import org.shanhai.plan.Bound;
import org.shanhai.plan.Doubt;
import org.shanhai.plan.Pipeline;

/// What is to be looked at before a plan is trusted, in words with the remedy.
record DoubtWords(Pipeline pipeline, PlanWords words) {
    static Optional<Answer.Items> items(Pipeline pipeline, List<Doubt> doubts, PlanWords words) {
        if (doubts.isEmpty()) {
            return Optional.empty();
        }
        DoubtWords all = new DoubtWords(pipeline, words);
        return Optional.of(
                new Answer.Items(
                        "doubts", words.say("doubts"), doubts.stream().map(all::item).toList()));
    }

    private Answer.Item item(Doubt doubt) {
        return switch (doubt) {
            case Doubt.RuledOut(int candidate, List<Bound> bounds) ->
                    item(
                            words.say(
                                    "doubt.ruled_out",
                                    key(candidate),
                                    words.list(bounds.stream().map(words::bound).toList())),
                            JsonObject.of(
                                    "kind",
                                    "ruled_out",
                                    "projects",
                                    List.of(key(candidate)),
                                    "limits",
                                    bounds.stream().map(Bound::key).toList()));
            case Doubt.ShutsAllOut(Bound bound, double least) ->
                    limit("shuts_all_out", bound, least);
            case Doubt.OutOfReach(Bound bound, double most) -> limit("out_of_reach", bound, most);
            case Doubt.NeverFelt(Bound bound, double most) -> limit("never_felt", bound, most);
            case Doubt.Uncounted(String of, List<Integer> candidates) -> {
                List<String> keys = candidates.stream().map(this::key).toList();
                yield item(
                        words.say("doubt.uncounted", words.what(of), words.list(keys)),
                        JsonObject.of("kind", "uncounted", "projects", keys, "of", of));
            }
            case Doubt.Unlimited(int candidate) ->
                    item(
                            words.say("doubt.unlimited", key(candidate)),
                            JsonObject.of(
                                    "kind", "unlimited", "projects", List.of(key(candidate))));
            case Doubt.OutOfScale(var aim, var beside, double ratio) ->
                    item(
                            words.say(
                                    "doubt.out_of_scale",
                                    words.counted(aim.counted()),
                                    words.counted(beside.counted()),
                                    Numbers.twoDigits(ratio)),
                            JsonObject.of(
                                    "kind",
                                    "out_of_scale",
                                    "aims",
                                    List.of(aim.counted().name(), beside.counted().name())));
        };
    }

    private Answer.Item limit(String kind, Bound bound, double amount) {
        return item(
                words.say("doubt." + kind, words.bound(bound), amount(bound, amount)),
                JsonObject.of("kind", kind, "limits", List.of(bound.key())));
    }

    private static Answer.Item item(String text, Map<String, @Nullable Object> json) {
        json.put("text", text);
        return new Answer.Item(text, json);
    }

    private String key(int candidate) {
        return pipeline.candidates().get(candidate).key();
    }

    private String amount(Bound bound, double value) {
        return words.amount(bound.counted().key(), Numbers.twoDigits(value));
    }
}
