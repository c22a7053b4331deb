package org.shanhai.app.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.OriginSheet;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Named;
import org.shanhai.ask.WrongUse;
import org.shanhai.ask.supply.Indicators;
import org.shanhai.key.Keyed;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.algebra.LeontiefInverse;
import org.shanhai.supply.algebra.ValueAddedOrigin;
import org.shanhai.supply.fitted.NationalChains;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyExtension;
import org.shanhai.supply.survey.SurveyLinkages;
import org.shanhai.supply.survey.SurveyTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Where does the value added in exports, or in final use, come from?
@Command(
        name = "origin",
        description = "${bundle:origin.about}",
        footer = "${bundle:origin.examples}")
final class OriginCommand implements Callable<Integer> {
    private static final int SCREENFUL = 20;

    /// All final uses together.
    private static final String FINAL = "final";

    private final Shanhai shanhai;

    @Mixin private ChainOptions options = new ChainOptions();

    @Option(
            names = "--of",
            paramLabel = "INDICATOR",
            defaultValue = "value_added",
            description = "${bundle:origin.of.about}")
    private String of = "value_added";

    @Option(names = "--in", paramLabel = "USE", description = "${bundle:origin.in.about}")
    private @Nullable String in;

    @Option(names = "--place", paramLabel = "PLACE", description = "${bundle:origin.place.about}")
    private @Nullable String place;

    OriginCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context();
        int top = options.topForPeople(SCREENFUL, shanhai);
        String use = in == null ? "" : in;
        boolean known =
                use.isEmpty() || use.equals(FINAL) || Keyed.find(FinalUse.class, use).isPresent();
        if (!known) {
            throw new WrongUse(context.words().get("origin.in_wrong", use));
        }
        Region region = context.getSound().region();
        boolean surveyed = !region.flows().isEmpty();
        if (surveyed && in != null) {
            throw new WrongUse(context.words().get("origin.in_surveyed"));
        }
        if (!surveyed && place != null) {
            throw new WrongUse(context.words().get("origin.place_national"));
        }
        options.print(
                surveyed
                        ? surveyed(context, region, top)
                        : national(context, region, use.isEmpty() ? "export" : use, top),
                "entries",
                shanhai);
        return ExitCodes.DONE;
    }

    private Answer national(Context context, Region region, String use, int top) {
        NationalChains nation = Chains.ofNation(context.session(), region);
        InputOutput technology = nation.technology();
        NationalExtension indicator =
                Indicators.find(of, region, nation.indicators(), context.words());
        double[] demand = new double[technology.industryCount()];
        for (FinalUse each : FinalUse.values()) {
            if (use.equals(FINAL) || each.key().equals(use)) {
                double[] more = technology.finalDemand(each);
                Arrays.setAll(demand, k -> demand[k] + more[k]);
            }
        }
        LeontiefInverse inverse = LeontiefInverse.find(technology, Closure.TYPE_I).orElseThrow();
        boolean complete = IntStream.range(0, demand.length).allMatch(indicator::isKnown);
        return OriginSheet.ofNation(
                region,
                new OriginSheet.Asked(indicator, use, Optional.empty(), complete),
                ValueAddedOrigin.of(indicator.known(), inverse, demand),
                technology.output(),
                demand,
                top,
                context.words());
    }

    private Answer surveyed(Context context, Region region, int top) {
        Words words = context.words();
        Optional<Place> user = Optional.ofNullable(place).map(new Named(region, words)::unit);
        SurveyChains chains = SurveyChains.of(region);
        SurveyTable table = chains.table();
        List<SurveyExtension> indicators = chains.indicators();
        SurveyExtension indicator = Indicators.find(of, region, indicators, words);
        return Chains.solved(
                context.session(),
                () -> {
                    LeontiefInverse inverse =
                            SurveyLinkages.findInverse(chains, Closure.TYPE_I).orElseThrow();
                    double[] demand = table.finalDemand().rowSums();
                    double[] perOutput = new double[demand.length];
                    boolean complete = true;
                    for (int c = 0; c < demand.length; c++) {
                        complete &= indicator.isKnown(c) || table.output(c) == 0;
                        perOutput[c] = indicator.isKnown(c) ? indicator.perOutput(table, c) : 0;
                        if (user.isPresent()) {
                            int unit = region.places().getUnitNumber(user.get());
                            demand[c] = table.finalDemand().get(c, unit);
                        }
                    }
                    return OriginSheet.ofSurvey(
                            chains,
                            new OriginSheet.Asked(indicator, FINAL, user, complete),
                            ValueAddedOrigin.of(perOutput, inverse, demand),
                            demand,
                            top,
                            words);
                });
    }
}
