package org.shanhai.app.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.text.Words;
import org.shanhai.pair.Part;
import org.shanhai.pair.Weights;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// How much each part of a pair counts, as `links=2,clash=1`.
final class WeightsOption {
    /// What counts a million times as much as all else is all that counts.
    private static final double MOST = 1e6;

    @Option(
            names = "--weights",
            paramLabel = "PART=W,…",
            description = "${bundle:pair.weights.about}")
    private @Nullable String weights;

    /// Checks what is given; empty where nothing is.
    ///
    /// @throws ParameterException where it is no list of parts and weights that can be used
    Optional<Weights> find(CommandLine command, Words words) {
        if (weights == null) {
            return Optional.empty();
        }
        Map<Part, Double> given = new EnumMap<>(Part.class);
        double sum = 0;
        for (String each : weights.split("[,;]", -1)) {
            int sign = each.indexOf('=');
            if (sign < 0) {
                throw new ParameterException(command, words.get("pair.weights_form", each));
            }
            Part part = part(each.substring(0, sign).strip(), command, words);
            double weight = OptionNumber.orNaN(each.substring(sign + 1).strip());
            if (!(weight == 0 || weight >= 1 / MOST && weight <= MOST)) {
                throw new ParameterException(
                        command,
                        words.get("pair.weights_number", part.key(), each.substring(sign + 1)));
            }
            if (given.put(part, weight) != null) {
                throw new ParameterException(command, words.get("pair.weights_twice", part.key()));
            }
            sum += weight;
        }
        if (!(sum > 0)) {
            throw new ParameterException(command, words.get("pair.weights_zero"));
        }
        return Optional.of(Weights.of(given));
    }

    private static Part part(String name, CommandLine command, Words words) {
        List<String> keys = Arrays.stream(Part.values()).map(Part::key).toList();
        return Arrays.stream(Part.values())
                .filter(part -> part.key().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        command,
                                        words.get(
                                                "pair.weights_unknown",
                                                name,
                                                String.join(", ", keys))));
    }
}
