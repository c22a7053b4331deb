package org.shanhai.app.sweep;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One question with what is handed in.
///
/// @param name tells it from the others
/// @param question its name
/// @param pack it is asked about
public record Scenario(String name, String question, String pack, List<Argument> arguments)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public Scenario {
        arguments = List.copyOf(arguments);
    }

    /// One value that is handed in.
    ///
    /// @param parameter its name; empty for what the question is about
    /// @param value empty of a switch; where it names a file, what stands behind the name
    /// @param file the number of the file it names, among those of all scenarios; negative where
    ///     it names none
    public record Argument(String parameter, String value, int file) implements Serializable {
        private static final long serialVersionUID = 1L;

        private static final int NO_FILE = -1;

        /// One that names no file.
        public static Argument plain(String parameter, String value) {
            return new Argument(parameter, value, NO_FILE);
        }

        /// @param files where the files of all scenarios lie
        private String in(List<String> files) {
            return file < 0 ? value : files.get(file) + value;
        }
    }

    /// What is handed in, by the name of the parameter; what it is about, by the empty one.
    ///
    /// @param files where the files of all scenarios lie
    public Map<String, List<String>> given(List<String> files) {
        Map<String, List<String>> given = new HashMap<>();
        for (Argument argument : arguments) {
            String value = argument.in(files);
            given.computeIfAbsent(argument.parameter(), name -> new ArrayList<>())
                    .add(value.isEmpty() ? "true" : value);
        }
        return given;
    }
}
