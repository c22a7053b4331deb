package org.shanhai.register;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shanhai.region.Alias;
import org.shanhai.region.NameIndex;
import org.shanhai.region.Place;
import org.shanhai.region.Places;

/// Finds the place a firm is registered in: as the register names it; else by its address, where
/// that agrees with the city of its code; else by the six digits of its code; else by its name.
public final class PlaceFinder {
    /// What lies there lies in the place.
    private static final Set<Alias.Rule> WITHIN = Set.of(Alias.Rule.SAME, Alias.Rule.PART);

    private static final int CODE_LENGTH = 6;
    private static final int CODE_FROM = 2;
    private static final int PROVINCE_LENGTH = 2;
    private static final List<String> KINDS = List.of("畲族自治县", "自治县", "县", "市", "区");

    private final Places places;
    private final Place area;

    /// Full names of units, as addresses write them.
    private final WordTree names;

    /// Without the word for county, city or district, as firms write them.
    private final WordTree shortNames;

    private final List<Place> units = new ArrayList<>();
    private final Map<String, Place> byCode = new HashMap<>();
    private final String ownCodes;

    /// The study area and the provinces it lies in or reaches into, as addresses begin.
    private final List<String> provinces;

    /// What was found.
    public sealed interface Result {}

    /// @param place a unit inside the study area
    public record Found(Place place) implements Result {}

    /// @param told what says that it is outside
    public record Outside(String told) implements Result {}

    /// @param told what was looked at
    public record NotFound(String told) implements Result {}

    /// @param area the study area; places beyond it are outside
    public PlaceFinder(Places places, Place area) {
        this.places = places;
        this.area = area;
        Map<String, Integer> full = new HashMap<>();
        Map<String, Integer> cut = new HashMap<>();
        for (int unit : places.unitsWithin(area)) {
            Place place = places.unit(unit);
            index(place.nameLocal(), place, full, cut);
        }
        for (Alias alias : places.aliases()) {
            Place place = places.get(alias.place());
            if (WITHIN.contains(alias.rule()) && isInside(place)) {
                if (alias.isCode()) {
                    byCode.put(alias.alias(), place);
                } else if (!alias.alias().isEmpty() && alias.alias().charAt(0) > '\u2E80') {
                    index(alias.alias(), place, full, cut);
                }
            }
        }
        names = new WordTree(full, false);
        shortNames = new WordTree(cut, false);
        ownCodes =
                byCode.keySet().stream()
                        .map(code -> code.substring(0, PROVINCE_LENGTH))
                        .findFirst()
                        .orElse("");
        provinces =
                places.all().stream()
                        .filter(
                                place ->
                                        place.equals(area)
                                                || place.kind() == Place.Kind.PROVINCE
                                                        && reachesInside(place))
                        .map(Place::nameLocal)
                        .toList();
    }

    private void index(
            String name, Place place, Map<String, Integer> full, Map<String, Integer> cut) {
        int number = units.size();
        units.add(place);
        full.putIfAbsent(name, number);
        for (String kind : KINDS) {
            if (name.endsWith(kind) && name.length() > kind.length() + 1) {
                cut.putIfAbsent(name.substring(0, name.length() - kind.length()), number);
                break;
            }
        }
    }

    private boolean isInside(Place place) {
        return places.isUnit(place) && places.isWithin(place, area);
    }

    /// @param named the place as a column of its own names it; each may be empty
    public Result find(String named, String address, String creditCode, String firm) {
        String told = named.isBlank() ? address.isBlank() ? creditCode : address : named;
        if (isElsewhere(named)) {
            return new Outside(named);
        }
        Optional<Place> byColumn = lookUp(named);
        if (byColumn.isPresent()) {
            return new Found(byColumn.get());
        }
        String code = codeOf(creditCode);
        Optional<Place> coded = Optional.ofNullable(byCode.get(code));
        boolean isCodedElsewhere =
                !code.isEmpty()
                        && code.chars().allMatch(sign -> sign >= '0' && sign <= '9')
                        && !ownCodes.isEmpty()
                        && !code.startsWith(ownCodes);
        Optional<Place> addressed = within(names, address);
        // A code that is none does not speak against an address.
        boolean agrees =
                addressed.isPresent()
                        && ((coded.isPresent()
                                        ? isSameCity(addressed.get(), coded.get())
                                        : !isCodedElsewhere)
                                || CreditCode.of(creditCode) == CreditCode.NONE);
        if (agrees) {
            return isElsewhere(address) ? new Outside(address) : new Found(addressed.orElseThrow());
        }
        if (coded.isPresent()) {
            return new Found(coded.get());
        }
        if (isElsewhere(address)) {
            return new Outside(address);
        }
        if (isCodedElsewhere) {
            return new Outside(creditCode);
        }
        return within(names, firm)
                .or(() -> within(shortNames, firm))
                .<Result>map(Found::new)
                .orElseGet(() -> new NotFound(told));
    }

    private Optional<Place> lookUp(String named) {
        String name = named.strip();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return places.lookUp(name) instanceof NameIndex.Found<Place>(Place place) && isInside(place)
                ? Optional.of(place)
                : within(names, name);
    }

    /// The place whose name comes first in a text.
    private Optional<Place> within(WordTree tree, String text) {
        for (int at = 0; at < text.length(); at++) {
            long match = tree.longest(text, at, text.length());
            if (match >= 0) {
                return Optional.of(units.get(WordTree.meaning(match)));
            }
        }
        return Optional.empty();
    }

    /// Whether an address begins with another province, or with a city that is none of the area's.
    private boolean isElsewhere(String address) {
        String text = address.strip();
        String plain = before(text, "省", 3);
        String province = plain.isEmpty() ? before(text, "自治区", 6) : plain;
        if (!province.isEmpty()) {
            return provinces.stream().noneMatch(own -> own.startsWith(province));
        }
        String city = before(text, "市", 3);
        return !city.isEmpty()
                && !(places.lookUp(city + "市") instanceof NameIndex.Found<Place>(Place place)
                        && reachesInside(place));
    }

    /// The two Chinese signs, or as many as there may be, that a text begins with before a word;
    /// empty where it does not.
    private static String before(String text, String word, int most) {
        for (int end = most; end > 1; end--) {
            if (text.startsWith(word, end)) {
                String name = text.substring(0, end);
                if (name.chars().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN)) {
                    return name;
                }
            }
        }
        return "";
    }

    private boolean reachesInside(Place place) {
        return Arrays.stream(places.unitsWithin(place))
                .anyMatch(unit -> places.isWithin(places.unit(unit), area));
    }

    private boolean isSameCity(Place one, Place other) {
        return one.within().equals(other.within());
    }

    /// The six digits of the place in a credit code, or at the start of an older number.
    private static String codeOf(String code) {
        int from = code.length() == CreditCode.LENGTH ? CODE_FROM : 0;
        return code.length() >= from + CODE_LENGTH ? code.substring(from, from + CODE_LENGTH) : "";
    }
}
