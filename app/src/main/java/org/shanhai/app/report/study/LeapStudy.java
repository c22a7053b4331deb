package org.shanhai.app.report.study;

import java.util.List;
import java.util.Optional;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapOrder;
import org.shanhai.leap.Shortlist;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
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
public record LeapStudy(Leap leap, List<Shortlist> all, Shortlist shown) {
    public LeapStudy {
        all = List.copyOf(all);
    }

    static Optional<LeapStudy> find(Optional<Structure> structure, Optional<TradeStudy> trade) {
        return trade.flatMap(TradeStudy::findFitted)
                .flatMap(chains -> find(structure.orElseThrow(), chains));
    }

    private static Optional<LeapStudy> find(Structure structure, SupplyChains chains) {
        Region region = structure.region();
        Leap leap = Leap.of(chains, structure, Profiles.of(region));
        List<Shortlist> all =
                Work.inTurn(leap.listMountain(), place -> leap.list(place, LeapOrder.EXPECTED));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Optional<Place> first = findFirstWithProject(region);
        Shortlist shown =
                all.stream()
                        .filter(list -> first.equals(Optional.of(list.place())))
                        .findFirst()
                        .orElse(all.getFirst());
        return Optional.of(new LeapStudy(leap, all, shown));
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
