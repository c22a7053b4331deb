package org.shanhai.app.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.text.Words;
import org.shanhai.region.Region;
import org.shanhai.region.Source;

/// The sources an answer refers to, numbered in the order of their first use.
final class Citations {
    private final Region region;
    private final Words words;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Citations(Region region, Words words) {
        this.region = region;
        this.words = words;
    }

    /// The number of a source in text, its key in JSON.
    Cell cite(String source) {
        if (source.isEmpty()) {
            return Cell.unknown("");
        }
        int number = numbers.computeIfAbsent(source, key -> numbers.size() + 1);
        return Cell.of("[" + number + "]", source);
    }

    /// Publisher, title and date of a source in one line.
    String describe(String key) {
        Optional<Source> source = region.findSource(key);
        return source.map(s -> joined(s.publisher(), s.title(), s.date())).orElse(key);
    }

    Answer.Table part() {
        List<List<Cell>> rows = new ArrayList<>();
        for (String key : numbers.keySet()) {
            Optional<Source> source = region.findSource(key);
            rows.add(
                    List.of(
                            cite(key),
                            Cell.of(source.map(Source::publisher).orElse("")),
                            Cell.of(source.map(Source::title).orElse(key)),
                            Cell.of(source.map(Source::date).orElse("")),
                            Cell.of(source.map(Source::url).orElse(""))));
        }
        return new Answer.Table(
                "sources",
                words.get("show.sources"),
                List.of(
                        new Answer.Column("source", "", false),
                        new Answer.Column("publisher", words.get("show.publisher"), false),
                        new Answer.Column("title", words.get("show.title"), false),
                        new Answer.Column("date", words.get("show.date"), false),
                        new Answer.Column("url", words.get("show.url"), false)),
                rows,
                "");
    }

    private static String joined(String... texts) {
        return String.join(", ", java.util.Arrays.stream(texts).filter(t -> !t.isEmpty()).toList());
    }
}
