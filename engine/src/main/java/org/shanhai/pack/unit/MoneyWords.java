package org.shanhai.pack.unit;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words and signs for money, before a number or behind it.
///
/// `¥` and `$` are signs that several currencies share: they mean the money of the pack where that
/// is one of them, else the one of them that the pack has rates of, and nothing certain elsewhere.
final class MoneyWords {
    /// @param code as [#find] gives it
    /// @param rest what follows, stripped
    record Taken(String code, String word, String rest) {}

    private static final Map<String, Set<String>> SHARED =
            Map.of(
                    "¥", Set.of("CNY", "JPY"),
                    "$",
                            Set.of(
                                    "USD", "AUD", "BND", "CAD", "HKD", "MXN", "NZD", "SGD", "TWD",
                                    "CLP", "COP"));

    private static final Map<String, String> CODES =
            Stream.of(
                            "CNY;元;圆;元整;圆整;人民币;元人民币;人民币元;yuan;renminbi;rmb;rmb yuan;yuan rmb;yuan renminbi;cn¥;rmb¥",
                            "¥;¥",
                            "USD;美元;美金;us$;us dollar;us dollars",
                            "$;$;dollar;dollars",
                            "EUR;欧元;€;euro;euros",
                            "HKD;港元;港币;hk$",
                            "JPY;日元;yen",
                            "AUD;澳元;a$",
                            "CAD;加元;c$",
                            "SGD;新加坡元;s$",
                            "KRW;韩元",
                            "TWD;新台币",
                            "CHF;瑞士法郎",
                            "GBP;英镑;£")
                    .map(line -> List.of(line.split(";")))
                    .flatMap(
                            line -> line.stream().skip(1).map(word -> entry(word, line.getFirst())))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final List<String> LONGEST_FIRST =
            CODES.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();

    private static final Set<String> CURRENCIES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    private MoneyWords() {}

    /// Every currency that has words, by its code.
    static SortedMap<String, SortedSet<String>> list() {
        SortedMap<String, SortedSet<String>> byCode = new TreeMap<>();
        CODES.forEach(
                (word, code) -> byCode.computeIfAbsent(code, key -> new TreeSet<>()).add(word));
        return byCode;
    }

    /// The ISO 4217 code of the currency; the sign itself where several currencies share it.
    ///
    /// @param word in lower case
    static Optional<String> find(String word) {
        String code = CODES.get(word);
        if (code != null) {
            return Optional.of(code);
        }
        return Optional.of(word.toUpperCase(Locale.ROOT)).filter(CURRENCIES::contains);
    }

    /// Takes money off the front of a text: `RMB 150 million`, `¥700万`, `人民币三亿元`.
    static Optional<Taken> take(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : LONGEST_FIRST) {
            if (lower.startsWith(word) && endsWord(lower, word.length())) {
                return Optional.of(taken(text, word));
            }
        }
        if (lower.length() > 3 && endsWord(lower, 3) && find(lower.substring(0, 3)).isPresent()) {
            return Optional.of(taken(text, lower.substring(0, 3)));
        }
        return Optional.empty();
    }

    private static Taken taken(String text, String word) {
        return new Taken(
                find(word).orElseThrow(),
                text.substring(0, word.length()),
                text.substring(word.length()).strip());
    }

    private static boolean endsWord(String lower, int at) {
        return !isLatin(lower, at - 1) || !isLatin(lower, at);
    }

    private static boolean isLatin(String lower, int at) {
        return at < lower.length() && lower.charAt(at) >= 'a' && lower.charAt(at) <= 'z';
    }

    /// Whether several currencies share that sign.
    static boolean isShared(String code) {
        return SHARED.containsKey(code);
    }

    /// Whether a sign can mean that currency.
    static boolean means(String sign, String currency) {
        return SHARED.getOrDefault(sign, Set.of()).contains(currency);
    }
}
