package org.shanhai.pack;

import java.util.Collection;
import java.util.List;
import org.shanhai.region.NameIndex;

/// Guesses what was meant by a word that is not known.
final class Suggestions {
    private Suggestions() {}

    /// `Did you mean "facts"? `, or nothing where no word is near.
    static String among(Collection<String> words, String wanted) {
        if (wanted.isBlank()) {
            return "";
        }
        NameIndex<String> index = new NameIndex<>();
        words.forEach(word -> index.add(word, word));
        return phrase(index.lookUp(wanted));
    }

    static String phrase(NameIndex.Match<String> match) {
        List<String> near =
                switch (match) {
                    case NameIndex.Found<String> found -> List.of(found.value());
                    case NameIndex.Ambiguous<String> several -> several.candidates();
                    case NameIndex.Unknown<String> unknown -> unknown.suggestions();
                };
        return near.isEmpty()
                ? ""
                : "Did you mean \"%s\"? ".formatted(String.join("\" or \"", near));
    }
}
