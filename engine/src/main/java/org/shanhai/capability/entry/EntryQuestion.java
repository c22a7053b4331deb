package org.shanhai.capability.entry;

import java.util.Optional;
import org.shanhai.capability.Selection;

/// What is asked of a panel.
///
/// @param rule what counts as an entry
/// @param selection which places and industries take part in each year
/// @param from the year at which entries are told, to be judged; chosen where empty
/// @param to the year by which they are judged; chosen where empty
public record EntryQuestion(
        EntryRule rule, Selection selection, Optional<String> from, Optional<String> to) {
    /// The standard rule, everything in the panel, the best span to judge by.
    public static final EntryQuestion STANDARD =
            new EntryQuestion(
                    EntryRule.STANDARD, Selection.ALL, Optional.empty(), Optional.empty());

    /// The same for one span of years.
    public EntryQuestion over(String from, String to) {
        return new EntryQuestion(rule, selection, Optional.of(from), Optional.of(to));
    }
}
