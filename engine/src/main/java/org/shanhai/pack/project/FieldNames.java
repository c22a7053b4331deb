package org.shanhai.pack.project;

import java.util.Optional;
import java.util.function.Consumer;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Suggestions;
import org.shanhai.pack.table.Fault;
import org.shanhai.region.NameIndex;

/// Finds the field that a name in a file means, or faults it with what was likely meant.
record FieldNames(ProjectFields fields, Consumer<Fault> faults) {
    Optional<ProjectField> find(String name, String value, long line) {
        NameIndex.Match<ProjectField> match = fields.lookUp(name);
        if (match.find().isEmpty()) {
            faults.accept(
                    new Fault(
                            line,
                            name,
                            value,
                            (value.isEmpty()
                                            ? PackMessage.NOT_KNOWN.of()
                                            : ProjectMessage.VALUE_OF_UNKNOWN_FIELD.of())
                                    .so(
                                            Suggestions.didYouMean(match.near(ProjectField::key))
                                                    .then(
                                                            PackMessage.ALLOWED.of(
                                                                    fields.all().stream()
                                                                            .map(ProjectField::key)
                                                                            .toList())))));
        }
        return match.find();
    }
}
