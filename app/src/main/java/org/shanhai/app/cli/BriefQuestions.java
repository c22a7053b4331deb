package org.shanhai.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.shanhai.admit.Admissions;
import org.shanhai.app.admit.RankingSheet;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.brief.Brief;
import org.shanhai.app.brief.Excerpt;
import org.shanhai.app.brief.Topic;
import org.shanhai.app.chains.FlowsSheet;
import org.shanhai.app.diagnose.DiagnoseOverview;
import org.shanhai.app.diagnose.DiagnoseSheet;
import org.shanhai.app.leap.LeapOverview;
import org.shanhai.app.leap.LeapSheet;
import org.shanhai.app.pair.PairSheet;
import org.shanhai.app.pair.PartnersSheet;
import org.shanhai.app.pair.PlacesSheet;
import org.shanhai.app.recruit.RecruitSheet;
import org.shanhai.app.report.study.AdmitStudy;
import org.shanhai.app.show.Sheets;
import org.shanhai.app.show.Subject;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.place.RecruitFocus;
import org.shanhai.diagnose.Diagnose;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimation;
import org.shanhai.leap.Leap;
import org.shanhai.leap.Utility;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.Weights;
import org.shanhai.profile.Peers;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.recruit.Recruiting;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.FittedSales;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.trade.MarketPotential;

/// The questions of which a brief is made, asked of one fit of the supply chains.
final class BriefQuestions {
    private static final int PEERS = 5;
    private static final int FIRST = 5;
    private static final int LONGER = 8;
    private static final int FACTS = 16;
    private static final int ALL = Integer.MAX_VALUE;

    private final Region region;
    private final Words words;
    private final Estimation estimation;
    private final SupplyChains chains;
    private final Structure structure;
    private final Profiles profiles;

    private BriefQuestions(Region region, Words words, Estimate estimate, SupplyChains chains) {
        this.region = region;
        this.words = words;
        estimation = estimate;
        this.chains = chains;
        structure = Structure.of(region, chains.activity());
        profiles = Profiles.of(region);
    }

    /// @param region whose trade was not surveyed
    static Outcome<BriefQuestions> find(Context context, Region region, Estimate estimate) {
        return Chains.fit(context.session(), region, estimate.activity(), Economy.TRADE_TOLERANCE)
                .map(chains -> new BriefQuestions(region, context.words(), estimate, chains));
    }

    /// What a place could take up, whom it fits, whom to call, what holds it back, what to ask
    /// first.
    Brief ofPlace(Place place) {
        Leap leap = Leap.of(chains, structure, profiles);
        List<Topic> topics = new ArrayList<>();
        Answer shown = shown(place);
        topics.add(
                new Topic(
                        "show",
                        finding(shown, 1),
                        List.of(Excerpt.of("place", 6, "code", "within", "role", "area"))));
        LeapSheet.Wanted wanted =
                new LeapSheet.Wanted(Utility.STANDARD, Optional.empty(), LONGER, false, false);
        topics.add(
                new Topic(
                        "leap",
                        LeapSheet.of(leap, place, wanted, words),
                        List.of(
                                Excerpt.of("find_out", FIRST),
                                Excerpt.of(
                                        "cards",
                                        FIRST,
                                        "industry",
                                        "why",
                                        "missing",
                                        "nature",
                                        "first_move"))));
        partners(place).ifPresent(topics::add);
        recruit(place, leap).ifPresent(topics::add);
        topics.add(diagnosed(place));
        topics.add(
                new Topic(
                        "known",
                        new Answer(
                                words.get("brief.known"),
                                shown.findings().stream().skip(1).toList(),
                                shown.parts()),
                        List.of(
                                Excerpt.of(
                                        "facts",
                                        FACTS,
                                        "measure",
                                        "industry",
                                        "value",
                                        "year",
                                        "basis",
                                        "source"),
                                Excerpt.of(
                                        "projects",
                                        FIRST,
                                        "project",
                                        "industry",
                                        "figures",
                                        "status",
                                        "source"),
                                Excerpt.of("unknown", LONGER))));
        return brief("place", words.pick(place.name(), place.nameLocal()), topics);
    }

    /// How well two places fit, what they trade, and what they could begin with.
    ///
    /// @throws Refusal where the one is no possible partner of the other
    Brief ofPair(Place place, Place partner) {
        Pairing pairing = Pairing.of(structure, chains);
        List<Place> candidates = pairing.listCandidates(place, true);
        if (!candidates.contains(partner)) {
            throw Refusal.saying("no_answer", words.get("pair.not_inside", name(partner)));
        }
        List<Place> usual = pairing.listCandidates(place, false);
        Answer pair =
                PairSheet.of(
                        pairing,
                        place,
                        partner,
                        usual.contains(partner) ? usual : candidates,
                        Weights.standard(),
                        LONGER,
                        words);
        List<Topic> topics = new ArrayList<>();
        topics.add(
                new Topic(
                        "pair",
                        pair,
                        List.of(
                                Excerpt.of("asked", 12),
                                Excerpt.of("parts", 10, "part", "value", "rank", "basis"),
                                Excerpt.of("latent_sell", FIRST),
                                Excerpt.of("latent_make", FIRST),
                                Excerpt.of("latent_recruit", FIRST),
                                Excerpt.of("companies", LONGER),
                                Excerpt.of("both_have", FIRST))));
        topics.add(
                new Topic(
                        "flows",
                        // What the two trade is found by the pair already.
                        finding(
                                FlowsSheet.estimated(FittedSales.of(chains), words)
                                        .between(place, partner, Optional.empty(), LONGER),
                                0),
                        List.of(Excerpt.of("flows", LONGER, "name", "amount", "of_use"))));
        for (Place each : List.of(place, partner)) {
            topics.add(
                    new Topic(
                            each.key(),
                            shown(each),
                            List.of(
                                    Excerpt.of(
                                            "facts", FIRST, "measure", "value", "year", "basis",
                                            "source"))));
        }
        return brief("pair", words.get("pair.title_pair", name(place), name(partner)), topics);
    }

    /// What to decide, whom to pair, what to take up, what holds places back.
    Brief ofRegion() {
        Admissions admissions = Admissions.of(chains);
        AdmitStudy study = AdmitStudy.of(region, Optional.of(chains));
        String name = words.pick(region.name(), region.nameLocal());
        List<Topic> topics = new ArrayList<>();
        topics.add(new Topic("region", new Answer(name, List.of()), List.of()));
        topics.add(
                new Topic(
                        "admit",
                        RankingSheet.of(
                                region,
                                study.ranked(),
                                study.compared(),
                                admissions::listChances,
                                words),
                        List.of(
                                Excerpt.of(
                                        "ranking", ALL, "name", "place", "verdict", "reasons"))));
        if (region.insideUnits(Role.MOUNTAIN).length > 0
                && region.insideUnits(Role.COAST).length > 0) {
            topics.add(
                    new Topic(
                            "pair",
                            PlacesSheet.of(
                                    Pairing.of(structure, chains), Weights.standard(), ALL, words),
                            List.of(
                                    Excerpt.of(
                                            "places",
                                            ALL,
                                            "place",
                                            "best_1",
                                            "best_2",
                                            "best_3",
                                            "today",
                                            "share_stays"))));
        }
        topics.add(
                new Topic(
                        "leap",
                        LeapOverview.of(
                                Leap.of(chains, structure, profiles),
                                Utility.STANDARD,
                                Optional.empty(),
                                ALL,
                                words),
                        List.of(Excerpt.of("places", ALL, "place", "first", "stays"))));
        Diagnose diagnose = diagnose();
        List<Diagnosis> each =
                diagnose.listLaterDeveloped().stream()
                        .map(place -> diagnose.of(place, PEERS))
                        .toList();
        topics.add(
                new Topic(
                        "diagnose",
                        DiagnoseOverview.of(region, each, Optional.empty(), words),
                        List.of(Excerpt.of("places", ALL, "place", "weakest", "next"))));
        return brief("region", name, topics);
    }

    private Diagnose diagnose() {
        return Diagnose.of(
                structure,
                profiles,
                Peers.of(structure, profiles),
                Optional.of(MarketPotential.of(FittedSales.of(chains))));
    }

    private Answer shown(Place place) {
        return Sheets.of(
                region,
                new Subject.OfPlace(place),
                words,
                each -> estimation,
                (of, activity) -> structure);
    }

    /// The same with no more than its first findings.
    private static Answer finding(Answer answer, int most) {
        return new Answer(
                answer.title(), answer.findings().stream().limit(most).toList(), answer.parts());
    }

    private String name(Place place) {
        return words.pick(place.name(), place.nameLocal());
    }

    private Optional<Topic> partners(Place place) {
        Pairing pairing = Pairing.of(structure, chains);
        List<Place> candidates = pairing.listCandidates(place, false);
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Topic(
                                "pair",
                                PartnersSheet.of(
                                        pairing,
                                        place,
                                        candidates,
                                        Weights.standard(),
                                        LONGER,
                                        Optional.empty(),
                                        words),
                                List.of(
                                        Excerpt.of("find_out", FIRST),
                                        Excerpt.of(
                                                "partners",
                                                FIRST,
                                                "rank",
                                                "partner",
                                                "score",
                                                "complementarity",
                                                "gaps",
                                                "now",
                                                "distance",
                                                "partners_today"))));
    }

    private Optional<Topic> recruit(Place place, Leap leap) {
        Recruiting recruiting = Recruiting.of(structure, chains);
        RecruitFocus focus = RecruitFocus.of(recruiting, () -> leap, place);
        return focus.industries().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Topic(
                                "recruit",
                                RecruitSheet.of(
                                        region,
                                        recruiting.recruit(place, focus.industries(), List.of()),
                                        new RecruitSheet.Asked(
                                                focus.how(), FIRST, OptionalLong.empty()),
                                        words),
                                List.of(
                                        Excerpt.of(
                                                "largest_gaps",
                                                FIRST,
                                                "gap",
                                                "kept",
                                                "nature",
                                                "call_first"))));
    }

    private Topic diagnosed(Place place) {
        Diagnose diagnose = diagnose();
        return new Topic(
                "diagnose",
                DiagnoseSheet.of(
                        region,
                        diagnose.of(place, PEERS),
                        diagnose.listCores(),
                        Optional.empty(),
                        new DiagnoseSheet.Extent(false, FIRST),
                        words),
                List.of(
                        Excerpt.of(
                                "handicaps", FIRST, "handicap", "standing", "ranked", "rests_on"),
                        Excerpt.of("better", FIRST, "indicator", "peer", "there", "here", "source"),
                        Excerpt.of("remedies", FIRST)));
    }

    private Brief brief(String kind, String title, List<Topic> topics) {
        String name = words.pick(region.name(), region.nameLocal());
        String year = Integer.toString(region.baseYear());
        return new Brief(
                words.get("brief.kind." + kind),
                title,
                words.get("brief.running", title, name, year),
                words.get("brief.footer", name, year),
                topics);
    }
}
