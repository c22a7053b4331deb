package org.shanhai.message;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sentences, one after another, in no language yet; none where there is nothing to say. What to do
/// about it stands with the words of a sentence, behind `⇒`, or is said by sentences of its own.
///
/// @param remedies what to do, beside what the sentences say of it themselves
public record Message(List<Sentence> sentences, List<Sentence> remedies) {
    public static final Message NONE = new Message(List.of(), List.of());

    public Message {
        sentences = List.copyOf(sentences);
        remedies = List.copyOf(remedies);
    }

    static Message of(MessageKey key, Object... arguments) {
        return new Message(List.of(new Sentence(key, Arrays.asList(arguments))), List.of());
    }

    /// This, and then more.
    public Message then(Message more) {
        return new Message(joined(sentences, more.sentences), joined(remedies, more.remedies));
    }

    /// This, with what to do about it.
    public Message so(Message remedy) {
        return new Message(sentences, joined(remedies, joined(remedy.sentences, remedy.remedies)));
    }

    private static List<Sentence> joined(List<Sentence> first, List<Sentence> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /// What programs tell messages apart by: the key of the first sentence, as
    /// `message.unit.negative`.
    public String key() {
        return sentences.getFirst().key().key();
    }

    /// Whether it is that of a key.
    public boolean says(MessageKey key) {
        return !isEmpty() && key().equals(key.key());
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    /// For programs, logs and traces; people are told in words.
    @Override
    public String toString() {
        return joined(sentences, remedies).stream()
                .map(Sentence::toString)
                .collect(Collectors.joining(" "));
    }
}
