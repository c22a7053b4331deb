package org.shanhai.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.table.Schemas;
import org.shanhai.region.Alias;
import org.shanhai.region.Coordinates;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Role;

/// Makes the places of the records that are right, so that other tables can be checked even where
/// some are wrong.
record PlacesBuilder(Keys keys, Problems problems) {
    Places build(List<CheckedRow> records, List<CheckedRow> aliasRecords) {
        Map<String, CheckedRow> byKey = new HashMap<>();
        records.stream()
                .filter(record -> record.has("place"))
                .forEach(record -> byKey.put(record.text("place"), record));
        List<Place> places = new ArrayList<>();
        for (CheckedRow record : records) {
            if (record.has("place")) {
                places.add(place(record, byKey));
                keys.add(Schemas.PLACES_OR_ALIASES, record.text("place"));
                keys.addName(Schemas.PLACES_OR_ALIASES, record.text("place"), record.text("name"));
                keys.addName(
                        Schemas.PLACES_OR_ALIASES, record.text("place"), record.text("name_local"));
            }
        }
        Whereabouts.check(
                records.stream().filter(record -> record.has("place")).toList(), problems);
        List<Alias> aliases = new ArrayList<>();
        for (CheckedRow record : aliasRecords) {
            if (record.isWhole()) {
                aliases.add(alias(record));
                keys.add(Schemas.PLACES_OR_ALIASES, record.text("alias"));
            }
        }
        if (keys.isDoubtful("places") || keys.isDoubtful("aliases")) {
            keys.doubt(Schemas.PLACES_OR_ALIASES);
        }
        return new Places(places, aliases);
    }

    private Place place(CheckedRow record, Map<String, CheckedRow> byKey) {
        return new Place(
                record.text("place"),
                record.text("name"),
                record.text("name_local"),
                within(record, byKey),
                record.findWord("kind", Place.Kind.class).orElse(Place.Kind.COUNTY),
                record.findWord("role", Role.class),
                centre(record),
                record.findNumber("area_km2"),
                record.findYear("left_list"));
    }

    /// The place around it; none where that is unknown or leads back to the place.
    private Optional<String> within(CheckedRow record, Map<String, CheckedRow> byKey) {
        Optional<String> parent = record.find("within").filter(byKey::containsKey);
        Set<String> path = new LinkedHashSet<>();
        CheckedRow current = record;
        while (current != null && path.add(current.text("place"))) {
            current = byKey.get(current.text("within"));
        }
        if (current == null) {
            return parent;
        }
        if (current == record) {
            problems.error(
                    "places",
                    record.file(),
                    new Fault(
                            FaultKind.CYCLE,
                            record.line(),
                            "within",
                            record.text("within"),
                            PackMessage.PLACE_WITHIN_ITSELF.of(path, record.text("place")),
                            PackMessage.NAME_CONTAINING_PLACE.of()));
        }
        return Optional.empty();
    }

    private Optional<Coordinates> centre(CheckedRow record) {
        OptionalDouble longitude = record.findNumber("lon");
        OptionalDouble latitude = record.findNumber("lat");
        if (longitude.isPresent() && latitude.isPresent()) {
            return Optional.of(new Coordinates(longitude.getAsDouble(), latitude.getAsDouble()));
        }
        return Optional.empty();
    }

    private static Alias alias(CheckedRow record) {
        return new Alias(
                record.text("alias"),
                record.text("place"),
                record.findYear("since"),
                Alias.Rule.valueOf(record.text("rule").toUpperCase(Locale.ROOT)));
    }
}
