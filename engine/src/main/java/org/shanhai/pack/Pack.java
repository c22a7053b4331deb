package org.shanhai.pack;

import java.util.Optional;

/// A pack that has been opened.
interface Pack extends AutoCloseable {
    /// What it says of itself; empty where that is too broken to go on, which is then a problem.
    Optional<Description> describe();

    @Override
    void close();
}
