package org.shanhai.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.profile.Circumstance;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.profile.Value;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Measure;
import org.shanhai.region.Region;
import org.shanhai.supply.trade.MarketPotential;

/// Gathers what each gauge says of each place of the study area.
record Scales(
        Structure structure,
        Region region,
        Profiles profiles,
        Access access,
        Optional<MarketPotential> potential) {
    /// How packs write modes.
    private static final String RAIL = "rail";

    private static final String ROAD = "road";

    Scales(
            Structure structure,
            Profiles profiles,
            Access access,
            Optional<MarketPotential> potential) {
        this(structure, structure.region(), profiles, access, potential);
    }

    /// One for each gauge, in order.
    List<Scale> list() {
        List<Scale> scales = new ArrayList<>();
        int[] inside = region.insideUnits();
        for (Gauge gauge : Gauge.ALL) {
            Map<Integer, Value> known = new LinkedHashMap<>();
            for (int unit : inside) {
                find(gauge.key(), unit).ifPresent(value -> known.put(unit, value));
            }
            String unit = unitOf(gauge.key());
            boolean money = unit.startsWith(region.currency());
            int year = profiles.yearOf(gauge.key());
            scales.add(new Scale(gauge, unit, known, money, year, inside.length));
        }
        return scales;
    }

    private String unitOf(String key) {
        return switch (key) {
            case Gauge.MARKET_POTENTIAL -> region.currency();
            case Gauge.KM_TO_CORE, Gauge.KM_TO_PORT -> "km";
            case Gauge.RAIL_MINUTES_TO_CORE, Gauge.ROAD_MINUTES_TO_CORE, Gauge.MINUTES_TO_CORE ->
                    "min";
            case Gauge.INDUSTRIES_HELD -> "index";
            case Gauge.SECONDARY_OBSERVED -> "1";
            default ->
                    profiles.indicators().stream()
                            .filter(indicator -> indicator.key().equals(key))
                            .map(Circumstance::unit)
                            .findFirst()
                            .orElse("");
        };
    }

    private Optional<Value> find(String key, int unit) {
        return switch (key) {
            case Gauge.MARKET_POTENTIAL ->
                    potential.map(
                            p ->
                                    new Value(
                                            p.of(region.places().unit(unit)),
                                            region.baseYear(),
                                            p.basis(),
                                            "",
                                            false));
            case Gauge.KM_TO_CORE -> access.kmToCore(unit);
            case Gauge.KM_TO_PORT -> access.kmToPort(unit);
            case Gauge.RAIL_MINUTES_TO_CORE -> access.minutesToCore(unit, RAIL);
            case Gauge.ROAD_MINUTES_TO_CORE -> access.minutesToCore(unit, ROAD);
            case Gauge.MINUTES_TO_CORE -> access.minutesToCore(unit, "");
            case Gauge.INDUSTRIES_HELD ->
                    structure.cells().isObserved(unit)
                            ? Optional.of(observed(structure.cells().diversity(unit)))
                            : Optional.empty();
            case Gauge.SECONDARY_OBSERVED -> secondary(unit);
            default -> profiles.find(region.places().unit(unit), key);
        };
    }

    private Value observed(double value) {
        return new Value(value, region.baseYear(), Basis.DERIVED, "", false);
    }

    /// Of what is known by industry, the share in the secondary sector.
    private Optional<Value> secondary(int unit) {
        if (!structure.cells().isObserved(unit)) {
            return Optional.empty();
        }
        boolean jobs = structure.quotientOf().equals(Measure.JOBS);
        double all = 0;
        double secondary = 0;
        for (int i = 0; i < region.industries().count(); i++) {
            if (structure.cells().quotient(unit, i).isPresent()) {
                double size =
                        jobs
                                ? structure.activity().cells().jobs(unit, i)
                                : structure.activity().cells().valueAdded(unit, i);
                all += size;
                secondary += region.industries().get(i).broad() == Broad.SECONDARY ? size : 0;
            }
        }
        return all > 0 ? Optional.of(observed(secondary / all)) : Optional.empty();
    }
}
