package org.shanhai.region;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds things by the names people give them: `Longyou`, `longyou county`, `龙游`, `龙游县`.
///
/// Case, spaces, hyphens and apostrophes do not count, nor do the words for county, city and
/// district; a key written exactly goes before all names, so that there is always a way to say
/// which of several is meant; an exact name goes before a shortened one, and that before an alias.
public final class NameIndex<T> {
    private static final List<String> SUFFIXES =
            List.of(
                    "畲族自治县",
                    "自治县",
                    "地区",
                    "县",
                    "市",
                    "区",
                    "省",
                    "county",
                    "city",
                    "district",
                    "province");
    private static final Pattern IGNORED = Pattern.compile("[\\s'’·_-]");
    private static final int SUGGESTIONS = 3;

    private final List<Map<String, Set<T>>> tiers =
            List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());
    private final Map<String, T> keys = new HashMap<>();
    private final Map<String, T> spellings = new HashMap<>();

    /// What a look-up finds.
    public sealed interface Match<T> {
        /// The one thing found; empty where it is not one.
        default Optional<T> find() {
            return this instanceof Found<T> found ? Optional.of(found.value()) : Optional.empty();
        }

        /// What else could be meant, where it is not one.
        default List<String> near(Function<T, String> key) {
            return switch (this) {
                case Found<T> _ -> List.of();
                case Ambiguous<T>(List<T> candidates) -> candidates.stream().map(key).toList();
                case Unknown<T>(List<String> suggestions) -> suggestions;
            };
        }

        /// The one thing found.
        ///
        /// @param name that was looked up
        /// @param key by which the thing can be told from others of the name
        /// @throws IllegalArgumentException where it is not one; it says what else could be meant
        default T orElseThrow(String name, Function<T, String> key) {
            return switch (this) {
                case Found<T> found -> found.value();
                case Ambiguous<T>(List<T> candidates) ->
                        throw new IllegalArgumentException(
                                "Several go by '%s'; give the key of one: %s."
                                        .formatted(name, listed(candidates.stream().map(key))));
                case Unknown<T>(List<String> near) ->
                        throw new IllegalArgumentException(
                                "Nothing goes by '%s'%s."
                                        .formatted(
                                                name,
                                                near.isEmpty()
                                                        ? ""
                                                        : "; near it: " + listed(near.stream())));
            };
        }
    }

    private static String listed(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }

    /// Exactly one thing goes by that name.
    public record Found<T>(T value) implements Match<T> {}

    /// Several things do; the caller should ask which.
    public record Ambiguous<T>(List<T> candidates) implements Match<T> {}

    /// None does; the nearest names, best first.
    public record Unknown<T>(List<String> suggestions) implements Match<T> {}

    /// Adds the key of a thing, which is a proper name too.
    public void addKey(T value, String key) {
        if (!key.isEmpty()) {
            keys.put(key, value);
        }
        add(value, key);
    }

    /// Adds a thing by its key and its names in both languages.
    public void add(T value, String key, String name, String nameLocal) {
        addKey(value, key);
        add(value, name);
        add(value, nameLocal);
    }

    /// Adds a proper name of a thing.
    public void add(T value, String name) {
        String form = plain(name);
        put(0, form, value);
        put(1, shortened(form), value);
        spell(name, value);
    }

    /// Adds a name that counts only where no proper name fits.
    public void addAlias(T value, String name) {
        put(2, plain(name), value);
        put(2, shortened(plain(name)), value);
        spell(name, value);
    }

    /// As it is suggested; nobody means nothing.
    private void spell(String name, T value) {
        if (!name.isEmpty()) {
            spellings.putIfAbsent(name, value);
        }
    }

    private void put(int tier, String name, T value) {
        if (!name.isEmpty()) {
            tiers.get(tier).computeIfAbsent(name, key -> new LinkedHashSet<>()).add(value);
        }
    }

    public Match<T> lookUp(String name) {
        T named = keys.get(name.strip());
        if (named != null) {
            return new Found<>(named);
        }
        for (Map<String, Set<T>> tier : tiers) {
            for (String form : List.of(plain(name), shortened(plain(name)))) {
                Set<T> values = tier.getOrDefault(form, Set.of());
                if (values.size() == 1) {
                    return new Found<>(values.iterator().next());
                }
                if (values.size() > 1) {
                    return new Ambiguous<>(List.copyOf(values));
                }
            }
        }
        return new Unknown<>(suggestionsFor(plain(name)));
    }

    private List<String> suggestionsFor(String wanted) {
        record Candidate(String name, int distance) {}
        Set<T> seen = new HashSet<>();
        return spellings.keySet().stream()
                .map(name -> new Candidate(name, distance(wanted, plain(name))))
                .filter(near -> near.distance() <= Math.max(1, wanted.length() / 3))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name)
                .filter(name -> seen.add(spellings.get(name)))
                .limit(SUGGESTIONS)
                .toList();
    }

    private static int distance(String wanted, String form) {
        return form.contains(wanted) ? 0 : editDistance(wanted, form);
    }

    private static String plain(String name) {
        return IGNORED.matcher(NormalisedNames.tidy(name).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String shortened(String form) {
        for (String suffix : SUFFIXES) {
            if (form.endsWith(suffix) && form.length() > suffix.length() + 1) {
                return form.substring(0, form.length() - suffix.length());
            }
        }
        return form;
    }

    /// The number of single-letter changes and swaps of neighbours between two words (Damerau
    /// 1964, each letter changed once).
    private static int editDistance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    current[j] = Math.min(current[j], before[j - 2] + 1);
                }
            }
            before = previous;
            previous = current;
        }
        return previous[b.length()];
    }
}
