package org.shanhai.supply.pressure;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.supply.fitted.SupplyChains;

/// What industries put on nature beside what a place makes: by the rule of the traps of `leap`.
public record BesidePlace(
        SupplyChains chains, PressuresByPlace pressures, Map<Place, List<OptionalDouble>> means) {
    public static BesidePlace of(SupplyChains chains) {
        return new BesidePlace(
                chains,
                PressuresByPlace.of(chains, ChainPressures.of(chains)),
                new ConcurrentHashMap<>());
    }

    public PressureComparison of(Place place, Industry industry) {
        return PressureComparison.of(
                pressures.of(place),
                chains.region().industries().number(industry),
                means.computeIfAbsent(place, this::mean));
    }

    private List<OptionalDouble> mean(Place place) {
        Industries industries = chains.region().industries();
        return pressures
                .of(place)
                .mean(
                        chains.activity().cells(),
                        chains.region().places().getUnitNumber(place),
                        number -> industries.get(number).isEarned())
                .all();
    }
}
