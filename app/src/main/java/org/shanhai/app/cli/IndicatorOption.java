package org.shanhai.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.Measured;
import org.shanhai.app.text.Words;
import org.shanhai.region.Region;
import org.shanhai.supply.Indicator;
import org.shanhai.supply.RegionSurvey;
import org.shanhai.supply.SupplyChains;
import org.shanhai.supply.SurveyIndicator;
import picocli.CommandLine.Option;

/// The indicator an answer is measured in.
final class IndicatorOption {
    /// Other names people use.
    private static final Map<String, String> ALIASES =
            Map.of("tax", "taxes", "gdp", "value_added", "employment", "jobs", "income", "wages");

    @Option(
            names = "--of",
            paramLabel = "INDICATOR",
            defaultValue = "output",
            description = "${bundle:chains.of}")
    private String of = "output";

    /// @throws Refusal where there is none, with what there is
    Indicator get(SupplyChains chains, Words words) {
        return get(
                chains.findIndicator(key()),
                chains.indicators(),
                each -> item(each.key(), each.unit(), chains.region(), words),
                words);
    }

    /// @throws Refusal where there is none, with what there is
    SurveyIndicator get(RegionSurvey survey, Words words) {
        return get(
                survey.findIndicator(key()),
                survey.indicators(),
                each -> item(each.key(), each.unit(), survey.region(), words),
                words);
    }

    /// The key of what a person names so.
    private String key() {
        String wanted = of.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        return ALIASES.getOrDefault(wanted, wanted);
    }

    private <T> T get(Optional<T> found, List<T> all, Function<T, Answer.Item> item, Words words) {
        return found.orElseThrow(
                () ->
                        Named.refusal(
                                "no_indicator",
                                words.get("multipliers.no_indicator", of),
                                of,
                                new Answer.Items(
                                        "indicators", "", all.stream().map(item).toList())));
    }

    private static Answer.Item item(String key, String unit, Region region, Words words) {
        return Measured.item(key, new Measured(words, region, key, unit, 0).name());
    }
}
