package org.shanhai.app.enquiry;

import java.io.IOException;
import java.util.Optional;
import org.shanhai.app.output.FileTrouble;
import org.shanhai.app.output.WrongNameException;
import org.shanhai.app.text.Words;

/// What went wrong that is no answer, in a line.
///
/// @param isDefect whether it should not have happened, whatever was asked
/// @param isWrongUse whether another name for a file would have done
public record Failure(String said, boolean isDefect, boolean isWrongUse) {
    public static Failure of(Throwable what, Words words) {
        if (LackOfMemory.isBehind(what)) {
            return new Failure(LackOfMemory.inWords(words), false, false);
        }
        Optional<IOException> trouble = FileTrouble.find(what);
        return trouble.map(
                        failed ->
                                new Failure(
                                        words.get("cli.failed", FileTrouble.of(failed).said(words)),
                                        false,
                                        failed instanceof WrongNameException))
                .orElseGet(() -> new Failure(words.get("cli.defect", told(what)), true, false));
    }

    private static String told(Throwable defect) {
        String name = defect.getClass().getSimpleName();
        return defect.getMessage() == null ? name : name + ": " + defect.getMessage();
    }
}
