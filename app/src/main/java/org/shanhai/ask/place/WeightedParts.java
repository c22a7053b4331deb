package org.shanhai.ask.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Near;
import org.shanhai.ask.OptionNumber;
import org.shanhai.ask.WrongUse;

/// Reads how much each of some parts counts, as `links=2,clash=1`: one reading for all commands
/// that weigh.
///
/// @param all the parts there are
/// @param key of a part, as a person writes it
/// @param name of a part, as pages print it; the key again where it need not be told
/// @param example of such weights
public record WeightedParts<P>(
        List<P> all,
        Function<P, String> key,
        Function<P, String> name,
        String example,
        Words words) {
    /// What counts a million times as much as all else is all that counts.
    private static final double MOST = 1e6;

    public WeightedParts {
        all = List.copyOf(all);
    }

    /// The weights given, at least one above 0; parts that are not named are not there.
    ///
    /// @throws WrongUse where it is no list of parts and weights that can be used
    public Map<P, Double> read(String text) {
        Map<P, Double> given = new LinkedHashMap<>();
        double sum = 0;
        for (String each : text.split("[,;]", -1)) {
            int sign = each.indexOf('=');
            if (sign < 0) {
                throw wrong("pair.weights_form", each, example);
            }
            P part = part(each.substring(0, sign).strip());
            double weight = OptionNumber.orNaN(each.substring(sign + 1).strip());
            if (!(weight == 0 || weight >= 1 / MOST && weight <= MOST)) {
                throw wrong("pair.weights_number", key.apply(part), each.substring(sign + 1));
            }
            if (given.put(part, weight) != null) {
                throw wrong("pair.weights_twice", key.apply(part));
            }
            sum += weight;
        }
        if (!(sum > 0)) {
            throw wrong("pair.weights_zero");
        }
        return given;
    }

    private P part(String asked) {
        return all.stream()
                .filter(part -> key.apply(part).equalsIgnoreCase(asked))
                .findFirst()
                .orElseThrow(
                        () ->
                                wrong(
                                        "pair.weights_unknown",
                                        asked,
                                        String.join(", ", all.stream().map(this::told).toList()),
                                        Near.asked(all.stream().map(key).toList(), asked, words)));
    }

    private String told(P part) {
        return key.apply(part).equals(name.apply(part))
                ? key.apply(part)
                : words.get("pair.weights_part", key.apply(part), name.apply(part));
    }

    private WrongUse wrong(String key, Object... arguments) {
        return new WrongUse(words.get(key, arguments));
    }
}
