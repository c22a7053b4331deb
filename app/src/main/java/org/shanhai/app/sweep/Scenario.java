package org.shanhai.app.sweep;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One question with its options.
///
/// @param name tells it from the others
/// @param question the command that answers it
/// @param pack it is asked about
public record Scenario(String name, String question, String pack, List<Argument> arguments)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public Scenario {
        arguments = List.copyOf(arguments);
    }

    /// One argument of a command line.
    ///
    /// @param option with its lines in front; empty for what stands without one
    /// @param value empty for an option that takes none; where it names a file, what stands behind
    ///     the name
    /// @param file the number of the file it names, among those of all scenarios; negative where
    ///     it names none
    public record Argument(String option, String value, int file) implements Serializable {
        private static final long serialVersionUID = 1L;

        private static final int NO_FILE = -1;

        /// One that names no file.
        public static Argument plain(String option, String value) {
            return new Argument(option, value, NO_FILE);
        }

        /// @param files where the files of all scenarios lie
        private String in(List<String> files) {
            return file < 0 ? value : files.get(file) + value;
        }
    }

    /// What is handed in, by the name of the option; what stands without one, by the empty name.
    ///
    /// @param files where the files of all scenarios lie
    public Map<String, List<String>> given(List<String> files) {
        Map<String, List<String>> given = new HashMap<>();
        for (Argument argument : arguments) {
            String value = argument.in(files);
            given.computeIfAbsent(
                            argument.option().replaceFirst("^--", ""), name -> new ArrayList<>())
                    .add(value.isEmpty() ? "true" : value);
        }
        return given;
    }

    /// The line, without the pack.
    ///
    /// @param files where the files of all scenarios lie
    public List<String> line(List<String> files) {
        List<String> line = new ArrayList<>();
        line.add(question);
        List<String> plain = new ArrayList<>();
        for (Argument argument : arguments) {
            String value = argument.in(files);
            if (argument.option().isEmpty()) {
                plain.add(value);
            } else {
                line.add(value.isEmpty() ? argument.option() : argument.option() + "=" + value);
            }
        }
        if (!plain.isEmpty()) {
            // What begins with a line is no option here.
            line.add("--");
            line.addAll(plain);
        }
        return line;
    }
}
