package org.shanhai.message;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// One sentence: its key, and what is to be filled into its words.
///
/// @param arguments texts as they are, numbers, what has a name in several languages, further
///     messages, and lists of texts, names or messages, which each language separates in its own
///     way
public record Sentence(MessageKey key, List<Object> arguments) {
    public Sentence {
        arguments = arguments.stream().map(Sentence::checked).toList();
    }

    private static Object checked(Object argument) {
        return switch (argument) {
            case String text -> text;
            case Integer number -> number;
            case Long number -> number;
            case Double number -> number;
            case Message message -> message;
            case BilingualName named -> named;
            case Collection<?> several -> several.stream().map(Sentence::item).toList();
            default ->
                    throw new IllegalArgumentException(
                            "A message cannot be given a %s (%s)."
                                    .formatted(argument.getClass().getName(), argument));
        };
    }

    private static Object item(Object item) {
        return item instanceof Message || item instanceof BilingualName ? item : (String) item;
    }

    /// `message.unit.not_a_number(1.5, abc)`
    @Override
    public String toString() {
        return key.key()
                + arguments.stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
