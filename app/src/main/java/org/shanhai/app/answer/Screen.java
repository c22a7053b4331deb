package org.shanhai.app.answer;

import java.util.OptionalInt;

/// What an answer is written for.
///
/// @param columns of the terminal; empty where nothing is to be broken
/// @param lines that are shown at the most, but for what is found; empty where all are
/// @param why whether only what was found is shown, and the parts it rests on
/// @param bold whether a terminal shows bold letters
public record Screen(OptionalInt columns, OptionalInt lines, boolean why, boolean bold) {
    /// All, and nothing broken.
    public static final Screen WHOLE =
            new Screen(OptionalInt.empty(), OptionalInt.empty(), false, false);

    /// The same, all of it.
    public Screen full() {
        return new Screen(columns, OptionalInt.empty(), false, bold);
    }

    /// The same, only what was found and what it rests on.
    public Screen reasons() {
        return new Screen(columns, OptionalInt.empty(), true, bold);
    }
}
