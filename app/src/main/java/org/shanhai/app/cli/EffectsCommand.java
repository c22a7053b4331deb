package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.EffectsSheet;
import org.shanhai.app.chains.SurveyEffectsSheet;
import org.shanhai.app.text.Words;
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
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What does output in one place set off, and where?
@Command(
        name = "effects",
        description = "${bundle:effects.about}",
        footer = "${bundle:effects.examples}")
final class EffectsCommand implements Callable<Integer> {
    private static final int TOP = 10;

    private final Shanhai shanhai;

    @Spec private @Nullable CommandSpec spec;
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
        CommandLine command = requireNonNull(spec).commandLine();
        Closure closure = type.closure(command, words);
        double tolerance = fit.tolerance(command, words);
        int top = options.top(TOP, command, words);
        Reading.Sound sound = context.getSound(shanhai.pack());
        Region region = sound.region();
        fit.refuseWhereSurveyed(region, command, words);
        double money =
                Amount.money(
                        "--output",
                        output,
                        sound.rates(),
                        region.baseYear(),
                        context.options().decimal(),
                        command,
                        words);
        Named named = new Named(region, words);
        Place here = named.unit(place);
        Industry made = named.industry(industry);
        Answer answer =
                region.flows().isEmpty()
                        ? EffectsSheet.of(
                                effects(
                                        Chains.of(context, region, tolerance),
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
                                context,
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
