package org.shanhai.app.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// A part with the whole it is of: what a row is of where things have rows each.
public record Within<W, P>(W whole, P part) {
    /// The parts of all, in their order.
    public static <W, P> List<Within<W, P>> each(
            Collection<? extends W> wholes, Function<W, ? extends Collection<? extends P>> parts) {
        List<Within<W, P>> all = new ArrayList<>();
        wholes.forEach(w -> parts.apply(w).forEach(p -> all.add(new Within<>(w, p))));
        return all;
    }
}
