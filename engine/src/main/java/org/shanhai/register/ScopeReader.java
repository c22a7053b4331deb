package org.shanhai.register;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shanhai.region.Sense;
import org.shanhai.register.Vocabulary.Verb;

/// Reads a scope of business as offices write it: sentences of phrases, each with verbs before it,
/// after it, or at the end of the list it stands in. "Make, sell: A, B; A, B making, selling; make
/// A, B".
final class ScopeReader {
    private static final String SENTENCE_ENDS = "；;。\n\r*＊#|";
    private static final String PHRASE_ENDS = "、，,";
    private static final String OPENING = "（(［[【〔{《";
    private static final String CLOSING = "）)］]】〕}》";
    private static final String JOINERS = "及和与或兼并的、/／\"“”'＞>~～";

    private final Vocabulary vocabulary;

    ScopeReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Line> read(String scope) {
        List<Line> lines = new ArrayList<>();
        StringBuilder sentence = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < scope.length(); i++) {
            char c = scope.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && SENTENCE_ENDS.indexOf(c) >= 0) {
                new Sentence(lines).read(sentence.toString());
                sentence.setLength(0);
            } else if (depth == 0 && c != ' ' && c != '\u3000' && c != '\t') {
                sentence.append(c == '：' || c == '﹕' ? ':' : c);
            }
        }
        new Sentence(lines).read(sentence.toString());
        return lines;
    }

    /// One sentence while it is read.
    private final class Sentence {
        private final List<Line> lines;

        /// Verbs that stand before the phrases still to come.
        private final Set<Sense> leading = EnumSet.noneOf(Sense.class);

        /// Phrases no verb was met for yet.
        private final List<String> waiting = new ArrayList<>();

        /// The first of the lines the last verb went to, which a verb alone is added to.
        private int lastGroup = -1;

        private boolean isLeadOpen;

        Sentence(List<Line> lines) {
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
                } else if (ends || PHRASE_ENDS.indexOf(c) >= 0) {
                    phrase(trimmed(sentence.substring(from, i)));
                    from = i + 1;
                }
            }
            waiting.forEach(phrase -> lines.add(new Line(phrase, phrase, Set.of())));
        }

        /// What stands before a colon: verbs for all that follows, or a phrase of its own.
        private void head(String text) {
            String head = trimmed(text);
            if (head.isEmpty() || vocabulary.ignores(head)) {
                return;
            }
            Set<Sense> verbs = verbsOf(head);
            if (verbs.isEmpty()) {
                phrase(head);
                return;
            }
            if (!isLeadOpen) {
                leading.clear();
            }
            if (lastGroup >= 0 && !isLeadOpen) {
                lastGroup = -1;
            }
            leading.addAll(verbs);
            isLeadOpen = false;
        }

        private void phrase(String text) {
            if (text.isEmpty() || vocabulary.ignores(text)) {
                lastGroup = -1;
                return;
            }
            Set<Sense> alone = verbsOf(text);
            if (!alone.isEmpty()) {
                verbsAlone(text, alone);
                return;
            }
            Set<Sense> before = EnumSet.noneOf(Sense.class);
            String rest = text;
            for (Verb verb = vocabulary.verbAtStart(rest);
                    verb.isFound() && verb.length() < rest.length();
                    verb = vocabulary.verbAtStart(rest)) {
                before.add(verb.sense());
                rest = trimmed(rest.substring(verb.length()));
            }
            Set<Sense> after = EnumSet.noneOf(Sense.class);
            String phrase = rest;
            for (Verb verb = vocabulary.verbAtEnd(phrase);
                    verb.isFound() && verb.length() < phrase.length();
                    verb = vocabulary.verbAtEnd(phrase)) {
                after.add(verb.sense());
                phrase = trimmed(phrase.substring(0, phrase.length() - verb.length()));
            }
            place(phrase, text, before, after);
        }

        private void place(String phrase, String whole, Set<Sense> before, Set<Sense> after) {
            if (!before.isEmpty()) {
                if (!isLeadOpen) {
                    leading.clear();
                }
                leading.addAll(before);
            }
            isLeadOpen = false;
            if (!after.isEmpty()) {
                lastGroup = lines.size();
                waiting.forEach(earlier -> lines.add(new Line(earlier, earlier, copy(after))));
                waiting.clear();
                Set<Sense> verbs = copy(after);
                verbs.addAll(before);
                if (before.isEmpty() && !leading.isEmpty()) {
                    verbs.addAll(leading);
                }
                lines.add(new Line(phrase, whole, verbs));
            } else if (!leading.isEmpty()) {
                lines.add(new Line(phrase, whole, copy(leading)));
                lastGroup = -1;
            } else {
                waiting.add(phrase);
                lastGroup = -1;
            }
        }

        /// "making, selling": for the phrases before it, or else for those after it.
        private void verbsAlone(String text, Set<Sense> verbs) {
            if (!waiting.isEmpty()) {
                lastGroup = lines.size();
                String action = text;
                waiting.forEach(
                        phrase -> lines.add(new Line(phrase, phrase + action, copy(verbs))));
                waiting.clear();
            } else if (lastGroup >= 0) {
                for (Line line : lines.subList(lastGroup, lines.size())) {
                    line.verbs().addAll(verbs);
                }
            } else {
                if (!isLeadOpen) {
                    leading.clear();
                }
                leading.addAll(verbs);
                isLeadOpen = true;
            }
        }
    }

    /// The verbs of a phrase that is nothing but verbs; none where it is more.
    private Set<Sense> verbsOf(String text) {
        Set<Sense> verbs = EnumSet.noneOf(Sense.class);
        String rest = trimmed(text);
        while (!rest.isEmpty()) {
            Verb verb = vocabulary.verbAtStart(rest);
            if (!verb.isFound()) {
                return Set.of();
            }
            verbs.add(verb.sense());
            rest = trimmed(rest.substring(verb.length()));
        }
        return verbs;
    }

    private static Set<Sense> copy(Set<Sense> verbs) {
        Set<Sense> copy = EnumSet.noneOf(Sense.class);
        copy.addAll(verbs);
        return copy;
    }

    private static String trimmed(String text) {
        int from = 0;
        int end = text.length();
        while (from < end && JOINERS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (end > from && JOINERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(from, end);
    }
}
