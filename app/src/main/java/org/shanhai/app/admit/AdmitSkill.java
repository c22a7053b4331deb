package org.shanhai.app.admit;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Trust;
import org.shanhai.app.text.Words;

/// How expected verdicts told with one known figure of a project hidden agree with those of all
/// figures, beside the commonest verdict of the others, as `bench/evidence admit` measures it on
/// the embedded pack and holds this to it.
public final class AdmitSkill {
    public static final Trust TRUST =
            new Trust("admit", 80, 0.89, 0.40, OptionalDouble.empty(), OptionalInt.empty(), true);

    private AdmitSkill() {}

    static Answer.Statement statement(String area, Words words) {
        return Trust.isMeasured(area) ? TRUST.statement(words) : Trust.none(words);
    }
}
