package org.shanhai.pack;

import java.util.List;
import java.util.stream.Stream;

/// The packs that come with the program. Those whose terms of use are not the program's own may be
/// left out of it: nothing breaks, and answers say what they lack.
public final class EmbeddedPacks {
    /// The whole study area by itself.
    public static final String BASE = "zhejiang";

    /// The base with what a public sample of a register shows.
    private static final String WITH_REGISTER = "zhejiang-register";

    private EmbeddedPacks() {}

    /// The names of those that are there, the fullest first. A library without any names the base,
    /// which is what the program brings.
    public static List<String> names() {
        List<String> there =
                Stream.of(WITH_REGISTER, BASE)
                        .filter(name -> PackFiles.Embedded.named(name).isPresent())
                        .toList();
        return there.isEmpty() ? List.of(BASE) : there;
    }

    /// The one that is asked where none is named: the fullest.
    public static String preferred() {
        return names().getFirst();
    }
}
