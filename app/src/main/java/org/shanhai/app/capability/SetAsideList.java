package org.shanhai.app.capability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.text.Words;
import org.shanhai.capability.SetAside;

/// The places and industries that were set aside, each with the years in which it was.
record SetAsideList(Map<SetAside, List<String>> years) {
    private static final int SHOWN = 10;

    static SetAsideList of(List<YearSummary> summaries) {
        Map<SetAside, List<String>> years = new LinkedHashMap<>();
        for (YearSummary summary : summaries) {
            for (SetAside one : summary.setAside()) {
                years.computeIfAbsent(one, key -> new ArrayList<>()).add(summary.year());
            }
        }
        return new SetAsideList(years);
    }

    int count() {
        return years.size();
    }

    /// The first of them; the files have the rest.
    Answer.Part first(Words words, OutputFormat format) {
        List<Answer.Item> items = new ArrayList<>();
        years.forEach(
                (one, in) -> {
                    if (items.size() < SHOWN) {
                        items.add(item(one, in, words));
                    }
                });
        String title =
                words.get(
                        "capability.set_aside",
                        Integer.toString(years.size()),
                        OutputTable.SET_ASIDE.key() + "." + format.key());
        return new Answer.Items("set_aside_first", title, items);
    }

    private static Answer.Item item(SetAside one, List<String> in, Words words) {
        Map<String, @Nullable Object> json =
                JsonObject.of(
                        "kind", one.kind().key(), "key", one.key(), "reason", one.reason().key());
        List<String> named = in.stream().filter(year -> !year.isEmpty()).toList();
        json.put("years", named);
        String text =
                words.get(
                        "capability.set_aside.item",
                        words.get("capability.role." + one.kind().key()),
                        one.key(),
                        words.get("capability.reason." + one.reason().key()));
        return new Answer.Item(
                named.isEmpty() ? text : text + " (" + YearNotices.span(named) + ")", json);
    }
}
