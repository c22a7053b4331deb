package org.shanhai.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Sentences, one after another, in no language yet; none where there is nothing to say.
public record Message(List<Sentence> sentences) {
    public static final Message NONE = new Message(List.of());

    public Message {
        sentences = List.copyOf(sentences);
    }

    static Message of(MessageKey key, Object... arguments) {
        return new Message(List.of(new Sentence(key, Arrays.asList(arguments))));
    }

    /// This, and then more.
    public Message then(Message more) {
        List<Sentence> all = new ArrayList<>(sentences);
        all.addAll(more.sentences);
        return new Message(all);
    }

    /// What programs tell messages apart by: the key of the first sentence, as
    /// `message.unit.negative`.
    public String key() {
        return sentences.getFirst().key().key();
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    /// For programs, logs and traces; people are told in words.
    @Override
    public String toString() {
        return sentences.stream().map(Sentence::toString).collect(Collectors.joining(" "));
    }
}
