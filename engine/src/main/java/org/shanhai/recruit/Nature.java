package org.shanhai.recruit;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.shanhai.profile.Structure;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.pressure.ChainPressures;
import org.shanhai.supply.pressure.PressureComparison;
import org.shanhai.supply.pressure.PressuresByPlace;

/// What industries put on nature beside what a place makes: by the rule of the traps of `leap`.
record Nature(
        Structure structure, PressuresByPlace pressures, Map<Place, List<OptionalDouble>> means) {
    Nature(Structure structure, SupplyChains chains) {
        this(
                structure,
                PressuresByPlace.of(chains, ChainPressures.of(chains)),
                new ConcurrentHashMap<>());
    }

    PressureComparison of(Place place, Industry industry) {
        return PressureComparison.of(
                pressures.of(place),
                structure.region().industries().number(industry),
                means.computeIfAbsent(place, this::mean));
    }

    private List<OptionalDouble> mean(Place place) {
        int unit = structure.region().places().getUnitNumber(place);
        Industries industries = structure.region().industries();
        return pressures
                .of(place)
                .mean(
                        structure.activity().cells(),
                        unit,
                        number -> industries.get(number).isEarned())
                .all();
    }
}
