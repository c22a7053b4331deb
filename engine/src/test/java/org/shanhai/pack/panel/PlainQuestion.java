package org.shanhai.pack.panel;

import java.util.List;
import java.util.Optional;

/// What is asked of a table where nobody says anything.
public final class PlainQuestion {
    private PlainQuestion() {}

    /// Everything guessed, a long table, nothing forgiven.
    public static PanelQuestion plain() {
        return new PanelQuestion(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                false,
                false,
                Optional.empty());
    }
}
