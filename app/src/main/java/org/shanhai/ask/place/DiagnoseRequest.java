package org.shanhai.ask.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import org.shanhai.app.answer.Answer;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Fineness;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Markets;
import org.shanhai.ask.Named;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.ask.Top;
import org.shanhai.diagnose.Diagnose;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.profile.Peers;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.work.Work;

/// What holds a place back, each place of a city, or each later-developed place?
public record DiagnoseRequest(
        @Handed(label = "PLACE", last = true) Optional<String> place,
        @Handed(label = "N") Optional<Integer> peers,
        @Handed boolean all,
        @Handed(label = "T", about = "chains.tolerance") Optional<String> tolerance,
        @Handed(label = "N", about = "chains.top") Optional<Integer> top)
        implements Request<DiagnoseResult> {
    private static final int TOP = 2;
    private static final int PEERS = 5;

    @Override
    public DiagnoseResult answer(Session session) {
        int beside = peers.orElse(PEERS);
        if (beside < 1) {
            throw session.wrong("diagnose.peers_wrong", beside);
        }
        Fineness fineness = Fineness.of(tolerance, session);
        int rows = Top.of(top, session).orElse(TOP);
        Region region = session.region();
        fineness.refuseWhereSurveyed(region, session);
        List<Place> asked = place.map(name -> inside(region, name, session)).orElse(List.of());
        ForkJoinTask<Profiles> read = Work.begun(() -> Profiles.of(region));
        Activity activity = Chains.estimated(session, region);
        Markets markets = Markets.of(session, region, activity, fineness.tolerance());
        Structure structure = Structure.of(region, activity);
        Profiles profiles = read.join();
        Diagnose diagnose =
                Diagnose.of(
                        structure, profiles, Peers.of(structure, profiles), markets.potential());
        if (asked.size() == 1) {
            return new DiagnoseResult.OfPlace(
                    region,
                    diagnose.of(asked.getFirst(), beside),
                    diagnose.listCores(),
                    markets.whyNone(),
                    all,
                    rows);
        }
        List<Diagnosis> each = new ArrayList<>();
        for (Place one : asked.isEmpty() ? diagnose.listLaterDeveloped() : asked) {
            each.add(diagnose.of(one, beside));
        }
        return new DiagnoseResult.OfAll(region, each, markets.whyNone(), all);
    }

    private static List<Place> inside(Region region, String name, Session session) {
        List<Place> units = new Named(region, session.words()).units(name);
        Place found = units.getFirst();
        if (units.stream().allMatch(region::isInside)) {
            return units;
        }
        Place area = region.areaPlace();
        String text =
                session.words()
                        .get(
                                "diagnose.outside",
                                session.words().pick(found.name(), found.nameLocal()),
                                session.words().pick(area.name(), area.nameLocal()));
        throw new Refusal(
                new Answer(
                        "",
                        List.of(
                                new Answer.Statement(
                                        "outside", text, Map.of("place", found.key())))));
    }
}
