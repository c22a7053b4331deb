package org.shanhai.supply.fitted;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.supply.Combined;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.trade.TradeStart;
import org.shanhai.work.Work;

/// Economies under draws of what is not known of trade, drawn and fitted when they are first asked
/// for and held from then on.
final class DrawnEconomies {
    private final Combined combined;
    private final Supplier<List<Draw>> drawing;
    private final InputOutput technology;
    private final Balanced balanced;
    private final KeptNumbers kept;
    private final Economy likely;
    private final ConcurrentMap<Integer, Economy> fitted = new ConcurrentHashMap<>();
    private @Nullable List<Draw> draws;

    /// @param combined what answers under all of them amount to together
    DrawnEconomies(
            Combined combined,
            Supplier<List<Draw>> drawing,
            InputOutput technology,
            Balanced balanced,
            KeptNumbers kept,
            Economy likely) {
        this.combined = combined;
        this.drawing = drawing;
        this.balanced = balanced;
        this.technology = technology;
        this.kept = kept;
        this.likely = likely;
    }

    Combined combined() {
        return combined;
    }

    private synchronized List<Draw> draws() {
        if (draws == null) {
            draws = drawing.get();
        }
        return draws;
    }

    /// How many there are, without fitting any.
    int count() {
        return draws().size();
    }

    /// All, in the order of draws.
    ///
    /// @throws org.shanhai.supply.SupplyException when one of them cannot be fitted
    List<Economy> all() {
        List<Draw> drawn = draws();
        Optional<TradeStart> near = Optional.of(likely.start());
        List<Integer> numbers = IntStream.range(0, drawn.size()).boxed().toList();
        // One beside the other, and not inside the map: a fit has work of its own to share out,
        // which must not wait for a lock that the fit holds.
        Work.beside(
                numbers.stream().filter(number -> !fitted.containsKey(number)).toList(),
                number -> {
                    Economy economy =
                            drawn.get(number).fit(technology, balanced, kept, near).orElseThrow();
                    fitted.putIfAbsent(number, economy);
                    return economy;
                });
        return numbers.stream().map(number -> Objects.requireNonNull(fitted.get(number))).toList();
    }
}
