package org.shanhai.recruit;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shanhai.region.Company;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.register.Firm;

/// In which places firms of an industry stand whose names have the same root.
final class Plants {
    /// More places than this have the root: it is a common word.
    static final int COMMON = 5;

    private final NameRoot roots;
    private final Map<Named, Set<Place>> places = new HashMap<>();

    private record Named(String root, String industry) {}

    /// @param firms of the register a person brings; may be empty
    Plants(Region region, List<Firm> firms) {
        roots = new NameRoot(region);
        for (Company company : region.all(Company.class)) {
            company.industry()
                    .ifPresent(
                            code ->
                                    add(
                                            company.name(),
                                            code,
                                            region.places().get(company.place())));
        }
        for (Firm firm : firms) {
            firm.classified().industry().ifPresent(code -> add(firm.name(), code, firm.place()));
        }
    }

    private void add(String name, String industry, Place place) {
        roots.of(name)
                .ifPresent(
                        root ->
                                places.computeIfAbsent(
                                                new Named(root, industry),
                                                key -> new LinkedHashSet<>())
                                        .add(place));
    }

    /// Other places where a firm may have a plant.
    List<Place> elsewhere(String name, String industry, Place place) {
        return roots.of(name)
                .map(root -> places.getOrDefault(new Named(root, industry), Set.of()))
                .filter(found -> found.size() <= COMMON)
                .map(found -> found.stream().filter(other -> !other.equals(place)).toList())
                .orElse(List.of());
    }
}
