package org.shanhai.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.leap.LeapOverview;
import org.shanhai.app.leap.LeapSheet;
import org.shanhai.app.leap.LeapSuits;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Named;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.WrongUse;
import org.shanhai.leap.Aspect;
import org.shanhai.leap.Leap;
import org.shanhai.leap.Utility;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Theme;
import org.shanhai.supply.fitted.SupplyChains;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which industries could a place leap to?
@Command(name = "leap", description = "${bundle:leap.about}", footer = "${bundle:leap.examples}")
final class LeapCommand implements Callable<Integer> {
    private static final int SCREENFUL = 10;

    private final Shanhai shanhai;

    @Mixin private ChainOptions options = new ChainOptions();
    @Mixin private FitOption fit = new FitOption();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PLACE",
            description = "${bundle:leap.place.about}")
    private @Nullable String place;

    @Option(names = "--all", description = "${bundle:leap.all.about}")
    private boolean all;

    @Option(
            names = "--for",
            paramLabel = "jobs|tax|value_added|clean|THEME",
            description = "${bundle:leap.for.about}")
    private @Nullable String aim;

    @Option(
            names = "--weights",
            paramLabel = "ASPECT=W,…",
            description = "${bundle:leap.weights.about}")
    private @Nullable String weights;

    @Option(
            names = "--industry",
            paramLabel = "INDUSTRY",
            description = "${bundle:leap.industry.about}")
    private @Nullable String industry;

    LeapCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        if ((place == null) != all) {
            throw new WrongUse(words.get("leap.which"));
        }
        if (place != null && industry != null && (aim != null || weights != null)) {
            throw new WrongUse(words.get("leap.industry_alone"));
        }
        Optional<Utility> asked = utility(words);
        double tolerance = fit.tolerance(words);
        int top = options.topForPeople(SCREENFUL, shanhai);
        int places = options.top(Integer.MAX_VALUE, words);
        Region region = context.getSound().region();
        Refusal.throwAny(findSurvey(region, words));
        Named named = new Named(region, words);
        Themes themes = new Themes(region, words);
        Optional<Theme> theme = LeapAim.find(aim).isPresent() ? Optional.empty() : themes.find(aim);
        Optional<Place> where =
                Optional.ofNullable(place).map(name -> inside(region, named.unit(name), words));
        Optional<Theme> of = all ? themes.find(industry) : Optional.empty();
        Optional<Industry> one =
                all ? Optional.empty() : Optional.ofNullable(industry).map(named::industry);
        SupplyChains chains = Chains.of(context.session(), region, tolerance);
        Leap leap = model(context, chains);
        Utility utility = asked.orElse(Utility.STANDARD);
        Answer answer;
        String table;
        if (of.isPresent()) {
            answer = waited(context, () -> LeapSuits.of(leap, of.get(), utility, places, words));
            table = "places";
        } else if (all) {
            answer = waited(context, () -> LeapOverview.of(leap, utility, theme, places, words));
            table = "places";
        } else if (one.isPresent()) {
            answer = LeapSheet.ofIndustry(leap, where.orElseThrow(), one.get(), words);
            table = "pressures";
        } else {
            LeapSheet.Wanted wanted =
                    new LeapSheet.Wanted(utility, theme, top, options.isTopGiven(), shanhai.json());
            answer = LeapSheet.of(leap, where.orElseThrow(), wanted, words);
            table = "leap";
        }
        options.print(answer, table, shanhai);
        return ExitCodes.DONE;
    }

    private static Answer waited(Context context, Supplier<Answer> work) {
        return context.session().until("leap.working", work);
    }

    static Leap model(Context context, SupplyChains chains) {
        return context.engines()
                .models()
                .find(
                        chains,
                        Leap.class,
                        () ->
                                Leap.of(
                                        chains,
                                        Structure.of(chains.region(), chains.activity()),
                                        Profiles.of(chains.region())));
    }

    /// Where trade was surveyed.
    static Optional<Refusal> findSurvey(Region region, Words words) {
        return region.flows().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Named.refusal(
                                "surveyed",
                                words.get("leap.surveyed"),
                                region.area(),
                                new Answer.Items("places", "", List.of())));
    }

    /// What the order is to weigh, by name or by weights; empty where neither is given.
    private Optional<Utility> utility(Words words) {
        Optional<LeapAim> named = LeapAim.find(aim);
        if (weights == null) {
            return named.map(LeapAim::utility);
        }
        if (named.isPresent()) {
            throw new WrongUse(words.get("leap.weights_and_aim"));
        }
        return Optional.of(
                Utility.of(
                        new WeightedParts<>(
                                        List.of(Aspect.values()),
                                        Aspect::key,
                                        aspect -> words.get("leap.aspect." + aspect.key()),
                                        "reach=2,clean=1",
                                        words)
                                .read(weights)));
    }

    /// Beyond the study area places only close the trade: nothing is asked of them.
    static Place inside(Region region, Place found, Words words) {
        if (!region.isInside(found)) {
            throw Named.refusal(
                    "outside",
                    words.get("leap.outside", words.pick(found.name(), found.nameLocal())),
                    found.key(),
                    new Answer.Items("places", "", List.of()));
        }
        return found;
    }
}
