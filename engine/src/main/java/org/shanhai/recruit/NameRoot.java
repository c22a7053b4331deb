package org.shanhai.recruit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// The root of a firm's name: in China a name is place, root, trade, kind (Provisions on
/// Registration of Enterprise Names), so the root is what follows the places. Where it ends is not
/// written; its first two characters are taken, and firms are taken for one another's plants only
/// in the same industry.
final class NameRoot {
    private static final int LENGTH = 2;

    /// A word of places must be longer to be cut short by its last character.
    private static final int SHORTEST = 3;

    private static final List<String> KINDS = List.of("省", "市", "县", "区");

    private final List<String> places;

    NameRoot(Region region) {
        List<String> names = new ArrayList<>();
        names.add("中国");
        for (Place place : region.places().all()) {
            String name = place.nameLocal();
            if (name.length() >= 2) {
                names.add(name);
            }
            if (name.length() >= SHORTEST && KINDS.contains(name.substring(name.length() - 1))) {
                names.add(name.substring(0, name.length() - 1));
            }
        }
        places =
                names.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
    }

    /// Empty of names too short, and of those not in Chinese characters.
    Optional<String> of(String name) {
        String rest = name.strip().replaceAll("[（(][^）)]*[）)]", "");
        boolean cut = true;
        while (cut) {
            cut = false;
            for (String place : places) {
                if (rest.startsWith(place)) {
                    rest = rest.substring(place.length());
                    cut = true;
                    break;
                }
            }
            if (cut && !rest.isEmpty() && KINDS.contains(rest.substring(0, 1))) {
                rest = rest.substring(1);
            }
        }
        // At least something must follow the root.
        return rest.length() > LENGTH
                        && Character.UnicodeScript.of(rest.charAt(0)) == Character.UnicodeScript.HAN
                ? Optional.of(rest.substring(0, LENGTH))
                : Optional.empty();
    }
}
