package org.shanhai.region;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds words in the description of a project. Case does not count; words in letters with spaces
/// between must stand whole (`pulp` is not in `pulpit`), Chinese ones may stand anywhere. What is
/// denied or bought stands there and says nothing: `no dyeing`, `bought pulp`, `不含电镀`.
public final class MatterWords {
    /// What denies the word behind it: three words or a few characters away, over a comma only in a
    /// list that ends in "or". `无机` and `non-ferrous` deny nothing.
    private static final Pattern DENIED =
            Pattern.compile(
                    "(?:\\b(?:no|not(?! only| just| merely)|nor|without|neither|never|free of|instead"
                            + " of|rather than) (?:[\\p{IsAlphabetic}'-]+(?: or | and |/| |,"
                            + " (?=[^.;]{0,60}\\bor\\b))){0,3}"
                            + "|\\bnon-|(?<bought>\\b(?:bought |bought-in |purchased )|外购的?|购入的?)"
                            + "|(?:不含|不涉及|不设|不从事|不产生|不使用|不用|不进行|不做|不属于|没有|无需|而非)"
                            + "[^，。；,.;]{0,10}?"
                            + "|无(?![机纺锡缝菌人线水铅极酸硅尘])[^，。；,.;]{0,2}?|非(?![金织标晶]))$");

    /// What hands it to others behind the word, and what makes a thing bought a thing to work with.
    private static final Pattern GIVEN_OUT =
            Pattern.compile(
                    "^(?: (?:is |are |work |steps? )?(?:outsourced|contracted out|done elsewhere|done by"
                            + " others)|(?:工序|加工|环节|部分)?(?:全部|均)?(?:外协|委外|外包|委托))");

    private static final Pattern TOOL =
            Pattern.compile(
                    "^(?: |-)?(?:lines?|equipment|furnaces?|machines?|plant|units?|tanks?|设备|生产线|线|炉|机|槽|装置)");

    private MatterWords() {}

    /// What comes of looking for the words of a matter.
    public sealed interface Match {
        /// None of its words is there.
        record NotFound() implements Match {}

        /// A word is there.
        record Hit(String word) implements Match {}

        /// A word is there, and what takes it back.
        record Cleared(String word, String by) implements Match {}
    }

    static Match match(List<String> words, List<String> without, List<String> texts) {
        Optional<Match> denied = Optional.empty();
        for (String text : texts) {
            String lower = text.toLowerCase(Locale.ROOT);
            String open = blank(lower, without);
            for (String word : words) {
                String sought = word.toLowerCase(Locale.ROOT);
                for (int at = find(lower, sought, 0); at >= 0; at = find(lower, sought, at + 1)) {
                    if (find(open, sought, at) != at) {
                        denied = denied.or(() -> taken(word, without, lower));
                        continue;
                    }
                    Optional<String> by = denial(lower, at, at + sought.length());
                    if (by.isEmpty()) {
                        return new Match.Hit(word);
                    }
                    denied = denied.or(() -> Optional.of(new Match.Cleared(word, by.get())));
                }
            }
        }
        return denied.orElseGet(Match.NotFound::new);
    }

    private static Optional<String> denial(String text, int from, int to) {
        String behind = text.substring(to);
        Matcher after = GIVEN_OUT.matcher(behind);
        if (after.find()) {
            return Optional.of(text.substring(from, to) + after.group());
        }
        Matcher before = DENIED.matcher(text).region(0, from).useTransparentBounds(true);
        if (!before.find()) {
            return Optional.empty();
        }
        // A bought line is run; none at all is not.
        boolean isRun = before.group("bought") != null && TOOL.matcher(behind).find();
        return isRun ? Optional.empty() : Optional.of(text.substring(before.start(), to));
    }

    private static Optional<Match> taken(String word, List<String> without, String text) {
        return without.stream()
                .filter(each -> find(text, each.toLowerCase(Locale.ROOT), 0) >= 0)
                .findFirst()
                .map(each -> new Match.Cleared(word, each));
    }

    /// The text with what takes a word back struck out.
    private static String blank(String text, List<String> without) {
        String left = text;
        for (String each : without) {
            String sought = each.toLowerCase(Locale.ROOT);
            for (int at = find(left, sought, 0); at >= 0; at = find(left, sought, at + 1)) {
                int end = at + sought.length();
                left = left.substring(0, at) + "\0".repeat(sought.length()) + left.substring(end);
            }
        }
        return left;
    }

    /// Where a word stands whole; below 0 where it does not.
    private static int find(String text, String word, int from) {
        for (int at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean startsWhole = at == 0 || !joins(text.charAt(at - 1), text.charAt(at));
            boolean endsWhole =
                    end == text.length() || !joins(text.charAt(end - 1), text.charAt(end));
            if (startsWhole && endsWhole) {
                return at;
            }
        }
        return -1;
    }

    /// Whether the two letters belong to one word of a script that parts words by spaces.
    private static boolean joins(char left, char right) {
        return isAlphabetic(left) && isAlphabetic(right);
    }

    private static boolean isAlphabetic(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }
}
