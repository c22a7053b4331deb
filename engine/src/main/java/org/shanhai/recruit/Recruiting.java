package org.shanhai.recruit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.leap.Leap;
import org.shanhai.profile.Structure;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// Whom to call: industry chains of places, their gaps, and who could fill them.
///
/// Asked of a place that is a sum of others it throws an [IllegalArgumentException].
public final class Recruiting {
    /// Of how many main industries a chain is drawn at once, and of how many that `leap` proposes.
    public static final int MAIN = 3;

    private static final int TIES = 3;
    private static final double LEAST_TIE = 0.005;

    private final Structure structure;
    private final Region region;
    private final Standings standings;
    private final Needs needs;
    private final LeapProspects prospects;

    private Recruiting(Leap leap, SupplyChains chains) {
        structure = leap.structure();
        region = structure.region();
        standings = new Standings(structure);
        needs = new Needs(structure, standings, chains);
        prospects = new LeapProspects(leap);
    }

    /// @param chains of the same region and activity as `leap`
    public static Recruiting of(Leap leap, SupplyChains chains) {
        return new Recruiting(leap, chains);
    }

    public Region region() {
        return region;
    }

    /// The industries a place is known to have that make goods which are sold beyond it, the
    /// largest first; none where nothing is known.
    public List<Industry> listMain(Place place) {
        return region.industries().all().stream()
                .filter(each -> standings.isCalledFor(each) && structure.has(place, each))
                .sorted(
                        Comparator.comparingDouble(
                                each -> -structure.activity().output(place, each)))
                .toList();
    }

    /// What `leap` puts first in a place, and those of its main industries that are not known to be
    /// dirtier than what it makes, mostly of classes that are barred, without what they need, or
    /// beyond a limit; apart those with a mix of classes unlike the area's. [#MAIN] of each at
    /// most.
    public ChainFocus focus(Place place) {
        List<Industry> clean =
                listMain(place).stream()
                        .filter(each -> prospects.excluded(place, each).isEmpty())
                        .toList();
        return new ChainFocus(
                prospects.proposed(place).stream().limit(MAIN).toList(),
                clean.stream()
                        .filter(each -> !needs.mix().isOther(place, each))
                        .limit(MAIN)
                        .toList(),
                clean.stream()
                        .filter(each -> needs.mix().isOther(place, each))
                        .limit(MAIN)
                        .toList(),
                false);
    }

    /// How an industry stands in a place as a part of a chain.
    public Standing standing(Place place, Industry industry) {
        List<Place> partners = new Partnership(region, place).units();
        return standings.of(
                place, industry, false, !standings.having(partners, industry).isEmpty());
    }

    /// Why nobody is called for an industry unasked, wherever it is met.
    public Optional<Exclusion> excluded(Place place, Industry industry) {
        return prospects.excluded(place, industry);
    }

    /// The chain of some industries in a place.
    ///
    /// @param focus at least one
    public IndustryChain chain(Place place, ChainFocus focus) {
        if (focus.industries().isEmpty()) {
            throw new IllegalArgumentException("A chain needs an industry.");
        }
        List<Place> partners = new Partnership(region, place).units();
        return new ChainFinder(structure, standings, needs, prospects, place, focus, partners)
                .find();
    }

    /// Whom a place could call.
    ///
    /// @param focus at least one industry
    public Recruitment recruit(Place place, ChainFocus focus, OwnFirms own) {
        IndustryChain chain = chain(place, focus);
        Partnership pacts = new Partnership(region, place);
        Targets targets = new Targets(structure, place, pacts, own, needs, listMain(place));
        List<Recruitment.Gap> gaps = new ArrayList<>();
        for (Node node : chain.called()) {
            gaps.add(
                    new Recruitment.Gap(
                            node,
                            ties(chain, node.industry()),
                            targets.of(node.industry()),
                            prospects.permits().listBarred(node.industry()),
                            targets.struck(node.industry()),
                            ComparablePlants.of(region, node.industry())));
        }
        return new Recruitment(
                place,
                structure.coverage(place),
                pacts.named(),
                chain,
                gaps,
                own.companies().size() + own.register().size());
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
                                                || chain.focus().isNamed()
                                                        && chain.focus()
                                                                .industries()
                                                                .contains(each))
                        .toList();
        List<TargetTie> buying = new ArrayList<>();
        List<TargetTie> supplying = new ArrayList<>();
        for (Industry each : here) {
            if (needs.mix().isAlike(chain.place(), each)) {
                buying.add(new TargetTie(each, true, needs.coefficient(industry, each)));
            }
            supplying.add(new TargetTie(each, false, needs.coefficient(each, industry)));
        }
        return Stream.concat(largest(buying).stream(), largest(supplying).stream()).toList();
    }

    private static List<TargetTie> largest(List<TargetTie> ties) {
        return ties.stream()
                .filter(tie -> tie.coefficient() >= LEAST_TIE)
                .sorted(Comparator.comparingDouble(TargetTie::coefficient).reversed())
                .limit(TIES)
                .toList();
    }
}
