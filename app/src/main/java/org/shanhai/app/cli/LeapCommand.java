package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.leap.LeapOverview;
import org.shanhai.app.leap.LeapSheet;
import org.shanhai.app.text.Words;
import org.shanhai.leap.Aim;
import org.shanhai.leap.Leap;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Which industries could a place leap to?
@Command(name = "leap", description = "${bundle:leap.about}", footer = "${bundle:leap.examples}")
final class LeapCommand implements Callable<Integer> {
    private static final int SCREENFUL = 10;

    private final Shanhai shanhai;

    @Spec private @Nullable CommandSpec spec;
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
            paramLabel = "jobs|tax|value_added|clean",
            description = "${bundle:leap.for.about}")
    private @Nullable String aim;

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
        CommandLine command = requireNonNull(spec).commandLine();
        if ((place == null) != all || all && industry != null) {
            throw new ParameterException(command, words.get("leap.which"));
        }
        Aim wanted = aim(command, words);
        double tolerance = fit.tolerance(command, words);
        int top = options.topForPeople(SCREENFUL, shanhai, command);
        int places = options.top(Integer.MAX_VALUE, command, words);
        Region region = context.getSound(shanhai.pack()).region();
        Refusal.throwAny(findSurvey(region, words));
        Named named = new Named(region, words);
        Optional<Place> asked =
                Optional.ofNullable(place).map(name -> inside(region, named.unit(name), words));
        Optional<Industry> one = Optional.ofNullable(industry).map(named::industry);
        SupplyChains chains = Chains.of(context, region, tolerance);
        Leap leap = Leap.of(chains, Structure.of(region, chains.activity()), Profiles.of(region));
        Answer answer;
        String table;
        if (all) {
            answer = LeapOverview.of(leap, wanted, places, words);
            table = "places";
        } else if (one.isPresent()) {
            answer = LeapSheet.ofIndustry(leap, asked.orElseThrow(), one.get(), words);
            table = "pressures";
        } else {
            answer = LeapSheet.of(leap, asked.orElseThrow(), wanted, top, shanhai.json(), words);
            table = "leap";
        }
        options.print(answer, table, shanhai);
        return ExitCodes.DONE;
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

    private Aim aim(CommandLine command, Words words) {
        String asked = aim;
        if (asked == null) {
            return Aim.BALANCED;
        }
        return Arrays.stream(Aim.values())
                .filter(each -> each != Aim.BALANCED && each.key().equals(asked))
                .findFirst()
                .orElseThrow(
                        () -> new ParameterException(command, words.get("leap.for_wrong", asked)));
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
