package org.shanhai.register;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.shanhai.region.Sense;
import org.shanhai.region.Word;

/// The words by which names and scopes of business are read. Words are data of a pack; nothing here
/// knows any language but for the direction: what a phrase is stands at its end.
public final class Vocabulary {
    /// What words in a name say of a firm besides its industry.
    private static final Set<Sense> SIGNS =
            EnumSet.of(Sense.TRADER, Sense.SHOP, Sense.COOPERATIVE, Sense.BRANCH);

    private final List<Word> words;
    private final Map<Kind, WordTree> trees = new EnumMap<>(Kind.class);
    private final WordTree signs;

    /// Words that are looked for together, back from the end of a text or on from its start.
    private enum Kind {
        PRODUCT(true, Sense.GOOD, Sense.PROCESS, Sense.VAGUE),
        CROP(true, Sense.CROP),
        SERVICE(true, Sense.SERVICE),
        VERB_AT_START(false, Verb.SENSES),
        VERB_AT_END(true, Verb.SENSES),
        NAME(true, Sense.NAME),
        FORM(true, Sense.FORM),
        TAIL(true, Sense.TAIL),
        IGNORED(false, Sense.IGNORE),
        WHOLE(false, Sense.WHOLE);

        private final boolean backwards;

        @SuppressWarnings("ImmutableEnumChecker") // what Set.of makes is never changed
        private final Set<Sense> senses;

        Kind(boolean backwards, Sense... senses) {
            this.backwards = backwards;
            this.senses = Set.of(senses);
        }
    }

    public Vocabulary(List<Word> words) {
        this.words = List.copyOf(words);
        signs = new WordTree(signs(), true);
        for (Kind kind : Kind.values()) {
            trees.put(kind, tree(kind));
        }
    }

    /// Where the longest word of a kind lies that starts there, or ends there.
    private long longest(Kind kind, String text, int from, int to) {
        return Objects.requireNonNull(trees.get(kind)).longest(text, from, to);
    }

    /// The word for a good or a work on goods that says what a phrase is: the longest that ends
    /// it, once tails are cut off, or else the last within it. Words of one character count only
    /// at the end.
    Optional<Word> product(String phrase) {
        return lastOf(Kind.PRODUCT, phrase, cutTails(phrase));
    }

    /// What is grown or caught, by the longest word within a phrase.
    Optional<Word> crop(String phrase) {
        return longestOf(Kind.CROP, phrase);
    }

    /// The service a phrase speaks of: the longest word within, the last of equally long ones.
    Optional<Word> service(String phrase) {
        return longestOf(Kind.SERVICE, phrase);
    }

    /// The longest word in a name that settles the industry, the last of equally long ones.
    Optional<Word> industryInName(String name) {
        return longestOf(Kind.NAME, name);
    }

    /// What the words of a name say besides: whether it is a trader, a shop, a branch.
    Senses signsInName(String name) {
        int found = 0;
        for (int at = name.length(); at > 0; at--) {
            long match = signs.longest(name, at, 0);
            found |= match < 0 ? 0 : WordTree.meaning(match);
        }
        return new Senses(found);
    }

    /// The product in a name, legal forms cut off its end.
    Optional<Word> productInName(String name) {
        return lastOf(Kind.PRODUCT, name, cutTails(name.substring(0, cutForms(name))));
    }

    /// The service a name ends in, legal forms cut off.
    Optional<Word> serviceInName(String name) {
        long match = longest(Kind.SERVICE, name, cutForms(name), 0);
        return match < 0 ? Optional.empty() : Optional.of(words.get(WordTree.meaning(match)));
    }

    private int cutForms(String name) {
        int end = name.length();
        for (long match = longest(Kind.FORM, name, end, 0);
                match >= 0;
                match = longest(Kind.FORM, name, end, 0)) {
            end -= WordTree.length(match);
        }
        return end;
    }

    /// The industry that goes with the words of a sense; empty where there are none.
    Optional<String> industryOf(Sense sense) {
        return words.stream().filter(word -> word.sense() == sense).map(Word::industry).findFirst();
    }

    /// The verb a phrase begins with; none where that is the beginning of a longer word.
    Verb verbAtStart(String phrase) {
        long match = longest(Kind.VERB_AT_START, phrase, 0, phrase.length());
        long whole = longest(Kind.WHOLE, phrase, 0, phrase.length());
        return whole >= 0 && WordTree.length(whole) > WordTree.length(match)
                ? Verb.NONE
                : verb(match);
    }

    Verb verbAtEnd(String phrase) {
        return verb(longest(Kind.VERB_AT_END, phrase, phrase.length(), 0));
    }

    /// Whether a phrase begins with what every scope may hold.
    boolean ignores(String phrase) {
        return longest(Kind.IGNORED, phrase, 0, phrase.length()) >= 0;
    }

    /// A verb found; of no length where there is none.
    record Verb(int length, Sense sense) {
        static final Verb NONE = new Verb(0, Sense.IGNORE);

        /// What verbs say.
        private static final Sense[] SENSES = {
            Sense.MAKE,
            Sense.GROW,
            Sense.TRADE,
            Sense.WHOLESALE,
            Sense.RETAIL,
            Sense.SERVE,
            Sense.RUN
        };

        boolean isFound() {
            return length > 0;
        }
    }

    private Verb verb(long match) {
        return match < 0
                ? Verb.NONE
                : new Verb(WordTree.length(match), words.get(WordTree.meaning(match)).sense());
    }

    private int cutTails(String phrase) {
        int end = phrase.length();
        for (long match = longest(Kind.TAIL, phrase, end, 0);
                match >= 0 && WordTree.length(match) < end;
                match = longest(Kind.TAIL, phrase, end, 0)) {
            // A tail that belongs to a longer product is no tail: "auto parts" are no autos.
            long product = longest(Kind.PRODUCT, phrase, end, 0);
            if (product >= 0 && WordTree.length(product) > WordTree.length(match)) {
                break;
            }
            end -= WordTree.length(match);
        }
        return end;
    }

    private Optional<Word> lastOf(Kind kind, String phrase, int end) {
        for (int at = end; at > 0; at--) {
            long match = longest(kind, phrase, at, 0);
            if (match >= 0 && (at == end || WordTree.length(match) > 1)) {
                return Optional.of(words.get(WordTree.meaning(match)));
            }
        }
        return Optional.empty();
    }

    private Optional<Word> longestOf(Kind kind, String phrase) {
        long longest = -1;
        for (int at = phrase.length(); at > 0; at--) {
            long match = longest(kind, phrase, at, 0);
            if (match >= 0 && (longest < 0 || WordTree.length(match) > WordTree.length(longest))) {
                longest = match;
            }
        }
        return longest < 0 ? Optional.empty() : Optional.of(words.get(WordTree.meaning(longest)));
    }

    /// By each word what it says, and what shorter words say that it ends in.
    private Map<String, Integer> signs() {
        List<Word> all = words.stream().filter(word -> SIGNS.contains(word.sense())).toList();
        Map<String, Integer> said = new HashMap<>();
        for (Word word : all) {
            Senses senses = Senses.NONE;
            for (Word each : all) {
                senses = word.text().endsWith(each.text()) ? senses.with(each.sense()) : senses;
            }
            said.put(word.text(), senses.bits());
        }
        return said;
    }

    private WordTree tree(Kind kind) {
        Map<String, Integer> meant = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            if (kind.senses.contains(words.get(i).sense())) {
                meant.putIfAbsent(words.get(i).text(), i);
            }
        }
        return new WordTree(meant, kind.backwards);
    }
}
