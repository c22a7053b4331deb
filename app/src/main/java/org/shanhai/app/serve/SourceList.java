package org.shanhai.app.serve;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.region.Region;
import org.shanhai.region.Source;

/// Who says what the pack says: its sources with how many facts name each, the most first.
final class SourceList {
    private SourceList() {}

    static String of(Region region) {
        Map<String, Long> facts =
                region.facts().stream()
                        .flatMap(fact -> Source.keysIn(fact.source()).stream())
                        .collect(groupingBy(Function.identity(), counting()));
        List<Map<String, @Nullable Object>> rows =
                region.sources().stream()
                        .sorted(
                                Comparator.comparingLong(
                                                (Source each) ->
                                                        -facts.getOrDefault(each.key(), 0L))
                                        .thenComparing(Source::key))
                        .map(each -> row(each, facts.getOrDefault(each.key(), 0L)))
                        .toList();
        return JsonWriter.write(Map.of("sources", rows));
    }

    private static Map<String, @Nullable Object> row(Source source, long facts) {
        return JsonObject.of(
                "key",
                source.key(),
                "title",
                source.title(),
                "title_local",
                source.titleLocal(),
                "publisher",
                source.publisher(),
                "publisher_local",
                source.publisherLocal(),
                "date",
                source.date(),
                "url",
                source.url(),
                "facts",
                facts);
    }
}
