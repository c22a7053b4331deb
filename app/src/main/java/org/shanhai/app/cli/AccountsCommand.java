package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.AccountsSheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.survey.RegionSurvey;
import org.shanhai.supply.survey.SurveyEconomy;
import org.shanhai.supply.survey.SurveyExtension;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Where does something arise, and for whose use?
@Command(
        name = "accounts",
        description = "${bundle:accounts.about}",
        footer = "${bundle:accounts.examples}")
final class AccountsCommand implements Callable<Integer> {
    private static final int SCREENFUL = 20;

    private final Shanhai shanhai;

    @Spec private @Nullable CommandSpec spec;
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
        CommandLine command = requireNonNull(spec).commandLine();
        int top = options.topForPeople(SCREENFUL, shanhai, command);
        Region region = context.getSound(shanhai.pack()).region();
        Refusal.throwAny(findNoFlows(region, words));
        Optional<Place> unit = Optional.ofNullable(place).map(new Named(region, words)::unit);
        RegionSurvey survey = RegionSurvey.of(region);
        SurveyExtension indicator = of.get(region, survey.indicators(), words);
        try (Waiting waiting = new Waiting(context, words.get("accounts.solving"))) {
            Answer answer =
                    waiting.until(
                            () ->
                                    AccountsSheet.of(
                                            survey,
                                            indicator,
                                            SurveyEconomy.of(survey.table())
                                                    .accounts(indicator.stressors(survey.table())),
                                            unit,
                                            top,
                                            words));
            options.print(answer, place == null ? "by_place" : "by_industry", shanhai);
        }
        return ExitCodes.DONE;
    }

    /// Where the pack has no surveyed flows.
    static Optional<Refusal> findNoFlows(Region region, Words words) {
        return region.flows().isEmpty()
                ? Optional.of(Refusal.saying("no_answer", words.get("accounts.no_flows")))
                : Optional.empty();
    }
}
