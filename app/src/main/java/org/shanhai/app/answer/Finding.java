package org.shanhai.app.answer;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.text.Words;
import org.shanhai.region.Basis;

/// A sentence made from numbers: what a person reads first, and all that many will read. Every
/// writer of an answer says the same ones.
///
/// @param key what kind of finding it is, the same in every language
/// @param text the sentence
/// @param figure the figure it stands on, as JSON has it; the text of the cell is not shown
/// @param sure how sure it is, in the brackets of the language, as [Sheet#sure] has it, and by key
/// @param look the key of the part of the answer, or the command, where more is to be seen
public record Finding(String key, String text, Cell figure, Cell sure, String look) {

    /// A finding on one number, in the words of `prefix` + `finding.` + `key`.
    ///
    /// @param prefix of the keys of the answer's words, as `effects.`
    /// @param arguments what the sentence is filled in with
    public static Finding of(
            Words words,
            String prefix,
            String key,
            Basis basis,
            double figure,
            String look,
            Object... arguments) {
        return new Finding(
                key,
                words.get(prefix + "finding." + key, arguments),
                Cell.of("", figure),
                new Cell(words.get("finding.sure", words.get("basis." + basis.key())), basis.key()),
                look);
    }

    /// The sentence with how sure it is, for writers that show both in one line.
    public String line() {
        return text + sure.text();
    }

    Map<String, @Nullable Object> json() {
        return JsonObject.of(
                "finding",
                key,
                "text",
                text,
                "figure",
                figure.json(),
                "sure",
                sure.json(),
                "look",
                look);
    }
}
