package org.shanhai.ask;

import java.util.Collection;
import java.util.List;
import org.shanhai.app.text.Words;
import org.shanhai.region.NameIndex;

/// What was likely meant by a word that is not known.
public final class Near {
    private Near() {}

    /// The nearest of some words, best first; none where none is near.
    public static List<String> list(Collection<String> known, String wanted) {
        NameIndex<String> index = new NameIndex<>();
        known.forEach(word -> index.add(word, word));
        return switch (index.lookUp(wanted)) {
            case NameIndex.Found<String> found -> List.of(found.value());
            case NameIndex.Ambiguous<String> several -> several.candidates();
            case NameIndex.Unknown<String> none -> none.suggestions();
        };
    }

    /// As a question to stand behind a sentence, with a space before it; empty where none is near.
    public static String asked(Collection<String> known, String wanted, Words words) {
        List<String> near = list(known, wanted);
        return near.isEmpty() ? "" : words.get("cli.near", String.join(", ", near));
    }
}
