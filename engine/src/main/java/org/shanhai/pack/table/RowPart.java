package org.shanhai.pack.table;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.key.Keyed;
import org.shanhai.region.Quantity;
import org.shanhai.region.table.InColumn;

/// A component of the record of a row: what its column is called, and what it says of it.
///
/// @param column as the component is called, `left_list` of `leftList`, unless it says another
///     name; empty where it has none
/// @param mayLack whether it is an `Optional` or the like
/// @param type what stands in it, or in its `Optional`
/// @param to as it says, and so `per` and `empty`: what is asked for each row is not asked of an
///     annotation
/// @param words of a closed set each key with what it means
public record RowPart(
        String name,
        String column,
        Held held,
        boolean mayLack,
        Class<?> type,
        InColumn says,
        String to,
        double per,
        double empty,
        Map<String, Object> words) {
    /// What is made of a cell.
    public enum Held {
        TEXT,
        TEXTS,
        FLAG,
        YEAR,
        /// A whole number that is no year.
        WHOLE,
        COUNT,
        NUMBER,
        MONEY,
        WORD,
        /// What takes more than a cell.
        WORKED
    }

    private record Silent(@InColumn int part) {}

    private static final InColumn NOTHING =
            Silent.class.getRecordComponents()[0].getAnnotation(InColumn.class);

    private static final Map<Class<?>, Held> OF_TYPE =
            Map.of(
                    String.class, Held.TEXT,
                    List.class, Held.TEXTS,
                    Map.class, Held.WORKED,
                    boolean.class, Held.FLAG,
                    int.class, Held.YEAR,
                    OptionalInt.class, Held.YEAR,
                    long.class, Held.COUNT,
                    double.class, Held.NUMBER,
                    OptionalDouble.class, Held.NUMBER,
                    Quantity.class, Held.MONEY);

    /// Reading them off a record takes long, beside the rows of most tables.
    private static final ClassValue<List<RowPart>> KNOWN =
            new ClassValue<>() {
                @Override
                protected List<RowPart> computeValue(Class<?> rows) {
                    return Arrays.stream(rows.getRecordComponents()).map(RowPart::of).toList();
                }
            };

    /// @throws IllegalArgumentException where a component is of a type that no cell makes
    public static List<RowPart> of(Class<? extends Record> rows) {
        return KNOWN.get(rows);
    }

    private static RowPart of(RecordComponent part) {
        InColumn says = Optional.ofNullable(part.getAnnotation(InColumn.class)).orElse(NOTHING);
        Class<?> outer = part.getType();
        Class<?> type =
                outer == Optional.class
                                && part.getGenericType() instanceof ParameterizedType of
                                && of.getActualTypeArguments()[0] instanceof Class<?> inner
                        ? inner
                        : outer;
        Map<String, Object> words = new LinkedHashMap<>();
        for (Object one : type.isEnum() ? type.getEnumConstants() : new Object[0]) {
            if (one instanceof Keyed keyed) {
                words.put(keyed.key(), one);
            }
        }
        return new RowPart(
                part.getName(),
                column(part.getName(), says),
                held(part, type, says, !words.isEmpty()),
                List.of(Optional.class, OptionalDouble.class, OptionalInt.class).contains(outer),
                type,
                says,
                says.to(),
                says.per(),
                says.empty(),
                words);
    }

    private static String column(String name, InColumn says) {
        if (!says.value().isEmpty()) {
            return says.value().equals(InColumn.NONE) ? "" : says.value();
        }
        StringBuilder snake = new StringBuilder();
        for (int k = 0; k < name.length(); k++) {
            char c = name.charAt(k);
            snake.append(Character.isUpperCase(c) ? "_" : "").append(Character.toLowerCase(c));
        }
        return snake.toString();
    }

    private static Held held(RecordComponent part, Class<?> type, InColumn says, boolean words) {
        Held held = words ? Held.WORD : OF_TYPE.get(type);
        boolean isNumber = held == Held.YEAR;
        if (says.value().equals(InColumn.NONE)
                || says.anyText()
                || says.figure()
                || isNumber && !says.of().isEmpty()
                || held == null && (type.isRecord() || !says.words().isEmpty())) {
            return Held.WORKED;
        }
        if (held == null) {
            throw new IllegalArgumentException(
                    "No cell makes the component '%s' of %s: a %s."
                            .formatted(part.getName(), part.getDeclaringRecord(), type.getName()));
        }
        return isNumber && says.unit().length > 0 ? Held.WHOLE : held;
    }

    /// The constructor that takes one value a component.
    public static <T extends Record> Constructor<T> constructor(Class<T> rows) {
        try {
            return rows.getDeclaredConstructor(
                    Arrays.stream(rows.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
