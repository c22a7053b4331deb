package org.shanhai.ask.place;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Fineness;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Named;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.ask.Top;
import org.shanhai.key.Keyed;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapOrder;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Theme;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.work.Work;

/// Which industries could a place leap to, each place of a city, or each later-developed place?
public record LeapRequest(
        @Handed(label = "PLACE", last = true) Optional<String> place,
        @Handed boolean all,
        @Handed(name = "for", label = "THEME") Optional<String> aim,
        @Handed(label = "chance|worth") Optional<String> by,
        @Handed(label = "INDUSTRY") Optional<String> industry,
        @Handed(label = "T", about = "chains.tolerance") Optional<String> tolerance,
        @Handed(label = "N", about = "chains.top") Optional<Integer> top)
        implements Request<LeapResult> {

    @Override
    public LeapResult answer(Session session) {
        if (place.isEmpty() != all) {
            throw session.wrong("leap.which");
        }
        if (place.isPresent() && industry.isPresent() && (aim.isPresent() || by.isPresent())) {
            throw session.wrong("leap.industry_alone");
        }
        LeapOrder order = order(session);
        Fineness fineness = Fineness.of(tolerance, session);
        Optional<Integer> rows = Top.of(top, session);
        Region region = session.region();
        Words words = session.words();
        Refusal.throwAny(Chains.findSurvey(region, words));
        Named named = new Named(region, words);
        Themes themes = new Themes(region, words);
        Optional<Theme> theme = aim.map(themes::get);
        List<Place> where =
                place.map(
                                name ->
                                        industry.isEmpty()
                                                ? named.units(name)
                                                : List.of(named.unit(name)))
                        .orElse(List.of());
        where.forEach(each -> inside(region, each, words));
        Optional<Theme> of = industry.filter(each -> all).map(themes::get);
        Optional<Industry> one = industry.filter(each -> !all).map(named::industry);
        Leap leap = model(session, Chains.of(session, region, fineness.tolerance()));
        if (of.isPresent()) {
            return new LeapResult.Suited(leap, of.get(), order, rows);
        }
        if (where.size() != 1) {
            List<Place> places = all ? leap.listMountain() : where;
            return new LeapResult.Overview(leap, places, order, theme, rows);
        }
        return one.isPresent()
                ? new LeapResult.OneIndustry(leap, where.getFirst(), one.get())
                : new LeapResult.OfPlace(leap, where.getFirst(), order, theme, rows);
    }

    /// What answers all that is asked of leaps by these chains.
    public static Leap model(Session session, SupplyChains chains) {
        return session.engines()
                .models()
                .find(
                        chains,
                        Leap.class,
                        () -> {
                            Region region = chains.region();
                            ForkJoinTask<Profiles> profiles = Work.begun(() -> Profiles.of(region));
                            Structure structure = Structure.of(region, chains.activity());
                            return Leap.of(chains, structure, profiles.join());
                        });
    }

    private LeapOrder order(Session session) {
        if (by.isEmpty()) {
            return LeapOrder.EXPECTED;
        }
        return Keyed.find(LeapOrder.class, by.get())
                .orElseThrow(() -> session.wrong("leap.by_wrong", by.get()));
    }

    /// Beyond the study area places only close the trade: nothing is asked of them.
    public static Place inside(Region region, Place found, Words words) {
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
