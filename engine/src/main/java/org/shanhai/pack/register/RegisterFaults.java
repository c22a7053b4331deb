package org.shanhai.pack.register;

import org.shanhai.pack.table.Fault;
import org.shanhai.register.RegisterField;

/// What makes a whole register doubtful once all of its rows were read.
public final class RegisterFaults {
    private RegisterFaults() {}

    /// No row of it could be counted.
    public static Fault noFirms() {
        return Fault.ofFile(RegisterMessage.NO_FIRMS.so(RegisterMessage.SEE_LEFT_OUT.of()));
    }

    /// Codes of industries are in another vintage than was said.
    ///
    /// @param firms how many have such a code
    /// @param line of the first
    public static Fault ofOtherVintage(long firms, long line, String code) {
        return new Fault(
                line,
                RegisterField.INDUSTRY_CODE.key(),
                code,
                RegisterMessage.CODES_OF_OTHER_VINTAGE.of(firms));
    }
}
