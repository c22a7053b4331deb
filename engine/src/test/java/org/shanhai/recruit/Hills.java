package org.shanhai.recruit;

import java.util.List;
import java.util.Set;
import org.shanhai.leap.Leap;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.RegionBuilder;
import org.shanhai.region.Role;
import org.shanhai.register.Firm;
import org.shanhai.supply.fitted.SupplyChains;

/// A hill that makes only `main` (100), and two coasts that make it (50 each) with `part`, which
/// `main` takes .2 of a yuan, and `user`, which takes .5 of `main`. Distance is nothing, so that
/// everybody buys of everybody in proportion to what is made: 60 of `part` on one coast, 40 on the
/// other. `power` comes with a network and `desk` is a service.
final class Hills {
    static final String PART = "part";
    static final String MAIN = "main";
    static final String USER = "user";
    static final String POWER = "power";
    static final String DESK = "desk";

    final Region region;
    final Recruiting recruiting;

    private Hills(Region region, Recruiting recruiting) {
        this.region = region;
        this.recruiting = recruiting;
    }

    static CellRegion cells() {
        return cells(Recruit.YES);
    }

    /// @param part whether the industry of parts can be won
    static CellRegion cells(Recruit part) {
        return new CellRegion()
                .reach("far", 1e12, 0, Double.NaN)
                .industry(PART, Broad.SECONDARY, "far", 0.3)
                .recruit(part)
                .industry(MAIN, Broad.SECONDARY, "far", 0.3)
                .industry(USER, Broad.SECONDARY, "far", 0.3)
                .industry(POWER, Broad.SECONDARY, "far", 0.3)
                .recruit(Recruit.NETWORK)
                .industry(DESK, Broad.TERTIARY, "far", 0.3)
                .input(0, 1, 0.2)
                .input(1, 2, 0.5)
                .input(3, 1, 0.05)
                .input(4, 1, 0.03)
                .place("hill", Role.MOUNTAIN, 0, 100, 0, 0, 0)
                .place("coast", Role.COAST, 60, 50, 40, 30, 10)
                .place("bay", Role.COAST, 40, 50, 40, 20, 10);
    }

    static Hills of(CellRegion cells) {
        return of(cells, cells.region());
    }

    static Hills of(CellRegion cells, Region region) {
        SupplyChains chains = SupplyChains.of(region, cells.activity(region));
        Structure structure = Structure.of(region, chains.activity());
        Leap leap = Leap.of(chains, structure, Profiles.of(region));
        return new Hills(region, Recruiting.of(leap, chains));
    }

    static Hills of() {
        return of(cells());
    }

    /// The same with other rows.
    static Hills with(java.util.function.UnaryOperator<RegionBuilder> more) {
        CellRegion cells = cells();
        return of(cells, more.apply(cells.region().toBuilder()).build());
    }

    Place place(String key) {
        return region.places().get(key);
    }

    Industry industry(String code) {
        return region.industry(code);
    }

    private ChainFocus focus(String industry) {
        return ChainFocus.named(List.of(industry(industry)));
    }

    IndustryChain chain(String place, String industry) {
        return recruiting.chain(place(place), focus(industry));
    }

    Recruitment recruit(String place, String industry) {
        return recruiting.recruit(place(place), focus(industry), OwnFirms.NONE);
    }

    Node node(String place, String focus, String industry) {
        return chain(place, focus).find(industry(industry)).orElseThrow();
    }

    /// The gap of the hill where `part` is asked for.
    Recruitment.Gap part(List<Firm> firms) {
        return part(new OwnFirms(List.of(), firms, Set.of()));
    }

    Recruitment.Gap part(OwnFirms own) {
        return recruiting.recruit(place("hill"), focus(PART), own).gaps().getFirst();
    }
}
