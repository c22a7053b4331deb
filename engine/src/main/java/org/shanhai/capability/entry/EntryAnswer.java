package org.shanhai.capability.entry;

import org.shanhai.key.Keyed;

/// What a panel tells of entries.
public sealed interface EntryAnswer {
    /// @param judgement how well the same recipe did where it could be seen
    /// @param tested the chances that were judged, with what came
    /// @param model fitted to all spans that are over by the last year
    /// @param ahead chances told at the last year, for as many years as the judged span has
    record Predicted(EntryJudgement judgement, Prospects tested, EntryModel model, Prospects ahead)
            implements EntryAnswer {}

    /// Nothing can be told.
    ///
    /// @param cells how many entries were open where the reason was met, 0 where none was
    ///     looked at
    record Undetermined(Why why, int cells) implements EntryAnswer {}

    /// Why nothing can be told.
    enum Why implements Keyed {
        /// Entries need an earlier and a later year.
        ONE_YEAR,
        /// A year of the span holds nothing.
        EMPTY_YEAR,
        /// One place alone has RCA 1 everywhere.
        ONE_PLACE,
        /// Every industry was already there, so none could be entered.
        NOTHING_OPEN,
        /// No open industry was entered, or every one was, in the years to learn from.
        NOTHING_TO_LEARN,
        /// Likewise in the span to be judged by.
        NOTHING_TO_JUDGE
    }
}
