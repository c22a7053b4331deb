package org.shanhai.app.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
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
        Map<String, Object> json = new LinkedHashMap<>();
        String text =
                switch (doubt) {
                    case Doubt.RuledOut(int candidate, List<Bound> bounds) -> {
                        json.put("kind", "ruled_out");
                        json.put("projects", List.of(key(candidate)));
                        json.put("limits", bounds.stream().map(Bound::key).toList());
                        yield words.say(
                                "doubt.ruled_out",
                                key(candidate),
                                words.list(bounds.stream().map(words::bound).toList()));
                    }
                    case Doubt.ShutsAllOut(Bound bound, double least) -> {
                        json.put("kind", "shuts_all_out");
                        json.put("limits", List.of(bound.key()));
                        yield words.say(
                                "doubt.shuts_all_out", words.bound(bound), amount(bound, least));
                    }
                    case Doubt.OutOfReach(Bound bound, double most) -> {
                        json.put("kind", "out_of_reach");
                        json.put("limits", List.of(bound.key()));
                        yield words.say(
                                "doubt.out_of_reach", words.bound(bound), amount(bound, most));
                    }
                    case Doubt.NeverFelt(Bound bound, double most) -> {
                        json.put("kind", "never_felt");
                        json.put("limits", List.of(bound.key()));
                        yield words.say(
                                "doubt.never_felt", words.bound(bound), amount(bound, most));
                    }
                    case Doubt.Uncounted(String of, List<Integer> candidates) -> {
                        List<String> keys = candidates.stream().map(this::key).toList();
                        json.put("kind", "uncounted");
                        json.put("projects", keys);
                        json.put("of", of);
                        yield words.say("doubt.uncounted", words.what(of), words.list(keys));
                    }
                    case Doubt.Unlimited(int candidate) -> {
                        json.put("kind", "unlimited");
                        json.put("projects", List.of(key(candidate)));
                        yield words.say("doubt.unlimited", key(candidate));
                    }
                    case Doubt.OutOfScale(var aim, var beside, double ratio) -> {
                        json.put("kind", "out_of_scale");
                        json.put("aims", List.of(aim.counted().name(), beside.counted().name()));
                        yield words.say(
                                "doubt.out_of_scale",
                                words.counted(aim.counted()),
                                words.counted(beside.counted()),
                                Numbers.twoDigits(ratio));
                    }
                };
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
