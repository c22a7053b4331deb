package org.shanhai.pack.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.shanhai.pack.table.Fault;
import org.shanhai.region.NameIndex;

/// Finds the field that a name in a file means, or faults it with what was likely meant.
final class FieldNames {
    private final ProjectFields fields;
    private final Consumer<Fault> faults;

    FieldNames(ProjectFields fields, Consumer<Fault> faults) {
        this.fields = fields;
        this.faults = faults;
    }

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
                        "field-unknown",
                        line,
                        name,
                        value,
                        value.isEmpty()
                                ? "There is no such field."
                                : "is the value of a field that is not known.",
                        meant(near)
                                + "The fields are: %s."
                                        .formatted(
                                                String.join(
                                                        ", ",
                                                        fields.all().stream()
                                                                .map(ProjectField::key)
                                                                .toList()))));
        return Optional.empty();
    }

    /// `Did you mean "tax"? `, or nothing.
    static String meant(List<String> near) {
        return near.isEmpty()
                ? ""
                : "Did you mean \"%s\"? ".formatted(String.join("\" or \"", near));
    }
}
