package org.shanhai.region;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What zones hold, as their books say.
///
/// @param enterprises one for each year reported
public record ZoneHoldings(
        List<Enterprise> enterprises,
        List<Parcel> parcels,
        List<Utility> utilities,
        List<Vacancy> vacancies,
        List<PromisedTerm> terms) {
    public static final ZoneHoldings NONE =
            new ZoneHoldings(List.of(), List.of(), List.of(), List.of(), List.of());

    public ZoneHoldings {
        enterprises = List.copyOf(enterprises);
        parcels = List.copyOf(parcels);
        utilities = List.copyOf(utilities);
        vacancies = List.copyOf(vacancies);
        terms = List.copyOf(terms);
    }

    /// Each enterprise once, in its latest year.
    public List<Enterprise> latestEnterprises() {
        Map<String, Enterprise> latest = new LinkedHashMap<>();
        enterprises.stream()
                .sorted(Comparator.comparingInt(Enterprise::year))
                .forEach(one -> latest.put(one.key(), one));
        return List.copyOf(latest.values());
    }
}
