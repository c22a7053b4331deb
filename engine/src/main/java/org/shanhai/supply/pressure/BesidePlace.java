package org.shanhai.supply.pressure;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.supply.fitted.SupplyChains;

/// What industries put on nature beside what a place makes, by the rule of the traps of `leap`; and
/// beside what the study area makes, for beside a place of mills and kilns much is clean.
public final class BesidePlace {
    private final SupplyChains chains;
    private final ChainPressures national;
    private final PressuresByPlace pressures;
    private final List<OptionalDouble> inArea;
    private final Map<Place, List<OptionalDouble>> means = new ConcurrentHashMap<>();

    private BesidePlace(SupplyChains chains) {
        this.chains = chains;
        national = ChainPressures.of(chains);
        pressures = PressuresByPlace.of(chains, national);
        double[] made = new double[chains.region().industries().count()];
        for (int unit : chains.region().insideUnits()) {
            for (int i = 0; i < made.length; i++) {
                made[i] += counts(i) ? chains.activity().cells().output(unit, i) : 0;
            }
        }
        inArea = national.mean(made).all();
    }

    public static BesidePlace of(SupplyChains chains) {
        return new BesidePlace(chains);
    }

    private boolean counts(int industry) {
        Industries industries = chains.region().industries();
        return industries.get(industry).isEarned();
    }

    private int number(Industry industry) {
        return chains.region().industries().number(industry);
    }

    public PressureComparison of(Place place, Industry industry) {
        return PressureComparison.of(
                pressures.of(place), number(industry), means.computeIfAbsent(place, this::mean));
    }

    private List<OptionalDouble> mean(Place place) {
        return pressures
                .of(place)
                .mean(
                        chains.activity().cells(),
                        chains.region().places().getUnitNumber(place),
                        this::counts)
                .all();
    }

    /// Whether it is known to be no dirtier than what the place makes, and below what the study
    /// area makes on the whole.
    public boolean isClean(Place place, Industry industry) {
        OptionalDouble beside = PressureComparison.of(national, number(industry), inArea).overall();
        Cleanliness here = of(place, industry).cleanliness();
        return beside.isPresent()
                && beside.getAsDouble() < 1
                && (here == Cleanliness.CLEANER || here == Cleanliness.MIXED);
    }
}
