package org.shanhai.pack.book;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.shanhai.region.NormalisedNames;

/// Keys made of names, which stay what they are when rows are moved, put in or taken out:
/// `lyz-e-龙游木马玩具有限公司`. A name that comes to the same letters as another has the beginning of its
/// hash behind it; lines that go by one name are told apart by a number, in the order of what else
/// stands in them.
public final class NameKeys {
    private static final int HASH_BYTES = 3;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private NameKeys() {}

    /// Letters and digits of a name, with a dash for what stands between.
    static String plain(String name) {
        return BETWEEN.matcher(NormalisedNames.tidy(name)).replaceAll("-").replaceAll("^-|-$", "");
    }

    /// One for each line, in their order. Lines of the same name and content have keys of their
    /// own all the same.
    ///
    /// @param begin what all keys begin with
    public static List<String> ofLines(String begin, List<String> names, List<String> contents) {
        Map<String, String> byName = ofNames(begin, names);
        Map<String, Integer> counts = new HashMap<>();
        String[] keys = new String[names.size()];
        IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparing(contents::get))
                .forEach(
                        k -> {
                            int number = counts.merge(names.get(k), 1, Integer::sum);
                            String key = byName.getOrDefault(names.get(k), begin);
                            keys[k] = number == 1 ? key : key + "-" + number;
                        });
        return List.of(keys);
    }

    /// The key of each name.
    public static Map<String, String> ofNames(String begin, Iterable<String> names) {
        Map<String, TreeSet<String>> alike = new HashMap<>();
        names.forEach(
                name -> alike.computeIfAbsent(plain(name), plain -> new TreeSet<>()).add(name));
        Map<String, String> keys = new HashMap<>();
        alike.forEach(
                (plain, group) -> {
                    for (String name : group) {
                        boolean isClear = group.size() == 1 && !plain.isEmpty();
                        keys.put(name, begin + plain + (isClear ? "" : "." + hash(name)));
                    }
                });
        return keys;
    }

    private static String hash(String name) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
