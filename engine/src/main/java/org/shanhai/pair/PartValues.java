package org.shanhai.pair;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.pair.Ranking.Value;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Sales;
import org.shanhai.supply.SalesCells;

/// The parts of places and partners, each on its own scale.
record PartValues(
        Structure structure,
        Region region,
        Sales sales,
        ExcessLinks excess,
        Gaps gaps,
        QuotedFirms firms,
        Clash clash,
        OfUnits complementarity,
        Profiles profiles) {
    /// What a budget takes a resident, money a year.
    private static final String BUDGET = "fiscal_revenue_per_person";

    PartValues(
            Structure structure,
            Sales sales,
            ExcessLinks excess,
            Gaps gaps,
            QuotedFirms firms,
            Clash clash,
            OfUnits complementarity) {
        Region region = structure.region();
        this(
                structure,
                region,
                sales,
                excess,
                gaps,
                firms,
                clash,
                complementarity,
                Profiles.of(region));
    }

    /// A value of two units, where it is known.
    interface OfUnits {
        OptionalDouble of(int place, int partner);
    }

    /// What is known of the parts of a place and a partner.
    ///
    /// @param paired whom the place is paired with
    Map<ScorePart, Value> of(Place here, Place there, List<Paired> paired) {
        int place = unit(here);
        int partner = unit(there);
        Map<ScorePart, Value> values = new EnumMap<>(ScorePart.class);
        Basis trade = sales.basis();
        SalesCells cells = sales.cells();
        put(values, ScorePart.EXCESS, excess.of(place, partner).excess(), trade);
        Basis told = structure.cells().isSampled() ? Basis.ESTIMATED : Basis.DERIVED;
        put(values, ScorePart.COMPLEMENTARITY, complementarity.of(place, partner), told);
        put(values, ScorePart.GAPS, gaps.of(place, partner), trade);
        profiles.find(there, BUDGET)
                .ifPresent(
                        known ->
                                values.put(
                                        ScorePart.BUDGET,
                                        Value.exactly(known.value(), known.basis())));
        put(values, ScorePart.FIRMS, firms.of(place, partner), Basis.ESTIMATED);
        values.put(
                ScorePart.ENCLAVES,
                Value.exactly(
                        paired.stream()
                                .filter(each -> each.unit().equals(Optional.of(there)))
                                .mapToDouble(Paired::enclaves)
                                .sum(),
                        Basis.REPORTED));
        values.put(
                ScorePart.LINKS,
                Value.ranged(
                        cells.total(place, partner) + cells.total(partner, place),
                        trade,
                        () -> cells.bothWays(place, partner)));
        put(values, ScorePart.CLASH, clash.of(place, partner), trade);
        put(values, ScorePart.SIZE, OptionalDouble.of(size(partner)), Basis.ESTIMATED);
        put(values, ScorePart.DISTANCE, km(place, partner), Basis.DERIVED);
        return values;
    }

    private double size(int unit) {
        double sum = 0;
        for (int i = 0; i < region.industries().count(); i++) {
            sum += structure.activity().cells().valueAdded(unit, i);
        }
        return sum;
    }

    private static void put(
            Map<ScorePart, Value> values, ScorePart part, OptionalDouble value, Basis basis) {
        value.ifPresent(known -> values.put(part, Value.exactly(known, basis)));
    }

    private OptionalDouble km(int one, int other) {
        return region.places().unit(one).kmTo(region.places().unit(other));
    }

    private int unit(Place place) {
        return region.places().getUnitNumber(place);
    }
}
