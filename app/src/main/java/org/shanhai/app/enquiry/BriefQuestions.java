package org.shanhai.app.enquiry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.admit.Admissions;
import org.shanhai.app.admit.RankingSheet;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.brief.Brief;
import org.shanhai.app.brief.Excerpt;
import org.shanhai.app.brief.Topic;
import org.shanhai.app.report.study.AdmitStudy;
import org.shanhai.app.show.Subject;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.ask.place.DiagnoseRequest;
import org.shanhai.ask.place.LeapRequest;
import org.shanhai.ask.place.PairRequest;
import org.shanhai.ask.place.RecruitRequest;
import org.shanhai.ask.place.ShowRequest;
import org.shanhai.ask.supply.FlowsRequest;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.SupplyChains;

/// The questions of which a brief is made; what one of them fits or reads the others have too.
final class BriefQuestions {
    private static final int FIRST = 5;

    /// Of each gap told so many who could come.
    private static final int CALLS = 9;
    private static final int LONGER = 8;
    private static final int FACTS = 16;
    private static final int ALL = Integer.MAX_VALUE;

    private final Region region;
    private final Words words;
    private final Session session;
    private final Reader reader;

    BriefQuestions(Session session, Region region) {
        this.region = region;
        words = session.words();
        this.session = session.by(session.engines().held());
        reader = new Reader(this.session, false, false);
    }

    /// What a place could take up, whom it fits, whom to call, what holds it back, what to ask
    /// first.
    Brief ofPlace(Place place) throws IOException {
        List<Topic> topics = new ArrayList<>();
        Answer shown = shown(place);
        topics.add(
                new Topic(
                        "show",
                        finding(shown, 1),
                        List.of(Excerpt.of("place", 6, "code", "within", "role", "area"))));
        topics.add(
                new Topic(
                        "leap",
                        laid(leap(Optional.of(place.key())), new LeapLayout()),
                        List.of(
                                Excerpt.of(
                                        "cards",
                                        FIRST,
                                        "industry",
                                        "why",
                                        "missing",
                                        "nature",
                                        "first_move"))));
        partners(place).ifPresent(topics::add);
        recruit(place).ifPresent(topics::add);
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

    /// What a pair would be worth if it were made, and what the two trade.
    ///
    /// @throws Refusal where the one is no possible partner of the other
    Brief ofPair(Place place, Place partner) throws IOException {
        Optional<Answer> usual =
                find(
                        pair(Optional.of(place.key()), Optional.of(partner.key()), false),
                        new PairLayout());
        Answer pair =
                usual.isPresent()
                        ? usual.get()
                        : laid(
                                pair(Optional.of(place.key()), Optional.of(partner.key()), true),
                                new PairLayout());
        List<Topic> topics = new ArrayList<>();
        topics.add(
                new Topic(
                        "pair",
                        pair,
                        List.of(
                                Excerpt.of("asked", 12),
                                Excerpt.of("cards", FIRST),
                                Excerpt.of("burdens", 3 * LONGER),
                                Excerpt.of("supplies", LONGER),
                                Excerpt.of("terms", 12))));
        topics.add(
                new Topic(
                        "flows",
                        laid(flows(place, partner), new FlowsLayout()),
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
    Brief ofRegion() throws IOException {
        SupplyChains chains = Chains.of(session, region, Economy.TRADE_TOLERANCE);
        Admissions admissions = Chains.admissions(session, chains);
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
                            laid(pair(Optional.empty(), Optional.empty(), false), new PairLayout()),
                            List.of(
                                    Excerpt.of(
                                            "places",
                                            ALL,
                                            "place",
                                            "likeliest",
                                            "worth_with",
                                            "trade",
                                            "both",
                                            "today"))));
        }
        topics.add(
                new Topic(
                        "leap",
                        laid(leap(Optional.empty()), new LeapLayout()),
                        List.of(Excerpt.of("places", ALL, "place", "first"))));
        topics.add(
                new Topic(
                        "diagnose",
                        laid(diagnose(Optional.empty()), new DiagnoseLayout()),
                        List.of(Excerpt.of("places", ALL, "place", "weakest", "next"))));
        return brief("region", name, topics);
    }

    private <R> Answer laid(Request<R> request, Layout<R> layout) throws IOException {
        return layout.answer(request.answer(session), reader);
    }

    /// Empty where it has no answer.
    private <R> Optional<Answer> find(Request<R> request, Layout<R> layout) throws IOException {
        try {
            return Optional.of(laid(request, layout));
        } catch (Refusal none) {
            return Optional.empty();
        }
    }

    private Answer shown(Place place) throws IOException {
        return laid(
                new ShowRequest(
                        place.key(),
                        Optional.of(Subject.Kind.PLACE),
                        Optional.empty(),
                        Optional.empty()),
                new ShowLayout());
    }

    private static LeapRequest leap(Optional<String> place) {
        return new LeapRequest(
                place,
                place.isEmpty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static DiagnoseRequest diagnose(Optional<String> place) {
        return new DiagnoseRequest(
                place, Optional.empty(), false, Optional.empty(), Optional.of(FIRST));
    }

    private static PairRequest pair(
            Optional<String> place, Optional<String> partner, boolean allRoles) {
        return new PairRequest(
                place,
                partner,
                allRoles,
                false,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    private static FlowsRequest flows(Place from, Place to) {
        return new FlowsRequest(
                Optional.of(from.key()),
                Optional.of(to.key()),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(LONGER));
    }

    /// The same with no more than its first findings.
    private static Answer finding(Answer answer, int most) {
        return new Answer(
                answer.title(), answer.findings().stream().limit(most).toList(), answer.parts());
    }

    private String name(Place place) {
        return words.pick(place.name(), place.nameLocal());
    }

    private Optional<Topic> partners(Place place) throws IOException {
        return find(pair(Optional.of(place.key()), Optional.empty(), false), new PairLayout())
                .map(
                        found ->
                                new Topic(
                                        "pair",
                                        found,
                                        List.of(
                                                Excerpt.of(
                                                        "worth",
                                                        FIRST,
                                                        "partner",
                                                        "trade",
                                                        "both",
                                                        "both_jobs",
                                                        "here"),
                                                Excerpt.of(
                                                        "likely", FIRST, "partner", "chance",
                                                        "why"))));
    }

    private Optional<Topic> recruit(Place place) throws IOException {
        RecruitRequest request =
                new RecruitRequest(
                        place.key(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(FIRST));
        return find(request, new RecruitLayout())
                .map(
                        found ->
                                new Topic(
                                        "recruit",
                                        found,
                                        List.of(
                                                Excerpt.of(
                                                        "largest_gaps",
                                                        FIRST,
                                                        "gap",
                                                        "from",
                                                        "chance",
                                                        "nature"),
                                                Excerpt.of(
                                                        "calls", CALLS, "gap", "target", "place",
                                                        "reason"))));
    }

    private Topic diagnosed(Place place) throws IOException {
        return new Topic(
                "diagnose",
                laid(diagnose(Optional.of(place.key())), new DiagnoseLayout()),
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
