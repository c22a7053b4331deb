package org.shanhai.app.capability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.app.answer.Answer;
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

    boolean isEmpty() {
        return years.isEmpty();
    }

    /// How many there are, and the first of them; the files have the rest.
    List<Answer.Part> parts(Words words, OutputFormat format) {
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
        return List.of(
                new Answer.Statement("set_aside_count", title, years.size()),
                new Answer.Items("set_aside_first", "", items));
    }

    private static Answer.Item item(SetAside one, List<String> in, Words words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", YearRows.word(one.kind()));
        json.put("key", one.key());
        json.put("reason", YearRows.word(one.reason()));
        List<String> named = in.stream().filter(year -> !year.isEmpty()).toList();
        json.put("years", named);
        String text =
                words.get(
                        "capability.set_aside.item",
                        words.get("capability.role." + YearRows.word(one.kind())),
                        one.key(),
                        words.get("capability.reason." + YearRows.word(one.reason())));
        return new Answer.Item(
                named.isEmpty() ? text : text + " (" + YearNotices.span(named) + ")", json);
    }
}
