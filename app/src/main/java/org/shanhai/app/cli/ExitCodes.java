package org.shanhai.app.cli;

import org.shanhai.app.enquiry.Failure;
import org.shanhai.app.serve.Asking;

/// What the process returns.
final class ExitCodes {
    static final int DONE = 0;

    /// The answer is no, or the data are bad.
    static final int NO = 1;

    static final int WRONG_USE = 2;

    /// Something broke that should not: a defect, to be reported.
    static final int DEFECT = 3;

    private ExitCodes() {}

    static int of(Failure failure) {
        return failure.isDefect() ? DEFECT : failure.isWrongUse() ? WRONG_USE : NO;
    }

    /// What it means to who asks over HTTP.
    static Asking.Outcome outcome(int exitCode) {
        return switch (exitCode) {
            case DONE -> Asking.Outcome.DONE;
            case NO -> Asking.Outcome.NO;
            case WRONG_USE -> Asking.Outcome.WRONG_USE;
            default -> Asking.Outcome.DEFECT;
        };
    }
}
