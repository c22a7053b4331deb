package org.shanhai.region;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What codes of a national classification of industries mean, by the longest beginning of a code
/// that is listed. Vintages of a classification use the same codes for other things.
public final class IndustryCodes {
    /// Of a code; what is longer is one of something else.
    private static final int MOST_DIGITS = 4;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final Map<String, Map<String, String>> vintages =
            new TreeMap<>(Collections.reverseOrder());

    public IndustryCodes(List<IndustryCode> codes) {
        for (IndustryCode code : codes) {
            vintages.computeIfAbsent(code.vintage(), key -> new HashMap<>())
                    .put(code.code(), code.industry());
        }
    }

    /// The vintages known, the newest first.
    public Collection<String> vintages() {
        return Collections.unmodifiableCollection(vintages.keySet());
    }

    /// The key of the industry a code means.
    ///
    /// @param code as written: `3660`, `C3660`, `C 366`
    public Optional<String> find(String vintage, String code) {
        Map<String, String> codes = vintages.getOrDefault(vintage, Map.of());
        String digits = plain(code);
        if (digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        for (String prefix = digits; prefix.length() >= 2; prefix = shorter(prefix)) {
            String industry = codes.get(prefix);
            if (industry != null) {
                return Optional.of(industry);
            }
        }
        return Optional.empty();
    }

    /// The key of the industry a code means that is kept as a number, and so has lost the zeros it
    /// began with, if any: 111 may be 111 and 0111. Empty where these are of two industries.
    ///
    /// @param number its digits
    public Optional<String> findNumber(String vintage, String number) {
        Set<String> meant = new HashSet<>();
        for (String code = number; code.length() <= MOST_DIGITS; code = "0" + code) {
            find(vintage, code).ifPresent(meant::add);
        }
        return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
    }

    /// Whether a code, one that means no industry by itself too, is how others begin: 26 of 261.
    public boolean isBeginning(String vintage, String code) {
        return code.length() >= 2
                && vintages.getOrDefault(vintage, Map.of()).keySet().stream()
                        .anyMatch(longer -> longer.startsWith(code));
    }

    /// Another vintage that has a code this one has not: a sign that codes are of that one.
    public Optional<String> findOtherVintage(String vintage, String code) {
        return vintages.keySet().stream()
                .filter(other -> !other.equals(vintage) && find(other, code).isPresent())
                .findFirst();
    }

    private static String shorter(String prefix) {
        return prefix.substring(0, prefix.length() - 1);
    }

    /// Only the digits, without the letter of the section before them.
    private static String plain(String code) {
        Matcher digits = DIGITS.matcher(code);
        return digits.find() ? digits.group() : "";
    }
}
