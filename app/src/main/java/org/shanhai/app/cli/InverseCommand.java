package org.shanhai.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.InverseSheet;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.WrongUse;
import org.shanhai.key.Keyed;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.algebra.LeontiefInverse;
import org.shanhai.supply.fitted.NationalChains;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyLinkages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What is the Leontief inverse of a small table, entry by entry?
@Command(
        name = "inverse",
        description = "${bundle:inverse.about}",
        footer = "${bundle:inverse.examples}")
final class InverseCommand implements Callable<Integer> {
    private static final int SCREENFUL = 20;

    private final Shanhai shanhai;

    @Mixin private ChainOptions options = new ChainOptions();
    @Mixin private TypeOption type = new TypeOption();

    @Option(
            names = "--matrix",
            paramLabel = "leontief|ghosh",
            defaultValue = "leontief",
            description = "${bundle:inverse.matrix.about}")
    private String matrix = "leontief";

    InverseCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        Closure closure = type.closure(words);
        InverseSheet.Kind kind = kind(words);
        if (kind == InverseSheet.Kind.GHOSH && closure == Closure.TYPE_II) {
            throw new WrongUse(words.get("inverse.ghosh_open"));
        }
        int top = options.topForPeople(SCREENFUL, shanhai);
        Region region = context.getSound().region();
        options.print(answer(context, region, kind, closure, top), "entries", shanhai);
        return ExitCodes.DONE;
    }

    private InverseSheet.Kind kind(Words words) {
        return Keyed.find(InverseSheet.Kind.class, matrix)
                .orElseThrow(
                        () ->
                                new WrongUse(words.get("inverse.matrix_wrong", matrix)));
    }

    private static Answer answer(
            Context context, Region region, InverseSheet.Kind kind, Closure closure, int top) {
        Words words = context.words();
        if (region.flows().isEmpty()) {
            NationalChains nation = Chains.ofNation(context.session(), region);
            return InverseSheet.ofNation(
                    region,
                    nation.technology(),
                    LeontiefInverse.find(nation.technology(), closure).orElseThrow(),
                    kind,
                    closure,
                    top,
                    words);
        }
        SurveyChains chains = SurveyChains.of(region);
        return Chains.solved(
                context.session(),
                () ->
                        InverseSheet.ofSurvey(
                                chains,
                                SurveyLinkages.findInverse(chains, closure).orElseThrow(),
                                kind,
                                closure,
                                top,
                                words));
    }
}
