package org.shanhai.app.cli;

import java.util.List;
import org.shanhai.app.text.Words;
import org.shanhai.ask.supply.Indicators;
import org.shanhai.region.Region;
import org.shanhai.supply.Extension;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.fitted.SupplyChains;
import picocli.CommandLine.Option;

/// The indicator an answer is measured in.
final class IndicatorOption {
    @Option(
            names = "--of",
            paramLabel = "INDICATOR",
            defaultValue = "output",
            description = "${bundle:chains.of}")
    private String of = "output";

    /// @throws org.shanhai.ask.Refusal where there is none, with what there is
    NationalExtension get(SupplyChains chains, Words words) {
        return get(chains.region(), chains.indicators(), words);
    }

    /// @param all that can be asked for
    /// @throws org.shanhai.ask.Refusal where there is none, with what there is
    <Y extends Extension> Y get(Region region, List<Y> all, Words words) {
        return Indicators.find(of, region, all, words);
    }
}
