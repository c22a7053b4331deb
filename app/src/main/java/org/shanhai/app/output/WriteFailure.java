package org.shanhai.app.output;

import java.io.IOException;

/// Something could not be written. It names the place a person asked for, not where it was written
/// aside; what stood in that place is as it was.
public final class WriteFailure extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient FileTrouble trouble;

    WriteFailure(FileTrouble trouble, IOException cause) {
        super(cause.getMessage(), cause);
        this.trouble = trouble;
    }

    FileTrouble trouble() {
        return trouble;
    }
}
