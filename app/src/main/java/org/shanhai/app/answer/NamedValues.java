package org.shanhai.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Named values of an answer, one after another. A label is the word of its name.
public final class NamedValues {
    private final Sheet sheet;
    private final List<Answer.Field> fields = new ArrayList<>();

    NamedValues(Sheet sheet) {
        this.sheet = sheet;
    }

    public NamedValues field(String key, Cell value) {
        return field(sheet.field(key, value));
    }

    /// @param label for people; empty where text leaves the value out
    public NamedValues labelled(String key, String label, Cell value) {
        return field(new Answer.Field(key, label, value));
    }

    public NamedValues field(Answer.Field field) {
        return all(List.of(field));
    }

    public NamedValues all(List<Answer.Field> more) {
        fields.addAll(more);
        return this;
    }

    /// More values, where there is need of them.
    public NamedValues only(boolean wanted, Consumer<NamedValues> more) {
        if (wanted) {
            more.accept(this);
        }
        return this;
    }

    /// More values, where there is something to tell.
    public <T> NamedValues maybe(Optional<T> thing, BiConsumer<NamedValues, T> more) {
        return each(thing.stream().toList(), more);
    }

    /// More values for each of some things.
    public <T> NamedValues each(Iterable<T> things, BiConsumer<NamedValues, T> more) {
        things.forEach(thing -> more.accept(this, thing));
        return this;
    }

    public Answer.Fields part(String key, String title) {
        return new Answer.Fields(key, title, fields);
    }

    /// Adds them to the sheet.
    public void add(String key, String title) {
        sheet.add(part(key, title));
    }

    public void add(String key) {
        add(key, "");
    }
}
