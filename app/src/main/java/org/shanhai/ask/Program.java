package org.shanhai.ask;

import org.jspecify.annotations.Nullable;

/// The program at work.
public final class Program {
    private Program() {}

    /// With the version of the jar; classes that run outside one have none.
    public static String name() {
        @Nullable String version = Program.class.getPackage().getImplementationVersion();
        return "shanhai " + (version == null ? "(not packaged)" : version);
    }
}
