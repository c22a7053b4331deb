package org.shanhai.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.EffectsSheet;
import org.shanhai.app.chains.SurveyEffectsSheet;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Amount;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Named;
import org.shanhai.pack.Reading;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Groups;
import org.shanhai.supply.fitted.Effects;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyEffects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What does output in one place set off, and where?
@Command(
        name = "effects",
        description = "${bundle:effects.about}",
        footer = "${bundle:effects.examples}")
final class EffectsCommand implements Callable<Integer> {
    private static final int TOP = 10;

    private final Shanhai shanhai;

    @Mixin private ChainOptions options = new ChainOptions();
    @Mixin private TypeOption type = new TypeOption();
    @Mixin private FitOption fit = new FitOption();

    @Option(
            names = "--place",
            required = true,
            paramLabel = "PLACE",
            description = "${bundle:effects.place.about}")
    private String place = "";

    @Option(
            names = "--industry",
            required = true,
            paramLabel = "INDUSTRY",
            description = "${bundle:effects.industry.about}")
    private String industry = "";

    @Option(
            names = "--output",
            required = true,
            paramLabel = "MONEY",
            description = "${bundle:effects.output.about}")
    private String output = "";

    EffectsCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        Closure closure = type.closure(words);
        double tolerance = fit.tolerance(words);
        int top = options.top(TOP, words);
        Reading.Sound sound = context.getSound();
        Region region = sound.region();
        fit.refuseWhereSurveyed(region, words);
        double money =
                Amount.money(
                        "--output",
                        output,
                        sound.rates(),
                        region.baseYear(),
                        context.options().decimal(),
                        words);
        Named named = new Named(region, words);
        Place here = named.unit(place);
        Industry made = named.industry(industry);
        Answer answer =
                region.flows().isEmpty()
                        ? EffectsSheet.of(
                                effects(
                                        Chains.of(context.session(), region, tolerance),
                                        here,
                                        made,
                                        money,
                                        closure),
                                here,
                                made,
                                closure,
                                top,
                                words)
                        : Chains.solved(
                                context.session(),
                                () ->
                                        surveyed(
                                                SurveyChains.of(region),
                                                here,
                                                made,
                                                money,
                                                closure,
                                                top,
                                                words));
        options.print(answer, "effects", shanhai);
        return ExitCodes.DONE;
    }

    private static Effects effects(
            SupplyChains chains, Place here, Industry made, double output, Closure closure) {
        return Effects.of(
                chains,
                here,
                made,
                output,
                closure,
                chains.groups(here, chains.listPartners(here)));
    }

    private static Answer surveyed(
            SurveyChains chains,
            Place here,
            Industry made,
            double output,
            Closure closure,
            int top,
            Words words) {
        Region region = chains.region();
        Groups groups = Groups.of(region, here, Groups.listPartners(region, here));
        return SurveyEffectsSheet.of(
                chains,
                SurveyEffects.of(chains, here, made, output, closure, groups),
                here,
                made,
                closure,
                top,
                words);
    }
}
