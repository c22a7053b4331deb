package org.shanhai.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// All places of a region, in the order of the pack, and which of them are *units*: the places
/// with nothing inside them, which together make up the economy. Cities and provinces are sums
/// of units.
///
/// Units are numbered 0…R−1 in the order of the pack; tables over places have R rows.
public final class Places {
    private final List<Place> all;
    private final List<Alias> aliases;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Place> units = new ArrayList<>();
    private final int[] unitNumbers;
    private final List<int[]> unitsWithin;
    private final NameIndex<Place> names;

    /// @throws IllegalArgumentException when a key is used twice, or a place lies within one that
    ///     does not exist or within itself
    public Places(List<Place> all, List<Alias> aliases) {
        this.all = List.copyOf(all);
        this.aliases = List.copyOf(aliases);
        Set<String> parents = new HashSet<>();
        for (Place place : all) {
            if (numbers.put(place.key(), numbers.size()) != null) {
                throw new IllegalArgumentException(
                        "The place '%s' is there twice.".formatted(place.key()));
            }
            place.within().ifPresent(parents::add);
        }
        unitNumbers = new int[all.size()];
        Arrays.fill(unitNumbers, -1);
        List<List<Integer>> inside = new ArrayList<>();
        all.forEach(place -> inside.add(new ArrayList<>()));
        for (int number = 0; number < all.size(); number++) {
            Place place = all.get(number);
            if (!parents.contains(place.key())) {
                int unit = units.size();
                units.add(place);
                unitNumbers[number] = unit;
                for (int ancestor : lineage(place)) {
                    inside.get(ancestor).add(unit);
                }
            }
        }
        unitsWithin =
                inside.stream()
                        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                        .toList();
        names = new NameIndex<>();
        for (Place place : all) {
            names.add(place, place.key(), place.name(), place.nameLocal());
        }
        for (Alias alias : aliases) {
            if (numbers.containsKey(alias.place())) {
                names.addAlias(get(alias.place()), alias.alias());
            }
        }
    }

    private List<Integer> lineage(Place place) {
        List<Integer> lineage = new ArrayList<>();
        Place current = place;
        while (true) {
            int number = number(current.key());
            if (lineage.contains(number)) {
                throw new IllegalArgumentException(
                        "The place '%s' lies within itself.".formatted(place.key()));
            }
            lineage.add(number);
            if (current.within().isEmpty()) {
                return lineage;
            }
            current = get(current.within().get());
        }
    }

    public List<Place> all() {
        return all;
    }

    public List<Alias> aliases() {
        return aliases;
    }

    /// The places with nothing inside them, in order: the rows of every table over places.
    public List<Place> units() {
        return List.copyOf(units);
    }

    /// The places that lie within no other, in order.
    public List<Place> listRoots() {
        return all.stream().filter(place -> place.within().isEmpty()).toList();
    }

    public int unitCount() {
        return units.size();
    }

    public Place unit(int unit) {
        return units.get(unit);
    }

    /// The unit number of a place, or -1 where it is a sum of others.
    public int unitNumber(Place place) {
        return unitNumbers[number(place.key())];
    }

    /// The unit number of a place.
    ///
    /// @throws IllegalArgumentException where it is a sum of others; it names them
    public int getUnitNumber(Place place) {
        int unit = unitNumber(place);
        if (unit < 0) {
            throw new IllegalArgumentException(
                    "'%s' is a sum of places; ask for one of them: %s."
                            .formatted(
                                    place.key(),
                                    Arrays.stream(unitsWithin(place))
                                            .mapToObj(this::unit)
                                            .map(Place::key)
                                            .collect(Collectors.joining(", "))));
        }
        return unit;
    }

    public boolean isUnit(Place place) {
        return unitNumber(place) >= 0;
    }

    /// The numbers of the units inside a place, ascending; of a unit, itself.
    public int[] unitsWithin(Place place) {
        return unitsWithin.get(number(place.key())).clone();
    }

    /// Whether a place is one of the units inside another, or that unit itself.
    public boolean isWithin(Place unit, Place place) {
        int number = unitNumber(unit);
        return number >= 0
                && Arrays.binarySearch(unitsWithin.get(number(place.key())), number) >= 0;
    }

    /// The position of a place in [#all()].
    ///
    /// @throws IllegalArgumentException when there is none of that key
    public int number(String key) {
        Integer number = numbers.get(key);
        if (number == null) {
            throw new IllegalArgumentException("There is no place '%s'.".formatted(key));
        }
        return number;
    }

    /// @throws IllegalArgumentException when there is none of that key
    public Place get(String key) {
        return all.get(number(key));
    }

    public boolean contains(String key) {
        return numbers.containsKey(key);
    }

    public Optional<Place> findParent(Place place) {
        return place.within().map(this::get);
    }

    /// Looks a place up by whatever name a person gives it.
    public NameIndex.Match<Place> lookUp(String name) {
        return names.lookUp(name);
    }
}
