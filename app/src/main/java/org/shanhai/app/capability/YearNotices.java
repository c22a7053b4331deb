package org.shanhai.app.capability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.text.Words;
import org.shanhai.capability.Warning;

/// What readers of the indices must know, the same thing once for all years it holds in.
record YearNotices(Words words) {
    private static final int NAMED = 5;

    private record Notice(String key, String text) {}

    List<Answer.Item> list(List<YearSummary> years) {
        Map<Notice, List<String>> notices = new LinkedHashMap<>();
        for (YearSummary year : years) {
            if (year.places().isEmpty()) {
                add(notices, year, notice("no_data"));
            }
            for (Warning warning : year.warnings()) {
                add(notices, year, notice(warning));
            }
        }
        List<Answer.Item> items = new ArrayList<>();
        notices.forEach(
                (notice, in) -> {
                    items.add(
                            new Answer.Item(
                                    in.isEmpty() ? notice.text() : span(in) + ": " + notice.text(),
                                    JsonObject.of(
                                            "notice",
                                            notice.key(),
                                            "message",
                                            notice.text(),
                                            "years",
                                            in)));
                });
        return items;
    }

    private static void add(Map<Notice, List<String>> notices, YearSummary year, Notice notice) {
        List<String> in = notices.computeIfAbsent(notice, key -> new ArrayList<>());
        if (!year.year().isEmpty()) {
            in.add(year.year());
        }
    }

    private Notice notice(Warning warning) {
        return switch (warning) {
            case Warning.Disconnected parts ->
                    notice(
                            "disconnected",
                            Integer.toString(parts.parts().size()),
                            parts.parts().stream()
                                            .limit(NAMED)
                                            .map(part -> part.places() + " × " + part.industries())
                                            .collect(Collectors.joining(", "))
                                    + (parts.parts().size() > NAMED ? ", …" : ""));
            case Warning.NoComplexity none -> notice("no_complexity." + none.why().key());
            case Warning.EitherSign either -> notice("either_sign");
            case Warning.FitnessUnsettled unsettled ->
                    notice("fitness_unsettled", Integer.toString(unsettled.iterations()));
            case Warning.NothingPresent nothing ->
                    notice("nothing_present", named(nothing.places()), named(nothing.industries()));
        };
    }

    private Notice notice(String key, Object... arguments) {
        return new Notice(key.replace('.', '_'), words.get("capability.notice." + key, arguments));
    }

    /// `3 (A, B, C)`, or `0`.
    private static String named(List<String> keys) {
        if (keys.isEmpty()) {
            return "0";
        }
        String names = String.join(", ", keys.subList(0, Math.min(NAMED, keys.size())));
        return "%d (%s%s)".formatted(keys.size(), names, keys.size() > NAMED ? ", …" : "");
    }

    /// Years in a few words: `2015, 2017` or `2010 … 2019 (10)`.
    static String span(List<String> years) {
        return years.size() <= NAMED
                ? String.join(", ", years)
                : "%s … %s (%d)".formatted(years.getFirst(), years.getLast(), years.size());
    }
}
