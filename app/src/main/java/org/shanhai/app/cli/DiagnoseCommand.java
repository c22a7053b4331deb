package org.shanhai.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.diagnose.DiagnoseOverview;
import org.shanhai.app.diagnose.DiagnoseSheet;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Markets;
import org.shanhai.ask.Named;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.WrongUse;
import org.shanhai.diagnose.Diagnose;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.profile.Peers;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What holds a place back?
@Command(
        name = "diagnose",
        description = "${bundle:diagnose.about}",
        footer = "${bundle:diagnose.examples}")
final class DiagnoseCommand implements Callable<Integer> {
    private static final int TOP = 3;
    private static final int PEERS = 5;

    private final Shanhai shanhai;

    @Mixin private ChainOptions options = new ChainOptions();
    @Mixin private FitOption fit = new FitOption();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PLACE",
            description = "${bundle:diagnose.place.about}")
    private @Nullable String place;

    @Option(names = "--peers", paramLabel = "N", description = "${bundle:diagnose.peers.about}")
    private int peers = PEERS;

    @Option(names = "--all", description = "${bundle:diagnose.all.about}")
    private boolean all;

    DiagnoseCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        if (all) {
            shanhai.showAll();
        }
        Context context = shanhai.context();
        Words words = context.words();
        if (peers < 1) {
            throw new WrongUse(words.get("diagnose.peers_wrong", peers));
        }
        double tolerance = fit.tolerance(words);
        int top = options.top(TOP, words);
        Region region = context.getSound().region();
        fit.refuseWhereSurveyed(region, words);
        Optional<Place> asked = Optional.ofNullable(place).map(name -> inside(region, name, words));
        Activity activity = Chains.estimated(context.session(), region);
        Markets markets = Markets.of(context.session(), region, activity, tolerance);
        Structure structure = Structure.of(region, activity);
        Profiles profiles = Profiles.of(region);
        Diagnose diagnose =
                Diagnose.of(
                        structure, profiles, Peers.of(structure, profiles), markets.potential());
        if (asked.isPresent()) {
            Answer answer =
                    DiagnoseSheet.of(
                            region,
                            diagnose.of(asked.get(), peers),
                            diagnose.listCores(),
                            markets.whyNone(),
                            new DiagnoseSheet.Extent(all, top),
                            words);
            options.print(answer, "indicators", shanhai);
        } else {
            List<Diagnosis> each = new ArrayList<>();
            for (Place one : diagnose.listLaterDeveloped()) {
                each.add(diagnose.of(one, peers));
            }
            Answer answer = DiagnoseOverview.of(region, each, markets.whyNone(), words);
            options.print(answer, "places", shanhai);
        }
        return ExitCodes.DONE;
    }

    private static Place inside(Region region, String name, Words words) {
        Place found = new Named(region, words).unit(name);
        if (region.isInside(found)) {
            return found;
        }
        Place area = region.areaPlace();
        String text =
                words.get(
                        "diagnose.outside",
                        words.pick(found.name(), found.nameLocal()),
                        words.pick(area.name(), area.nameLocal()));
        throw new Refusal(
                new Answer(
                        "",
                        List.of(
                                new Answer.Statement(
                                        "outside", text, Map.of("place", found.key())))));
    }
}
