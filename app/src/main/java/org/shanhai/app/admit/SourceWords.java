package org.shanhai.app.admit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shanhai.region.Source;

/// Sources as a memo cites them: by their own title where it is read in their language.
record SourceWords(AdmissionWords words) {
    /// Dates that say what happened on them.
    private static final Pattern DATED = Pattern.compile("(in force|amended) ([0-9-]+)");

    /// The sources of a cell, each in full.
    List<String> cites(String sources) {
        return Source.keysIn(sources).stream().map(this::cite).toList();
    }

    /// Publisher, title and date of a source; its key where the pack does not describe it.
    String cite(String key) {
        return words.region().findSource(key).map(this::cite).orElse(key);
    }

    private String cite(Source source) {
        // A local title under a publisher in English would be neither.
        boolean local =
                !source.titleLocal().isEmpty()
                        && title(source).equals(source.titleLocal())
                        && source.publisherLocal().isEmpty();
        return Stream.of(local ? "" : publisher(source), title(source), date(source))
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> words.say("memo.cite.join", a, b))
                .orElse(source.key());
    }

    String title(Source source) {
        return words.words().pick(source.title(), source.titleLocal());
    }

    String publisher(Source source) {
        return words.words().pick(source.publisher(), source.publisherLocal());
    }

    private String date(Source source) {
        Matcher dated = DATED.matcher(source.date());
        return dated.matches()
                ? words.say("memo.cite." + dated.group(1).replace(' ', '_'), dated.group(2))
                : source.date();
    }

    /// Who published it, else its title.
    String inShort(String key) {
        Optional<Source> source = words.region().findSource(key);
        return source.map(one -> one.publisher().isEmpty() ? title(one) : publisher(one))
                .orElse(key);
    }
}
