package org.shanhai.app.report.study;

import java.util.List;
import java.util.Optional;
import org.shanhai.profile.Structure;
import org.shanhai.recruit.Recruiting;
import org.shanhai.recruit.Recruitment;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.fitted.SupplyChains;

/// Whom a later-developed place should call, worked out once: the one of the project that is worked
/// through with the supply chains, else the first that is known to make anything.
public record RecruitStudy(Recruitment shown) {

    static Optional<RecruitStudy> find(Optional<Structure> structure, Optional<TradeStudy> trade) {
        return trade.flatMap(TradeStudy::findFitted)
                .flatMap(chains -> find(structure.orElseThrow(), chains));
    }

    private static Optional<RecruitStudy> find(Structure structure, SupplyChains chains) {
        Region region = structure.region();
        Recruiting recruiting = Recruiting.of(structure, chains);
        List<Place> mountain = region.listInside(Role.MOUNTAIN);
        return LeapStudy.findFirstWithProject(region)
                .filter(place -> !recruiting.listMain(place).isEmpty())
                .or(
                        () ->
                                mountain.stream()
                                        .filter(place -> !recruiting.listMain(place).isEmpty())
                                        .findFirst())
                .map(
                        place -> {
                            List<Industry> main = recruiting.listMain(place);
                            return new RecruitStudy(recruiting.recruit(place, main, List.of()));
                        });
    }
}
