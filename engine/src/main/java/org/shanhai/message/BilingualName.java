package org.shanhai.message;

/// Something with a name in English and one of its own country, such as a place or an industry;
/// each language picks the one that belongs to it.
///
/// @param local empty where there is none
public record BilingualName(String english, String local) {

    /// Something with one name for all languages.
    public static BilingualName of(String name) {
        return new BilingualName(name, "");
    }

    /// The English name, or the only one.
    @Override
    public String toString() {
        return english.isEmpty() ? local : english;
    }
}
