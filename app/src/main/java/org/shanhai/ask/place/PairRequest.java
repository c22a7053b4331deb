package org.shanhai.ask.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.app.pair.AssignmentSheet;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Fineness;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Named;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.ask.Top;
import org.shanhai.ask.plan.QuotaCosts;
import org.shanhai.pair.Assignment;
import org.shanhai.pair.KeptPact;
import org.shanhai.pair.OpenedTrade;
import org.shanhai.pair.PairProspect;
import org.shanhai.pair.Pairing;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// Who would come anyway, and what would a pair be worth if it were made?
public record PairRequest(
        @Handed(label = "PLACE", last = true) Optional<String> place,
        @Handed(label = "PLACE") Optional<String> partner,
        @Handed boolean allRoles,
        @Handed boolean assign,
        @Handed(label = "K") Optional<Integer> most,
        @Handed boolean keep,
        @Handed(label = "T", about = "chains.tolerance") Optional<String> tolerance,
        @Handed(label = "N", about = "chains.top") Optional<Integer> top)
        implements Request<PairResult> {

    @Override
    public PairResult answer(Session session) {
        requireSense(session);
        Fineness fineness = Fineness.of(tolerance, session);
        Optional<Integer> rows = Top.of(top, session);
        Region region = session.region();
        Words words = session.words();
        Refusal.throwAny(Chains.findSurvey(region, words));
        Named named = new Named(region, words);
        List<Place> asked = place.map(named::units).orElse(List.of());
        boolean several = asked.size() > 1 && isOverview() && hasMountain(region, asked);
        Optional<Place> here = several ? Optional.empty() : place.map(named::unit);
        Optional<Place> there = partner.map(named::unit);
        here.filter(each -> keep).ifPresent(each -> requireMountain(region, each, words));
        if (here.isEmpty()) {
            Refusal.throwAny(findNoRole(region, words));
        }
        Pairing pairing = pairing(session, region, fineness.tolerance());
        if (assign) {
            return new PairResult.Assigned(pairing, assigned(session, pairing));
        }
        if (here.isEmpty()) {
            List<Place> mountain = pairing.listMountain();
            List<Place> places =
                    asked.isEmpty() ? mountain : mountain.stream().filter(asked::contains).toList();
            return new PairResult.OfAll(pairing, places, rows);
        }
        List<Place> candidates = pairing.listCandidates(here.get(), allRoles);
        requireCandidates(here.get(), candidates, words);
        if (there.isEmpty()) {
            return new PairResult.OfPlace(
                    pairing, here.get(), candidates, kept(session, pairing, here.get()), rows);
        }
        requireCandidate(there.get(), candidates, words);
        PairProspect prospect = pairing.prospect(here.get(), there.get());
        List<OpenedTrade> trades =
                session.until(
                        "pair.working",
                        () -> prospect.trades().stream().map(pairing::open).toList());
        return new PairResult.OfPair(
                pairing, here.get(), prospect, trades, QuotaCosts.of(session, trades), rows);
    }

    /// Whether nothing is asked that only one place can answer.
    private boolean isOverview() {
        return partner.isEmpty() && !allRoles && !keep;
    }

    private static boolean hasMountain(Region region, List<Place> places) {
        return places.stream().anyMatch(each -> region.isInside(each, Role.MOUNTAIN));
    }

    private void requireSense(Session session) {
        if (partner.isPresent() && place.isEmpty()) {
            throw session.wrong("pair.partner_alone");
        }
        if (assign && (place.isPresent() || allRoles)) {
            throw session.wrong("pair.assign_alone");
        }
        if (allRoles && place.isEmpty()) {
            throw session.wrong("pair.all_roles_alone");
        }
        if (keep && (place.isEmpty() || partner.isPresent() || allRoles)) {
            throw session.wrong("pair.keep_alone");
        }
        if (most.isPresent() && !assign && !keep) {
            throw session.wrong("pair.most_alone");
        }
        if (most.isPresent() && most.get() < 1) {
            throw session.wrong("pair.most_wrong", most.get());
        }
    }

    /// @throws Refusal where not every place can have a partner
    private Assignment.Assigned assigned(Session session, Pairing pairing) {
        Assignment found =
                session.until(
                        "pair.working", () -> most.map(pairing::assign).orElseGet(pairing::assign));
        return switch (found) {
            case Assignment.Assigned assigned -> assigned;
            case Assignment.Infeasible none ->
                    throw new Refusal(AssignmentSheet.of(pairing, none, session.words()));
        };
    }

    /// What keeping the pact of a place costs, where that is asked.
    ///
    /// @throws Refusal where it has none, or not every place can have a partner
    private Optional<KeptPact> kept(Session session, Pairing pairing, Place here) {
        if (!keep) {
            return Optional.empty();
        }
        Words words = session.words();
        Refusal.throwAny(findNoRole(pairing.region(), words));
        return Optional.of(
                assigned(session, pairing).kept().stream()
                        .filter(each -> each.place().equals(here))
                        .findFirst()
                        .orElseThrow(() -> refusal("pair.keep_no_pact", here, words)));
    }

    private static Pairing pairing(Session session, Region region, double tolerance) {
        Chains.requireTable(session, region);
        return Chains.pairing(session, Chains.of(session, region, tolerance));
    }

    /// Without a place asked for there must be mountain and coast.
    public static Optional<Refusal> findNoRole(Region region, Words words) {
        return Stream.of(Role.MOUNTAIN, Role.COAST)
                .filter(role -> region.insideUnits(role).length == 0)
                .map(role -> Refusal.saying("no_answer", words.get("pair.no_role." + role.key())))
                .findFirst();
    }

    private static void requireMountain(Region region, Place here, Words words) {
        if (!region.isInside(here, Role.MOUNTAIN)) {
            throw refusal("pair.keep_mountain", here, words);
        }
    }

    private void requireCandidates(Place here, List<Place> candidates, Words words) {
        if (candidates.isEmpty()) {
            throw refusal(allRoles ? "pair.no_other" : "pair.no_candidates", here, words);
        }
    }

    private void requireCandidate(Place there, List<Place> candidates, Words words) {
        if (!candidates.contains(there)) {
            throw refusal(allRoles ? "pair.not_inside" : "pair.not_candidate", there, words);
        }
    }

    private static Refusal refusal(String key, Place place, Words words) {
        return Refusal.saying(
                "no_answer", words.get(key, words.pick(place.name(), place.nameLocal())));
    }
}
