package org.shanhai.app.serve;

import java.util.List;
import java.util.stream.Collectors;

/// The command line that asks the same, to be copied into a shell.
public final class Quoted {
    private Quoted() {}

    public static String line(List<String> arguments) {
        return "./shanhai "
                + arguments.stream()
                        .filter(each -> !each.equals("--"))
                        .map(Quoted::argument)
                        .collect(Collectors.joining(" "));
    }

    private static String argument(String argument) {
        return argument.matches("[\\p{L}\\p{N}_./:,=+-]+")
                ? argument
                : "'" + argument.replace("'", "'\\''") + "'";
    }
}
