package org.shanhai.pack.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Suggestions;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Decimals;
import org.shanhai.region.NameIndex;

/// Finds the field that a name in a file means, or faults it with what was likely meant; and brings
/// what stands in it to the form in which all numbers are read.
record FieldNames(ProjectFields fields, Consumer<Fault> faults) {
    Optional<ProjectField> find(String name, String value, long line) {
        NameIndex.Match<ProjectField> match = fields.lookUp(name);
        if (match.find().isEmpty()) {
            Message what =
                    value.isEmpty()
                            ? PackMessage.NOT_KNOWN.of()
                            : ProjectMessage.VALUE_OF_UNKNOWN_FIELD.of();
            Message near = Suggestions.didYouMean(match.near(ProjectField::key));
            List<String> all = fields.all().stream().map(ProjectField::key).toList();
            faults.accept(
                    new Fault(line, name, value, what.so(near.then(PackMessage.ALLOWED.of(all)))));
        }
        return match.find();
    }

    /// Whether figures with a unit stand in the field of that name.
    boolean takesUnit(String name) {
        return fields.lookUp(name).find().flatMap(ProjectField::findAmount).isPresent();
    }

    /// The value of a field so written; empty, with a fault, where a number in it can be read in
    /// two ways. What is no figure stays as it is.
    String plain(ProjectField field, String text, long line, Decimals decimals) {
        Consumer<Message> wrong =
                reason -> faults.accept(new Fault(line, field.key(), text, reason));
        return field.findAmount().isEmpty()
                ? text
                : BadFigure.orTell(() -> decimals.plain(text), wrong).orElse("");
    }
}
