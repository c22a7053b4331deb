package org.shanhai.pack;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.shanhai.message.Message;
import org.shanhai.pack.sense.PlausibleRanges;
import org.shanhai.pack.sense.SenseMessage;
import org.shanhai.pack.table.Fault;
import org.shanhai.region.Alias;
import org.shanhai.region.Coordinates;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Role;
import org.shanhai.region.table.InColumn;

/// Makes the places of the records that are right, so that other tables can be checked even where
/// some are wrong.
///
/// @param list the year whose list of mountain places is taken; 0 where the pack dates none
record PlacesBuilder(RowMaker maker, Keys keys, int list) {
    private static final String JOINED = "joined_list";
    private static final String LEFT = "left_list";
    private static final String AREA = "area_km2";
    private static final double ROUNDED = 1.1;

    /// The year of the list that is asked for, no later than the last change of it; 0 where nobody
    /// dates one, which is a problem where a year is asked for.
    static int listOf(List<CheckedRow> places, int asked, Problems problems) {
        int last =
                places.stream()
                        .flatMapToInt(row -> IntStream.of(year(row, JOINED), year(row, LEFT)))
                        .max()
                        .orElse(0);
        if (asked > 0 && last == 0) {
            problems.error("places", "", Fault.ofFile(PackMessage.NO_DATED_LIST.of("" + asked)));
        }
        return asked == 0 ? last : Math.min(last, asked);
    }

    private static int year(CheckedRow row, String column) {
        return row.findYear(column).orElse(0);
    }

    Places build(List<CheckedRow> records, List<CheckedRow> aliasRecords) {
        List<CheckedRow> rows = records.stream().filter(row -> row.has("place")).toList();
        Map<String, CheckedRow> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(row.text("place"), row));
        List<Place> places = rows.stream().flatMap(row -> place(row, byKey).stream()).toList();
        for (Place place : places) {
            keys.add(InColumn.PLACES_OR_ALIASES, place.key(), place.name(), place.nameLocal());
        }
        Whereabouts.check(rows, byKey, maker.problems());
        rows.forEach(row -> area(row, byKey));
        List<Alias> aliases = maker.all(Alias.class, aliasRecords);
        aliases.forEach(alias -> keys.add(InColumn.PLACES_OR_ALIASES, alias.alias()));
        keys.declareOf(InColumn.PLACES_OR_ALIASES);
        return new Places(places, aliases);
    }

    private Optional<Place> place(CheckedRow record, Map<String, CheckedRow> byKey) {
        Optional<String> within = within(record, byKey);
        return maker.one(
                Place.class,
                record,
                Map.of("within", within, "centre", centre(record), "role", role(record)));
    }

    /// Who is not on the list of the year, not yet or no more, is no mountain place.
    private Optional<Role> role(CheckedRow record) {
        int left = year(record, LEFT);
        boolean listed = year(record, JOINED) <= list && (left == 0 || list < left);
        return record.findWord("role", Role.class)
                .map(role -> role == Role.MOUNTAIN && !listed ? Role.OTHER : role);
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
            maker.problems().error(record, "within", what);
        }
        return Optional.empty();
    }

    /// No place is larger than what it lies in, or than the world.
    private void area(CheckedRow row, Map<String, CheckedRow> byKey) {
        double own = row.has(AREA) ? row.number(AREA) : 0;
        CheckedRow around = byKey.get(row.text("within"));
        if (own > PlausibleRanges.mostOfWorld("km2")) {
            maker.problems().error(row, AREA, SenseMessage.ABSURDLY_LARGE.of());
        } else if (around != null && around.has(AREA) && own > ROUNDED * around.number(AREA)) {
            String whole = around.text("place");
            maker.problems()
                    .error(row, AREA, SenseMessage.PART_ABOVE_WHOLE.of(whole, around.text(AREA)));
        }
    }

    private static Optional<Coordinates> centre(CheckedRow record) {
        return record.has("lon") && record.has("lat")
                ? Optional.of(new Coordinates(record.number("lon"), record.number("lat")))
                : Optional.empty();
    }
}
