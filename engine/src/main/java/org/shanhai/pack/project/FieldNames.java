package org.shanhai.pack.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.shanhai.pack.Suggestions;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.region.NameIndex;

/// Finds the field that a name in a file means, or faults it with what was likely meant.
record FieldNames(ProjectFields fields, Consumer<Fault> faults) {
    Optional<ProjectField> find(String name, String value, long line) {
        return switch (fields.lookUp(name)) {
            case NameIndex.Found<ProjectField> found -> Optional.of(found.value());
            case NameIndex.Ambiguous<ProjectField> several ->
                    unknown(
                            name,
                            value,
                            line,
                            several.candidates().stream().map(ProjectField::key).toList());
            case NameIndex.Unknown<ProjectField> none ->
                    unknown(name, value, line, none.suggestions());
        };
    }

    private Optional<ProjectField> unknown(
            String name, String value, long line, List<String> near) {
        faults.accept(
                new Fault(
                        FaultKind.FIELD_UNKNOWN,
                        line,
                        name,
                        value,
                        value.isEmpty()
                                ? ProjectMessage.NO_SUCH_FIELD.of()
                                : ProjectMessage.VALUE_OF_UNKNOWN_FIELD.of(),
                        Suggestions.didYouMean(near)
                                .then(
                                        ProjectMessage.FIELDS_ARE.of(
                                                fields.all().stream()
                                                        .map(ProjectField::key)
                                                        .toList()))));
        return Optional.empty();
    }
}
