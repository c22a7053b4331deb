package org.shanhai.pack.register;

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
    ///
    /// @param region read with the tables imports need
    /// @param vintage of the codes of industries
    public static FirmReader reader(Region region, String vintage, RegisterColumns columns) {
        return new FirmReader(
                new PlaceFinder(region.places(), region.areaPlace()),
                new Classifier(new Vocabulary(region.all(Word.class))),
                new IndustryCodes(region.all(IndustryCode.class)),
                vintage,
                columns.heading(RegisterField.CAPITAL));
    }
}
