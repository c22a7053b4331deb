package org.shanhai.region;

/// One word of a vocabulary in one of its senses.
///
/// @param industry the key of the industry it means; empty for senses that mean none
public record Word(String text, Sense sense, String industry) implements Row {
    public boolean isLongerThan(Word other) {
        return text.length() > other.text.length();
    }
}
