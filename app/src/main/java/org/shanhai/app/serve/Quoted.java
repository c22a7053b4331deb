package org.shanhai.app.serve;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.pack.EmbeddedPacks;

/// The command line that asks the same, to be copied into a shell.
public final class Quoted {
    private Quoted() {}

    /// @param pack named where the command line would take another
    public static String line(List<String> arguments, String pack) {
        List<String> all = new ArrayList<>();
        for (int k = 0; k < arguments.size(); k++) {
            boolean marks = arguments.get(k).equals("--");
            if (marks && !pack.equals(EmbeddedPacks.preferred())) {
                all.add(argument("--pack=" + pack));
            }
            // What stands behind is taken for an option only where it looks like one.
            if (!marks || arguments.get(k + 1).startsWith("-")) {
                all.add(argument(arguments.get(k)));
            }
        }
        if (!arguments.contains("--") && !pack.equals(EmbeddedPacks.preferred())) {
            all.add(argument("--pack=" + pack));
        }
        return "./shanhai " + String.join(" ", all);
    }

    private static String argument(String argument) {
        return argument.matches("[\\p{L}\\p{N}_./:,=+-]+")
                ? argument
                : "'" + argument.replace("'", "'\\''") + "'";
    }
}
