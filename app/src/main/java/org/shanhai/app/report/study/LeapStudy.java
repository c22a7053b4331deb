package org.shanhai.app.report.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.leap.LeapFindings;
import org.shanhai.leap.Cards;
import org.shanhai.leap.Leap;
import org.shanhai.leap.SeenEntries;
import org.shanhai.leap.Shortlist;
import org.shanhai.leap.Stability;
import org.shanhai.leap.ToFindOut;
import org.shanhai.leap.Utility;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Steadiness;
import org.shanhai.profile.Structure;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.work.Work;

/// What later-developed places could leap to, worked out once: the shortlists of all, and one that
/// is shown in full.
///
/// @param shown the place of the project that is worked through with the supply chains, else the
///     first of all
/// @param stability of the head of what is shown
/// @param toFindOut what to find out first of the place shown
/// @param cards the candidates put forward of it
/// @param entries of the region's register that say how well such rankings did there
/// @param stabilities of the heads of all
/// @param firsts what is put forward first, of each place where a leap or a step holds
public record LeapStudy(
        Leap leap,
        List<Shortlist> all,
        Shortlist shown,
        Stability stability,
        List<ToFindOut> toFindOut,
        Cards cards,
        List<SeenEntries> entries,
        List<Stability> stabilities,
        List<Industry> firsts) {
    public LeapStudy {
        all = List.copyOf(all);
        toFindOut = List.copyOf(toFindOut);
        entries = List.copyOf(entries);
        stabilities = List.copyOf(stabilities);
        firsts = List.copyOf(firsts);
    }

    /// How many of all are an order to go by.
    public int rankable() {
        return (int) stabilities.stream().filter(Stability::isRankable).count();
    }

    /// Of how many places a leap or a step holds against chance.
    public int countHolding() {
        return firsts.size();
    }

    /// Of how many places an industry is put forward first.
    public int count(Industry industry) {
        return (int) firsts.stream().filter(industry::equals).count();
    }

    /// The industry that is put forward first most often; of equals the one met first.
    public Optional<Industry> findMostCommon() {
        return firsts.stream()
                .distinct()
                .reduce((one, other) -> count(other) > count(one) ? other : one);
    }

    static Optional<LeapStudy> find(Region region, TradeStudy trade) {
        return trade.findFitted().flatMap(chains -> find(region, chains));
    }

    private static Optional<LeapStudy> find(Region region, SupplyChains chains) {
        Leap leap = Leap.of(chains, Structure.of(region, chains.activity()), Profiles.of(region));
        List<Shortlist> all =
                Work.inTurn(leap.listMountain(), place -> leap.list(place, Utility.STANDARD));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Optional<Place> first = findFirstWithProject(region);
        Shortlist shown =
                all.stream()
                        .filter(list -> first.equals(Optional.of(list.place())))
                        .findFirst()
                        .orElse(all.getFirst());
        List<Stability> stabilities =
                Work.beside(all, list -> leap.stability(list, Steadiness.HEAD));
        List<Industry> firsts = new ArrayList<>();
        for (int k = 0; k < all.size(); k++) {
            Cards cards = leap.cards(all.get(k), stabilities.get(k));
            if (!cards.nearest() && !cards.cards().isEmpty()) {
                firsts.add(cards.cards().getFirst().candidate().industry());
            }
        }
        Stability stability = leap.stability(shown, Steadiness.HEAD);
        return Optional.of(
                new LeapStudy(
                        leap,
                        all,
                        shown,
                        stability,
                        leap.listToFindOut(shown, LeapFindings.TO_FIND_OUT),
                        leap.cards(shown, stability),
                        leap.listEntries(shown.place()),
                        stabilities,
                        firsts));
    }

    /// The mountain place of the first project that says what jobs it brings but not how much
    /// output.
    static Optional<Place> findFirstWithProject(Region region) {
        return region.projects().stream()
                .filter(project -> project.find(ProjectFigure.JOBS).isPresent())
                .filter(project -> project.find(ProjectFigure.OUTPUT).isEmpty())
                .map(Project::place)
                .flatMap(Optional::stream)
                .filter(region.places()::contains)
                .map(region.places()::get)
                .filter(place -> region.isInside(place, Role.MOUNTAIN))
                .findFirst();
    }
}
