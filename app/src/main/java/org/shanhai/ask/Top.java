package org.shanhai.ask;

import java.util.Optional;

/// How many rows of a table are wanted.
public final class Top {
    private Top() {}

    /// @throws WrongUse where it is less than one
    public static Optional<Integer> of(Optional<Integer> asked, Session session) {
        asked.filter(top -> top < 1)
                .ifPresent(
                        top -> {
                            throw session.wrong("chains.top_wrong", top);
                        });
        return asked;
    }
}
