package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.ExtractSheet;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Named;
import org.shanhai.ask.WrongUse;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.fitted.Linkage;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyExtension;
import org.shanhai.supply.survey.SurveyLinkage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What would others lose without a place or an industry?
@Command(
        name = "extract",
        description = "${bundle:extract.about}",
        footer = "${bundle:extract.examples}")
final class ExtractCommand implements Callable<Integer> {
    private static final int SCREENFUL = 20;

    /// Of the places and industries that lose something without one thing.
    private static final int LOSERS = 10;

    private final Shanhai shanhai;

    @Mixin private ChainOptions options = new ChainOptions();
    @Mixin private IndicatorOption of = new IndicatorOption();
    @Mixin private FitOption fit = new FitOption();

    @Option(names = "--place", paramLabel = "PLACE", description = "${bundle:extract.place.about}")
    private @Nullable String place;

    @Option(
            names = "--industry",
            paramLabel = "INDUSTRY",
            description = "${bundle:extract.industry.about}")
    private @Nullable String industry;

    @Option(
            names = "--all",
            paramLabel = "places|industries",
            description = "${bundle:extract.all.about}")
    private @Nullable String all;

    ExtractCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        if (Stream.of(place, industry, all).filter(Objects::nonNull).count() != 1) {
            throw new WrongUse(words.get("extract.which"));
        }
        if (all != null && !all.equals("places") && !all.equals("industries")) {
            throw new WrongUse(words.get("extract.all_wrong", all));
        }
        double tolerance = fit.tolerance(words);
        int losers = options.top(LOSERS, words);
        int top = options.topForPeople(SCREENFUL, shanhai);
        Region region = context.getSound().region();
        fit.refuseWhereSurveyed(region, words);
        Named named = new Named(region, words);
        Optional<Place> here = Optional.ofNullable(place).map(named::unit);
        Optional<Industry> made = Optional.ofNullable(industry).map(named::industry);
        ExtractSheet sheet;
        if (region.flows().isEmpty()) {
            SupplyChains chains = Chains.of(context.session(), region, tolerance);
            NationalExtension indicator = of.get(chains, words);
            sheet =
                    ExtractSheet.estimated(
                            chains, new Linkage(chains, indicator), indicator, words);
        } else {
            SurveyChains chains = SurveyChains.of(region);
            SurveyExtension indicator = of.get(region, chains.indicators(), words);
            sheet =
                    ExtractSheet.surveyed(
                            chains, new SurveyLinkage(chains, indicator), indicator, words);
        }
        Answer answer;
        if (here.isPresent()) {
            answer = sheet.withoutPlace(here.get(), losers);
        } else if (made.isPresent()) {
            answer = sheet.withoutIndustry(made.get(), losers);
        } else {
            answer =
                    requireNonNull(all).equals("places")
                            ? sheet.places(top)
                            : sheet.industries(top);
        }
        options.print(answer, "lost", shanhai);
        return ExitCodes.DONE;
    }
}
