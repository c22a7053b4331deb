package org.shanhai.app.follow;

import java.util.Locale;
import java.util.OptionalDouble;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.follow.Promise;

/// What several tables of what is followed write alike.
record FollowCells(Sheet sheet, AdmissionWords words) {
    /// So many are named in a sentence.
    static final int NAMED = 3;

    String name(Promise promise) {
        String name = sheet.pick(promise.name(), promise.nameLocal());
        return name.isEmpty() ? promise.key() : name;
    }

    Cell share(OptionalDouble part) {
        return part.isPresent()
                ? Cell.of(Numbers.percent(part.getAsDouble()), part.getAsDouble())
                : Cell.unknown("");
    }

    static Cell marks(OptionalDouble marks) {
        return marks.isPresent()
                ? Cell.of(
                        String.format(Locale.ROOT, "%.2f", marks.getAsDouble()),
                        marks.getAsDouble())
                : Cell.unknown("");
    }
}
