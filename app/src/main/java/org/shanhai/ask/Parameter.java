package org.shanhai.ask;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shanhai.app.text.Words;
import org.shanhai.key.Keyed;

/// What may be handed in with a question under one name.
///
/// @param label how a value is written down; empty of a switch
/// @param about the key of the words that explain it
/// @param last whether on the command line it stands behind all options, by itself
/// @param file whether only the command line may hand it in
/// @param values how many stand together each time it is handed in
/// @param raw the type of one value
/// @param form how many values it takes
public record Parameter(
        String name,
        String label,
        String about,
        boolean last,
        boolean file,
        int values,
        Class<?> raw,
        Form form) {
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=.)(?=[A-Z])");

    /// How many values there may be.
    public enum Form implements Keyed {
        /// It is said or not, without a value.
        SWITCH,
        NEEDED,
        OPTIONAL,
        MANY
    }

    static Parameter of(RecordComponent component, Handed handed, String question) {
        String name =
                handed.name().isEmpty()
                        ? INNER_CAPITAL
                                .matcher(component.getName())
                                .replaceAll("-")
                                .toLowerCase(Locale.ROOT)
                        : handed.name();
        String about = question + "." + name.replace('-', '_') + ".about";
        return new Parameter(
                name,
                handed.label(),
                handed.about().isEmpty() ? about : handed.about(),
                handed.last(),
                handed.file(),
                handed.values(),
                inner(component.getGenericType()),
                form(component));
    }

    private static Form form(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == boolean.class) {
            return Form.SWITCH;
        }
        return type == List.class
                ? Form.MANY
                : type == Optional.class ? Form.OPTIONAL : Form.NEEDED;
    }

    private static Class<?> inner(Type type) {
        return switch (type) {
            case ParameterizedType of -> inner(of.getActualTypeArguments()[0]);
            case Class<?> plain -> plain;
            default -> throw new IllegalArgumentException("A request cannot hold " + type + ".");
        };
    }

    public boolean isNeeded() {
        return form == Form.NEEDED;
    }

    public boolean isMany() {
        return form == Form.MANY;
    }

    public boolean isSwitch() {
        return form == Form.SWITCH;
    }

    /// The values it may have, where it names them all; else none.
    public List<String> choices() {
        boolean all = label.contains("|") && label.equals(label.toLowerCase(Locale.ROOT));
        return all ? List.of(label.split("[|]")) : List.of();
    }

    /// What the component holds of the values that were handed in.
    ///
    /// @throws WrongUse where it cannot hold them
    Object read(List<String> given, Words words) {
        if (given.size() > 1 && !isMany()) {
            throw new WrongUse(words.get("serve.parameter_twice", name));
        }
        if (isNeeded() && given.isEmpty()) {
            throw new WrongUse(words.get("serve.parameter_missing", name));
        }
        List<Object> values = given.stream().map(text -> value(text, words)).toList();
        return switch (form) {
            case SWITCH -> !given.isEmpty() && isSaid(given.getFirst(), words);
            case NEEDED -> values.getFirst();
            case OPTIONAL -> values.stream().findFirst();
            case MANY -> values;
        };
    }

    private static boolean isSaid(String text, Words words) {
        if (!List.of("true", "false").contains(text)) {
            throw new WrongUse(words.get("cli.bad_word", text, "true, false"));
        }
        return Boolean.parseBoolean(text);
    }

    private Object value(String text, Words words) {
        if (raw == Integer.class || raw == Long.class) {
            try {
                return raw == Long.class
                        ? (Object) Long.valueOf(text.strip())
                        : Integer.valueOf(text.strip());
            } catch (NumberFormatException none) {
                String asked = last ? label : words.parameter(name);
                throw new WrongUse(words.get("cli.bad_number", asked, text), none);
            }
        }
        if (raw == Path.class) {
            return Path.of(text);
        }
        if (raw.isEnum()) {
            return Stream.of(raw.getEnumConstants())
                    .filter(one -> ((Enum<?>) one).name().equalsIgnoreCase(text.strip()))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new WrongUse(
                                            words.get(
                                                    "cli.bad_word", text, label.replace("|", ", ")),
                                            Near.list(List.of(label.split("[|]")), text)));
        }
        return text;
    }
}
