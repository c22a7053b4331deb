package org.shanhai.register;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.shanhai.register.Vocabulary.Verb;

/// Reads a scope of business as offices write it: sentences of phrases, each with verbs before it,
/// after it, or at the end of the list it stands in. "Make, sell: A, B; A, B making, selling; make
/// A, B".
record ScopeReader(Vocabulary vocabulary) {
    private static final BitSet SENTENCE_ENDS = signs("；;。\n\r*＊#|");
    private static final BitSet PHRASE_ENDS = signs("、，,");
    private static final BitSet OPENING = signs("（(［[【〔{《");
    private static final BitSet CLOSING = signs("）)］]】〕}》");
    private static final BitSet JOINERS = signs("及和与或兼并的、/／\"“”'＞>~～");
    private static final BitSet COLONS = signs("：﹕");
    private static final BitSet BLANKS = signs(" \u3000\t");

    /// All that part a scope or fall out of it; what stands between them is copied as it is.
    private static final BitSet SIGNS = new BitSet();

    static {
        List.of(SENTENCE_ENDS, OPENING, CLOSING, COLONS, BLANKS).forEach(SIGNS::or);
    }

    List<ScopeLine> read(String scope) {
        List<ScopeLine> lines = new ArrayList<>();
        StringBuilder sentence = new StringBuilder();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < scope.length(); i++) {
            char c = scope.charAt(i);
            if (!SIGNS.get(c)) {
                continue;
            }
            if (depth == 0) {
                sentence.append(scope, from, i);
            }
            from = i + 1;
            if (OPENING.get(c)) {
                depth++;
            } else if (CLOSING.get(c)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && SENTENCE_ENDS.get(c)) {
                new Sentence(lines).read(sentence.toString());
                sentence.setLength(0);
            } else if (depth == 0 && COLONS.get(c)) {
                sentence.append(':');
            }
        }
        // Registers cut scopes off at a length: what stands behind a bracket that never closes is
        // the small print of licences.
        if (depth == 0) {
            sentence.append(scope, from, scope.length());
        }
        new Sentence(lines).read(sentence.toString());
        return lines;
    }

    /// One sentence while it is read.
    private final class Sentence {
        private final List<ScopeLine> lines;

        /// Verbs that stand before the phrases still to come.
        private Senses leading = Senses.NONE;

        /// Phrases no verb was met for yet.
        private final List<String> waiting = new ArrayList<>();

        /// The first of the lines the last verb went to, which a verb alone is added to.
        private int lastGroup = -1;

        private boolean isLeadOpen;

        Sentence(List<ScopeLine> lines) {
            this.lines = lines;
        }

        void read(String sentence) {
            int from = 0;
            for (int i = 0; i <= sentence.length(); i++) {
                boolean ends = i == sentence.length();
                char c = ends ? ',' : sentence.charAt(i);
                if (c == ':') {
                    head(sentence.substring(from, i));
                    from = i + 1;
                } else if (ends || PHRASE_ENDS.get(c)) {
                    phrase(trimmed(sentence.substring(from, i)));
                    from = i + 1;
                }
            }
            waiting.forEach(phrase -> lines.add(new ScopeLine(phrase, phrase, Senses.NONE)));
        }

        /// What stands before a colon: verbs for all that follows, or a phrase of its own.
        private void head(String text) {
            String head = trimmed(text);
            if (head.isEmpty() || vocabulary.ignores(head)) {
                return;
            }
            Lead lead = leadOf(head);
            if (!lead.isAll()) {
                phrase(head);
                return;
            }
            if (!isLeadOpen) {
                lastGroup = -1;
            }
            lead(lead.verbs());
            isLeadOpen = false;
        }

        private void phrase(String text) {
            if (text.isEmpty() || vocabulary.ignores(text)) {
                lastGroup = -1;
                return;
            }
            Lead before = leadOf(text);
            if (before.isAll()) {
                verbsAlone(text, before.verbs());
                return;
            }
            Senses after = Senses.NONE;
            String phrase = before.rest();
            for (Verb verb = vocabulary.verbAtEnd(phrase);
                    verb.isFound() && verb.length() < phrase.length();
                    verb = vocabulary.verbAtEnd(phrase)) {
                after = after.with(verb.sense());
                phrase = trimmed(phrase.substring(0, phrase.length() - verb.length()));
            }
            place(phrase, text, before.verbs(), after);
        }

        private void place(String phrase, String whole, Senses before, Senses after) {
            if (!before.isEmpty()) {
                lead(before);
            }
            isLeadOpen = false;
            if (!after.isEmpty()) {
                lastGroup = lines.size();
                waiting.forEach(earlier -> lines.add(new ScopeLine(earlier, earlier, after)));
                waiting.clear();
                Senses first = before.isEmpty() ? leading : before;
                lines.add(new ScopeLine(phrase, whole, after.with(first)));
            } else if (!leading.isEmpty()) {
                lines.add(new ScopeLine(phrase, whole, leading));
                lastGroup = -1;
            } else {
                waiting.add(phrase);
                lastGroup = -1;
            }
        }

        /// Verbs for what follows: more of them, where those before are still being listed.
        private void lead(Senses verbs) {
            leading = isLeadOpen ? leading.with(verbs) : verbs;
        }

        /// "making, selling": for the phrases before it, or else for those after it.
        private void verbsAlone(String text, Senses verbs) {
            if (!waiting.isEmpty()) {
                lastGroup = lines.size();
                waiting.forEach(phrase -> lines.add(new ScopeLine(phrase, phrase + text, verbs)));
                waiting.clear();
            } else if (lastGroup >= 0) {
                lines.subList(lastGroup, lines.size()).replaceAll(line -> line.with(verbs));
            } else {
                lead(verbs);
                isLeadOpen = true;
            }
        }
    }

    /// The verbs a phrase begins with.
    ///
    /// @param rest of the phrase; empty where it is nothing but verbs
    private record Lead(Senses verbs, String rest) {
        boolean isAll() {
            return rest.isEmpty();
        }
    }

    /// @param text trimmed and not empty
    private Lead leadOf(String text) {
        Senses verbs = Senses.NONE;
        String rest = text;
        while (!rest.isEmpty()) {
            Verb verb = vocabulary.verbAtStart(rest);
            if (!verb.isFound()) {
                break;
            }
            verbs = verbs.with(verb.sense());
            rest = trimmed(rest.substring(verb.length()));
        }
        return new Lead(verbs, rest);
    }

    private static BitSet signs(String signs) {
        BitSet set = new BitSet();
        signs.chars().forEach(set::set);
        return set;
    }

    private static String trimmed(String text) {
        int from = 0;
        int end = text.length();
        while (from < end && JOINERS.get(text.charAt(from))) {
            from++;
        }
        while (end > from && JOINERS.get(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(from, end);
    }
}
