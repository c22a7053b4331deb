package org.shanhai.pack;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shanhai.message.Message;
import org.shanhai.region.Alias;
import org.shanhai.region.Coordinates;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.table.InColumn;

/// Makes the places of the records that are right, so that other tables can be checked even where
/// some are wrong.
record PlacesBuilder(RowMaker maker, Keys keys, Problems problems) {
    Places build(List<CheckedRow> records, List<CheckedRow> aliasRecords) {
        List<CheckedRow> rows = records.stream().filter(row -> row.has("place")).toList();
        Map<String, CheckedRow> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(row.text("place"), row));
        List<Place> places = rows.stream().flatMap(row -> place(row, byKey).stream()).toList();
        for (Place place : places) {
            keys.add(InColumn.PLACES_OR_ALIASES, place.key(), place.name(), place.nameLocal());
        }
        Whereabouts.check(rows, problems);
        List<Alias> aliases = maker.all(Alias.class, aliasRecords);
        aliases.forEach(alias -> keys.add(InColumn.PLACES_OR_ALIASES, alias.alias()));
        keys.declareOf(InColumn.PLACES_OR_ALIASES);
        return new Places(places, aliases);
    }

    private Optional<Place> place(CheckedRow record, Map<String, CheckedRow> byKey) {
        return maker.one(
                Place.class,
                record,
                Map.of("within", within(record, byKey), "centre", centre(record)));
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
        if (current.equals(record)) {
            Message what = PackMessage.PLACE_WITHIN_ITSELF.of(path, record.text("place"));
            problems.error(record, "within", what);
        }
        return Optional.empty();
    }

    private static Optional<Coordinates> centre(CheckedRow record) {
        return record.has("lon") && record.has("lat")
                ? Optional.of(new Coordinates(record.number("lon"), record.number("lat")))
                : Optional.empty();
    }
}
