package org.shanhai.pack;

import java.util.List;

/// The packs that come with the program. Those whose terms of use are not the program's own may be
/// left out of it: nothing breaks, and answers say what they lack.
public final class EmbeddedPacks {
    /// The whole study area by itself.
    public static final String BASE = "zhejiang";

    /// The base with what a public sample of a register shows.
    private static final String WITH_REGISTER = "zhejiang-register";

    private EmbeddedPacks() {}

    /// The names of those that are there, the fullest first.
    public static List<String> names() {
        return List.of(WITH_REGISTER, BASE).stream()
                .filter(name -> EmbeddedFiles.named(name).isPresent())
                .toList();
    }

    /// The one that is asked where none is named: the fullest.
    public static String preferred() {
        return names().stream().findFirst().orElse(BASE);
    }
}
