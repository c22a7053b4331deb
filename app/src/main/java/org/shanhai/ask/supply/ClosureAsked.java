package org.shanhai.ask.supply;

import java.util.Optional;
import org.shanhai.ask.Session;
import org.shanhai.supply.Closure;

/// Whether households' spending is followed, as people write it.
final class ClosureAsked {
    private ClosureAsked() {}

    /// @param type `1` or `2`; 1 where nothing is said
    static Closure of(Optional<String> type, Session session) {
        return switch (type.orElse("1")) {
            case "1" -> Closure.TYPE_I;
            case "2" -> Closure.TYPE_II;
            default -> throw session.wrong("chains.type_wrong", type.orElseThrow());
        };
    }
}
