package org.shanhai.app.cli;

import java.util.List;
import java.util.Optional;
import org.shanhai.app.text.Language;

/// Finds out which language is asked for, before anything else is read.
final class Languages {
    private static final String OPTION = "--lang";

    private Languages() {}

    /// The language the arguments ask for; the fallback where they ask for none, or an unknown
    /// one.
    static Language wanted(List<String> args, Language fallback) {
        Optional<Language> wanted = Optional.empty();
        for (int k = 0; k < args.size() && !args.get(k).equals("--"); k++) {
            String arg = args.get(k);
            if (arg.startsWith(OPTION + "=")) {
                wanted = Language.find(arg.substring(OPTION.length() + 1));
            } else if (arg.equals(OPTION) && k + 1 < args.size()) {
                wanted = Language.find(args.get(k + 1));
            }
        }
        return wanted.orElse(fallback);
    }
}
