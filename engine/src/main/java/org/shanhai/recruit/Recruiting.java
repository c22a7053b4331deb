package org.shanhai.recruit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shanhai.profile.Structure;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.register.Firm;
import org.shanhai.supply.fitted.SupplyChains;

/// Whom to call: industry chains of places, their gaps, and who could fill them.
///
/// Asked of a place that is a sum of others it throws an [IllegalArgumentException].
public final class Recruiting {
    /// Of how many main industries a chain is drawn at once.
    public static final int MAIN = 3;

    private static final int TIES = 3;
    private static final double LEAST_TIE = 0.005;

    private final Structure structure;
    private final Region region;
    private final Standings standings;
    private final Needs needs;
    private final Nature nature;

    private Recruiting(Structure structure, SupplyChains chains) {
        this.structure = structure;
        region = structure.region();
        standings = new Standings(structure);
        needs = new Needs(structure, standings, chains);
        nature = new Nature(structure, chains);
    }

    public static Recruiting of(Structure structure, SupplyChains chains) {
        return new Recruiting(structure, chains);
    }

    public Region region() {
        return region;
    }

    /// The industries a place is known to have that make goods which are sold beyond it, the
    /// largest first, [#MAIN] at most; none where nothing is known.
    public List<Industry> listMain(Place place) {
        return region.industries().all().stream()
                .filter(each -> standings.isCalledFor(each) && structure.has(place, each))
                .sorted(
                        Comparator.comparingDouble(
                                each -> -structure.activity().output(place, each)))
                .limit(MAIN)
                .toList();
    }

    /// How an industry stands in a place as a part of a chain.
    public Standing standing(Place place, Industry industry) {
        List<Place> partners = new Partnership(region, place).units();
        return standings.of(
                place, industry, false, !standings.having(partners, industry).isEmpty());
    }

    /// How much an industry would keep in a place if it were there.
    public Keeping keeping(Place place, Industry industry) {
        return needs.ofSupplier(place, industry);
    }

    /// The chain of some industries in a place.
    ///
    /// @param focus at least one
    public IndustryChain chain(Place place, List<Industry> focus) {
        if (focus.isEmpty()) {
            throw new IllegalArgumentException("A chain needs an industry.");
        }
        List<Place> partners = new Partnership(region, place).units();
        return new ChainFinder(structure, standings, needs, nature, place, focus, partners).find();
    }

    /// Whom a place should call.
    ///
    /// @param focus at least one industry
    /// @param firms of a register of one's own; may be empty
    public Recruitment recruit(Place place, List<Industry> focus, List<Firm> firms) {
        IndustryChain chain = chain(place, focus);
        Partnership pacts = new Partnership(region, place);
        Targets targets = new Targets(structure, place, pacts, firms, new Plants(region, firms));
        List<Node> called = new ArrayList<>();
        chain.in(Tier.HERE).stream()
                .filter(node -> node.isGap() || isWeakAlone(node, focus))
                .forEach(called::add);
        chain.gaps().stream().filter(node -> !called.contains(node)).forEach(called::add);
        List<Recruitment.Gap> gaps = new ArrayList<>();
        for (Node node : called) {
            gaps.add(
                    new Recruitment.Gap(
                            node,
                            ties(chain, node.industry()),
                            targets.of(node.industry()),
                            ComparablePlants.of(region, node.industry())));
        }
        return new Recruitment(
                place, structure.coverage(place), pacts.named(), chain, gaps, firms.size());
    }

    /// One industry asked for that is there and weak is called for too: there is room for more.
    private boolean isWeakAlone(Node node, List<Industry> focus) {
        return focus.size() == 1
                && node.standing() == Standing.WEAK
                && standings.isRecruitable(node.industry());
    }

    /// What is here and would buy most of an industry, then what would supply it: what it is known
    /// to have, and the industries asked of.
    private List<TargetTie> ties(IndustryChain chain, Industry industry) {
        List<Industry> here =
                region.industries().all().stream()
                        .filter(each -> !each.equals(industry))
                        .filter(
                                each ->
                                        structure.has(chain.place(), each)
                                                || chain.focus().contains(each))
                        .toList();
        List<TargetTie> buying = new ArrayList<>();
        List<TargetTie> supplying = new ArrayList<>();
        for (Industry each : here) {
            buying.add(new TargetTie(each, true, needs.coefficient(industry, each)));
            supplying.add(new TargetTie(each, false, needs.coefficient(each, industry)));
        }
        List<TargetTie> ties = new ArrayList<>(largest(buying));
        ties.addAll(largest(supplying));
        return ties;
    }

    private static List<TargetTie> largest(List<TargetTie> ties) {
        return ties.stream()
                .filter(tie -> tie.coefficient() >= LEAST_TIE)
                .sorted(Comparator.comparingDouble(TargetTie::coefficient).reversed())
                .limit(TIES)
                .toList();
    }
}
