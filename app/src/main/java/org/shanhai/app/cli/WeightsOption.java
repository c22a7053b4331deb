package org.shanhai.app.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.text.Words;
import org.shanhai.ask.WrongUse;
import org.shanhai.pair.Part;
import org.shanhai.pair.Weights;
import picocli.CommandLine.Option;

/// How much each part of a pair counts, as `links=2,clash=1`.
final class WeightsOption {
    @Option(
            names = "--weights",
            paramLabel = "PART=W,…",
            description = "${bundle:pair.weights.about}")
    private @Nullable String weights;

    /// Checks what is given; empty where nothing is.
    ///
    /// @throws WrongUse where it is no list of parts and weights that can be used
    Optional<Weights> find(Words words) {
        return Optional.ofNullable(weights)
                .map(
                        text ->
                                Weights.of(
                                        new WeightedParts<>(
                                                        List.of(Part.values()),
                                                        Part::key,
                                                        Part::key,
                                                        "links=2,clash=1",
                                                        words)
                                                .read(text)));
    }
}
