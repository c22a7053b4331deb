package org.shanhai.region;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds words in the description of a project. Case does not count; words in letters with spaces
/// between must stand whole (`pulp` is not in `pulpit`), Chinese ones may stand anywhere. What is
/// denied stands there and is taken back (`no dyeing`, `不含电镀`); what is bought, given out or of
/// customers only names it (`bought pulp`, `电镀企业用泵`).
public final class MatterWords {
    /// Begins a word that only asks: a boiler says nothing of its fuel.
    private static final String ASKS = "?";

    private static final Pattern STOP = Pattern.compile("[.;。；\n]");
    private static final Pattern CHINESE_STOP = Pattern.compile("[.;。；\n，,]");

    /// What denies the word behind it: three words or a few characters away, over a comma only in a
    /// list that ends in "or". `无机` and `non-ferrous` deny nothing.
    private static final Pattern DENIED =
            Pattern.compile(
                    "(?:\\b(?:no|not(?! only| just| merely)|nor|without|neither|never|free of|instead"
                            + " of|rather than) (?:[\\p{IsAlphabetic}'-]+(?: or | and |/| |,"
                            + " (?=[^.;]{0,60}\\bor\\b))){0,3}"
                            + "|\\bnon-"
                            + "|(?:不含|不涉及|不设|不从事|不产生|不使用|不用|不进行|不做|不属于|没有|无需|而非)"
                            + "[^，。；,.;]{0,10}?"
                            + "|无(?![机纺锡缝菌人线水铅极酸硅尘])[^，。；,.;]{0,2}?|非(?![金织标晶])|不(?![锈饱]))$");

    /// What may stand between a denial and what it denies: other things of a list, or whose it is.
    /// Anything else (`无氰镀锌`, `不产生废水的印染`, `no waste-water dyeing`) may deny that alone.
    private static final Pattern LISTED = listed(",? or |/|, ");

    /// Where nothing follows, "and" carries a denial too.
    private static final Pattern LISTED_TO_END = listed(",? or |,? and |/|, ");

    private static final Pattern END = Pattern.compile("\\s*(?:[.;,)]|$)");

    private static final Pattern DENIED_BEHIND =
            Pattern.compile("^(?: [\\p{IsAlphabetic}-]+){0,2} (?:is|are) not (?:used|done|made)");

    /// What says that a thing is bought, up to what is done with it.
    private static final Pattern BOUGHT =
            Pattern.compile(
                    "(?:\\b(?:bought|purchased)\\b(?:(?! (?:is|are|was|were|then|for|to) ).)*"
                            + "|(?:外购|购入|采购|供应商已?|外协已?)(?:(?!进行|经|用于|加工|生产)[^，。；,;])*)$");

    private static final Pattern BOUGHT_BEHIND =
            Pattern.compile(
                    "^(?:(?! (?:is|are|was|were|get|gets) ).)*?\\b(?:bought|purchased)\\b(?! (?:line|plant))");

    /// What hands it to others: nothing that is done here may stand between.
    private static final Pattern GIVEN_OUT =
            Pattern.compile(
                    "^(?:(?:(?:,| or| and)? (?!(?:is|are|here|in|on)\\b)[\\p{IsAlphabetic}-]+){0,3}?"
                            + "(?: (?:is|are))? (?:outsourced|contracted out|(?:done |made |carried out )?"
                            + "(?:elsewhere|by (?:the |its |our )?(?:others|suppliers?|licensed|outside)))\\b"
                            + "|(?:(?!本厂|厂内|自建|自行|自有|承接|接受)[^，。；]){0,14}?(?:外协|委外|外包(?!装)|委托(?!加工)))");

    /// What makes it the trade of customers.
    private static final Pattern OF_CUSTOMERS =
            Pattern.compile(
                    "\\b(?:customers are|sold to|used by|serves|serving) (?:[^.;]{0,60} )?$");

    private static final Pattern FOR_CUSTOMERS =
            Pattern.compile(
                    "\\b(?:for|from|used in) (?:[\\p{IsAlphabetic}-]+,?(?: and| or)? ){0,5}$");

    private static final Pattern CUSTOMERS =
            Pattern.compile(
                    "^(?:,?(?: and| or)? [\\p{IsAlphabetic}-]+){0,4}?"
                            + " (?:lines|shops|works|plants|mills|mines|parks|makers|firms|industry)\\b");

    private static final Pattern CHINESE_CUSTOMERS =
            Pattern.compile(
                    "^(?:[、和及与或][\\p{IsHan}A-Za-z]{1,8}?){0,3}"
                            + "(?:(?:企业|厂家|工厂|厂|行业|生产线|园区|实验室)(?:专?用|使用)"
                            + "|专?用(?![于电水气热地工量户来]))");

    /// What makes a thing bought a thing to work with.
    private static final Pattern TOOL =
            Pattern.compile(
                    "^(?: |-)?(?:lines?|equipment|furnaces?|machines?|plant|units?|tanks?"
                            + "|设备|生产线|线|炉|机|槽|装置)");

    private MatterWords() {}

    private static Pattern listed(String between) {
        return Pattern.compile(
                "(?:\\b(?:no|not|nor|without|neither|free of|instead of|rather than)"
                        + " (?:(?:[\\p{IsAlphabetic}'-]+ ?){1,3}(?:"
                        + between
                        + "))*"
                        + "(?:of |own |any |further |such |in-house |on-site |here )*"
                        + "|\\bnon-"
                        + "|(?:不含|不涉及|不设|不从事|不产生|不使用|不用|不进行|不做|不属于|没有|无需|而非|无|非|不)"
                        + "(?:任何|自有|自建|设|有|做|进行)?(?:[^，。；,.;的]{1,10}?[、或及和与/])*)$");
    }

    /// What comes of looking for the words of a matter.
    public sealed interface Match {
        /// None of its words is there.
        record NotFound() implements Match {}

        /// A word is there that only asks: of what is bought, given out or of customers, or near a
        /// denial that may be of something else.
        record Named(String word) implements Match {}

        /// A word is there.
        record Hit(String word) implements Match {}

        /// A word is there, and what takes it back.
        record Cleared(String word, String by) implements Match {}
    }

    static Match match(List<String> words, List<String> without, MatterText text) {
        for (String word : words) {
            if (text.holds(sought(word))) {
                return found(words, without, text.texts());
            }
        }
        return new Match.NotFound();
    }

    private static String sought(String word) {
        return (word.startsWith(ASKS) ? word.substring(ASKS.length()) : word)
                .toLowerCase(Locale.ROOT);
    }

    private static Match found(List<String> words, List<String> without, List<String> texts) {
        Optional<Match> denied = Optional.empty();
        Optional<Match> named = Optional.empty();
        Optional<Match> near = Optional.empty();
        for (String lower : texts) {
            String open = "";
            for (String word : words) {
                boolean asks = word.startsWith(ASKS);
                String plain = asks ? word.substring(ASKS.length()) : word;
                String sought = sought(word);
                for (int at = find(lower, sought, 0); at >= 0; at = find(lower, sought, at + 1)) {
                    open = open.isEmpty() ? blank(lower, without) : open;
                    if (find(open, sought, at) != at) {
                        denied = denied.or(() -> taken(plain, without, lower));
                        continue;
                    }
                    Optional<String> by = denial(lower, at, at + sought.length());
                    boolean ofOthers = isOfOthers(lower, at, at + sought.length());
                    if (by.isPresent() && isPlain(lower, at, at + sought.length())) {
                        denied = denied.or(() -> Optional.of(new Match.Cleared(plain, by.get())));
                    } else if (by.isPresent() || asks && !ofOthers) {
                        near = near.or(() -> Optional.of(new Match.Named(plain)));
                    } else if (ofOthers) {
                        named = asks ? named : named.or(() -> Optional.of(new Match.Named(plain)));
                    } else {
                        return new Match.Hit(plain);
                    }
                }
            }
        }
        // A plain denial elsewhere does not answer what only asks.
        Optional<Match> settled = denied;
        Optional<Match> open = named;
        return near.or(() -> settled).or(() -> open).orElseGet(Match.NotFound::new);
    }

    private static Optional<String> denial(String text, int from, int to) {
        Matcher after = DENIED_BEHIND.matcher(text.substring(to));
        if (after.find()) {
            return Optional.of(text.substring(from, to) + after.group());
        }
        Matcher before = DENIED.matcher(text).region(0, from).useTransparentBounds(true);
        return before.find() ? Optional.of(text.substring(before.start(), to)) : Optional.empty();
    }

    /// Whether a denial is of the word itself, or of a list that it stands in.
    private static boolean isPlain(String text, int from, int to) {
        return DENIED_BEHIND.matcher(text.substring(to)).find()
                || LISTED.matcher(text).region(0, from).find()
                || END.matcher(text.substring(to)).lookingAt()
                        && LISTED_TO_END.matcher(text).region(0, from).find();
    }

    /// Whether the word is of what is bought, of what others do, or of what customers do.
    private static boolean isOfOthers(String text, int from, int to) {
        boolean isChinese = Character.isIdeographic(text.codePointAt(from));
        Pattern stop = isChinese ? CHINESE_STOP : STOP;
        int start = 0;
        int end = text.length();
        for (Matcher stops = stop.matcher(text); stops.find(); ) {
            if (stops.start() < from) {
                start = stops.end();
            } else if (stops.start() >= to) {
                end = Math.min(end, stops.start());
            }
        }
        String before = text.substring(start, from);
        String behind = text.substring(to, end);
        boolean isBought = BOUGHT.matcher(before).find() || BOUGHT_BEHIND.matcher(behind).find();
        return isBought && !TOOL.matcher(behind).find()
                || GIVEN_OUT.matcher(behind).find()
                || (isChinese
                        ? CHINESE_CUSTOMERS.matcher(behind).find()
                        : OF_CUSTOMERS.matcher(before).find()
                                || FOR_CUSTOMERS.matcher(before).find()
                                        && CUSTOMERS.matcher(behind).find());
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
