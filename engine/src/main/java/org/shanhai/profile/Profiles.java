package org.shanhai.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.profile.Circumstances.Definition;
import org.shanhai.profile.Circumstances.Reading;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.work.Work;

/// Measured circumstances of places: land, people, money, nature; each value with its year, basis
/// and source. What no fact tells stays missing.
///
/// Each circumstance is read nearest to the year that most places of the study area know it of, at
/// least half of them: the base year or one of five after it. Figures of one year compare.
///
/// Immutable. Only figures of the whole place count, as points: never those of a part or bounds.
public final class Profiles {
    private static final int LATEST_AFTER_BASE = 5;
    private static final int ENOUGH_IS_ONE_IN = 2;

    private final Region region;
    private final List<Circumstance> indicators = new ArrayList<>();
    private final Map<String, Integer> years = new HashMap<>();
    private final List<Map<String, Value>> byUnit = new ArrayList<>();

    private Profiles(Region region) {
        this.region = region;
        int count = region.places().unitCount();
        List<KnownFacts> facts = new ArrayList<>();
        for (int unit = 0; unit < count; unit++) {
            facts.add(KnownFacts.of(region.facts().about(region.places().unit(unit))));
            byUnit.add(new LinkedHashMap<>());
        }
        List<Definition> definitions = new Circumstances(region).definitions();
        List<Known> known =
                Work.within(definitions, definition -> known(definition.reading(), facts));
        for (int k = 0; k < known.size(); k++) {
            Known of = known.get(k);
            Circumstance indicator = definitions.get(k).indicator();
            if (!of.values().isEmpty()) {
                indicators.add(indicator);
                years.put(indicator.key(), of.year());
            }
            of.values().forEach((unit, value) -> byUnit.get(unit).put(indicator.key(), value));
        }
    }

    /// What is known of a circumstance.
    ///
    /// @param values by unit
    private record Known(int year, Map<Integer, Value> values) {}

    private Known known(Reading reading, List<KnownFacts> facts) {
        List<Optional<Value>> base = readAll(reading, facts, region.baseYear());
        int year = yearMostKnow(reading, facts, base);
        List<Optional<Value>> read =
                year == region.baseYear() ? base : readAll(reading, facts, year);
        Map<Integer, Value> values = new HashMap<>();
        for (int unit = 0; unit < facts.size(); unit++) {
            int of = unit;
            read.get(unit).ifPresent(value -> values.put(of, value));
        }
        return new Known(year, values);
    }

    /// Ties go to the earlier year.
    ///
    /// @param base what is read nearest to the base year, by unit: whether anything is known, and
    ///     of a year, is the same nearest to any other
    private int yearMostKnow(Reading reading, List<KnownFacts> facts, List<Optional<Value>> base) {
        int[] inside = region.insideUnits();
        int[] dated =
                Arrays.stream(inside)
                        .filter(
                                unit ->
                                        base.get(unit).map(Value::year).orElse(Value.UNDATED)
                                                != Value.UNDATED)
                        .toArray();
        int best = region.baseYear();
        int most = (inside.length - 1) / ENOUGH_IS_ONE_IN;
        int last = region.baseYear() + LATEST_AFTER_BASE;
        for (int year = region.baseYear(); year <= last && dated.length > most; year++) {
            int known = 0;
            for (int unit : dated) {
                Optional<Value> value = read(reading, facts, unit, year);
                known += value.isPresent() && value.get().year() == year ? 1 : 0;
            }
            if (known > most) {
                best = year;
                most = known;
            }
        }
        return best;
    }

    private List<Optional<Value>> readAll(Reading reading, List<KnownFacts> facts, int year) {
        List<Optional<Value>> read = new ArrayList<>(facts.size());
        for (int unit = 0; unit < facts.size(); unit++) {
            read.add(read(reading, facts, unit, year));
        }
        return read;
    }

    private Optional<Value> read(Reading reading, List<KnownFacts> facts, int unit, int year) {
        return reading.of(region.places().unit(unit), facts.get(unit).near(year));
    }

    public static Profiles of(Region region) {
        return new Profiles(region);
    }

    public Region region() {
        return region;
    }

    /// What is known of at least one unit, in a fixed order.
    public List<Circumstance> indicators() {
        return Collections.unmodifiableList(indicators);
    }

    /// The year the values of a circumstance are read nearest to.
    public int yearOf(String key) {
        return years.getOrDefault(key, region.baseYear());
    }

    /// A circumstance of a place, where facts tell it.
    ///
    /// @throws IllegalArgumentException where the place is a sum of others
    public Optional<Value> find(Place place, String key) {
        return Optional.ofNullable(byUnit.get(region.places().getUnitNumber(place)).get(key));
    }
}
