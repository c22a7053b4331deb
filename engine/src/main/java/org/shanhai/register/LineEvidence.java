package org.shanhai.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.shanhai.region.Sense;
import org.shanhai.region.Word;

/// What the lines of one kind say of the industries of a firm.
final class LineEvidence {
    /// What a name adds to an industry that lines speak of: as much as a first line.
    private static final double NAME_WEIGHT = 1;

    /// How fast lines lose weight: the fourth weighs less than half.
    private static final double FADING = 0.4;

    /// What an industry must hold of all where the name does not speak for it.
    private static final double LEAST_SHARE = 0.35;

    /// By industry.
    private final Map<String, Told> all = new LinkedHashMap<>();

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
        all.merge(
                word.industry(),
                new Told(word, counted),
                (before, now) -> new Told(before.first(), before.weight() + now.weight()));
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
        return word.isPresent() && all.containsKey(word.get().industry());
    }

    /// The industry of most weight; unclear where it is one of many and the name names another or
    /// none.
    Classified best(Optional<Word> named) {
        Optional<String> name = named.map(Word::industry);
        Told best = null;
        double most = 0;
        for (Told each : all.values()) {
            boolean isNamed = name.filter(each.first().industry()::equals).isPresent();
            double weight = each.weight() + (isNamed ? NAME_WEIGHT : 0);
            if (weight > most) {
                most = weight;
                best = each;
            }
        }
        if (best == null) {
            return Classified.UNCLEAR;
        }
        boolean agrees = name.filter(best.first().industry()::equals).isPresent();
        if (!agrees && most < LEAST_SHARE * total) {
            return Classified.UNCLEAR;
        }
        return Classified.of(
                best.first(), agrees ? IndustryReason.NAME_AND_SCOPE : IndustryReason.SCOPE);
    }

    /// What lines say of one industry.
    ///
    /// @param first the word of the first of them
    private record Told(Word first, double weight) {}
}
