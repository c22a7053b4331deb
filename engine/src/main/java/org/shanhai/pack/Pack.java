package org.shanhai.pack;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;

/// A pack that has been opened.
interface Pack extends AutoCloseable {
    /// What it says of itself; empty where that is too broken to go on, which is then a problem.
    Optional<Description> describe();

    PackHome home();

    /// The files it says that of and names, by their paths inside.
    SortedMap<String, byte[]> contents() throws IOException;

    @Override
    void close();
}
