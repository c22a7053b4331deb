package org.shanhai.app.output;

import java.io.IOException;

/// A file is to be written under a name that tells of another form than it has.
public final class WrongNameException extends IOException {
    private static final long serialVersionUID = 1;

    /// @param message in words
    WrongNameException(String message) {
        super(message);
    }
}
