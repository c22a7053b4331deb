package org.shanhai.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.LinkagesSheet;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.region.Region;
import org.shanhai.supply.algebra.Linkages;
import org.shanhai.supply.fitted.NationalChains;
import org.shanhai.supply.survey.Spillovers;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyLinkages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Which industries set off much, which are needed by many, which are key?
@Command(
        name = "linkages",
        description = "${bundle:linkages.about}",
        footer = "${bundle:linkages.examples}")
final class LinkagesCommand implements Callable<Integer> {
    private static final int SCREENFUL = 20;

    private final Shanhai shanhai;

    @Mixin private ChainOptions options = new ChainOptions();

    LinkagesCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        int top = options.topForPeople(SCREENFUL, shanhai);
        Region region = context.getSound().region();
        options.print(answer(context, region, top, words), "linkages", shanhai);
        return ExitCodes.DONE;
    }

    private static Answer answer(Context context, Region region, int top, Words words) {
        if (region.flows().isEmpty()) {
            NationalChains nation = Chains.ofNation(context.session(), region);
            return LinkagesSheet.ofNation(nation, Linkages.of(nation.technology()), top, words);
        }
        SurveyChains chains = SurveyChains.of(region);
        return Chains.solved(
                context.session(),
                () ->
                        LinkagesSheet.ofSurvey(
                                chains,
                                SurveyLinkages.of(chains),
                                Spillovers.of(chains),
                                top,
                                words));
    }
}
