package org.shanhai.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.profile.Structure;
import org.shanhai.region.Limited;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.pressure.ChainPressures;
import org.shanhai.supply.pressure.Cleanliness;
import org.shanhai.supply.pressure.PlacePressures;
import org.shanhai.supply.pressure.PressureComparison;
import org.shanhai.supply.pressure.PressuresByPlace;

/// Holds the pressures of industries against those of places, by the rule of `leap`: so that no
/// project is let in for which the place would be warned there. Which of them are in reach, and in
/// what order, is no matter here.
record PressureStandings(
        SupplyChains chains,
        Structure structure,
        Burdens burdens,
        PressuresByPlace pressures,
        Map<Integer, List<OptionalDouble>> means) {
    /// @param structure of the same region and activity as the chains
    PressureStandings(SupplyChains chains, Structure structure, Burdens burdens) {
        this(
                chains,
                structure,
                burdens,
                PressuresByPlace.of(chains, ChainPressures.of(chains)),
                new HashMap<>());
    }

    /// Of one industry in a place; empty where no pressure is known of both.
    Optional<PressureStanding> of(Proposal proposal, Figures figures, int industry) {
        int unit = chains.region().places().unitNumber(proposal.place());
        PlacePressures here = pressures.of(proposal.place());
        List<OptionalDouble> average =
                means.computeIfAbsent(
                        unit,
                        each ->
                                here.mean(
                                                chains.activity().cells(),
                                                each,
                                                i -> chains.region().industries().get(i).isEarned())
                                        .all());
        PressureComparison usual = PressureComparison.of(here, industry, average);
        if (usual.ratios().isEmpty()) {
            return Optional.empty();
        }
        List<PressureStanding.Own> own = new ArrayList<>();
        for (PressureComparison.Ratio ratio : usual.ratios()) {
            NationalExtension pressure = ratio.pressure();
            burdens.ofEarned(pressure, unit)
                    .ifPresent(
                            direct ->
                                    own.add(
                                            new PressureStanding.Own(
                                                    pressure, direct, stated(figures, pressure))));
        }
        return Optional.of(
                new PressureStanding(
                        proposal.place(), usual, structure.cells().isHeld(unit, industry), own));
    }

    private static Optional<Quantity> stated(Figures figures, NationalExtension pressure) {
        ProjectFigure item = Formula.of(Limited.of(pressure.key()));
        return figures.hasFirm(item) && figures.hasFirm(ProjectFigure.VALUE_ADDED)
                ? Optional.of(figures.firm(item).dividedBy(figures.firm(ProjectFigure.VALUE_ADDED)))
                : Optional.empty();
    }

    /// With the condition that a trap comes with.
    static List<Condition> with(List<Condition> conditions, Optional<PressureStanding> standing) {
        if (standing.filter(PressureStanding::isTrap).isEmpty()) {
            return conditions;
        }
        List<Condition> all = new ArrayList<>(conditions);
        all.add(new Condition.Cleaner(standing.get()));
        all.sort(Comparator.comparing(Condition::kind));
        return List.copyOf(all);
    }

    /// With the reason. A trap stands behind what is hit, missed or asked by the place itself, and
    /// before what is only open; else it is told last, since it decides nothing.
    static List<Reason> among(List<Reason> reasons, Optional<PressureStanding> standing) {
        if (standing.isEmpty()
                || (standing.get().cleanliness() != Cleanliness.DIRTIER
                        && reasons.stream().anyMatch(PressureStandings::isHit))) {
            return reasons;
        }
        List<Reason> all = new ArrayList<>(reasons);
        int at = all.size();
        if (standing.get().isOpen()) {
            at = Math.min(1, all.size());
            for (int k = 0; k < all.size(); k++) {
                at = isGraver(all.get(k)) ? Math.max(at, k + 1) : at;
            }
        }
        all.add(at, new Reason.Pressed(standing.get()));
        return List.copyOf(all);
    }

    /// What is refused is not praised for what is usual in its industry.
    private static boolean isHit(Reason reason) {
        return reason instanceof Reason.VetoHit || reason instanceof Reason.QuestionHit;
    }

    private static boolean isGraver(Reason reason) {
        return isHit(reason)
                || reason instanceof Reason.FloorFailed
                || reason instanceof Reason.MarksTooFew
                || reason instanceof Reason.PlaceText;
    }
}
