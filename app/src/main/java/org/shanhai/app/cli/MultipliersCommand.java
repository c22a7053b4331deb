package org.shanhai.app.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.MultipliersSheet;
import org.shanhai.app.chains.SurveyMultipliersSheet;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Named;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Groups;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.fitted.Multipliers;
import org.shanhai.supply.fitted.NationalChains;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyExtension;
import org.shanhai.supply.survey.SurveyMultipliers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What does a unit of output of each industry set off?
@Command(
        name = "multipliers",
        description = "${bundle:multipliers.about}",
        footer = "${bundle:multipliers.examples}")
final class MultipliersCommand implements Callable<Integer> {
    private static final int SCREENFUL = 20;

    private final Shanhai shanhai;

    @Mixin private ChainOptions options = new ChainOptions();
    @Mixin private IndicatorOption of = new IndicatorOption();
    @Mixin private TypeOption type = new TypeOption();
    @Mixin private FitOption fit = new FitOption();

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "${bundle:multipliers.place.about}")
    private @Nullable String place;

    MultipliersCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        Closure closure = type.closure(words);
        double tolerance = fit.tolerance(words);
        int top = options.topForPeople(SCREENFUL, shanhai);
        Region region = context.getSound().region();
        Optional<Place> unit = Optional.ofNullable(place).map(new Named(region, words)::unit);
        fit.refuseWhereSurveyed(region, words);
        if (!region.flows().isEmpty()) {
            Answer answer = surveyed(SurveyChains.of(region), closure, unit, top, context);
            options.print(answer, "multipliers", shanhai);
            return ExitCodes.DONE;
        }
        Answer answer;
        if (unit.isPresent()) {
            SupplyChains chains = Chains.of(context.session(), region, tolerance);
            NationalExtension indicator = of.get(chains, words);
            Place here = unit.get();
            Groups split = chains.groups(here, chains.listPartners(here));
            answer =
                    MultipliersSheet.ofPlace(
                            chains,
                            Multipliers.of(chains, indicator, closure, here, split),
                            split,
                            here,
                            top,
                            words);
        } else {
            // No trade enters, so that any tolerance of it is met.
            NationalChains nation = Chains.ofNation(context.session(), region);
            NationalExtension indicator = of.get(region, nation.indicators(), words);
            answer =
                    MultipliersSheet.ofNation(
                            nation,
                            Multipliers.national(
                                    region.industries(), nation.technology(), indicator, closure),
                            top,
                            words);
        }
        options.print(answer, "multipliers", shanhai);
        return ExitCodes.DONE;
    }

    private Answer surveyed(
            SurveyChains chains, Closure closure, Optional<Place> unit, int top, Context context)
            throws IOException {
        Words words = context.words();
        SurveyExtension indicator = of.get(chains.region(), chains.indicators(), words);
        return Chains.solved(
                context.session(),
                () -> {
                    if (unit.isEmpty()) {
                        return SurveyMultipliersSheet.ofAll(
                                chains,
                                SurveyMultipliers.of(chains, indicator, closure),
                                top,
                                words);
                    }
                    Region region = chains.region();
                    Place here = unit.get();
                    Groups split = Groups.of(region, here, Groups.listPartners(region, here));
                    return SurveyMultipliersSheet.ofPlace(
                            chains,
                            SurveyMultipliers.of(chains, indicator, closure, here, split),
                            split,
                            here,
                            top,
                            words);
                });
    }
}
