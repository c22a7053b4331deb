package org.shanhai.observed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.region.Broad;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// Two counties of a city, a third one, and a neighbour beyond the study area. Of rice, a farm
/// product, of toys and tools, of power and trade, which are compared with nothing, and of the
/// services film and post firms may be seen.
final class FirmRegion {
    static final Industry RICE = industry("rice", Broad.PRIMARY, Optional.of(Recruit.YES));
    static final Industry TOYS = industry("toys", Broad.SECONDARY, Optional.empty());
    static final Industry FILM = industry("film", Broad.TERTIARY, Optional.of(Recruit.YES));
    static final Industry TOOLS = industry("tools", Broad.SECONDARY, Optional.of(Recruit.LICENSED));
    static final Industry POWER = industry("power", Broad.SECONDARY, Optional.of(Recruit.NETWORK));
    static final Industry TRADE = industry("trade", Broad.TERTIARY, Optional.empty());
    static final Industry POST = industry("post", Broad.TERTIARY, Optional.of(Recruit.YES));
    static final List<Industry> INDUSTRIES = List.of(RICE, TOYS, FILM, TOOLS, POWER, TRADE, POST);

    static final Place PROVINCE = place("province", "", Optional.empty());
    static final Place CITY = place("city", "province", Optional.empty());
    static final Place HILL = place("hill", "city", Optional.of(Role.MOUNTAIN));
    static final Place PORT = place("port", "city", Optional.of(Role.COAST));
    static final Place ISLE = place("isle", "province", Optional.of(Role.COAST));
    static final Place BEYOND = place("beyond", "", Optional.of(Role.OUTSIDE));

    private static final OptionalInt ANY = OptionalInt.empty();

    private final List<FirmCount> counts = new ArrayList<>();

    private static Industry industry(String code, Broad broad, Optional<Recruit> recruit) {
        return new Industry(code, code, code, broad, "", List.of(), recruit, "");
    }

    private static Place place(String key, String within, Optional<Role> role) {
        return new Place(
                key,
                key,
                key,
                within.isEmpty() ? Optional.empty() : Optional.of(within),
                Place.Kind.COUNTY,
                role,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    /// Of which these are counted:
    ///
    ///     firms (branches)   toys          tools         power   trade   unread
    ///     hill    to 1999    6 + (1)       2             5       9
    ///             to 2006    2             0                             50
    ///     port    to 1999    2             4
    ///             to 2006    4             20
    static FirmRegion counted() {
        FirmRegion region = new FirmRegion();
        region.counts.add(count(HILL, Optional.of(TOYS), ANY, OptionalInt.of(1999), 7, 1));
        region.counts.add(count(HILL, Optional.empty(), ANY, ANY, 50, 0));
        return region.until1999(HILL, TOOLS, 2)
                .until1999(HILL, POWER, 5)
                .until1999(HILL, TRADE, 9)
                .until1999(PORT, TOYS, 2)
                .until1999(PORT, TOOLS, 4)
                .until2006(HILL, TOYS, 2)
                .until2006(PORT, TOYS, 4)
                .until2006(PORT, TOOLS, 20);
    }

    /// Firms registered until 1999.
    FirmRegion until1999(Place place, Industry industry, long firms) {
        counts.add(count(place, Optional.of(industry), ANY, OptionalInt.of(1999), firms, 0));
        return this;
    }

    /// Firms registered from 2000 until 2006.
    FirmRegion until2006(Place place, Industry industry, long firms) {
        OptionalInt since = OptionalInt.of(2000);
        counts.add(count(place, Optional.of(industry), since, OptionalInt.of(2006), firms, 0));
        return this;
    }

    /// Firms registered in years nobody noted.
    FirmRegion undated(Place place, Industry industry, long firms) {
        counts.add(count(place, Optional.of(industry), ANY, ANY, firms, 0));
        return this;
    }

    private static FirmCount count(
            Place place,
            Optional<Industry> industry,
            OptionalInt since,
            OptionalInt until,
            long firms,
            long branches) {
        return new FirmCount(
                place.key(),
                industry.map(Industry::code),
                since,
                until,
                firms,
                branches,
                0,
                0,
                "book");
    }

    Region region() {
        return Region.builder()
                .places(new Places(List.of(PROVINCE, CITY, HILL, PORT, ISLE, BEYOND), List.of()))
                .area("province")
                .baseYear(2020)
                .industries(new Industries(INDUSTRIES, List.of()))
                .firmCounts(new FirmCounts(counts, List.of()))
                .build();
    }
}
