package org.shanhai.app.answer;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shanhai.app.text.Words;
import org.shanhai.region.Region;
import org.shanhai.region.Source;

/// The sources an answer refers to, numbered in the order of their first use.
final class Citations {
    private final Optional<Region> region;
    private final Words words;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Set<String> mentioned = new LinkedHashSet<>();

    Citations(Optional<Region> region, Words words) {
        this.region = region;
        this.words = words;
    }

    /// The numbers of the sources in text; in JSON their keys, separated by `;` as in the pack.
    Cell cite(String sources) {
        List<String> keys = Source.keysIn(sources);
        return keys.isEmpty()
                ? Cell.unknown("")
                : Cell.of(keys.stream().map(this::number).collect(joining()), sources);
    }

    /// The keys of the sources of what text leaves out: in JSON alone, listed after all that text
    /// names.
    Cell mention(String sources) {
        mentioned.addAll(Source.keysIn(sources));
        return new Cell("", Cell.of(sources).json());
    }

    /// Publisher, title and date of each source, with its number.
    Cell describe(String sources) {
        List<String> texts =
                Source.keysIn(sources).stream()
                        .map(key -> describeOne(key) + " " + number(key))
                        .toList();
        return Cell.of(String.join("; ", texts), sources);
    }

    private String number(String key) {
        return "[" + numbers.computeIfAbsent(key, one -> numbers.size() + 1) + "]";
    }

    private String describeOne(String key) {
        Optional<Source> source = region.flatMap(of -> of.findSource(key));
        return source.map(s -> joined(s.publisher(), s.title(), s.date())).orElse(key);
    }

    Answer.Table part() {
        List<List<Cell>> rows = new ArrayList<>();
        numbers.keySet().forEach(key -> rows.add(row(key, number(key))));
        mentioned.stream()
                .filter(key -> !numbers.containsKey(key))
                .forEach(key -> rows.add(row(key, "").stream().map(cell -> cell.in("")).toList()));
        return new Answer.Table(
                Answer.SOURCES,
                words.get("show.sources"),
                List.of(
                        column("source", ""),
                        column("publisher", words.get("show.publisher")),
                        column("title", words.get("show.title")),
                        column("date", words.get("show.date")),
                        column("url", words.get("show.url"))),
                rows,
                "");
    }

    private static Answer.Column column(String key, String label) {
        return new Answer.Column(key, label, Kind.TEXT, false);
    }

    private List<Cell> row(String key, String number) {
        Optional<Source> source = region.flatMap(of -> of.findSource(key));
        return List.of(
                Cell.of(number, key),
                Cell.of(source.map(Source::publisher).orElse("")),
                Cell.of(source.map(Source::title).orElse(key)),
                Cell.of(source.map(Source::date).orElse("")),
                Cell.of(source.map(Source::url).orElse("")));
    }

    private static String joined(String... texts) {
        return String.join(", ", java.util.Arrays.stream(texts).filter(t -> !t.isEmpty()).toList());
    }
}
