package org.shanhai.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.shanhai.region.Sense;
import org.shanhai.region.Word;

/// What the lines of one kind say of the industries of a firm.
final class Evidence {
    /// What a name adds to an industry that lines speak of: as much as a first line.
    private static final double NAME_WEIGHT = 1;

    /// How fast lines lose weight: the fourth weighs less than half.
    private static final double FADING = 0.4;

    /// What an industry must hold of all where the name does not speak for it.
    private static final double LEAST_SHARE = 0.35;

    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final Map<String, Word> first = new LinkedHashMap<>();
    private double total;
    private boolean isVague;

    static double weightOf(int line) {
        return 1 / (1 + FADING * line);
    }

    /// A word that covers its phrase says more than one that leaves half of it unread.
    void add(Word word, String phrase, double weight) {
        if (word.sense() == Sense.VAGUE) {
            isVague = true;
            total += weight;
            return;
        }
        double covered = Math.min(1, word.text().length() / (double) Math.max(1, phrase.length()));
        double counted = weight * (0.5 + 0.5 * covered);
        total += counted;
        weights.merge(word.industry(), counted, Double::sum);
        first.putIfAbsent(word.industry(), word);
    }

    boolean isEmpty() {
        return total == 0;
    }

    /// Whether some of it is so wide that it tells no industry.
    boolean isVague() {
        return isVague;
    }

    double total() {
        return total;
    }

    boolean holds(Optional<Word> word) {
        return word.isPresent() && weights.containsKey(word.get().industry());
    }

    /// The industry of most weight; unclear where it is one of many and the name names another or
    /// none.
    Classified best(Optional<Word> named) {
        String best = "";
        double most = 0;
        for (Map.Entry<String, Double> each : weights.entrySet()) {
            boolean isNamed = named.isPresent() && named.get().industry().equals(each.getKey());
            double weight = each.getValue() + (isNamed ? NAME_WEIGHT : 0);
            if (weight > most) {
                most = weight;
                best = each.getKey();
            }
        }
        if (best.isEmpty()) {
            return Classified.UNCLEAR;
        }
        boolean agrees = named.isPresent() && named.get().industry().equals(best);
        if (!agrees && most < LEAST_SHARE * total) {
            return Classified.UNCLEAR;
        }
        return Classified.of(first.get(best), agrees ? Reason.NAME_AND_SCOPE : Reason.SCOPE);
    }
}
