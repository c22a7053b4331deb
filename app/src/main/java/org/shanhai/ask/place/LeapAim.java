package org.shanhai.ask.place;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.key.Keyed;
import org.shanhai.leap.Aspect;
import org.shanhai.leap.Utility;

/// What a person is after, by one word: the one aspect that counts.
public enum LeapAim implements Keyed {
    JOBS(Aspect.JOBS),
    TAX(Aspect.TAX),
    VALUE_ADDED(Aspect.VALUE),
    CLEAN(Aspect.CLEAN);

    private final Aspect aspect;

    LeapAim(Aspect aspect) {
        this.aspect = aspect;
    }

    /// Empty where nothing is asked for, or something else.
    public static Optional<LeapAim> find(@Nullable String asked) {
        return asked == null ? Optional.empty() : Keyed.find(LeapAim.class, asked);
    }

    public Utility utility() {
        return Utility.of(aspect);
    }
}
