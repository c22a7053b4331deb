package org.shanhai.pack.table;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shanhai.region.table.InColumn;

/// A component of the record of a row: what its column is called, and what it says of it.
///
/// @param column as the component is called, `left_list` of `leftList`, unless it says another name
/// @param type what stands in it, or in its `Optional`
/// @param to as it says, and so `per` and `empty`: what is asked for each row is not asked of an
///     annotation
public record RowPart(
        String name,
        String column,
        Class<?> outer,
        Class<?> type,
        InColumn says,
        String to,
        double per,
        double empty) {
    /// Says nothing of its own.
    private record Silent(@InColumn int part) {}

    private static final InColumn NOTHING =
            Silent.class.getRecordComponents()[0].getAnnotation(InColumn.class);

    /// Reading them off a record takes long, beside the rows of most tables.
    private static final ClassValue<List<RowPart>> KNOWN =
            new ClassValue<>() {
                @Override
                protected List<RowPart> computeValue(Class<?> rows) {
                    return Arrays.stream(rows.getRecordComponents()).map(RowPart::of).toList();
                }
            };

    public static List<RowPart> of(Class<? extends Record> rows) {
        return KNOWN.get(rows);
    }

    private static RowPart of(RecordComponent part) {
        InColumn says = Optional.ofNullable(part.getAnnotation(InColumn.class)).orElse(NOTHING);
        String column = says.value();
        if (column.isEmpty()) {
            StringBuilder snake = new StringBuilder();
            for (char c : part.getName().toCharArray()) {
                snake.append(Character.isUpperCase(c) ? "_" : "").append(Character.toLowerCase(c));
            }
            column = snake.toString();
        }
        return new RowPart(
                part.getName(),
                column,
                part.getType(),
                part.getType() == Optional.class
                                && part.getGenericType() instanceof ParameterizedType of
                                && of.getActualTypeArguments()[0] instanceof Class<?> inner
                        ? inner
                        : part.getType(),
                says,
                says.to(),
                says.per(),
                says.empty());
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
