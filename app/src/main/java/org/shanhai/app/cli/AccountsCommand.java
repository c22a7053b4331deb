package org.shanhai.app.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.AccountsSheet;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Named;
import org.shanhai.ask.Refusal;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.survey.RegionSurvey;
import org.shanhai.supply.survey.SurveyEconomy;
import org.shanhai.supply.survey.SurveyExtension;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Where does something arise, and for whose use?
@Command(
        name = "accounts",
        description = "${bundle:accounts.about}",
        footer = "${bundle:accounts.examples}")
final class AccountsCommand implements Callable<Integer> {
    private static final int SCREENFUL = 20;

    private final Shanhai shanhai;

    @Mixin private ChainOptions options = new ChainOptions();
    @Mixin private IndicatorOption of = new IndicatorOption();

    @Option(names = "--place", paramLabel = "PLACE", description = "${bundle:accounts.place.about}")
    private @Nullable String place;

    AccountsCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        int top = options.topForPeople(SCREENFUL, shanhai);
        Region region = context.getSound().region();
        Refusal.throwAny(Chains.findNoFlows(region, words));
        Optional<Place> unit = Optional.ofNullable(place).map(new Named(region, words)::unit);
        RegionSurvey survey = RegionSurvey.of(region);
        SurveyExtension indicator = of.get(region, survey.indicators(), words);
        Answer answer =
                context.session()
                        .until(
                                "accounts.solving",
                                () ->
                                        AccountsSheet.of(
                                                survey,
                                                indicator,
                                                SurveyEconomy.of(survey.table())
                                                        .accounts(
                                                                indicator.stressors(
                                                                        survey.table())),
                                                unit,
                                                top,
                                                words));
        options.print(answer, place == null ? "by_place" : "by_industry", shanhai);
        return ExitCodes.DONE;
    }
}
