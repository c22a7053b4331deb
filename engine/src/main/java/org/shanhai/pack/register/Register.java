package org.shanhai.pack.register;

import org.shanhai.pack.table.Fault;
import org.shanhai.region.IndustryCode;
import org.shanhai.region.IndustryCodes;
import org.shanhai.region.Region;
import org.shanhai.region.Word;
import org.shanhai.register.Classifier;
import org.shanhai.register.FirmReader;
import org.shanhai.register.PlaceFinder;
import org.shanhai.register.RegisterField;
import org.shanhai.register.Vocabulary;

/// What a region brings to the reading of registers.
public final class Register {
    private Register() {}

    /// What reads the rows of a register for a region.
    public static FirmReader reader(Region region, String vintage, RegisterColumns columns) {
        return new FirmReader(
                new PlaceFinder(region.places(), region.areaPlace()),
                new Classifier(new Vocabulary(region.all(Word.class))),
                new IndustryCodes(region.all(IndustryCode.class)),
                vintage,
                columns.heading(RegisterField.CAPITAL));
    }

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
