package org.shanhai.pack.register;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shanhai.pack.Problem;
import org.shanhai.register.LabelledFirm;
import org.shanhai.register.RegisterField;

/// Reads firms that people read.
public final class LabelledFirms {
    private static final String NAME = RegisterField.NAME.key();
    private static final String SCOPE = RegisterField.SCOPE.key();
    private static final String LABEL = "label";
    private static final String SECOND = "second";

    private LabelledFirms() {}

    /// Reads a file of them with the columns name, scope, label and second; the last may be empty,
    /// or hold several keys separated by `;`.
    ///
    /// @return what is wrong with the file; nothing where it could be read
    public static List<Problem> read(Path path, List<LabelledFirm> firms) {
        return NamedRows.read(
                path,
                List.of(NAME, SCOPE, LABEL, SECOND),
                List.of(SCOPE, LABEL),
                RegisterMessage.GIVE_LABELS.of(),
                (row, faults) -> firms.add(firm(row)));
    }

    private static LabelledFirm firm(NamedRows.Named row) {
        Set<String> second =
                Arrays.stream(row.cell(SECOND).split(";"))
                        .map(String::strip)
                        .filter(key -> !key.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
        return new LabelledFirm(row.cell(NAME), row.cell(SCOPE), row.cell(LABEL), second);
    }
}
