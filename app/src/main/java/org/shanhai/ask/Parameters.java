package org.shanhai.ask;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.text.Words;

/// What may be handed in with a question, read off its request: the one place that options,
/// parameters of addresses and inputs of tools are made from.
///
/// @param <Q> the request, or another record that is handed in as one is
public final class Parameters<Q> {
    private final Class<Q> request;
    private final String question;
    // There are many questions, and most runs ask one.
    private @Nullable List<Parameter> list;

    private Parameters(Class<Q> request, String question) {
        this.request = request;
        this.question = question;
    }

    /// @param question under whose name its words stand
    public static <Q> Parameters<Q> of(Class<Q> request, String question) {
        return new Parameters<>(request, question);
    }

    /// In the order of the request.
    public synchronized List<Parameter> list() {
        if (list == null) {
            list = all(request, question).toList();
        }
        return list;
    }

    /// A component that is a record itself is handed in by its own components.
    private static Stream<Parameter> all(Class<?> record, String question) {
        return Stream.of(record.getRecordComponents())
                .flatMap(
                        each ->
                                each.getType().isRecord()
                                        ? all(each.getType(), question)
                                        : Stream.of(Parameter.of(each, handed(each), question)));
    }

    private static Handed handed(RecordComponent component) {
        Handed handed = component.getAnnotation(Handed.class);
        if (handed == null) {
            throw new IllegalArgumentException(
                    "The component '%s' of %s says not how it is handed in."
                            .formatted(component.getName(), component.getDeclaringRecord()));
        }
        return handed;
    }

    /// The request with these values.
    ///
    /// @param given by name, as people write them
    /// @throws WrongUse where they do not make one
    public Q read(Map<String, List<String>> given, Words words) {
        Map<String, List<String>> left = new HashMap<>(given);
        List<Object> values =
                list().stream()
                        .map(
                                each -> {
                                    List<String> own = left.remove(each.name());
                                    return each.read(own == null ? List.of() : own, words);
                                })
                        .toList();
        if (!left.isEmpty()) {
            throw new WrongUse(
                    words.get(
                            "serve.parameter_unknown",
                            new TreeSet<>(left.keySet()).first(),
                            list().stream()
                                    .map(Parameter::name)
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
        }
        return request.cast(make(request, values.iterator()));
    }

    private static Object make(Class<?> record, Iterator<Object> values) {
        RecordComponent[] components = record.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] own =
                Arrays.stream(types)
                        .map(type -> type.isRecord() ? make(type, values) : values.next())
                        .toArray();
        try {
            return record.getDeclaredConstructor(types).newInstance(own);
        } catch (InvocationTargetException broken) {
            if (broken.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(broken);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
