package org.shanhai.app.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.chains.FlowsSheet;
import org.shanhai.app.show.Subject;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Named;
import org.shanhai.ask.WrongUse;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.FittedSales;
import org.shanhai.supply.survey.SurveyedSales;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Who sells how much of what to whom?
@Command(name = "flows", description = "${bundle:flows.about}", footer = "${bundle:flows.examples}")
final class FlowsCommand implements Callable<Integer> {
    private static final int SCREENFUL = 20;
    private static final int LINKS = 100;

    private final Shanhai shanhai;

    @Mixin private ChainOptions options = new ChainOptions();
    @Mixin private FitOption fit = new FitOption();

    @Option(names = "--from", paramLabel = "PLACE", description = "${bundle:flows.from.about}")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "PLACE", description = "${bundle:flows.to.about}")
    private @Nullable String to;

    @Option(
            names = "--industry",
            paramLabel = "INDUSTRY",
            description = "${bundle:flows.industry.about}")
    private @Nullable String industry;

    @Option(names = "--as", paramLabel = "industry", description = "${bundle:flows.as.about}")
    private Subject.@Nullable Kind kind;

    @Option(names = "--links", description = "${bundle:flows.links.about}")
    private boolean links;

    @Option(names = "--place", paramLabel = "PLACE", description = "${bundle:flows.place.about}")
    private @Nullable String place;

    FlowsCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        boolean pair = from != null && to != null;
        boolean half = from != null ^ to != null;
        int asked = (pair ? 1 : 0) + (links ? 1 : 0) + (place != null ? 1 : 0);
        if (asked != 1 || half || (industry != null && !pair)) {
            throw new WrongUse(words.get("flows.which"));
        }
        if (kind != null && (industry == null || kind != Subject.Kind.INDUSTRY)) {
            throw new WrongUse(words.get("flows.as"));
        }
        double tolerance = fit.tolerance(words);
        int screenful = options.topForPeople(SCREENFUL, shanhai);
        Region region = context.getSound().region();
        Named named = new Named(region, words);
        fit.refuseWhereSurveyed(region, words);
        Optional<Place> seller = Optional.ofNullable(from).map(named::unit);
        Optional<Place> buyer = Optional.ofNullable(to).map(named::unit);
        Optional<Industry> product = Optional.ofNullable(industry).map(named::industry);
        Optional<Place> here = Optional.ofNullable(place).map(named::unit);
        FlowsSheet sheet =
                region.flows().isEmpty()
                        ? FlowsSheet.estimated(
                                FittedSales.of(Chains.of(context.session(), region, tolerance)), words)
                        : FlowsSheet.surveyed(SurveyedSales.of(region), words);
        if (links) {
            int top = Math.min(screenful, Math.max(LINKS, options.top(LINKS, words)));
            options.print(sheet.largest(top), "links", shanhai);
        } else if (pair) {
            options.print(
                    sheet.between(seller.orElseThrow(), buyer.orElseThrow(), product, screenful),
                    "flows",
                    shanhai);
        } else {
            options.print(sheet.around(here.orElseThrow(), screenful), "partners", shanhai);
        }
        return ExitCodes.DONE;
    }
}
