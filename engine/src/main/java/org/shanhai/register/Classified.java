package org.shanhai.register;

import java.util.Optional;
import org.shanhai.region.Word;

/// What a firm was read as.
///
/// @param industry the key of its industry; empty where it stays unclear
/// @param word the word or code that told; empty where none did
public record Classified(Optional<String> industry, IndustryReason reason, String word) {
    static final Classified UNCLEAR = new Classified(Optional.empty(), IndustryReason.UNCLEAR, "");

    static Classified of(Word word, IndustryReason reason) {
        return new Classified(Optional.of(word.industry()), reason, word.text());
    }

    /// The same for another reason; unclear stays unclear.
    Classified because(IndustryReason other) {
        return industry.isEmpty() || reason == IndustryReason.NAME_AND_SCOPE
                ? this
                : new Classified(industry, other, word);
    }
}
